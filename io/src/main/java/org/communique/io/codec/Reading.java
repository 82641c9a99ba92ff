package org.communique.io.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.io.json.RawJson;
import org.communique.io.json.Surrogates;
import org.communique.io.reading.ReadLimits;
import org.communique.io.syntax.Problem;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * One pass over one text: its tokens, the values that it shares, and what to do with problems. For
 * one thread.
 *
 * <p>There are two ways to read. One stops at the first problem, and is fast since it never asks
 * where it is. The other notes each problem with its place and goes on.
 */
public final class Reading {

  final JsonParser parser;
  final ValueStack values = new ValueStack();

  /** How many values all extensions together may hold. */
  final Allowance extensionValues;

  /** Where problems go; null if the first is to stop the reading. */
  private final @Nullable Consumer<Finding> findings;

  /** So many names get a suggestion; finding one takes time, and few people read further. */
  private static final int MOST_SUGGESTIONS = 1_000;

  /** A fix does not repeat values with more characters than this. */
  private static final int MOST_TAKEN = 2_000;

  private final BooleanSupplier mayHaveHalves;
  private final @Nullable AtomCache[] caches;
  private final Map<String, LanguageTag> languages = new HashMap<>();
  private final boolean keepsUnknown;
  private final boolean recovers;
  private final List<Pointer> setAside = new ArrayList<>();
  private boolean lossy;
  private int suggestions;
  private int taken;

  private Reading(
      JsonParser parser,
      @Nullable Consumer<Finding> findings,
      BooleanSupplier mayHaveHalves,
      @Nullable AtomCache[] caches,
      ReadLimits limits,
      boolean keepsUnknown,
      boolean recovers) {
    this.parser = parser;
    this.keepsUnknown = keepsUnknown;
    this.recovers = recovers;
    this.extensionValues = new Allowance(limits.extensionValues());
    this.findings = findings;
    this.mayHaveHalves = mayHaveHalves;
    this.caches = caches;
  }

  /**
   * {@return a reading that ends with {@link Stopped} at the first problem}
   *
   * @param parser what reads the text
   * @param limits how much is put up with
   * @param mayHaveHalves whether there may be half a character in what was read so far
   */
  public static Reading untilFirstProblem(
      JsonParser parser, ReadLimits limits, BooleanSupplier mayHaveHalves) {
    return new Reading(parser, null, mayHaveHalves, noCaches(), limits, false, false);
  }

  /**
   * {@return a reading that gives every problem to a consumer}
   *
   * @param parser what reads the text
   * @param limits how much is put up with
   * @param findings what takes the findings
   */
  public static Reading noting(JsonParser parser, ReadLimits limits, Consumer<Finding> findings) {
    return noting(parser, limits, findings, false, false);
  }

  /**
   * {@return a reading that gives every problem to a consumer}
   *
   * @param parser what reads the text
   * @param limits how much is put up with
   * @param findings what takes the findings
   * @param keepsUnknown whether properties that the format does not have are kept
   * @param recovers whether a record that cannot be built is set aside
   */
  public static Reading noting(
      JsonParser parser,
      ReadLimits limits,
      Consumer<Finding> findings,
      boolean keepsUnknown,
      boolean recovers) {
    return new Reading(parser, findings, () -> true, noCaches(), limits, keepsUnknown, recovers);
  }

  /**
   * {@return a reading of a part of a text, which shares values with readings of other parts; each
   * part may hold as many values in extensions as a document may by default}
   *
   * @param parser what reads the text
   * @param findings what takes the findings
   * @param caches the caches
   */
  public static Reading noting(
      JsonParser parser, Consumer<Finding> findings, @Nullable AtomCache[] caches) {
    return new Reading(parser, findings, () -> true, caches, ReadLimits.defaults(), false, false);
  }

  /** {@return room for the values of one text} */
  public static @Nullable AtomCache[] noCaches() {
    return new AtomCache[Readers.CACHES];
  }

  /** {@return where in a text the first half of a character is; -1 if there is none} */
  int firstLone(String text) {
    return mayHaveHalves.getAsBoolean() ? Surrogates.firstLone(text) : -1;
  }

  /** {@return the values that one kind of reader has made of texts so far} */
  AtomCache cache(int kind) {
    AtomCache cache = caches[kind];
    if (cache == null) {
      cache = new AtomCache();
      caches[kind] = cache;
    }
    return cache;
  }

  /**
   * {@return the language of a name; null if it is no language tag, which was then noted}
   *
   * @param name the name of a property, of which the parser has one instance
   */
  @Nullable LanguageTag language(String name) {
    LanguageTag known = languages.get(name);
    if (known == null) {
      known = (LanguageTag) Readers.languages().read(this, name);
      if (known != null) {
        languages.put(name, known);
      }
    }
    return known;
  }

  /** {@return whether properties that the format does not have are kept} */
  boolean keepsUnknown() {
    return keepsUnknown;
  }

  /** {@return whether the items of the list that begins here are set aside if they are broken} */
  boolean setsAside() {
    if (!recovers) {
      return false;
    }
    TokenStreamContext list = parser.streamReadContext();
    TokenStreamContext dossier = list == null ? null : list.getParent();
    return dossier != null && dossier.inObject() && dossier.getParent().inRoot();
  }

  /** {@return whether anything was lost so far; forgets it} */
  boolean takeLoss() {
    boolean before = lossy;
    lossy = false;
    return before;
  }

  /** Sets an item of a list aside, which was read just now and is lossy. */
  void setAside() {
    setAside.add(pointer());
    lossy = false;
  }

  /** {@return the places of what was set aside, in order} */
  public List<Pointer> allSetAside() {
    return List.copyOf(setAside);
  }

  /** Says that a part or an item of a list could not be built. */
  void lose() {
    lossy = true;
  }

  /** {@return whether a part or an item of a list could not be built} */
  public boolean isLossy() {
    return lossy;
  }

  /** {@return whether another name is to be looked for that was perhaps meant} */
  boolean suggests() {
    return suggestions++ < MOST_SUGGESTIONS;
  }

  /** {@return whether problems are noted, so that it pays to look for how to correct them} */
  boolean isNoting() {
    return findings != null;
  }

  /**
   * {@return the value that the parser stands on, as JSON; null if it is long, or many were taken
   * before} The parser then stands on the last token of the value.
   */
  @Nullable String take() {
    if (taken++ < MOST_SUGGESTIONS) {
      return RawJson.take(parser, MOST_TAKEN);
    }
    parser.skipChildren();
    return null;
  }

  /** {@return where the current token is; null if it will not be asked for} */
  @Nullable TokenStreamLocation mark() {
    return findings == null ? null : parser.currentTokenLocation();
  }

  /**
   * Notes a problem at the current token.
   *
   * @param problem what to say of it
   */
  public void note(Supplier<Problem> problem) {
    note(pointer(), mark(), problem);
  }

  /**
   * Notes a problem of what the parser stands in or on, at a place that was marked before.
   *
   * @param at where it is; null if unknown
   * @param problem what to say of it
   */
  public void note(@Nullable TokenStreamLocation at, Supplier<Problem> problem) {
    note(pointer(), at, problem);
  }

  /**
   * Notes a problem of a property of what the parser stands on.
   *
   * @param property the name of the property
   * @param at where it is; null if unknown
   * @param problem what to say of it
   */
  public void note(String property, @Nullable TokenStreamLocation at, Supplier<Problem> problem) {
    note(pointer().child(property), at, problem);
  }

  /** Notes a problem at a place that was marked before. */
  void note(Pointer pointer, @Nullable TokenStreamLocation at, Supplier<Problem> problem) {
    if (findings == null) {
      throw Stopped.AT_FIRST_PROBLEM;
    }
    findings.accept(problem.get().at(pointer, position(at)));
  }

  /** Ends the reading with a problem beside which no other matters. */
  Stopped stop(Supplier<Problem> problem) {
    return findings == null
        ? Stopped.AT_FIRST_PROBLEM
        : new Stopped(problem.get().at(pointer(), position(mark())));
  }

  /** {@return the pointer to what the parser stands on} */
  Pointer pointer() {
    return findings == null ? Pointer.ROOT : pointer(parser.streamReadContext());
  }

  static Pointer pointer(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return Pointer.ROOT;
    }
    Pointer parent = pointer(context.getParent());
    if (context.inObject()) {
      return context.hasCurrentName() ? parent.child(context.currentName()) : parent;
    }
    return context.hasCurrentIndex() ? parent.child(context.getCurrentIndex()) : parent;
  }

  static @Nullable Position position(@Nullable TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
        ? null
        : Position.of(at.getLineNr(), at.getColumnNr());
  }
}

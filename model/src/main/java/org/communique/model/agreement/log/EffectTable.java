package org.communique.model.agreement.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.agreement.log.EventEffect.Binds;
import org.communique.model.agreement.log.EventEffect.Step;
import org.communique.model.text.Table;
import org.communique.model.vocabulary.AgreementEventKind;

/**
 * Reads the table of effects, {@code event-effects.tsv}: a row for each kind of event.
 *
 * <p>A cell of statuses has steps, {@code draft adopted > signed; suspended > ended}. The cell
 * {@code follows} has kinds of events, or {@code signatures} or {@code consents} for all of these.
 * The cell {@code signature} says {@code is} of what is a signature, and {@code implied} where who
 * consents so must have signed.
 *
 * <p>What departs from this is an error of ours, not of a user, and is thrown as {@link
 * IllegalStateException} that names the row.
 */
final class EffectTable {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "does",
          "takes",
          "binds",
          "signature",
          "instrument",
          "participant",
          "follows",
          "article",
          "remark");

  private static final String SIGNATURES = "signatures";
  private static final String CONSENTS = "consents";

  /** The effects of all kinds, in the order of the code list. */
  static final Map<AgreementEventKind, EventEffect> KNOWN =
      new EffectTable(Table.read(EffectTable.class, "event-effects")).effects();

  private final Table table;

  EffectTable(Table table) {
    this.table = table;
    if (!table.columns().equals(COLUMNS)) {
      throw new IllegalStateException(
          table.name() + ".tsv has the columns " + table.columns() + ", expected " + COLUMNS);
    }
  }

  /** {@return the effects, a row for each kind of the code list and no other} */
  Map<AgreementEventKind, EventEffect> effects() {
    Set<String> unknown = new LinkedHashSet<>(table.codes());
    Map<AgreementEventKind, EventEffect> effects = new LinkedHashMap<>();
    for (AgreementEventKind kind : AgreementEventKind.values()) {
      unknown.remove(kind.code());
      effects.put(kind, new EventEffect(this, kind));
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          table.name() + ".tsv has rows for what is no kind of event: " + unknown);
    }
    return Collections.unmodifiableMap(effects);
  }

  /** {@return the word of a list that stands in a cell} */
  <E extends Enum<E>> E word(AgreementEventKind kind, String column, E[] words) {
    String cell = text(kind, column).orElse("");
    return find(cell, words)
        .orElseThrow(() -> broken(kind, column, "\"" + cell + "\" is none of " + names(words)));
  }

  /** {@return whether it is a signature, of whatever kind} */
  boolean isSignature(AgreementEventKind kind) {
    return signature(kind).contains("is");
  }

  /** {@return whether who consents by it must have signed} */
  boolean impliesSignature(AgreementEventKind kind) {
    return signature(kind).contains("implied");
  }

  private List<String> signature(AgreementEventKind kind) {
    List<String> said = words(text(kind, "signature").orElse(""));
    if (!List.of("is", "implied").containsAll(said)) {
      throw broken(kind, "signature", said + " is neither \"is\" nor \"implied\"");
    }
    return said;
  }

  /** {@return the steps in a cell, in its order} */
  <S extends Enum<S>> List<Step<S>> steps(AgreementEventKind kind, String column, S[] statuses) {
    List<Step<S>> steps = new ArrayList<>();
    String cell = text(kind, column).orElse("");
    for (String part : cell.isEmpty() ? new String[0] : cell.split(";")) {
      String[] sides = part.split(">");
      if (sides.length != 2) {
        throw broken(kind, column, "\"" + part.strip() + "\" is not \"FROM FROM > TO\"");
      }
      S to = status(kind, column, sides[1].strip(), statuses);
      for (String from : words(sides[0])) {
        steps.add(new Step<>(status(kind, column, from, statuses), to));
      }
    }
    return List.copyOf(steps);
  }

  private <S extends Enum<S>> S status(
      AgreementEventKind kind, String column, String word, S[] statuses) {
    return find(word, statuses)
        .orElseThrow(() -> broken(kind, column, "\"" + word + "\" is none of " + names(statuses)));
  }

  /** {@return the kinds one of which must come before, in the order of the code list} */
  List<AgreementEventKind> follows(AgreementEventKind kind) {
    Set<String> said = new LinkedHashSet<>(words(text(kind, "follows").orElse("")));
    List<AgreementEventKind> follows = new ArrayList<>();
    for (AgreementEventKind each : AgreementEventKind.values()) {
      boolean isNamed = said.contains(each.code());
      boolean isMeant =
          said.contains(SIGNATURES) && isSignature(each)
              || said.contains(CONSENTS) && word(each, "binds", Binds.values()) == Binds.YES;
      if (isNamed || isMeant) {
        follows.add(each);
      }
    }
    said.removeAll(List.of(SIGNATURES, CONSENTS));
    follows.forEach(each -> said.remove(each.code()));
    if (!said.isEmpty()) {
      throw broken(kind, "follows", said + " is no kind of event");
    }
    return List.copyOf(follows);
  }

  /** {@return the same in English; empty if nothing must come before} */
  String followsInWords(AgreementEventKind kind) {
    List<String> said = words(text(kind, "follows").orElse(""));
    if (said.contains(CONSENTS)) {
      return said.contains(SIGNATURES) ? "a signature or consent" : "a consent";
    }
    return said.contains(SIGNATURES)
        ? "a signature"
        : said.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
  }

  /** {@return what stands in a cell; empty if nothing does} */
  Optional<String> text(AgreementEventKind kind, String column) {
    return table.cell(kind.code(), column);
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
  }

  private static <E extends Enum<E>> Optional<E> find(String word, E[] words) {
    return Arrays.stream(words).filter(each -> name(each).equals(word)).findFirst();
  }

  private static List<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(EffectTable::name).toList();
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private IllegalStateException broken(AgreementEventKind kind, String column, String problem) {
    return new IllegalStateException(
        table.name() + ".tsv, row " + kind.code() + ", column " + column + ": " + problem);
  }
}

package org.communique.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.model.finding.RuleSettings;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.model.vocabulary.CodeBook;
import org.communique.validation.engine.BoundRule;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.RuleCheck;
import org.communique.validation.rule.RuleInfo;
import org.communique.validation.rules.vocabulary.UnknownCode;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a validator runs.
 *
 * <p>{@link #standard()} holds the rules of this project. Others are made from it: {@code
 * RuleBook.standard().without("no-evidence").with(new HouseRule())}. A code is in a book once,
 * whether a rule has it or had it before. Immutable and safe to share between threads.
 */
public final class RuleBook {

  private static final String UNKNOWN_CODE = "unknown-code";

  private final Map<String, BoundRule> byCode;
  private final Map<String, BoundRule> byFormerCode = new HashMap<>();

  private RuleBook(Map<String, BoundRule> byCode) {
    this.byCode = byCode;
    for (BoundRule entry : byCode.values()) {
      for (String former : entry.info().formerly()) {
        refuseTaken(former, byCode.get(former));
        refuseTaken(former, byFormerCode.put(former, entry));
      }
    }
  }

  /** {@return the rules of this project, in the order of the catalogue} */
  public static RuleBook standard() {
    return Standard.BOOK;
  }

  /** {@return a book without a rule, to start one's own} */
  public static RuleBook empty() {
    return new RuleBook(Map.of());
  }

  /**
   * {@return a book that has these rules too}
   *
   * @param rules rules, each of a class that carries {@link Rule}
   * @throws IllegalArgumentException if a class does not carry it or does not say what type of part
   *     or value it is for, or if a code is there already, former codes included
   */
  public RuleBook with(RuleCheck... rules) {
    return with(Arrays.asList(rules));
  }

  RuleBook with(Collection<? extends RuleCheck> rules) {
    Map<String, BoundRule> more = new LinkedHashMap<>(byCode);
    for (RuleCheck rule : rules) {
      BoundRule entry = BoundRule.of(rule);
      String code = entry.info().code();
      refuseTaken(code, more.putIfAbsent(code, entry));
    }
    return new RuleBook(more);
  }

  private static void refuseTaken(String code, @Nullable BoundRule known) {
    if (known != null) {
      throw new IllegalArgumentException(
          "there is a rule "
              + code
              + " in the book: "
              + known.check().getClass().getName()
              + "; rename the class or give it another code, or take that rule out first: without(\""
              + known.info().code()
              + "\")");
    }
  }

  /**
   * {@return a book that does not have these rules}
   *
   * @param codes the codes of rules in this book, or codes that they had before
   * @throws IllegalArgumentException if there is no rule with such a code
   */
  public RuleBook without(String... codes) {
    Map<String, BoundRule> fewer = new LinkedHashMap<>(byCode);
    for (String code : codes) {
      fewer.remove(required(code).info().code());
    }
    return new RuleBook(fewer);
  }

  /**
   * {@return a book without the rules of some areas}
   *
   * @param areas the chapters of the catalogue, such as {@code evidence}
   * @throws IllegalArgumentException if no rule of the book is in such an area
   */
  public RuleBook withoutArea(String... areas) {
    for (String area : areas) {
      requireArea(area);
    }
    Set<String> unwanted = Set.of(areas);
    return only(rule -> !unwanted.contains(rule.area()));
  }

  private void requireArea(String area) {
    Set<String> known = new TreeSet<>();
    byCode.values().forEach(entry -> known.add(entry.info().area()));
    if (!known.contains(area)) {
      throw new IllegalArgumentException(
          "there is no area "
              + Quoted.text(area)
              + " in the book; its areas are "
              + String.join(", ", known));
    }
  }

  /**
   * {@return a book in which a rule matters more, or less}
   *
   * <p>Errors cannot be acknowledged, and make {@code communique check} fail; so both change with
   * the severity.
   *
   * @param code the code of a rule in this book, or one that it had before
   * @param severity how much a violation matters
   * @throws IllegalArgumentException if there is no rule with that code
   */
  public RuleBook withSeverity(String code, Severity severity) {
    BoundRule entry = required(code);
    Map<String, BoundRule> changed = new LinkedHashMap<>(byCode);
    changed.put(entry.info().code(), entry.with(severity));
    return new RuleBook(changed);
  }

  /**
   * {@return a book whose rule {@code unknown-code} knows some codes of one's own}
   *
   * @param codes the codes that are known
   * @throws IllegalArgumentException if that rule is not in the book
   */
  public RuleBook withCodes(CodeBook codes) {
    BoundRule entry = required(UNKNOWN_CODE);
    Map<String, BoundRule> changed = new LinkedHashMap<>(byCode);
    changed.put(UNKNOWN_CODE, entry.with(new UnknownCode(codes)));
    return new RuleBook(changed);
  }

  /**
   * {@return this book with what settings change in it}
   *
   * @param settings the settings, such as were read from a file
   * @throws IllegalArgumentException if they name a rule or an area that is not in the book; the
   *     message has the nearest
   */
  public RuleBook with(RuleSettings settings) {
    settings.areasOff().forEach(this::requireArea);
    Set<String> named = new HashSet<>();
    settings.severities().keySet().forEach(code -> named.add(required(code).info().code()));
    RuleBook book =
        without(settings.off().toArray(String[]::new))
            .only(
                rule -> named.contains(rule.code()) || !settings.areasOff().contains(rule.area()));
    for (Map.Entry<String, Severity> each : settings.severities().entrySet()) {
      book = book.withSeverity(each.getKey(), each.getValue());
    }
    boolean judgesCodes = book.byCode.containsKey(UNKNOWN_CODE);
    return judgesCodes && !settings.codes().own().isEmpty()
        ? book.withCodes(settings.codes())
        : book;
  }

  private BoundRule required(String code) {
    BoundRule entry = bound(code);
    if (entry == null) {
      throw new IllegalArgumentException("there is no rule " + code + " in the book" + hint(code));
    }
    return entry;
  }

  private String hint(String code) {
    return Spelling.nearest(code, new TreeSet<>(byCode.keySet()))
        .map(nearest -> "; perhaps " + nearest + " was meant")
        .orElse("");
  }

  /**
   * {@return a book that has only some of these rules}
   *
   * @param wanted says which
   */
  public RuleBook only(Predicate<RuleInfo> wanted) {
    Map<String, BoundRule> fewer = new LinkedHashMap<>(byCode);
    fewer.values().removeIf(entry -> !wanted.test(entry.info()));
    return new RuleBook(fewer);
  }

  /** {@return what the catalogue says of each rule} */
  public List<RuleInfo> rules() {
    return entries().stream().map(BoundRule::info).toList();
  }

  /**
   * {@return what the catalogue says of a rule; empty if it is not in the book}
   *
   * @param code the code of the rule, or one that it had before
   */
  public Optional<RuleInfo> find(String code) {
    return Optional.ofNullable(bound(code)).map(BoundRule::info);
  }

  private @Nullable BoundRule bound(String code) {
    BoundRule current = byCode.get(code);
    return current != null ? current : byFormerCode.get(code);
  }

  List<BoundRule> entries() {
    return new ArrayList<>(byCode.values());
  }

  /** {@return the codes} */
  @Override
  public String toString() {
    return byCode.keySet().toString();
  }

  /** Made when first asked for. */
  private static final class Standard {
    static final RuleBook BOOK = empty().with(StandardRules.all());

    private Standard() {}
  }
}

package org.communique.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.io.reading.ReadingCode;
import org.communique.model.finding.Severity;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.RuleInfo;

/** All codes that a report can have: those of the rules, chapter by chapter, then the reader's. */
final class Catalogue {

  static final String READING = "reading";

  private Catalogue() {}

  /**
   * A code.
   *
   * @param code the code
   * @param severity how much a finding of it matters
   * @param area the chapter
   * @param summary how it should be, in a sentence
   * @param because why
   * @param formerly the codes that it had before
   * @param foundBy by what it is found: reading, rules, or both
   */
  record Entry(
      String code,
      Severity severity,
      String area,
      String summary,
      String because,
      List<String> formerly,
      List<String> foundBy) {}

  static List<Entry> entries() {
    Map<String, Entry> reading = new LinkedHashMap<>();
    for (ReadingCode code : ReadingCode.values()) {
      reading.put(code.code(), entry(code));
    }
    List<Entry> entries = new ArrayList<>();
    for (RuleInfo rule : RuleBook.standard().rules()) {
      Entry shared = reading.get(rule.code());
      if (shared == null) {
        entries.add(entry(rule));
      } else {
        reading.put(rule.code(), foundBoth(shared, rule));
      }
    }
    entries.addAll(reading.values());
    return entries;
  }

  static Map<String, List<Entry>> chapters() {
    Map<String, List<Entry>> chapters = new LinkedHashMap<>();
    for (Entry entry : entries()) {
      chapters.computeIfAbsent(entry.area(), area -> new ArrayList<>()).add(entry);
    }
    return chapters;
  }

  private static Entry entry(RuleInfo rule) {
    return new Entry(
        rule.code(),
        rule.severity(),
        rule.area(),
        rule.summary(),
        rule.because(),
        rule.formerly(),
        List.of("rules"));
  }

  private static Entry entry(ReadingCode code) {
    return new Entry(
        code.code(),
        code.severity(),
        READING,
        code.summary(),
        code.because(),
        List.of(),
        List.of(READING));
  }

  /** The reader says more of it; that the rule is as severe is all that can be asked of it. */
  private static Entry foundBoth(Entry reading, RuleInfo rule) {
    if (reading.severity() != rule.severity()) {
      throw new AssertionError(rule.code() + " is of two severities");
    }
    return new Entry(
        reading.code(),
        reading.severity(),
        READING,
        reading.summary(),
        reading.because(),
        rule.formerly(),
        List.of(READING, "rules"));
  }
}

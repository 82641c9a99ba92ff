package org.communique.registers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.vocabulary.OfficeKind;

/** The office that a title in English names. */
public final class OfficeTitles {

  /** Of two that fit, the first in the list. */
  private static final List<Map.Entry<Pattern, OfficeKind>> WORDS =
      List.of(
          entry(
              "vice[- ]president|deputy prime minister|deputy premier", OfficeKind.VICE_PRESIDENT),
          entry(
              "(?:minister (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign minister"
                  + "|foreign secretary|secretary of state for foreign.*)",
              OfficeKind.FOREIGN_MINISTER),
          entry(
              "prime minister|premier|chancellor|taoiseach|head of government"
                  + "|president of the (?:government|council of ministers)",
              OfficeKind.HEAD_OF_GOVERNMENT),
          entry(
              "secretary[- ]general of the (?:united nations|nato|north|organi[sz]ation|league)"
                  + ".*|secretary[- ]general|director[- ]general|president of the european.*",
              OfficeKind.HEAD_OF_ORGANIZATION),
          entry("crown prince(?:ss)?|heir apparent", OfficeKind.CROWN_PRINCE),
          entry(
              "president|king|queen|emperor|empress|sultan|shah|emir|amir|pope|grand duke"
                  + "|grand duchess|prince|princess|monarch|head of state|captain regent|tsar|khedive",
              OfficeKind.HEAD_OF_STATE),
          entry(
              "general secretary|first secretary|chairman|party leader",
              OfficeKind.DE_FACTO_LEADER),
          entry("governor[- ]general", OfficeKind.GOVERNOR_GENERAL),
          entry("ambassador", OfficeKind.AMBASSADOR),
          entry(
              "envoy extraordinary|minister plenipotentiary|minister resident|head of mission"
                  + "|representative to|representative of",
              OfficeKind.HEAD_OF_MISSION),
          entry("charg[eé] d.?affaires", OfficeKind.CHARGE_DAFFAIRES),
          entry("consul", OfficeKind.CONSUL),
          entry("special envoy", OfficeKind.SPECIAL_ENVOY),
          entry(
              "deputy minister|under[- ]?secretary|assistant secretary|vice minister|deputy secretary",
              OfficeKind.DEPUTY_MINISTER),
          entry("minister", OfficeKind.MINISTER),
          entry(
              "member of parliament|senator|member of congress|legislator|deputy of|member of the",
              OfficeKind.LEGISLATOR),
          entry("judge|justice", OfficeKind.JUDGE));

  private OfficeTitles() {}

  private static Map.Entry<Pattern, OfficeKind> entry(String words, OfficeKind kind) {
    return Map.entry(Pattern.compile("\\b(?:" + words + ")\\b"), kind);
  }

  /**
   * {@return the office that a title names; empty if it names none that we know}
   *
   * @param title the title, in English
   */
  public static Optional<OfficeKind> kindOf(String title) {
    String plain = title.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(word -> word.getKey().matcher(plain).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

package org.communique.registers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.vocabulary.AgreementKind;

/** The kind of an agreement, from the words of its title. */
public final class AgreementTitles {

  /** The words that name a kind; the longer ones first where one is a part of another. */
  private static final List<Map.Entry<Pattern, AgreementKind>> WORDS = words();

  private AgreementTitles() {}

  private static List<Map.Entry<Pattern, AgreementKind>> words() {
    List<Map.Entry<Pattern, AgreementKind>> words = new ArrayList<>();
    add(words, "exchanges? of notes?|notes? exchanged", AgreementKind.EXCHANGE_OF_NOTES);
    add(words, "exchanges? of letters?", AgreementKind.EXCHANGE_OF_LETTERS);
    add(
        words,
        "joint (?:statement|declaration|communiqu[eé])|communiqu[eé]",
        AgreementKind.JOINT_STATEMENT);
    add(words, "memorand(?:um|a)(?: of understanding)?", AgreementKind.MEMORANDUM_OF_UNDERSTANDING);
    add(words, "agreed minutes?|minutes?|proc[eè]s[- ]verbal", AgreementKind.AGREED_MINUTES);
    add(words, "final act|general act|act", AgreementKind.FINAL_ACT);
    add(words, "modus vivendi", AgreementKind.MODUS_VIVENDI);
    add(words, "letter of intent", AgreementKind.LETTER_OF_INTENT);
    add(words, "armistice|cease-?fire|truce", AgreementKind.CEASEFIRE);
    add(words, "amendments?", AgreementKind.AMENDMENT);
    add(words, "protocols?|additional articles?|annex(?:es)?", AgreementKind.PROTOCOL);
    add(words, "conventions?", AgreementKind.CONVENTION);
    add(words, "treat(?:y|ies)", AgreementKind.TREATY);
    add(words, "arrangements?", AgreementKind.ARRANGEMENT);
    add(words, "agreements?", AgreementKind.AGREEMENT);
    add(words, "charter|statute|constitution|articles of agreement", AgreementKind.CHARTER);
    add(words, "covenant|pact|accords?|concordat", AgreementKind.PACT);
    add(words, "declarations?", AgreementKind.DECLARATION);
    add(words, "contract|loan|guarantee", AgreementKind.CONTRACT);
    add(words, "resolution", AgreementKind.RESOLUTION);
    add(words, "programme|program|plan|road ?map", AgreementKind.ROADMAP);
    return List.copyOf(words);
  }

  private static void add(
      List<Map.Entry<Pattern, AgreementKind>> words, String pattern, AgreementKind kind) {
    words.add(Map.entry(Pattern.compile("\\b(?:" + pattern + ")\\b"), kind));
  }

  /**
   * {@return the kind that a title names first; empty if it names none} "Protocol to the
   * Convention" is a protocol.
   *
   * @param title the title, in English
   */
  public static Optional<AgreementKind> kindOf(String title) {
    String plain = title.toLowerCase(Locale.ROOT);
    AgreementKind found = null;
    int first = Integer.MAX_VALUE;
    for (Map.Entry<Pattern, AgreementKind> each : WORDS) {
      var matcher = each.getKey().matcher(plain);
      if (matcher.find() && matcher.start() < first) {
        first = matcher.start();
        found = each.getValue();
      }
    }
    return Optional.ofNullable(found);
  }
}

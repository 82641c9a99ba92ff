package org.communique.registers.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.vocabulary.AgreementEventKind;

/**
 * A column of a status table: what its header says that a date in it is, alone and with each of the
 * letters that may follow it. {@code Accession(a), Succession(d), Ratification} says that a date
 * with an {@code a} is an accession, and one without a letter a ratification.
 *
 * @param header the header, as it stands there
 * @param plain what a date without a letter is; empty if the header does not say
 * @param lettered what a date with a letter is, by the letter
 */
record Column(
    String header, Optional<AgreementEventKind> plain, Map<String, AgreementEventKind> lettered) {

  private static final Pattern TERM =
      Pattern.compile(
          "([^,(]*(?:\\((?!\\w{1,2}\\))[^)]*\\)[^,(]*)*)(?:\\((\\w{1,2})\\))?\\s*(?:,|$)");

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?i)\\b(?:of|to|in|under|by|as) (?:the|article|section|virtue|respect|amended)\\b");

  /** The words that begin a term; of two that fit, the first in the list. */
  private static final List<Map.Entry<String, AgreementEventKind>> WORDS =
      List.of(
          Map.entry("succession to signature", AgreementEventKind.SIGNATURE_SUCCEEDED),
          Map.entry("confirmation of signature", AgreementEventKind.SIGNATURE_CONFIRMED),
          Map.entry("signature ad referendum", AgreementEventKind.SIGNED_AD_REFERENDUM),
          Map.entry("definitive signature", AgreementEventKind.SIGNED_DEFINITIVELY),
          Map.entry("signature", AgreementEventKind.SIGNED),
          Map.entry("formal confirmation", AgreementEventKind.FORMALLY_CONFIRMED),
          Map.entry("act of formal confirmation", AgreementEventKind.FORMALLY_CONFIRMED),
          Map.entry("ratification", AgreementEventKind.RATIFIED),
          Map.entry("definitive acceptance", AgreementEventKind.ACCEPTED),
          Map.entry("acceptance", AgreementEventKind.ACCEPTED),
          Map.entry("approval", AgreementEventKind.APPROVED),
          Map.entry("accession", AgreementEventKind.ACCEDED),
          Map.entry("succession", AgreementEventKind.SUCCEEDED),
          Map.entry("consent to be bound", AgreementEventKind.CONSENTED),
          Map.entry("simplified procedure", AgreementEventKind.CONSENTED),
          Map.entry("participation", AgreementEventKind.CONSENTED),
          Map.entry("provisional application", AgreementEventKind.APPLIED_PROVISIONALLY),
          Map.entry(
              "undertaking of provisional application", AgreementEventKind.APPLIED_PROVISIONALLY),
          Map.entry("application", AgreementEventKind.ENTERED_INTO_FORCE_FOR),
          Map.entry("entry into force", AgreementEventKind.ENTERED_INTO_FORCE_FOR),
          Map.entry("denunciation", AgreementEventKind.WITHDRAWN),
          Map.entry("withdrawal", AgreementEventKind.WITHDRAWN),
          Map.entry("notification", AgreementEventKind.NOTIFIED));

  /** Letters that mean the same wherever a header does not say otherwise. */
  private static final Map<String, AgreementEventKind> USUAL =
      Map.of(
          "a", AgreementEventKind.ACCEDED,
          "A", AgreementEventKind.ACCEPTED,
          "AA", AgreementEventKind.APPROVED,
          "c", AgreementEventKind.FORMALLY_CONFIRMED,
          "C", AgreementEventKind.SIGNATURE_CONFIRMED,
          "n", AgreementEventKind.APPLIED_PROVISIONALLY,
          "P", AgreementEventKind.CONSENTED,
          "p", AgreementEventKind.CONSENTED,
          "s", AgreementEventKind.SIGNED_DEFINITIVELY);

  Column {
    lettered = Map.copyOf(lettered);
  }

  /** {@return what a header says; empty if it names nothing that can happen to a treaty} */
  static Optional<Column> of(String header) {
    Map<String, AgreementEventKind> lettered = new LinkedHashMap<>();
    List<AgreementEventKind> plain = new ArrayList<>();
    Matcher term = TERM.matcher(header);
    while (term.find() && term.end() > term.start()) {
      Optional<AgreementEventKind> kind = kind(term.group(1));
      if (kind.isPresent() && term.group(2) != null) {
        lettered.put(term.group(2), kind.get());
      } else if (kind.isPresent()) {
        plain.add(kind.get());
      }
    }
    if (plain.isEmpty() && lettered.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Column(header, alone(plain, lettered), lettered));
  }

  /**
   * With no letter a date is what the only term without one says, or the only term of all. Where
   * several could be meant and each binds, it is consent, however expressed.
   */
  private static Optional<AgreementEventKind> alone(
      List<AgreementEventKind> plain, Map<String, AgreementEventKind> lettered) {
    if (plain.size() == 1 || plain.stream().distinct().count() == 1) {
      return Optional.of(plain.get(0));
    }
    if (!plain.isEmpty() && plain.stream().allMatch(Column::isConsent)) {
      return Optional.of(AgreementEventKind.CONSENTED);
    }
    return plain.isEmpty() && lettered.size() == 1
        ? Optional.of(lettered.values().iterator().next())
        : Optional.empty();
  }

  private static boolean isConsent(AgreementEventKind kind) {
    return EventEffect.of(kind).filter(EventEffect::isConsent).isPresent();
  }

  private static Optional<AgreementEventKind> kind(String term) {
    String trimmed = term.strip();
    if (trimmed.isEmpty() || !Character.isUpperCase(trimmed.codePointAt(0))) {
      return Optional.empty(); // The rest of a term that has a comma in it.
    }
    String plain = trimmed.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(word -> plain.startsWith(word.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /** {@return what a date with such a letter is; empty if that cannot be known} */
  Optional<AgreementEventKind> kindOf(String letter) {
    if (letter.isEmpty()) {
      return plain;
    }
    if (lettered.containsKey(letter)) {
      return Optional.of(lettered.get(letter));
    }
    if (letter.equals("d")) {
      return Optional.of(
          isOfSignature() ? AgreementEventKind.SIGNATURE_SUCCEEDED : AgreementEventKind.SUCCEEDED);
    }
    return Optional.ofNullable(USUAL.get(letter));
  }

  private boolean isOfSignature() {
    return plain.filter(AgreementEventKind.SIGNED::equals).isPresent();
  }

  /** {@return whether the header says more than the kind, such as of which other instrument} */
  boolean isQualified() {
    return QUALIFIED.matcher(header).find() || plain.filter(this::isGuess).isPresent();
  }

  private boolean isGuess(AgreementEventKind kind) {
    return kind.equals(AgreementEventKind.CONSENTED)
        && !header.matches("(?i)(consent|partic|simpl).*");
  }
}

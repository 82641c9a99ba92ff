package org.communique.validation.rules.agreements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.model.Agreement;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A prevailing text in a language in which there is no authentic one.
 *
 * <p>Nothing is said where no authentic language is recorded, or not all are. A tag serves for a
 * more special one and the other way round: {@code zh} is among {@code zh-Hans} and {@code ru}.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "The language that prevails is one of the authentic ones.",
    because =
        "Only an authentic text can prevail: the parties may agree which one does where the texts"
            + " differ (Vienna Convention, article 33).")
public final class PrevailingLanguageNotAuthentic implements PartRule<Agreement> {

  @Override
  public void check(Agreement agreement, Reporter reporter) {
    List<LanguageTag> authentic = agreement.getAuthenticLanguages();
    if (authentic.isEmpty() || agreement.getOpen().contains("authenticLanguages")) {
      return;
    }
    agreement
        .getPrevailingLanguage()
        .filter(prevailing -> authentic.stream().noneMatch(one -> serves(one, prevailing)))
        .ifPresent(prevailing -> report(prevailing, authentic, reporter));
  }

  private static boolean serves(LanguageTag one, LanguageTag other) {
    String a = one.toString().toLowerCase(Locale.ROOT) + "-";
    String b = other.toString().toLowerCase(Locale.ROOT) + "-";
    return a.startsWith(b) || b.startsWith(a);
  }

  private static void report(
      LanguageTag prevailing, List<LanguageTag> authentic, Reporter reporter) {
    String languages =
        authentic.stream()
            .limit(10)
            .map(tag -> Quoted.text(tag.toString()))
            .collect(Collectors.joining(", "));
    reporter
        .at("prevailingLanguage")
        .with("language", prevailing)
        .with("authentic", languages)
        .add(
            Quoted.text(prevailing.toString())
                + " prevails, but the authentic texts are in "
                + languages
                + "; name one of these, or add the language to authenticLanguages");
  }
}

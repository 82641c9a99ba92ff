package org.communique.validation.rules.vocabulary;

import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;

/**
 * A language tag with a part that the IANA registry, as we know it, does not have.
 *
 * <p>Tags for what is not known ({@code und}), for several languages ({@code mul}) and for private
 * use are in the registry or left free by it.
 */
@Rule(
    severity = Severity.INFO,
    summary = "A language tag is made of subtags that are registered.",
    because =
        "Readers choose a text by its tag, and a language that does not exist is never asked for."
            + " Most often the code of a country was written for that of its language: gr for el,"
            + " jp for ja.")
public final class UnknownLanguage implements ValueRule<LanguageTag> {

  @Override
  public void check(LanguageTag tag, Reporter reporter) {
    LanguageSubtags.unknownPart(tag).ifPresent(part -> report(tag, part, reporter));
  }

  private static void report(LanguageTag tag, String part, Reporter reporter) {
    boolean isWhole = part.equalsIgnoreCase(tag.toString());
    reporter
        .with("tag", tag)
        .with("subtag", part)
        .add(
            (isWhole ? "" : "in the language tag " + Quoted.text(tag.toString()) + ", the subtag ")
                + Quoted.text(part)
                + " is not in the IANA registry as this version knows it; correct it: a tag begins"
                + " with the code of a"
                + " language, not of a country");
  }
}

package org.communique.validation.rules.vocabulary;

import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;
import org.communique.validation.rules.vocabulary.SubtagUse.Misuse;

/**
 * A language tag with parts that do not go with each other as RFC 5646 says: a second extended
 * language, an extended language or a variant after what it does not belong to, a variant or an
 * extension that is there twice, an extension that is not registered.
 *
 * <p>Nothing is said of the parts of a tag that was registered as a whole. Parts that are not
 * registered have a rule of their own.
 */
@Rule(
    severity = Severity.INFO,
    summary = "The parts of a language tag go with each other.",
    because =
        "Such a tag can be read but is not valid (RFC 5646, section 2.2.9). Programs that choose a"
            + " text by its tag drop such parts, or do not find the text.")
public final class InvalidLanguageTag implements ValueRule<LanguageTag> {

  @Override
  public void check(LanguageTag tag, Reporter reporter) {
    for (Misuse misuse : SubtagUse.of(tag)) {
      reporter
          .with("tag", tag)
          .with("subtag", misuse.part())
          .with("problem", misuse.problem())
          .add(
              "in the language tag "
                  + Quoted.text(tag.toString())
                  + ", the subtag "
                  + Quoted.text(misuse.part())
                  + " "
                  + misuse.problem());
    }
  }
}

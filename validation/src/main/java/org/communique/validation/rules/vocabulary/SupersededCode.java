package org.communique.validation.rules.vocabulary;

import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;
import org.communique.validation.rules.vocabulary.LanguageSubtags.Superseded;

/**
 * A language tag, or a part of one, that the IANA registry gave up.
 *
 * <p>When the text was written does not matter: a tag says which language it is in.
 */
@Rule(
    severity = Severity.INFO,
    summary = "A language tag is not one that was superseded.",
    because =
        "Two tags for one language keep apart what belongs together. The registry never forgets an"
            + " old tag, but says what to write in its place.")
public final class SupersededCode implements ValueRule<LanguageTag> {

  @Override
  public void check(LanguageTag tag, Reporter reporter) {
    LanguageSubtags.superseded(tag).ifPresent(found -> report(tag, found, reporter));
  }

  private static void report(LanguageTag tag, Superseded found, Reporter reporter) {
    Reporter.Draft draft = reporter.with("tag", tag).with("subtag", found.part());
    found.preferred().ifPresent(preferred -> draft.with("preferred", preferred));
    boolean isWhole = found.part().equalsIgnoreCase(tag.toString());
    String advice =
        found
            .preferred()
            .map(preferred -> "write " + Quoted.text(preferred))
            .orElse("the registry names no single tag to use in its place");
    draft.add(
        (isWhole ? "" : "of the language tag " + Quoted.text(tag.toString()) + " the subtag ")
            + Quoted.text(found.part())
            + " was superseded in "
            + found.since().getYear()
            + "; "
            + advice);
  }
}

package org.communique.validation.rules.vocabulary;

import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;
import org.communique.validation.rule.ValueRule;
import org.communique.validation.rules.vocabulary.LanguageSubtags.Superseded;

/**
 * A language tag, or a part of one, that the IANA registry has superseded.
 *
 * <p>The age of the text does not matter: a tag says which language the text is in.
 */
@Rule(
    severity = Severity.INFO,
    summary = "A language tag and its parts are not superseded.",
    because =
        "Two tags for one language separate texts that belong together. The registry keeps old"
            + " tags and says what to write in their place.")
public final class SupersededCode implements ValueRule<LanguageTag> {

  @Override
  public void check(LanguageTag tag, Reporter reporter) {
    LanguageSubtags.superseded(tag).ifPresent(found -> report(tag, found, reporter));
  }

  private static void report(LanguageTag tag, Superseded found, Reporter reporter) {
    Reporter.Draft draft =
        reporter
            .with("tag", tag)
            .with("subtag", found.part())
            .with("since", found.since().getYear());
    found.preferred().ifPresent(preferred -> draft.with("preferred", preferred));
    boolean isWhole = found.part().equalsIgnoreCase(tag.toString());
    String advice =
        found
            .preferred()
            .map(preferred -> "write " + Quoted.text(preferred))
            .orElse("choose a tag that is in use; the registry names no single one");
    draft.add(
        (isWhole ? "" : "in the language tag " + Quoted.text(tag.toString()) + ", the subtag ")
            + Quoted.text(found.part())
            + " was superseded in "
            + found.since().getYear()
            + "; "
            + advice);
  }
}

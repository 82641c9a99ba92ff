package org.communique.validation.rules.evidence;

import java.util.Optional;
import org.communique.model.Source;
import org.communique.model.finding.Severity;
import org.communique.model.value.Digest;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A source whose text has another digest than it says. Ill-formed text has none. */
@Rule(
    severity = Severity.ERROR,
    summary = "The digest of a source is that of its text.",
    because =
        "The digest shows whether the text was changed after its capture. If the two differ, the"
            + " text was edited, or its line ends were converted on the way.")
public final class TextDigestMismatch implements PartRule<Source> {

  @Override
  public void check(Source source, Reporter reporter) {
    if (source.getText().isEmpty() || source.getTextDigest().isEmpty()) {
      return;
    }
    Digest stated = source.getTextDigest().get();
    digest(source.getText().get())
        .filter(actual -> !actual.equals(stated))
        .ifPresent(
            actual ->
                reporter
                    .at("textDigest")
                    .with("stated", stated)
                    .with("actual", actual)
                    .add(
                        "the text has the digest "
                            + actual
                            + "; capture the text again, or correct the digest if the text is"
                            + " right"));
  }

  private static Optional<Digest> digest(String text) {
    try {
      return Optional.of(Digest.ofText(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package org.communique.validation.rules.structure;

import org.communique.model.Dossier;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A dossier of another version of the format; the reader looks at nothing else in it. */
@Rule(
    severity = Severity.ERROR,
    summary = "A dossier is in a version of the format that can be read.",
    because = "The reader refuses a whole document that is in another version.")
public final class UnsupportedVersion implements PartRule<Dossier> {

  @Override
  public void check(Dossier dossier, Reporter reporter) {
    String version = dossier.getFormatVersion();
    if (!Dossier.isKnownVersion(version)) {
      reporter
          .at("formatVersion")
          .with("found", version)
          .with("expected", Dossier.FORMAT_VERSION)
          .add(
              "found version "
                  + Quoted.text(version)
                  + " of the format, expected "
                  + Quoted.text(Dossier.FORMAT_VERSION)
                  + " or another 1.x");
    }
  }
}

package org.communique.validation.rules.structure;

import org.communique.model.Dossier;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A dossier that says it is of another format; whoever reads it looks at nothing else. */
@Rule(
    severity = Severity.ERROR,
    summary = "A dossier is of a version of the format that can be read.",
    because = "What is written with another version is refused as a whole when it is read.")
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

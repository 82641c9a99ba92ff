package org.communique.validation.rules.evidence;

import java.util.List;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.evidence.Supports;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A pointer in {@code supports} that leads to nothing in the record that the citation is for.
 *
 * <p>Pointers start at the record. In the evidence of an event or a change of status they may also
 * start at that. The nearest pointer that leads to something is named, where there is one.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "What a citation supports is in the record that it is evidence for.",
    because =
        "A pointer that leads nowhere supports nothing, and what it was meant to support looks as"
            + " if it had no source.")
public final class SupportsNowhere implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Citation> citation : dossier.all(Citation.class)) {
      List<Pointer> places = citation.part().getSupports();
      if (places.isEmpty()) {
        continue;
      }
      Optional<Recorded> record = citation.record().map(Located::part);
      Part holder = citation.whole().<Part>map(Located::part).orElse(citation.part());
      for (int item = 0; record.isPresent() && item < places.size(); item++) {
        Pointer place = places.get(item);
        if (!Supports.leads(place, record.get()) && !Supports.leads(place, holder)) {
          Pointer at = citation.pointer().child("supports").child(item);
          report(place, record.get(), at, reporter);
        }
      }
    }
  }

  private static void report(Pointer place, Recorded record, Pointer at, Reporter reporter) {
    Reporter.Draft draft = reporter.at(at);
    Optional<Pointer> nearest = Supports.nearest(place, record);
    nearest.ifPresent(pointer -> draft.with("nearest", pointer).fix(fix(at, pointer.toString())));
    draft
        .with("supports", place)
        .add(
            "the record has nothing at "
                + Quoted.text(place.toString())
                + "; "
                + nearest
                    .map(pointer -> "perhaps " + Quoted.text(pointer.toString()) + " is meant")
                    .orElse(
                        "write a pointer that starts at the record, such as "
                            + Quoted.text("/date"))
                + ", or remove \"supports\" if the source supports the whole record");
  }

  private static Fix fix(Pointer at, String nearest) {
    return Fix.suggested(
        "write " + Quoted.text(nearest), PatchOperation.replace(at, PatchValue.of(nearest)));
  }
}

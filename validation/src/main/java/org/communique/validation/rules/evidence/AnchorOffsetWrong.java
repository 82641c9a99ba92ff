package org.communique.validation.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedAttribution;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Passage;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An anchor whose offsets are not those of its words, or lie outside the text; and likewise the
 * offsets of an attribution's words.
 *
 * <p>Offsets count Unicode code points. Words that are not in the text at all are the matter of
 * another rule.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "The offsets of an anchor are those of its words in the text.",
    because =
        "Wrong offsets were mostly counted in bytes or UTF-16 units, or in another capture of the"
            + " page. A reader who follows them finds other words.")
public final class AnchorOffsetWrong implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    DossierGrounding grounded = DossierGrounding.of(dossier);
    for (GroundedAnchor anchor : grounded.anchors()) {
      OptionalInt start = anchor.anchor().getStart();
      OptionalInt end = anchor.anchor().getEnd();
      anchor
          .grounding()
          .filter(found -> isWrong(found, start, end))
          .ifPresent(found -> report(found, start, end, anchor.pointer(), reporter));
    }
    for (GroundedAttribution attribution : grounded.attributions()) {
      OptionalInt start = attribution.hop().getStart();
      OptionalInt end = attribution.hop().getEnd();
      if (isWrong(attribution.grounding(), start, end)) {
        report(attribution.grounding(), start, end, attribution.pointer(), reporter);
      }
    }
  }

  /** Negative offsets are malformed, and two places are another rule's matter. */
  private static boolean isWrong(Grounding found, OptionalInt start, OptionalInt end) {
    return !found.offsetsHold()
        && found.verdict() != Verdict.AMBIGUOUS
        && start.orElse(0) >= 0
        && end.orElse(0) >= 0;
  }

  private static void report(
      Grounding found, OptionalInt start, OptionalInt end, Pointer at, Reporter reporter) {
    Reporter.Draft draft = reporter.at(at);
    start.ifPresent(value -> draft.with("start", value));
    end.ifPresent(value -> draft.with("end", value));
    found.place().ifPresent(place -> draft.with("foundStart", place.start()));
    found.place().ifPresent(place -> draft.with("foundEnd", place.end()));
    found.place().ifPresent(place -> draft.fix(fix(found, place, start, end, at)));
    draft.add(
        "the offsets "
            + stated(start)
            + " to "
            + stated(end)
            + found.place().map(AnchorOffsetWrong::instead).orElse(" lie outside the text"));
  }

  /** Sure where the text has the words as they are quoted: else they are perhaps others. */
  private static Fix fix(
      Grounding found, Passage place, OptionalInt start, OptionalInt end, Pointer at) {
    List<PatchOperation> operations = new ArrayList<>();
    if (start.isPresent()) {
      operations.add(PatchOperation.replace(at.child("start"), PatchValue.of(place.start())));
    }
    if (end.isPresent()) {
      operations.add(PatchOperation.replace(at.child("end"), PatchValue.of(place.end())));
    }
    return Fix.of(
        found.folded().isEmpty(),
        "write the offsets " + place.start() + " to " + place.end(),
        operations);
  }

  private static String stated(OptionalInt offset) {
    return offset.isPresent() ? String.valueOf(offset.getAsInt()) : "(none)";
  }

  private static String instead(Passage place) {
    return " are not those of the words; correct them: the words stand at "
        + place.start()
        + " to "
        + place.end();
  }
}

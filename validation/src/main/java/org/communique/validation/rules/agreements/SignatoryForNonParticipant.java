package org.communique.validation.rules.agreements;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.agreement.Participants;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A signature for someone who takes no part in the agreement, in any role.
 *
 * <p>The side of the signatory must be recorded: by name, or by an office. Nothing is reported
 * where that side may take part; {@link Participants} says when.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Signatures are given for participants.",
    because =
        "A person who signs for a state makes it a signatory. If the state takes no part, the"
            + " signature belongs to another instrument, or a participant is missing.")
public final class SignatoryForNonParticipant implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Sides sides = Sides.of(dossier);
    Participants.Lists lists = Participants.of(dossier);
    for (Located<Agreement> agreement : dossier.all(Agreement.class)) {
      List<AgreementEvent> events = agreement.part().getEvents();
      if (events.stream().allMatch(event -> event.getSignatories().isEmpty())) {
        continue; // Who may take part takes long to find, and seldom are signatories recorded.
      }
      Participants participants = lists.of(agreement.part());
      for (int event = 0; event < events.size(); event++) {
        List<Participation> signatories = events.get(event).getSignatories();
        for (int item = 0; item < signatories.size(); item++) {
          Participation signatory = signatories.get(item);
          Optional<Ref<Actor>> outsider =
              signedFor(signatory, events.get(event).getDate(), sides, dossier)
                  .filter(side -> !participants.mayInclude(side))
                  .filter(side -> !participants.mayInclude(signatory.getActor()));
          if (outsider.isPresent()) {
            Pointer place =
                Pointer.ROOT.child("events").child(event).child("signatories").child(item);
            report(signatory, outsider.get(), reporter.at(agreement).at(place));
          }
        }
      }
    }
  }

  /** The side; empty for a person whose side is not recorded, and for an id without a record. */
  private static Optional<Ref<Actor>> signedFor(
      Participation signatory, Optional<Edtf> date, Sides sides, DossierIndex dossier) {
    return sides
        .represented(signatory, date.orElse(null))
        .or(() -> Optional.of(signatory.getActor()).filter(actor -> !isPerson(actor, dossier)))
        .filter(side -> dossier.find(side).isPresent());
  }

  private static boolean isPerson(Ref<Actor> actor, DossierIndex dossier) {
    return dossier.find(Ref.to(Person.class, actor.id())).isPresent();
  }

  private static void report(Participation signatory, Ref<Actor> side, Reporter.Draft place) {
    place
        .with("signatory", signatory.getActor())
        .with("side", side)
        .add(
            "signed for "
                + Quoted.text(side.id().value())
                + ", which takes no part in the agreement; add it to the participants, or correct"
                + " the side of the signatory");
  }
}

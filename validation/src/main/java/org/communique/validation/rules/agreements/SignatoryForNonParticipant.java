package org.communique.validation.rules.agreements;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Quoted;
import org.communique.model.finding.Severity;
import org.communique.model.life.Affiliations;
import org.communique.model.life.Sides;
import org.communique.model.life.Succession;
import org.communique.model.time.Edtf;
import org.communique.validation.DossierIndex;
import org.communique.validation.DossierRule;
import org.communique.validation.Findings;
import org.communique.validation.Located;
import org.communique.validation.Rule;

/**
 * A signature for someone who takes no part in the agreement, in any role.
 *
 * <p>For whom somebody signed must be recorded: by name, or by an office. Nothing is said where the
 * participants are not, or not all; where whoever was signed for belongs to a participant, is a
 * member of one, or was succeeded by one; and where a group takes part whose members are not known.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Signatures are given for participants.",
    because =
        "Whoever signs for a state makes it a signatory. If it takes no part, the signature belongs"
            + " to another instrument, or a participant is missing.")
public final class SignatoryForNonParticipant implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Findings findings) {
    Check check = new Check(dossier, findings);
    dossier.all(Agreement.class).forEach(check::check);
  }

  /** One run over one dossier. */
  private static final class Check {

    private final DossierIndex dossier;
    private final Findings findings;
    private final Sides sides;
    private final Affiliations affiliations;
    private final Succession succession;

    Check(DossierIndex dossier, Findings findings) {
      this.dossier = dossier;
      this.findings = findings;
      this.sides = Sides.in(dossier.dossier());
      this.affiliations = Affiliations.in(dossier.dossier());
      this.succession = Succession.in(dossier.dossier());
    }

    void check(Located<Agreement> agreement) {
      Set<Ref<Actor>> taking = takingPart(agreement.part());
      boolean isKnown =
          !taking.isEmpty()
              && !agreement.part().getOpen().contains("participants")
              && taking.stream().noneMatch(affiliations::mayHaveOtherMembers);
      if (!isKnown) {
        return;
      }
      List<AgreementEvent> events = agreement.part().getEvents();
      for (int event = 0; event < events.size(); event++) {
        List<Participation> signatories = events.get(event).getSignatories();
        for (int item = 0; item < signatories.size(); item++) {
          Participation signatory = signatories.get(item);
          Pointer place =
              Pointer.ROOT.child("events").child(event).child("signatories").child(item);
          signedFor(signatory, events.get(event).getDate())
              .filter(side -> takesNoPart(side, signatory, taking))
              .ifPresent(side -> report(findings.at(agreement).at(place), signatory, side));
        }
      }
    }

    private Set<Ref<Actor>> takingPart(Agreement agreement) {
      Set<Ref<Actor>> taking = new HashSet<>();
      for (Participation each : agreement.getParticipants()) {
        taking.add(each.getActor());
        taking.add(sides.of(each, agreement.getDate()));
      }
      return taking;
    }

    private boolean takesNoPart(Ref<Actor> side, Participation signatory, Set<Ref<Actor>> taking) {
      return dossier.find(side).isPresent()
          && !taking.contains(signatory.getActor())
          && !hasToDoWith(side, taking);
    }

    /** For whom; empty for a person of whom that is not recorded. */
    private Optional<Ref<Actor>> signedFor(Participation signatory, Optional<Edtf> date) {
      return sides
          .represented(signatory, date)
          .or(() -> Optional.of(signatory.getActor()).filter(actor -> !isPerson(actor)));
    }

    private boolean isPerson(Ref<Actor> actor) {
      return dossier.find(Ref.to(Person.class, actor.id())).isPresent();
    }

    private boolean hasToDoWith(Ref<Actor> side, Set<Ref<Actor>> taking) {
      Set<Ref<Actor>> near = new HashSet<>(affiliations.principals(side));
      near.addAll(affiliations.bodies(near));
      near.addAll(affiliations.members(side));
      near.addAll(succession.predecessors(side));
      near.addAll(succession.successors(side));
      return !Collections.disjoint(near, taking)
          || taking.stream().anyMatch(each -> affiliations.principals(each).contains(side));
    }

    private static void report(Findings.Draft place, Participation signatory, Ref<Actor> side) {
      place
          .with("signatory", signatory.getActor())
          .with("side", side)
          .add(
              "signed for "
                  + Quoted.text(side.id().value())
                  + ", which takes no part in the agreement; add it to the participants, or mend"
                  + " for whom it was signed");
    }
  }
}

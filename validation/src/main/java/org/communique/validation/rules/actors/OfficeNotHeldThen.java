package org.communique.validation.rules.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Office;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Quoted;
import org.communique.model.finding.Severity;
import org.communique.model.life.Offices;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.validation.DossierIndex;
import org.communique.validation.DossierRule;
import org.communique.validation.Findings;
import org.communique.validation.Located;
import org.communique.validation.Rule;

/**
 * An office that someone is said to have held then, and cannot have by the dates of that office.
 *
 * <p>What is not recorded is not held against anybody: nothing is said where the person has no such
 * office at all, where one of them has dates that leave room, or where the list of offices is open.
 * A head of state and government is both.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Who takes part in the capacity of an office held it then.",
    because =
        "Someone who had left an office, or not entered on it, is often called by it all the same."
            + " The office of the day says for whom they spoke, and it is easily taken from"
            + " memory.")
public final class OfficeNotHeldThen implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Findings findings) {
    for (Located<Participation> participation : dossier.all(Participation.class)) {
      Optional<OfficeKind> named = participation.part().getOffice();
      Optional<Edtf> date = participation.whole().flatMap(whole -> date(whole.part()));
      if (named.isPresent() && date.isPresent()) {
        person(participation.part(), dossier)
            .filter(person -> cannotHold(person, named.get(), date.get()))
            .ifPresent(person -> report(participation, person, named.get(), date.get(), findings));
      }
    }
  }

  private static Optional<Edtf> date(Part whole) {
    if (whole instanceof Summit summit) {
      return summit.getDate();
    }
    if (whole instanceof Statement statement) {
      return statement.getDate();
    }
    if (whole instanceof AgreementEvent event) {
      return event.getDate();
    }
    return whole instanceof Agreement agreement ? agreement.getDate() : Optional.empty();
  }

  private static Optional<Person> person(Participation participation, DossierIndex dossier) {
    return dossier
        .find(Ref.to(Person.class, participation.getActor().id()))
        .map(Located::part)
        .filter(person -> !person.getOpen().contains("offices"));
  }

  private static boolean cannotHold(Person person, OfficeKind named, Edtf date) {
    List<Office> such = such(person, named);
    return !such.isEmpty()
        && such.stream().allMatch(office -> Offices.heldOn(office, date).isImpossible());
  }

  private static List<Office> such(Person person, OfficeKind named) {
    return person.getOffices().stream()
        .filter(office -> served(named).contains(office.getOffice()))
        .toList();
  }

  private static Set<OfficeKind> served(OfficeKind named) {
    boolean isHead =
        named.equals(OfficeKind.HEAD_OF_STATE) || named.equals(OfficeKind.HEAD_OF_GOVERNMENT);
    return isHead ? Set.of(named, OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT) : Set.of(named);
  }

  private static void report(
      Located<Participation> participation,
      Person person,
      OfficeKind named,
      Edtf date,
      Findings findings) {
    Office office = such(person, named).get(0);
    findings
        .at(participation)
        .at("office")
        .with("person", person.getId())
        .with("office", named)
        .with("date", date)
        .add(
            Quoted.text(person.getId().value())
                + " was not "
                + named
                + " on "
                + date
                + ": the term runs from "
                + office.getFrom().map(Edtf::toString).orElse("an unknown day")
                + " to "
                + office.getUntil().map(Edtf::toString).orElse("an unknown day")
                + "; mend the office, its dates, or the date");
  }
}

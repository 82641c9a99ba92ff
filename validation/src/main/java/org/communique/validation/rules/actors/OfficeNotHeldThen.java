package org.communique.validation.rules.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Office;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.actor.Offices;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An office that someone is said to have held then, and cannot have by the dates of that office.
 *
 * <p>Missing information is no contradiction: nothing is reported where the person has no such
 * office at all, where one of them has dates that leave room, or where the list of offices is open.
 * A head of state and government is both.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A person who acts in an office held it at the time.",
    because =
        "People are often called by an office that they had left, or had not entered yet. The"
            + " office held on the day says for whom they spoke.")
public final class OfficeNotHeldThen implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Offices offices = Offices.of(dossier);
    Map<Asked, Optional<Terms>> known = new HashMap<>();
    for (Located<Participation> participation : dossier.all(Participation.class)) {
      Optional<OfficeKind> named = participation.part().getOffice();
      if (named.isEmpty()) {
        continue;
      }
      Optional<Edtf> date = participation.whole().flatMap(whole -> date(whole.part()));
      Ref<Person> person = Ref.to(Person.class, participation.part().getActor().id());
      if (date.isEmpty()) {
        continue;
      }
      Optional<Terms> terms =
          known.computeIfAbsent(
              new Asked(person, named.get()), asked -> terms(asked, offices, dossier));
      if (terms.isPresent() && !terms.get().mayCover(date.get())) {
        report(participation, terms.get(), named.get(), date.get(), reporter);
      }
    }
  }

  /**
   * The office of a person that is asked about.
   *
   * @param person the person
   * @param office the office
   */
  private record Asked(Ref<Person> person, OfficeKind office) implements Comparable<Asked> {

    /** For a map of ids that have one hash code. */
    @Override
    public int compareTo(Asked other) {
      int byPerson = person.compareTo(other.person);
      return byPerson == 0 ? office.code().compareTo(other.office.code()) : byPerson;
    }
  }

  /** {@return the terms in an office; empty if there may be others, or none is recorded} */
  private static Optional<Terms> terms(Asked asked, Offices offices, DossierIndex dossier) {
    List<Office> recorded = offices.terms(asked.person(), asked.office());
    boolean isOpen =
        dossier
            .find(asked.person())
            .filter(person -> person.part().getOpen().contains("offices"))
            .isPresent();
    return recorded.isEmpty() || isOpen ? Optional.empty() : Optional.of(new Terms(recorded));
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

  private static void report(
      Located<Participation> participation,
      Terms terms,
      OfficeKind named,
      Edtf date,
      Reporter reporter) {
    Id person = participation.part().getActor().id();
    String nearest =
        terms.nearest(date).stream()
            .map(OfficeNotHeldThen::told)
            .collect(Collectors.joining(" and "));
    reporter
        .at(participation)
        .at("office")
        .with("person", person)
        .with("office", named)
        .with("date", date)
        .with("terms", nearest)
        .add(
            Quoted.text(person.value())
                + " was not "
                + named
                + " on "
                + date
                + ran(terms.size(), terms.nearest(date).size())
                + nearest
                + "; correct the office, its dates, or the date");
  }

  private static String ran(int terms, int told) {
    return terms == 1
        ? ": the term ran "
        : told == 1 ? ": the nearest term ran " : ": the nearest terms ran ";
  }

  private static String told(Office term) {
    return "from "
        + term.getFrom().map(Edtf::toString).orElse("an unknown day")
        + " to "
        + term.getUntil().map(Edtf::toString).orElse("an unknown day");
  }
}

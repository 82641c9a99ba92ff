package org.communique.validation.rules.dates;

import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Lasting;
import org.communique.model.Part;
import org.communique.model.Person;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An office, a membership, a name, a state, territory or organization, or a person, that ended
 * before it began; and the term of an agreement that ended before the agreement took effect.
 *
 * <p>The effect of an agreement may reach back: so its term is compared with the day on which it
 * entered into force by its own words, the {@code effective} of that event.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "An end is not earlier than its beginning.",
    because = "The two dates were swapped, or one of them is wrong.")
public final class EndsBeforeItBegins implements PartRule<Part> {

  @Override
  public boolean concerns(PartType type) {
    Class<? extends Part> part = type.javaType();
    return Lasting.class.isAssignableFrom(part) || part == Person.class || part == Agreement.class;
  }

  @Override
  public void check(Part part, Reporter reporter) {
    if (part instanceof Lasting lasting) {
      check("from", lasting.getFrom(), "until", lasting.getUntil(), reporter);
    } else if (part instanceof Person person) {
      check("born", person.getBorn(), "died", person.getDied(), reporter);
    } else if (part instanceof Agreement agreement) {
      checkTerm(agreement, reporter);
    }
  }

  private static void check(
      String begins, Optional<Edtf> from, String ends, Optional<Edtf> until, Reporter reporter) {
    if (from.isPresent() && until.isPresent() && isBefore(until.get(), from.get())) {
      report(reporter.at(ends).related(Pointer.ROOT.child(begins)), from.get(), until.get());
    }
  }

  private static void checkTerm(Agreement agreement, Reporter reporter) {
    Optional<Edtf> until = agreement.getTerm().flatMap(term -> term.getUntil());
    if (until.isEmpty()) {
      return;
    }
    for (int at = 0; at < agreement.getEvents().size(); at++) {
      AgreementEvent event = agreement.getEvents().get(at);
      boolean begins =
          event.getKind().equals(AgreementEventKind.ENTERED_INTO_FORCE) && event.getBy().isEmpty();
      Optional<Edtf> from = event.getEffective().or(event::getDate);
      if (begins && from.isPresent() && isBefore(until.get(), from.get())) {
        Pointer place = Pointer.ROOT.child("events").child(at);
        report(reporter.at("term").at("until").related(place), from.get(), until.get());
        return;
      }
    }
  }

  private static boolean isBefore(Edtf until, Edtf from) {
    return Moments.before(until, from).isNecessary();
  }

  private static void report(Reporter.Draft draft, Edtf from, Edtf until) {
    draft
        .with("from", from)
        .with("until", until)
        .add(
            "it begins "
                + from
                + " and ends "
                + until
                + ", which is earlier; swap the dates, or correct one of them");
  }
}

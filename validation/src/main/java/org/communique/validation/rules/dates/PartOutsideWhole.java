package org.communique.validation.rules.dates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.value.Id;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A part of an encounter that lies, or reaches, outside it in time.
 *
 * <p>A whole without a date is looked through, to what it is a part of itself.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "A part of an encounter lies within it in time.",
    because =
        "What is not in the programme of a visit may have taken place on its occasion; otherwise"
            + " one of the dates is wrong.")
public final class PartOutsideWhole implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Summit> part : dossier.all(Summit.class)) {
      part.part().getDate().ifPresent(date -> check(part, date, dossier, reporter));
    }
  }

  private static void check(
      Located<Summit> part, Edtf date, DossierIndex dossier, Reporter reporter) {
    for (int item = 0; item < part.part().getPartOf().size(); item++) {
      Optional<Located<Summit>> whole = outside(date, part.part().getPartOf().get(item), dossier);
      if (whole.isPresent()) {
        report(part, date, item, whole.get(), reporter);
      }
    }
  }

  /** {@return the nearest whole with a date that this cannot lie in} */
  private static Optional<Located<Summit>> outside(
      Edtf date, Ref<Summit> first, DossierIndex dossier) {
    Set<Id> seen = new HashSet<>();
    Deque<Ref<Summit>> waiting = new ArrayDeque<>();
    waiting.add(first);
    while (!waiting.isEmpty()) {
      Ref<Summit> ref = waiting.remove();
      Optional<Located<Summit>> whole = seen.add(ref.id()) ? dossier.find(ref) : Optional.empty();
      if (whole.isEmpty()) {
        continue;
      }
      Optional<Edtf> around = whole.get().part().getDate();
      if (around.isPresent() && Moments.during(date, around.get()).isImpossible()) {
        return whole;
      }
      if (around.isEmpty()) {
        waiting.addAll(whole.get().part().getPartOf());
      }
    }
    return Optional.empty();
  }

  private static void report(
      Located<Summit> part, Edtf date, int item, Located<Summit> whole, Reporter reporter) {
    Edtf around = whole.part().getDate().orElseThrow();
    reporter
        .at(part)
        .at("partOf", item)
        .with("date", date)
        .with("wholeDate", around)
        .with("whole", whole.part().getId())
        .related(part.pointer().child("date"))
        .related(whole.pointer().child("date"))
        .add(
            "the part is dated "
                + date
                + ", but "
                + Quoted.text(whole.part().getId().value())
                + " "
                + around
                + "; expected a date within it, or the encounter in occasions instead of partOf");
  }
}

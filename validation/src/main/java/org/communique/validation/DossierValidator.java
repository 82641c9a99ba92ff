package org.communique.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.model.Acknowledgment;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Walk;
import org.communique.model.meta.PartType;
import org.communique.validation.engine.Acknowledgments;
import org.communique.validation.engine.RuleTable;
import org.communique.validation.engine.Run;

/**
 * Runs rules over dossiers, or over single parts.
 *
 * <pre>{@code
 * Report report = DossierValidator.standard().validate(dossier);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; make one and keep it. It touches no class of a
 * Jakarta Validation provider; {@code org.communique.validation.jakarta} is for those who want one.
 */
public final class DossierValidator {

  private final RuleBook book;
  private final RuleTable table;

  private DossierValidator(RuleBook book) {
    this.book = book;
    this.table = new RuleTable(book.entries());
  }

  /** {@return the validator with the rules of this project} */
  public static DossierValidator standard() {
    return Standard.VALIDATOR;
  }

  /**
   * {@return a validator with the rules of a book}
   *
   * @param book the rules
   */
  public static DossierValidator of(RuleBook book) {
    return new DossierValidator(Objects.requireNonNull(book, "book"));
  }

  /** {@return the rules that it runs} */
  public RuleBook book() {
    return book;
  }

  /**
   * Looks at a part and all parts in it.
   *
   * <p>On a dossier all rules are run. On anything else, such as a statement that is yet to be put
   * into a dossier, those are run that need nothing but the part itself.
   *
   * @param part a dossier, or any part
   * @return what was found; pointers are from the part that was given
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public Report validate(Part part) {
    Report.Builder report = Report.builder();
    validate(part, report);
    return report.build();
  }

  /**
   * Looks at a part and all parts in it, as {@link #validate(Part)} does, and adds what it finds to
   * a report: one that has another cap, or that is on several documents or on their reading as
   * well.
   *
   * @param part a dossier, or any part
   * @param report what to add to
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public void validate(Part part, Report.Builder report) {
    if (part instanceof Dossier dossier) {
      validate(DossierIndex.of(dossier), report);
    } else {
      checkParts(Walk.over(part), new Run(table, report::add));
    }
  }

  /**
   * Looks at a dossier by way of its index, as {@link #validate(Part)} does.
   *
   * <p>For callers who have the index, or go on with it: what the rules ask it for is known to it
   * afterwards.
   *
   * @param index the index of the dossier
   * @return what was found
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public Report validate(DossierIndex index) {
    Report.Builder report = Report.builder();
    validate(index, report);
    return report.build();
  }

  /**
   * Looks at a dossier by way of its index, and adds what it finds to a report.
   *
   * @param index the index of the dossier
   * @param report what to add to
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public void validate(DossierIndex index, Report.Builder report) {
    validate(index, Losses.none(), report);
  }

  /**
   * Looks at a dossier of which some parts lost something in reading, and adds what it finds to a
   * report.
   *
   * <p>Nothing is concluded from what was lost. A rule on a part is silent where that part, or a
   * part in it, lost something; a rule on the whole dossier is silent in and about the records that
   * did, and everywhere if the dossier lost a property of its own. Single values are judged as
   * ever.
   *
   * @param index the index of the dossier
   * @param losses the parts that lost something
   * @param report what to add to
   * @return the codes of the rules that would have found something and were silent because of the
   *     losses, in order; unmodifiable
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public Set<String> validate(DossierIndex index, Losses losses, Report.Builder report) {
    Acknowledgments acknowledgments = new Acknowledgments(index, table);
    Run run = new Run(table, acknowledgments.marking(report::add), losses);
    checkParts(index.walk(), run);
    run.checkDossier(index);
    idle(acknowledgments).stream()
        .filter(idle -> losses.isEmpty() || !losses.areInRecordOf(idle.pointer()))
        .forEach(run::checkIdle);
    return run.silent();
  }

  /** A rule of this project that this validator does not run might have found something. */
  private List<Located<Acknowledgment>> idle(Acknowledgments acknowledgments) {
    return acknowledgments.idle().stream()
        .filter(
            idle -> {
              String code = idle.part().getCode();
              return table.has(code) || RuleBook.standard().find(code).isEmpty();
            })
        .toList();
  }

  private static void checkParts(Walk walk, Run run) {
    for (PartType type : PartType.all()) {
      run.checkParts(type, walk.parts(type));
    }
  }

  /**
   * Looks at a part without the parts in it; at a dossier, with what its parts show together.
   *
   * <p>For frameworks that go through the parts themselves: called for a dossier and for each part
   * in it, this finds all that {@link #validate(Part)} finds for the dossier. It does not mark what
   * is acknowledged: a part by itself does not say in which record it is.
   *
   * @param part a dossier, or any part
   * @return what was found, in no order; pointers are from the part that was given
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public List<Finding> validateAlone(Part part) {
    if (part instanceof Dossier dossier
        && (table.looksAtDossiers() || table.looksAtAcknowledgments())) {
      return validateAlone(DossierIndex.of(dossier));
    }
    List<Finding> found = new ArrayList<>();
    checkAlone(part, new Run(table, found::add));
    return found;
  }

  /**
   * Looks at a dossier without the parts in it, and at what its parts show together, as {@link
   * #validateAlone(Part)} does.
   *
   * @param index the index of the dossier
   * @return what was found, in no order; pointers are from the dossier
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public List<Finding> validateAlone(DossierIndex index) {
    List<Finding> found = new ArrayList<>();
    Run run = new Run(table, found::add);
    checkAlone(index.dossier(), run);
    run.checkDossier(index);
    checkIdle(index, run);
    return found;
  }

  /** Which acknowledgments accept nothing is known only after all rules were run on all parts. */
  private void checkIdle(DossierIndex index, Run run) {
    Acknowledgments acknowledgments = new Acknowledgments(index, table);
    if (acknowledgments.isEmpty() || !table.looksAtAcknowledgments()) {
      return;
    }
    Run whole = new Run(table, acknowledgments.marking(finding -> {}));
    checkParts(index.walk(), whole);
    whole.checkDossier(index);
    idle(acknowledgments).forEach(run::checkIdle);
  }

  private static void checkAlone(Part part, Run run) {
    Located<?> located = Located.root(part);
    run.checkParts(located.type(), List.of(located));
  }

  /** Made when first asked for. */
  private static final class Standard {
    static final DossierValidator VALIDATOR = of(RuleBook.standard());

    private Standard() {}
  }
}

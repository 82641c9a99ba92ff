package org.communique.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;

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
    this.table = new RuleTable(book);
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
    Walk walk = Walk.over(part);
    Run run = new Run(table, report::add);
    for (Outline type : Outline.each()) {
      run.checkParts(type, walk.parts(type));
    }
    if (part instanceof Dossier dossier) {
      run.checkDossier(DossierIndex.of(dossier, walk));
    }
  }

  /**
   * Looks at a part without the parts in it; at a dossier, with what its parts show together.
   *
   * <p>For frameworks that go through the parts themselves: called for a dossier and for each part
   * in it, this finds all that {@link #validate(Part)} finds for the dossier.
   *
   * @param part a dossier, or any part
   * @return what was found, in no order; pointers are from the part that was given
   * @throws IllegalStateException if a rule throws, which is a mistake in the rule; names its code
   */
  public List<Finding> validateAlone(Part part) {
    List<Finding> found = new ArrayList<>();
    Run run = new Run(table, found::add);
    Located<?> located = Located.root(part);
    run.checkParts(located.outline(), List.of(located));
    if (part instanceof Dossier dossier && !table.onDossier().isEmpty()) {
      run.checkDossier(DossierIndex.of(dossier));
    }
    return found;
  }

  /** Made when first asked for. */
  private static final class Standard {
    static final DossierValidator VALIDATOR = of(RuleBook.standard());

    private Standard() {}
  }
}

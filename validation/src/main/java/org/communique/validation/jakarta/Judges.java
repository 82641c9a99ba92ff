package org.communique.validation.jakarta;

import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book by severity, as the constraints ask for them.
 *
 * <p>{@code malformed-value} is left out: the standard annotations on the getters report the same
 * bounds at the same places, and the rule takes its bounds from them.
 */
final class Judges {

  static final String BY_ANNOTATION = "malformed-value";

  private final Map<Severity, DossierValidator> bySeverity = new EnumMap<>(Severity.class);

  /**
   * The index of the dossier that a thread is at. A provider asks once for each severity and does
   * not say when it is done. So the index is kept here, by a weak reference.
   */
  private final ThreadLocal<@Nullable WeakReference<DossierIndex>> last = new ThreadLocal<>();

  private Judges(RuleBook book) {
    for (Severity severity : Severity.values()) {
      RuleBook part =
          book.only(rule -> rule.severity() == severity && !rule.code().equals(BY_ANNOTATION));
      bySeverity.put(severity, DossierValidator.of(part));
    }
  }

  static Judges of(RuleBook book) {
    return new Judges(book);
  }

  /** {@return those with the rules of this project} */
  static Judges standard() {
    return Standard.JUDGES;
  }

  /**
   * {@return what the rules of a severity find in a part, without the parts in it}
   *
   * @param severity the severity
   * @param part a dossier, or any part
   */
  List<Finding> validate(Severity severity, Part part) {
    DossierValidator judge = of(severity);
    return part instanceof Dossier dossier
        ? judge.validateAlone(index(dossier))
        : judge.validateAlone(part);
  }

  private DossierIndex index(Dossier dossier) {
    WeakReference<DossierIndex> kept = last.get();
    DossierIndex known = kept == null ? null : kept.get();
    if (known != null && known.dossier() == dossier) {
      return known;
    }
    DossierIndex made = DossierIndex.of(dossier);
    last.set(new WeakReference<>(made));
    return made;
  }

  private DossierValidator of(Severity severity) {
    DossierValidator judge = bySeverity.get(severity);
    if (judge == null) {
      throw new AssertionError("there is one for each severity");
    }
    return judge;
  }

  /** Made when first asked for. */
  private static final class Standard {
    static final Judges JUDGES = of(RuleBook.standard());

    private Standard() {}
  }
}

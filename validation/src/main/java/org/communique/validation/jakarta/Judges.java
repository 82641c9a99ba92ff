package org.communique.validation.jakarta;

import java.util.EnumMap;
import java.util.Map;
import org.communique.model.finding.Severity;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;

/**
 * The rules of a book by severity, as the constraints ask for them.
 *
 * <p>{@code malformed-value} is left out: the standard annotations on the getters report the same
 * bounds at the same places, and the rule takes its bounds from them.
 */
final class Judges {

  static final String BY_ANNOTATION = "malformed-value";

  private final Map<Severity, DossierValidator> bySeverity = new EnumMap<>(Severity.class);

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

  DossierValidator of(Severity severity) {
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

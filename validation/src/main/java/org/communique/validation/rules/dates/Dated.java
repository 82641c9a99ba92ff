package org.communique.validation.rules.dates;

import java.util.Optional;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.DateAsWritten;
import org.communique.model.Part;
import org.communique.model.Statement;
import org.communique.model.StatusChange;
import org.communique.model.Summit;
import org.communique.model.time.Edtf;
import org.communique.model.time.written.ResolutionPolicy;

/**
 * The date of a part, and the words that it was taken from.
 *
 * @param date the date recorded
 * @param words the words of the source
 * @param policy how the words are resolved: what was announced lies ahead. The date of a change of
 *     status is that of the announcement itself, and does not
 */
record Dated(Optional<Edtf> date, Optional<DateAsWritten> words, ResolutionPolicy policy) {

  private Dated(Optional<Edtf> date, Optional<DateAsWritten> words) {
    this(date, words, ResolutionPolicy.standard());
  }

  /** {@return the date and the words of a part; neither, if its type has none} */
  static Dated of(Part part) {
    if (part instanceof Summit summit) {
      return new Dated(
          summit.getDate(),
          summit.getDateAsWritten(),
          summit.getStatus().map(DateAsWritten::policyFor).orElse(ResolutionPolicy.standard()));
    }
    if (part instanceof Statement statement) {
      return new Dated(statement.getDate(), statement.getDateAsWritten());
    }
    if (part instanceof AgreementEvent event) {
      return new Dated(event.getDate(), event.getDateAsWritten());
    }
    if (part instanceof Agreement agreement) {
      return new Dated(agreement.getDate(), agreement.getDateAsWritten());
    }
    if (part instanceof StatusChange change) {
      return new Dated(change.getDate(), change.getDateAsWritten());
    }
    return new Dated(Optional.empty(), Optional.empty());
  }

  /** {@return that of the date which the words speak of: all of it, or one end} */
  Optional<Edtf> spokenOf() {
    return date.flatMap(given -> words.flatMap(each -> each.spokenOf(given)));
  }
}

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

/**
 * The date of a part, and the words that it was taken from.
 *
 * @param date the date recorded
 * @param words the words of the source
 */
record Dated(Optional<Edtf> date, Optional<DateAsWritten> words) {

  /** {@return the date and the words of a part; neither, if its type has none} */
  static Dated of(Part part) {
    if (part instanceof Summit summit) {
      return new Dated(summit.getDate(), summit.getDateAsWritten());
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

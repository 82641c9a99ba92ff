package org.communique.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;

/**
 * How a dossier is to be told, and how much of it.
 *
 * @param languages the languages that the reader prefers, the most preferred first; a text in none
 *     of them is shown in its first language
 * @param on the day on which the status of agreements is told
 * @param isToday whether that day is the day of the telling, which need not be said
 * @param all whether long lists are told in full
 * @param record the one record to tell, with what was said there; empty: all of them
 * @param actor the actor whose records to tell; empty: everyone's
 * @param since of what has a date, what can be on this date or later is told
 * @param until of what has a date, what can be on this date or earlier is told
 */
public record Telling(
    List<LanguageTag> languages,
    LocalDate on,
    boolean isToday,
    boolean all,
    Optional<Id> record,
    Optional<Id> actor,
    Optional<Edtf> since,
    Optional<Edtf> until) {

  /** How many items of a list are told unless all are. */
  static final int MOST = 12;

  /**
   * Makes it, and copies the languages.
   *
   * @param languages the languages that the reader prefers
   * @param on the day on which the status of agreements is told
   * @param isToday whether that day is the day of the telling
   * @param all whether long lists are told in full
   * @param record the one record to tell
   * @param actor the actor whose records to tell
   * @param since what can be on this date or later is told
   * @param until what can be on this date or earlier is told
   */
  public Telling {
    languages = List.copyOf(languages);
    Objects.requireNonNull(on, "on");
  }

  /**
   * {@return all of a dossier, told today, with long lists folded}
   *
   * @param languages the languages that the reader prefers
   * @param today the day of the telling
   */
  public static Telling of(List<LanguageTag> languages, LocalDate today) {
    Optional<Id> anything = Optional.empty();
    Optional<Edtf> ever = Optional.empty();
    return new Telling(languages, today, true, false, anything, anything, ever, ever);
  }

  /** {@return the same, with long lists in full} */
  Telling inFull() {
    return new Telling(languages, on, isToday, true, record, actor, since, until);
  }

  /** {@return whether the whole dossier is told} */
  boolean isOfAll() {
    return record.isEmpty() && actor.isEmpty() && since.isEmpty() && until.isEmpty();
  }

  /** {@return how many items of a list are told} */
  int most() {
    return all || record.isPresent() ? Integer.MAX_VALUE : MOST;
  }
}

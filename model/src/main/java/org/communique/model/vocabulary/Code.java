package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.text.NeedsJsonModule;

/**
 * A code of an open list: a short name for a kind, a role, an act.
 *
 * <p>Open means that the list is what we know today, not all that there is. A code that is not in
 * it is kept as it was written, so that a record survives reading and writing by a version that is
 * older than the record. Each list is a class of its own, with a constant for each known code, and
 * {@code of(String)} gives that constant or an unknown code of the same list. Only the lists of
 * this package are codes: no one can add a class.
 *
 * <p>A code is written in lower-kebab form: words of {@code a-z} and {@code 0-9} joined by a single
 * {@code '-'}, at most {@value CodeForm#MAX_LENGTH} characters. American spelling is used, and the
 * terms of treaties as the Vienna Convention on the Law of Treaties spells them.
 *
 * <p>Codes are immutable and safe to share between threads. Two are equal when they are of the same
 * class and are spelt alike; a known code has one instance, so it can be compared by identity.
 * Labels, definitions and mappings are read from the table of the list when the first of them is
 * asked for.
 */
public abstract sealed class Code implements NeedsJsonModule
    permits ActorKind,
        AgreementEventKind,
        AgreementKind,
        AttributionMeans,
        Binding,
        CalendarKind,
        Channel,
        ContentForm,
        EntryIntoForceCondition,
        EventStatus,
        Factuality,
        JudgmentRelation,
        Medium,
        NameKind,
        OfficeKind,
        ParticipationRole,
        PlaceKind,
        RelationKind,
        Rounding,
        SourceKind,
        SpeechAct,
        SummitKind,
        Topic,
        VisitRank,
        VotePosition {

  private final String code;

  Code(String code) {
    this.code = code;
  }

  /** {@return the list that this code is of, the same for all codes of a class} */
  public abstract Vocabulary<?> vocabulary();

  /**
   * Makes another code of this list, one that is not known; the caller has checked its form.
   *
   * <p>A method of a known code, and not a function kept by the list, for a lambda a list would be
   * spun at every start of the command line.
   */
  abstract Code unknown(String code);

  /** {@return the code as it stands in JSON, such as {@code pull-aside}} */
  public final String code() {
    return code;
  }

  /** {@return whether the code is in the list as this version knows it} */
  public final boolean isKnown() {
    return vocabulary().contains(code);
  }

  /** {@return what to call it in English, such as "Pull-aside"; empty for an unknown code} */
  public final Optional<String> label() {
    return cell("label");
  }

  /** {@return its meaning in English; empty for an unknown code, or where the label says it all} */
  public final Optional<String> definition() {
    return cell("definition");
  }

  /**
   * Gives the codes of others' schemes that mean much the same.
   *
   * <p>Only what was checked against the other scheme's own files is here, so an empty list does
   * not say that the scheme has no such code.
   *
   * @return the mappings in the order of the table; empty for an unknown code
   */
  public final List<Mapping> mappings() {
    return cell("mappings").map(Mapping::parseAll).orElse(List.of());
  }

  /** {@return what the table says in a column; empty for an unknown code and for an empty cell} */
  final Optional<String> cell(String column) {
    return vocabulary().cell(code, column);
  }

  /** {@return the parts of a cell; none for an unknown code and for an empty cell} */
  final List<String> parts(String column, String separator) {
    List<String> parts = new ArrayList<>();
    String rest = cell(column).orElse("");
    for (int end = rest.indexOf(separator); end >= 0; end = rest.indexOf(separator)) {
      parts.add(rest.substring(0, end));
      rest = rest.substring(end + separator.length());
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return List.copyOf(parts);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof Code that && getClass() == that.getClass() && code.equals(that.code);
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(code);
  }

  /** {@return the code, as {@link #code()}} */
  @Override
  public final String toString() {
    return code;
  }
}

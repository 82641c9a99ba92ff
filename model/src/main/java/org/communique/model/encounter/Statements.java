package org.communique.model.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.DossierRecord;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.Venue;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.Id;

/**
 * Statements of a dossier, by who said them, to whom, about what, where and when.
 *
 * <pre>{@code
 * Statements.of(index).by(putin).to(xi).all();
 * Statements.of(index).at(talks).in(Edtf.parse("2025-05"));
 * }</pre>
 *
 * <p>Each question gives those of these statements for which it holds, so questions can be put one
 * after the other; their order makes no difference. All but {@link #in} go by what is recorded.
 * Lists are unmodifiable and in the order of the JSON. Immutable and safe to share between threads.
 */
public final class Statements {

  private final DossierIndex index;
  private final List<Located<Statement>> statements;

  private Statements(DossierIndex index) {
    this(index, index.all(Statement.class));
  }

  private Statements(DossierIndex index, List<Located<Statement>> statements) {
    this.index = index;
    this.statements = statements;
  }

  /**
   * {@return all statements of a dossier}
   *
   * @param index the index of the dossier
   */
  public static Statements of(DossierIndex index) {
    return index.get(Statements.class, Statements::new);
  }

  /** {@return these statements} */
  public List<Located<Statement>> all() {
    return statements;
  }

  /**
   * {@return those that an actor made: as speaker, or as the one on whose behalf a speaker spoke}
   *
   * @param speaker the actor
   */
  public Statements by(Ref<? extends Actor> speaker) {
    return referringBy(Set.of("actor", "onBehalfOf"), speaker.id());
  }

  /**
   * {@return those made to an actor}
   *
   * @param addressee the actor
   */
  public Statements to(Ref<? extends Actor> addressee) {
    return referringBy(Set.of("addressees"), addressee.id());
  }

  /**
   * {@return those made about a record}
   *
   * @param subject the record
   */
  public Statements about(Ref<? extends DossierRecord> subject) {
    return referringBy(Set.of("about"), subject.id());
  }

  /**
   * {@return those made at an encounter or at a part of it, or standing in the text of an
   * agreement}
   *
   * @param venue the encounter or agreement
   */
  public Statements at(Ref<? extends Venue> venue) {
    Set<Located<?>> found = new LinkedHashSet<>(index.referring(Statement.class, "at", venue.id()));
    for (Located<Summit> part : Encounters.of(index).partsOf(Ref.to(Summit.class, venue.id()))) {
      found.addAll(index.referring(Statement.class, "at", part.part().getId()));
    }
    return only(found);
  }

  /**
   * Tells which of these statements were made in a period.
   *
   * <p>A statement has its own date, or else that of the encounter at which it was made. It is
   * necessarily of the period if its date lies within it; possibly if the two may have a day in
   * common, such as a statement of May 2025 and the week from 5 to 11 May; and possibly if no date
   * is recorded. What cannot be of the period is left out.
   *
   * @param period the period: a day; a month, season or year, which is all of it; an interval; or
   *     whatever else EDTF has
   * @return the statements that are necessarily or possibly of the period, unmodifiable, in the
   *     order of the JSON
   */
  public Map<Located<Statement>, Possibility> in(Edtf period) {
    Edtf whole = whole(period);
    Map<Located<Statement>, Possibility> found = new LinkedHashMap<>();
    for (Located<Statement> statement : statements) {
      Possibility within =
          date(statement.part()).map(date -> isIn(date, whole)).orElse(Possibility.POSSIBLE);
      if (within.isPossible()) {
        found.put(statement, within);
      }
    }
    return Collections.unmodifiableMap(found);
  }

  /** A year is asked for from its first day to its last; of a date it is one of its days. */
  private static Edtf whole(Edtf period) {
    boolean isDoubtful = period.isApproximate() || period.isUncertain();
    boolean isUnit = period.kind() == Edtf.Kind.DATE || period.kind() == Edtf.Kind.SEASON;
    Optional<LocalDate> first = period.earliest().toLocalDate();
    Optional<LocalDate> last = period.latest().toLocalDate();
    if (isDoubtful || !isUnit || period.isDay() || first.isEmpty() || last.isEmpty()) {
      return period;
    }
    return Edtf.parse(Edtf.of(first.get()) + "/" + Edtf.of(last.get()));
  }

  /**
   * Of a date that is not known to the day any day may be meant, so {@code during} is not enough.
   */
  private static Possibility isIn(Edtf date, Edtf period) {
    return date.during(period).isNecessary()
        ? Possibility.NECESSARY
        : Possibility.POSSIBLE.and(date.compatibleWith(period));
  }

  private Optional<Edtf> date(Statement statement) {
    return statement
        .getDate()
        .or(
            () ->
                statement
                    .getAt()
                    .flatMap(at -> index.record(Ref.to(Summit.class, at.id())))
                    .flatMap(Summit::getDate));
  }

  private Statements referringBy(Set<String> properties, Id id) {
    Set<Located<?>> found = new LinkedHashSet<>();
    for (Reference reference : index.referencesTo(id)) {
      Located<?> holder = reference.holder();
      boolean isDirect =
          holder.part() instanceof Statement
              || holder.part() instanceof Participation
                  && holder.whole().filter(each -> each.part() instanceof Statement).isPresent();
      if (isDirect && properties.contains(reference.property().name())) {
        reference.record().ifPresent(found::add);
      }
    }
    return only(found);
  }

  private Statements only(Set<Located<?>> found) {
    List<Located<Statement>> left = new ArrayList<>();
    for (Located<Statement> statement : statements) {
      if (found.contains(statement)) {
        left.add(statement);
      }
    }
    return new Statements(index, Collections.unmodifiableList(left));
  }
}

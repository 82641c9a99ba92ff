package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.agreement.engine.Life;
import org.communique.model.agreement.log.AgreementLog;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.AgreementStatus;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;

/**
 * The life of an agreement, computed from the log of its events: where the instrument and each
 * participant stand on any day, and why.
 *
 * <p>The terms are those of the Vienna Convention on the Law of Treaties. Consent is bound to its
 * act: to sign does not bind, unless the agreement enters into force on signature; ratification,
 * acceptance, approval, accession, formal confirmation, succession and definitive signature do.
 *
 * <p><b>Certain and possible.</b> A date that is not known to the day, and an event without a date,
 * may leave several statuses possible; then none is certain. The more is known, the fewer are
 * possible: a date that is refined never makes another status certain. What happens after a day
 * never changes a status that was certain on it, with one exception: an entry into force that is
 * recorded takes the place of one that was computed.
 *
 * <p><b>Entry into force.</b> Recorded in the log, for the instrument or for single participants;
 * else as its condition has it, computed from the consents. Who consents to an agreement that is in
 * force is a party on that day (VCLT article 24(3)), unless the log says when it entered into force
 * for that participant.
 *
 * <p><b>The log is what we know.</b> What it does not tell of did not happen, and the order of its
 * events says nothing. Where it is said to be incomplete, every answer says so.
 *
 * <p>Made in time that grows in proportion to the log, like every answer. Immutable and safe to
 * share between threads.
 */
public final class AgreementLife {

  private final AgreementLog log;
  private final Life life;
  private final Function<Ref<Statement>, Optional<Statement>> statements;

  private AgreementLife(
      AgreementLog log, Life life, Function<Ref<Statement>, Optional<Statement>> statements) {
    this.log = log;
    this.life = life;
    this.statements = statements;
  }

  /**
   * Reads the log of an agreement by itself. Pointers in the answers lead on from the agreement.
   *
   * @param agreement the agreement
   * @return its life
   */
  public static AgreementLife of(Agreement agreement) {
    AgreementLog log = AgreementLog.of(agreement, Pointer.ROOT);
    return new AgreementLife(log, Life.of(log), none -> Optional.empty());
  }

  /**
   * Reads the log of an agreement that is one of a dossier, and what the dossier knows of its
   * participants: a state that ceased to exist is no party any more, and a group is several.
   * Pointers in the answers lead from the dossier.
   *
   * @param agreement an agreement of the dossier
   * @param index the index of the dossier
   * @return its life, computed when first asked for
   * @throws IllegalArgumentException if the agreement is none of the dossier
   */
  public static AgreementLife of(Agreement agreement, DossierIndex index) {
    return index.get(Lives.class, Lives::new).of(agreement);
  }

  /** The lives of the agreements of a dossier, each computed when first asked for. */
  private static final class Lives {

    private final DossierIndex index;
    private final Map<Located<Agreement>, AgreementLife> known = new ConcurrentHashMap<>();

    Lives(DossierIndex index) {
      this.index = index;
    }

    AgreementLife of(Agreement agreement) {
      return known.computeIfAbsent(located(agreement), each -> inDossier(each, index));
    }

    private Located<Agreement> located(Agreement agreement) {
      return index
          .find(agreement.ref())
          .filter(found -> found.part().equals(agreement))
          .or(() -> oneOfSeveral(agreement))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "the dossier "
                          + index.dossier().getId()
                          + " does not hold the agreement "
                          + agreement.getId()
                          + " as it is given; take it from the dossier"));
    }

    /** Where several records have its id. */
    private Optional<Located<Agreement>> oneOfSeveral(Agreement agreement) {
      return index.all(Agreement.class).stream()
          .filter(each -> each.part().equals(agreement))
          .findFirst();
    }
  }

  private static AgreementLife inDossier(Located<Agreement> agreement, DossierIndex index) {
    AgreementLog log = AgreementLog.of(agreement.part(), agreement.pointer());
    return new AgreementLife(log, Life.of(log, index), index.dossier()::find);
  }

  /**
   * {@return the participants} Those who take part without a role, in the order of the agreement,
   * then those of whom an event says that they did what only a participant does, by id.
   */
  public List<Ref<Actor>> participants() {
    return life.participants();
  }

  /** {@return the agreement} */
  public Agreement agreement() {
    return log.agreement();
  }

  /** {@return the log that this was computed from} */
  public AgreementLog log() {
    return log;
  }

  /**
   * Tells where all stand on a day, at its end: what happens on the day has happened.
   *
   * @param day the day
   * @return the instrument and all participants
   */
  public AgreementStatus on(LocalDate day) {
    return life.on(day);
  }

  /**
   * Tells where the instrument stands on a day. For all participants {@link #on} is faster than one
   * after the other.
   *
   * @param day the day
   * @return the instrument's status
   */
  public Assessment<InstrumentStatus> statusOn(LocalDate day) {
    return life.statusOn(day);
  }

  /**
   * Tells where a participant stands on a day.
   *
   * @param actor the participant; an actor that the agreement does not know is none
   * @param day the day
   * @return the participant's status
   */
  public Assessment<ParticipantStatus> statusOn(Ref<? extends Actor> actor, LocalDate day) {
    return life.statusOn(actor, day);
  }

  /**
   * Tells where all stand on a day that is not known, but one of several.
   *
   * @param date when
   * @return the instrument and all participants, with all that is possible on one of the days
   */
  public AgreementStatus on(Edtf date) {
    return life.on(date);
  }

  /**
   * Tells where the instrument stands on a day that is not known, but one of several.
   *
   * @param date when
   * @return the instrument's status, with all that is possible on one of the days
   */
  public Assessment<InstrumentStatus> statusOn(Edtf date) {
    return on(date).instrument();
  }

  /**
   * Tells where a participant stands on a day that is not known, but one of several.
   *
   * @param actor the participant; an actor that the agreement does not know is none
   * @param date when
   * @return the participant's status, with all that is possible on one of the days
   */
  public Assessment<ParticipantStatus> statusOn(Ref<? extends Actor> actor, Edtf date) {
    return on(date).participant(actor);
  }

  /** {@return where all stood at all times} */
  public AgreementHistory history() {
    return life.history();
  }

  /** {@return when the agreement enters into force by its own condition} */
  public EntryByCondition entryIntoForce() {
    return life.entryIntoForce();
  }

  /** {@return the log in the order in which it must have happened} */
  public Timeline timeline() {
    return Timeline.of(log);
  }

  /** {@return the reservations, in the order of the log} */
  public List<Reservation> reservations() {
    return new ReservationLog(log, statements).reservations();
  }

  /**
   * Tells which territories the agreement extends to on a day, at its end; {@link Extension} says
   * what counts.
   *
   * @param day the day
   * @return the extensions that are certain or possible, by participant, in their order, and then
   *     by territory
   */
  public List<Extension> territoriesOn(LocalDate day) {
    return new TerritorialScope(this).on(day);
  }
}

package org.communique.model.agreement.engine;

import java.util.Optional;
import java.util.function.Function;
import org.communique.model.Agreement;
import org.communique.model.AgreementTerm;
import org.communique.model.WithdrawalClause;
import org.communique.model.time.IsoDuration;
import org.communique.model.time.PossibleDays;

/**
 * On which day a withdrawal takes effect of which only the notice is dated, by what the agreement
 * says of withdrawal, or else of its term.
 *
 * <p>Whether a notice that was given before the agreement allows it counts from the day on which it
 * may be given, or only takes effect no earlier than that, agreements say in different ways; then
 * both are possible.
 */
final class Notice {

  private static final IsoDuration ONE_DAY = IsoDuration.parse("P1D");

  /** A term that is renewed more often than this is not followed from end to end. */
  private static final int MOST_RENEWALS = 1_000;

  private final Optional<WithdrawalClause> clause;
  private final Optional<AgreementTerm> term;
  private final PossibleDays entry;

  /**
   * Reads what an agreement says.
   *
   * @param agreement the agreement
   * @param entry when it enters into force; never, if that is not known to happen
   */
  Notice(Agreement agreement, PossibleDays entry) {
    this.clause = agreement.getWithdrawal();
    this.term = agreement.getTerm();
    this.entry = entry;
  }

  /** {@return whether the day on which an agreement enters into force may decide} */
  static boolean counts(Agreement agreement) {
    return agreement.getWithdrawal().flatMap(WithdrawalClause::getNotBefore).isPresent()
        || agreement.getTerm().flatMap(AgreementTerm::getNotice).isPresent();
  }

  /**
   * {@return the days on which a term is over, which is after its last day; empty if it is none}
   */
  static Optional<PossibleDays> endOf(AgreementTerm term, PossibleDays entry) {
    if (term.getUntil().isPresent()) {
      return term.getUntil().map(PossibleDays::of).map(until -> until.plus(ONE_DAY));
    }
    return positive(term, AgreementTerm::getDuration)
        .filter(duration -> entry.from() != PossibleDays.NEVER)
        .map(entry::plus);
  }

  /** {@return the days on which a withdrawal takes effect} */
  PossibleDays effectOf(PossibleDays given) {
    if (clause.isPresent()) {
      return byClause(given, clause.get());
    }
    return term.flatMap(
            each -> positive(each, AgreementTerm::getNotice).map(notice -> byTerm(given, notice)))
        .orElse(given);
  }

  private PossibleDays byClause(PossibleDays given, WithdrawalClause stated) {
    Optional<IsoDuration> notice = positive(stated, WithdrawalClause::getNotice);
    PossibleDays plain = notice.map(given::plus).orElse(given);
    Optional<IsoDuration> wait = positive(stated, WithdrawalClause::getNotBefore);
    if (wait.isEmpty()) {
      return plain;
    }
    PossibleDays allowed = entry.plus(wait.get());
    PossibleDays counted = given.later(allowed);
    return ifInForce(plain, plain.later(allowed), notice.map(counted::plus).orElse(counted));
  }

  private PossibleDays byTerm(PossibleDays given, IsoDuration notice) {
    PossibleDays plain = given.plus(notice);
    Optional<PossibleDays> end = endOf(term.orElseThrow(), entry);
    if (end.isEmpty()) {
      return plain;
    }
    Optional<IsoDuration> renewal = positive(term.orElseThrow(), AgreementTerm::getRenewal);
    PossibleDays last =
        renewal.map(each -> atAnEnd(plain, end.get(), each)).orElse(plain.later(end.get()));
    return term.orElseThrow().getUntil().isPresent() ? last : ifInForce(plain, last, last);
  }

  /**
   * What is not in force when the notice is over, nothing keeps anybody in; where that is not
   * known, it may have taken effect at once.
   */
  private PossibleDays ifInForce(PossibleDays plain, PossibleDays early, PossibleDays late) {
    if (entry.from() > plain.to()) {
      return plain;
    }
    long from = entry.mustBy(plain.from()) ? early.from() : plain.from();
    return new PossibleDays(from, Math.max(plain.to(), late.to()));
  }

  /** The term is renewed until a notice comes in time, and then ends with its period. */
  private static PossibleDays atAnEnd(PossibleDays plain, PossibleDays end, IsoDuration renewal) {
    PossibleDays coarse =
        plain.later(end).later(new PossibleDays(plain.from(), after(plain, renewal)));
    if (!end.isOne()) {
      return coarse;
    }
    Optional<Long> from = endAfter(plain.from(), end, renewal);
    Optional<Long> to = endAfter(plain.to(), end, renewal);
    return from.isPresent() && to.isPresent() ? new PossibleDays(from.get(), to.get()) : coarse;
  }

  private static long after(PossibleDays plain, IsoDuration renewal) {
    return plain.plus(renewal).to();
  }

  private static Optional<Long> endAfter(long day, PossibleDays end, IsoDuration renewal) {
    PossibleDays next = end;
    for (int times = 0; times < MOST_RENEWALS; times++) {
      if (day <= next.from()) {
        return Optional.of(next.from());
      }
      next = next.plus(renewal);
    }
    return Optional.empty();
  }

  private static <T> Optional<IsoDuration> positive(
      T stated, Function<T, Optional<IsoDuration>> duration) {
    return duration.apply(stated).filter(each -> !each.isNegative());
  }
}

package org.communique.model.agreement.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.agreement.status.AgreementHistory;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.agreement.status.Period;
import org.communique.model.time.PossibleDays;

/** Goes through all days on which anything may change, once, and notes the periods in between. */
final class HistoryScan {

  private final Life life;
  private final DaySurvey survey;
  private final Track<InstrumentStatus> instrument = new Track<>();
  private final List<Track<ParticipantStatus>> participants = new ArrayList<>();

  HistoryScan(Life life) {
    this.life = life;
    this.survey = new DaySurvey(life, life.search(Budget.FOR_ALL_DAYS));
    life.participants().forEach(each -> participants.add(new Track<>()));
  }

  /** {@return how many steps it took} */
  long spent() {
    return survey.spent();
  }

  AgreementHistory history() {
    return history(PossibleDays.ANY);
  }

  /**
   * Goes through some days. When the work that the answer may cost is done, one answer is given for
   * all days that are left.
   *
   * @param days the days; from their first on the answer holds
   */
  AgreementHistory history(PossibleDays days) {
    SortedMap<Long, Set<Integer>> points = life.turningPoints(days);
    List<Object> before = List.of();
    for (Map.Entry<Long, Set<Integer>> point : points.entrySet()) {
      long day = point.getKey();
      if (survey.isSpent()) {
        survey.moveToAllSince(day);
        noteAll(day);
        break;
      }
      survey.moveTo(day, point.getValue());
      instrument.note(day, survey.instrument());
      List<Object> now = survey.context();
      if (now.equals(before)) {
        point.getValue().forEach(at -> note(day, at));
      } else {
        noteParticipants(day);
      }
      before = now;
    }
    Map<Ref<Actor>, List<Period<ParticipantStatus>>> periods = new LinkedHashMap<>();
    for (int at = 0; at < participants.size(); at++) {
      periods.put(life.participants().get(at), participants.get(at).periods());
    }
    return new AgreementHistory(instrument.periods(), periods);
  }

  private void noteAll(long day) {
    instrument.note(day, survey.instrument());
    noteParticipants(day);
  }

  private void noteParticipants(long day) {
    for (int at = 0; at < participants.size(); at++) {
      note(day, at);
    }
  }

  private void note(long day, int at) {
    participants.get(at).note(day, survey.participant(at));
  }

  /** The answers for one subject, as they change. */
  private static final class Track<S extends Enum<S>> {
    private final List<Long> since = new ArrayList<>();
    private final List<Assessment<S>> standings = new ArrayList<>();

    void note(long day, Assessment<S> standing) {
      int last = standings.size() - 1;
      if (last < 0 || !standings.get(last).equals(standing)) {
        since.add(day);
        standings.add(standing);
      }
    }

    List<Period<S>> periods() {
      List<Period<S>> periods = new ArrayList<>();
      for (int at = 0; at < standings.size(); at++) {
        Optional<LocalDate> until =
            at + 1 < since.size() ? PossibleDays.date(since.get(at + 1) - 1) : Optional.empty();
        periods.add(new Period<>(PossibleDays.date(since.get(at)), until, standings.get(at)));
      }
      return periods;
    }
  }
}

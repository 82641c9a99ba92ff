package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;

/**
 * The life of an agreement with where it stands in between, in lines.
 *
 * <p>A line is an event, as {@link Logs#event} reads it; or after {@code >} a day and where the
 * instrument and some participants stand on it, between {@code |}. All events are in the log
 * whatever the day.
 *
 * @param title what it is about
 * @param agreement the agreement, with all its events
 * @param answers the lines that say where it stands
 */
record Story(String title, Agreement agreement, List<Answer> answers) {

  /**
   * Where the instrument and some participants stand on a day.
   *
   * @param day the day
   * @param instrument the statuses that are possible for the instrument
   * @param participants each an id and the statuses that are possible for it
   */
  record Answer(String day, String instrument, List<String> participants) {

    private static Answer parse(String line) {
      String[] words = line.substring(1).strip().split(" +", 2);
      List<String> cells = Stream.of(words[1].split("\\|")).map(String::strip).toList();
      return new Answer(words[0], cells.get(0), cells.subList(1, cells.size()));
    }

    private void check(Agreement agreement) {
      assertThat(Logs.instrument(agreement, day)).as("on " + day).isEqualTo(instrument);
      for (String participant : participants) {
        String[] words = participant.split(" +", 2);
        assertThat(words[0] + " " + Logs.participant(agreement, words[0], day))
            .as("on " + day)
            .isEqualTo(participant);
      }
    }
  }

  static Story of(String title, String participants, String condition, String lines) {
    List<String> told = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String[] events = told.stream().filter(line -> !isAnswer(line)).toArray(String[]::new);
    Agreement agreement = Logs.treaty(participants, events);
    return new Story(
        title,
        condition.isEmpty() ? agreement : Logs.on(agreement, condition),
        told.stream().filter(Story::isAnswer).map(Answer::parse).toList());
  }

  private static boolean isAnswer(String line) {
    return line.startsWith(">");
  }

  void check() {
    assertThat(answers).isNotEmpty();
    answers.forEach(answer -> answer.check(agreement));
  }

  Stream<String> eventKinds() {
    return agreement.getEvents().stream().map(AgreementEvent::getKind).map(Object::toString);
  }

  Stream<String> conditions() {
    return agreement.getEntryIntoForce().stream().map(condition -> condition.getOn().toString());
  }

  /** {@return the statuses that some answer gives to the instrument} */
  Stream<String> instrumentStatuses() {
    return answers.stream().flatMap(answer -> Arrays.stream(answer.instrument.split(" ")));
  }

  /** {@return the statuses that some answer gives to a participant} */
  Stream<String> participantStatuses() {
    return answers.stream()
        .flatMap(answer -> answer.participants.stream())
        .flatMap(participant -> Arrays.stream(participant.split(" +")).skip(1));
  }
}

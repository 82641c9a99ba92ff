package org.communique.benchmarks;

import org.communique.model.Dossier;
import org.communique.model.TextAnchor;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;

/**
 * A dossier of any size, of records such as registers of meetings hold: each round of talks with
 * its report, two statements and an agreement. The same size gives the same dossier.
 */
final class LargeDossier {

  private static final int STATES = 200;
  private static final int RECORDS_A_ROUND = 5;

  private LargeDossier() {}

  /**
   * {@return a dossier}
   *
   * @param records how many records it has, about
   */
  static Dossier of(int records) {
    Dossier.Builder dossier = Dossier.builder().id("large").title("en", "A register of talks");
    for (int state = 0; state < STATES; state++) {
      int number = state;
      dossier.addState(s -> s.id("state-" + number).name("en", "State " + number));
      dossier.addPerson(
          p ->
              p.id("head-" + number)
                  .name("en", "Head of state " + number)
                  .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("state-" + number)));
    }
    for (int round = 0; round < records / RECORDS_A_ROUND; round++) {
      addRound(dossier, round);
    }
    return dossier.build();
  }

  private static void addRound(Dossier.Builder dossier, int round) {
    int host = round % STATES;
    int guest = (round * 7 + 1) % STATES == host ? (host + 1) % STATES : (round * 7 + 1) % STATES;
    String date = String.format("20%02d-%02d-%02d", round % 25, round % 12 + 1, round % 28 + 1);
    String words = "relations are at the level " + round;
    String told = "Head of state " + host + " said that " + words + ". They signed an agreement.";
    dossier.addSource(
        s ->
            s.id("report-" + round)
                .kind(SourceKind.READOUT)
                .publisher("state-" + host)
                .published(date)
                .language("en")
                .text(told));
    dossier.addSummit(
        s ->
            s.id("talks-" + round)
                .kind(SummitKind.TALKS)
                .status(EventStatus.HELD)
                .addHosts("state-" + host)
                .addParticipants("head-" + host, "head-" + guest)
                .addTopics(Topic.TRADE, Topic.ENERGY)
                .date(date)
                .addPlaces("state-" + host)
                .addEvidence(e -> e.source("report-" + round)));
    for (int answer = 0; answer < 2; answer++) {
      int speaker = answer == 0 ? host : guest;
      int number = answer;
      dossier.addStatement(
          s ->
              s.id("statement-" + round + "-" + number)
                  .addSpeakers("head-" + speaker)
                  .act(SpeechAct.STATE)
                  .at("talks-" + round)
                  .date(date)
                  .addContent(c -> c.textQuoting("He said that " + words + ".", words))
                  .addEvidence(e -> e.source("report-" + round).addAnchor(TextAnchor.of(words))));
    }
    dossier.addAgreement(
        a ->
            a.id("agreement-" + round)
                .kind(AgreementKind.AGREEMENT)
                .title("en", "Agreement number " + round)
                .addParticipants("state-" + host, "state-" + guest)
                .addTopic(Topic.TRADE)
                .at("talks-" + round)
                .addEvent(
                    e ->
                        e.kind(AgreementEventKind.SIGNED)
                            .date(date)
                            .addBy("state-" + host, "state-" + guest))
                .addEvidence(e -> e.source("report-" + round)));
  }
}

package org.communique.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.TextAnchor;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.ContentForm;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Factuality;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;

/**
 * A dossier of any size with the proportions of the example of two reports: of each report the text
 * in full, a visit and the talks during it, eight statements with the words that they rest on and
 * chains of attribution, and an agreement. The same size gives the same dossier.
 */
final class ManyReports {

  private static final int STATES = 200;
  private static final int STATEMENTS = 8;
  private static final int RECORDS_A_REPORT = STATEMENTS + 4;

  private final int number;
  private final int host;
  private final int guest;
  private final String date;
  private final List<String> sentences = new ArrayList<>();
  private final String text;

  private ManyReports(int number) {
    this.number = number;
    this.host = number % STATES;
    this.guest =
        (number * 7 + 1) % STATES == host ? (host + 1) % STATES : (number * 7 + 1) % STATES;
    this.date = String.format("20%02d-%02d-%02d", number % 25, number % 12 + 1, number % 28 + 1);
    for (int statement = 0; statement < STATEMENTS; statement++) {
      sentences.add(sentence(statement));
    }
    this.text =
        "The head of state "
            + guest
            + " arrived for a state visit, the "
            + number
            + "th of the"
            + " year, and held talks with the head of state "
            + host
            + ". "
            + String.join(" ", sentences)
            + " The two signed a number of agreements on trade, energy and other areas.";
  }

  private String sentence(int statement) {
    String attribution = statement % 2 == 0 ? attribution(statement) + ", the" : "The";
    return attribution
        + " head of state "
        + (statement % 3 == 0 ? host : guest)
        + " said that the relations of the two are “"
        + words(statement)
        + "”, and that these will go on to deepen in the face of what others do.";
  }

  private String attribution(int statement) {
    return "As the ministry of state "
        + host
        + " had it in its readout "
        + number
        + "-"
        + statement;
  }

  private String words(int statement) {
    return "confident, stable and resilient in era " + number + "." + statement;
  }

  /**
   * {@return a dossier}
   *
   * @param records how many records it has, about
   */
  static Dossier of(int records) {
    Dossier.Builder dossier = Dossier.builder().id("reports").title("en", "Reports of talks");
    for (int state = 0; state < STATES; state++) {
      addActors(dossier, state);
    }
    for (int report = 0; report < records / RECORDS_A_REPORT; report++) {
      new ManyReports(report).addTo(dossier);
    }
    return dossier.build();
  }

  private static void addActors(Dossier.Builder dossier, int state) {
    dossier.addState(
        s ->
            s.id("state-" + state)
                .name("en", "State " + state)
                .addIdentifier("iso-3166-1", "S" + state));
    dossier.addOrganization(
        o -> o.id("ministry-" + state).name("en", "Ministry " + state).of("state-" + state));
    dossier.addPerson(
        p ->
            p.id("head-" + state)
                .name("en", "Head of state " + state)
                .addOffice(
                    o -> o.office(OfficeKind.HEAD_OF_STATE).of("state-" + state).from("1999")));
  }

  private void addTo(Dossier.Builder dossier) {
    String report = "report-" + number;
    dossier.addSource(
        s ->
            s.id(report)
                .kind(SourceKind.NEWS_AGENCY_REPORT)
                .title("en", "Report " + number + " of talks")
                .publisher("state-" + host)
                .url("https://example.org/" + number)
                .published(date)
                .retrieved(date)
                .language("en")
                .textWithDigest(text));
    dossier.addSummit(
        s ->
            s.id("visit-" + number)
                .kind(SummitKind.VISIT)
                .title("en", "State visit " + number)
                .medium(Medium.IN_PERSON)
                .status(EventStatus.HELD)
                .addHosts("state-" + host)
                .addParticipants("head-" + guest)
                .date(date)
                .addPlaces("state-" + host)
                .addEvidence(e -> e.source(report).factuality(Factuality.ASSERTED)));
    dossier.addSummit(
        s ->
            s.id("talks-" + number)
                .kind(SummitKind.TALKS)
                .title("en", "Talks " + number)
                .medium(Medium.IN_PERSON)
                .status(EventStatus.HELD)
                .addHosts("state-" + host)
                .addParticipants("head-" + host, "head-" + guest)
                .addTopics(Topic.TRADE, Topic.ENERGY)
                .date(date)
                .addPartOf("visit-" + number)
                .addPlaces("state-" + host)
                .addEvidence(e -> e.source(report).factuality(Factuality.ASSERTED)));
    for (int statement = 0; statement < STATEMENTS; statement++) {
      addStatement(dossier, statement);
    }
    dossier.addAgreement(
        a ->
            a.id("agreements-" + number)
                .kind(AgreementKind.AGREEMENT)
                .title("en", "A number of agreements")
                .addParticipants("state-" + host, "state-" + guest)
                .addTopics(Topic.TRADE, Topic.ENERGY)
                .at("talks-" + number)
                .addEvidence(e -> e.source(report).factuality(Factuality.ASSERTED)));
  }

  private void addStatement(Dossier.Builder dossier, int statement) {
    String sentence = sentences.get(statement);
    dossier.addStatement(
        s ->
            s.id("statement-" + number + "-" + statement)
                .addSpeakers("head-" + (statement % 3 == 0 ? host : guest))
                .addAbout("state-" + host, "state-" + guest)
                .act(SpeechAct.STATE)
                .addTopics(Topic.TRADE)
                .date(date)
                .at("talks-" + number)
                .addContent(
                    c ->
                        c.textQuoting(sentence, words(statement))
                            .language("en")
                            .form(ContentForm.INDIRECT))
                .addEvidence(
                    e -> {
                      e.source("report-" + number)
                          .factuality(Factuality.ASSERTED)
                          .addAnchor(TextAnchor.in(text, sentence));
                      if (statement % 2 == 0) {
                        e.addChain(
                            hop ->
                                hop.addParties("ministry-" + host)
                                    .means(AttributionMeans.REPORTED)
                                    .asWritten(attribution(statement), text));
                      }
                    }));
  }
}

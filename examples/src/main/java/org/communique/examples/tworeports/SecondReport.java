package org.communique.examples.tworeports;

import static org.communique.model.vocabulary.AttributionMeans.CITED;
import static org.communique.model.vocabulary.AttributionMeans.REPORTED;
import static org.communique.model.vocabulary.Channel.CONVERSATION;
import static org.communique.model.vocabulary.Factuality.ASSERTED;
import static org.communique.model.vocabulary.OfficeKind.HEAD_OF_STATE;
import static org.communique.model.vocabulary.Topic.CULTURE;
import static org.communique.model.vocabulary.Topic.DIPLOMATIC;
import static org.communique.model.vocabulary.Topic.ECONOMIC;
import static org.communique.model.vocabulary.Topic.GLOBAL_GOVERNANCE;

import java.util.List;
import org.communique.model.Citation;
import org.communique.model.Participation;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.model.vocabulary.Weekday;

/** Report 2: talks in Russia on Thursday, during a state visit, on the eve of a commemoration. */
final class SecondReport {

  private static final String TEXT =
      """
      Xi Jinping held talks in Russia on Thursday with the dictator Vladimir Putin, UNN reports, \
      citing Chinese Foreign Ministry spokeswoman Mao Ning and the Xinhua news agency.

      Xi arrived on Wednesday for a state visit. He is to attend the celebrations of 9 May, the \
      80th anniversary of the victory over Nazi Germany.

      As Mao Ning and Xinhua relate it, Xi said that the relations of the two countries have \
      become more confident, stable and resilient in the new era. The continued development and \
      deepening of these relations, he said, is “a requirement of the times to protect \
      international justice and promote the reform of the global governance system”. He said that \
      the Chinese side will cooperate with Russia to protect the authority and status of the \
      United Nations, and the rights and interests of the two nations and of developing \
      countries, in the face of unilateral actions and intimidation. As major countries and \
      permanent members of the Security Council, he added, the two will assume special \
      responsibility.

      Xi called on both to promote a “correct historical view of World War II”, an equal and \
      orderly multipolar world and an inclusive economic globalization.

      According to Russian media, Putin at the meeting called Xi a “dear friend”, said that \
      relations are of an “equal, mutually beneficial and non-opportunistic” nature and that he \
      means to exchange views on “the entire complex of relations”.
      """;

  private static final String OPENING =
      "Xi Jinping held talks in Russia on Thursday with the dictator Vladimir Putin";
  private static final String ARRIVAL = "Xi arrived on Wednesday for a state visit.";
  private static final String CELEBRATIONS =
      "He is to attend the celebrations of 9 May, the 80th anniversary of the victory over Nazi"
          + " Germany.";
  private static final String NEW_ERA =
      "Xi said that the relations of the two countries have become more confident, stable and"
          + " resilient in the new era.";
  private static final String DEEPENING =
      "The continued development and deepening of these relations";
  private static final String REQUIREMENT =
      "is “a requirement of the times to protect international justice and promote the reform of"
          + " the global governance system”.";
  private static final String COOPERATION =
      "He said that the Chinese side will cooperate with Russia to protect the authority and status"
          + " of the United Nations, and the rights and interests of the two nations and of"
          + " developing countries, in the face of unilateral actions and intimidation.";
  private static final String MAJOR_COUNTRIES =
      "As major countries and permanent members of the Security Council,";
  private static final String RESPONSIBILITY = "the two will assume special responsibility.";
  private static final String CALL =
      "Xi called on both to promote a “correct historical view of World War II”, an equal and"
          + " orderly multipolar world and an inclusive economic globalization.";
  private static final String PUTIN_AT_THE_MEETING =
      "According to Russian media, Putin at the meeting called Xi a “dear friend”, said that"
          + " relations are of an “equal, mutually beneficial and non-opportunistic” nature and that"
          + " he means to exchange views on “the entire complex of relations”.";

  private static final String CITING =
      "citing Chinese Foreign Ministry spokeswoman Mao Ning and the Xinhua news agency";
  private static final String AS_THEY_RELATE = "As Mao Ning and Xinhua relate it";

  private SecondReport() {}

  static Source source() {
    return Source.builder()
        .id("report-2")
        .note("en", "Undated itself: published is the header date of the page that carries it.")
        .kind(SourceKind.NEWS_AGENCY_REPORT)
        .title("en", "Xi meets Putin in Russia")
        .publisher("unn")
        .url("https://example.org/2025/05/08/talks#2")
        .published("2025-05-08")
        .retrieved("2025-05-09")
        .language("en")
        .textWithDigest(TEXT)
        .addDerivedFrom("mao-ning-statement", CITED)
        .addDerivedFrom("xinhua-report", CITED)
        .build();
  }

  static List<Source> sourcesOfTheSource() {
    return List.of(
        unseen("mao-ning-statement", SourceKind.STATEMENT, "mao-ning", "Mao Ning"),
        unseen("xinhua-report", SourceKind.NEWS_AGENCY_REPORT, "xinhua", "Xinhua"));
  }

  private static Source unseen(String id, SourceKind kind, String publisher, String name) {
    return Source.builder()
        .id(id)
        .note("en", "Known only because report 2 names it; not seen.")
        .kind(kind)
        .title("en", "What " + name + " told of the talks")
        .publisher(publisher)
        .build();
  }

  static List<Summit> summits() {
    return List.of(stateVisit(), commemoration(), talks());
  }

  private static Summit stateVisit() {
    return Summit.builder()
        .id("state-visit")
        .note("en", "Only the arrival is dated; when the visit ends is not said.")
        .kind(SummitKind.VISIT)
        .title("en", "State visit of Xi Jinping to Russia")
        .medium(Medium.IN_PERSON)
        .rank(VisitRank.STATE)
        .status(EventStatus.IN_PROGRESS)
        .addHost("russia")
        .addParticipant(SecondReport::xiForChina)
        .date("2025-05-07/")
        .dateAsWritten(
            d -> d.text("Wednesday").language("en").weekday(Weekday.WEDNESDAY).part(DatePart.START))
        .addPlace("russia")
        .addOccasion("victory-80")
        .addEvidence(
            told(ARRIVAL)
                .addSupports("/kind", "/medium", "/rank", "/status", "/participants")
                .addSupports("/date", "/dateAsWritten")
                .build())
        .addEvidence(byMaoNingAndXinhua(CITING, OPENING).addSupports("/hosts", "/places").build())
        .addEvidence(told(CELEBRATIONS).addSupports("/occasions").build())
        .build();
  }

  /** A gathering of many is never part of one guest's visit: it is the visit's occasion. */
  private static Summit commemoration() {
    return Summit.builder()
        .id("victory-80")
        .note(
            "en",
            "The words give no year: the 80th anniversary of 1945 is in 2025, the day after the"
                + " report. Where the celebrations are held is not said.")
        .addOpen("participants")
        .kind(SummitKind.COMMEMORATION)
        .title("en", "80th anniversary of the victory over Nazi Germany")
        .status(EventStatus.ANNOUNCED)
        .addParticipant(SecondReport::xiForChina)
        .date("2025-05-09")
        .dateAsWritten(d -> d.text("9 May").language("en").fixes("XXXX-05-09"))
        .addEvidence(told(CELEBRATIONS).build())
        .build();
  }

  private static Summit talks() {
    return Summit.builder()
        .id("talks-russia")
        .addClassification(c -> c.scheme("cameo").edition("gdelt").code("046"))
        .addOpen("topics")
        .kind(SummitKind.TALKS)
        .title("en", "Talks of Xi Jinping and Vladimir Putin in Russia")
        .medium(Medium.IN_PERSON)
        .status(EventStatus.HELD)
        .addHost("russia")
        .addParticipant(SecondReport::xiForChina)
        .addParticipant(
            p ->
                p.actor("putin")
                    .office(HEAD_OF_STATE)
                    .onBehalfOf("russia")
                    .addStyledAs("en", "dictator"))
        .addTopics(DIPLOMATIC, GLOBAL_GOVERNANCE)
        .date("2025-05-08")
        .dateAsWritten(d -> d.text("Thursday").language("en").weekday(Weekday.THURSDAY))
        .addPlace("russia")
        .addPartOf("state-visit")
        .addOccasion("victory-80")
        .addEvidence(
            byMaoNingAndXinhua(CITING, OPENING)
                .addSupports("/kind", "/medium", "/status", "/hosts")
                .addSupports("/participants/0", "/participants/1/actor")
                .addSupports("/date", "/dateAsWritten", "/places")
                .build())
        // The epithet is the agency's own; the rest it has from its sources.
        .addEvidence(
            told("the dictator Vladimir Putin").addSupports("/participants/1/styledAs").build())
        .addEvidence(
            byMaoNingAndXinhua(AS_THEY_RELATE, NEW_ERA, DEEPENING, REQUIREMENT)
                .addSupports("/topics")
                .build())
        .addEvidence(told(ARRIVAL, CELEBRATIONS).addSupports("/partOf", "/occasions").build())
        .build();
  }

  static List<Statement> statements() {
    return List.of(
        xiSaid("xi-new-era")
            .addSpeaker("xi")
            .addAbout("china", "russia")
            .act(SpeechAct.STATE)
            .addTopics(DIPLOMATIC)
            .addContent("en", NEW_ERA)
            .addEvidence(byMaoNingAndXinhua(AS_THEY_RELATE, NEW_ERA).build())
            .build(),
        // "He said" breaks the sentence: the text is its pieces, with one anchor a piece.
        xiSaid("xi-requirement-of-the-times")
            .addSpeaker("xi")
            .addAbout("china", "russia")
            .act(SpeechAct.STATE)
            .addTopics(DIPLOMATIC, GLOBAL_GOVERNANCE)
            .addContent(
                c ->
                    c.textQuoting(
                            DEEPENING + " " + REQUIREMENT,
                            "a requirement of the times to protect international justice and"
                                + " promote the reform of the global governance system")
                        .language("en")
                        .translatedFrom("zh"))
            .addEvidence(byMaoNingAndXinhua(AS_THEY_RELATE, DEEPENING, REQUIREMENT).build())
            .build(),
        xiSaid("xi-cooperation")
            .addSpeaker(p -> p.actor("xi").onBehalfOf("china"))
            .addAbout("un", "china", "russia", "developing-countries")
            .act(SpeechAct.PROMISE)
            .addTopics(GLOBAL_GOVERNANCE)
            .addContent("en", COOPERATION)
            .addEvidence(byMaoNingAndXinhua(AS_THEY_RELATE, COOPERATION).build())
            .build(),
        xiSaid("xi-special-responsibility")
            .addSpeaker(p -> p.actor("xi").onBehalfOf("china"))
            .addAbout("china", "russia", "security-council")
            .act(SpeechAct.PROMISE)
            .addTopics(GLOBAL_GOVERNANCE)
            .addContent("en", MAJOR_COUNTRIES + " " + RESPONSIBILITY)
            .addEvidence(
                byMaoNingAndXinhua(AS_THEY_RELATE, MAJOR_COUNTRIES, RESPONSIBILITY).build())
            .build(),
        xiSaid("xi-call-to-both")
            .addSpeaker("xi")
            .addAddressees("china", "russia")
            .act(SpeechAct.CALL_FOR)
            .addTopics(CULTURE, GLOBAL_GOVERNANCE, ECONOMIC)
            .addContent(
                c ->
                    c.textQuoting(CALL, "correct historical view of World War II")
                        .language("en")
                        .translatedFrom("zh"))
            .addEvidence(byMaoNingAndXinhua(AS_THEY_RELATE, CALL).build())
            .build(),
        putinSaid("putin-dear-friend", "Putin called Xi a “dear friend”.", "dear friend")
            .addAddressees("xi")
            .addAbout("xi")
            .act(SpeechAct.PRAISE)
            .build(),
        putinSaid(
                "putin-equal-relations",
                "Putin said that relations are of an “equal, mutually beneficial and"
                    + " non-opportunistic” nature.",
                "equal, mutually beneficial and non-opportunistic")
            .addAbout("china", "russia")
            .act(SpeechAct.STATE)
            .build(),
        putinSaid(
                "putin-exchange-of-views",
                "Putin said that he means to exchange views on “the entire complex of relations”.",
                "the entire complex of relations")
            .addAbout("china", "russia")
            .act(SpeechAct.PROMISE)
            .build());
  }

  private static Statement.Builder xiSaid(String id) {
    return Statement.builder().id(id).channel(CONVERSATION).date("2025-05-08").at("talks-russia");
  }

  private static Statement.Builder putinSaid(String id, String text, String quoted) {
    return Statement.builder()
        .id(id)
        .addSpeaker("putin")
        .channel(CONVERSATION)
        .addTopics(DIPLOMATIC)
        .date("2025-05-08")
        .at("talks-russia")
        .addContent(c -> c.textQuoting(text, quoted).language("en").translatedFrom("ru"))
        .addEvidence(byRussianMedia(PUTIN_AT_THE_MEETING).build());
  }

  private static Participation.Builder xiForChina(Participation.Builder participation) {
    return participation.actor("xi").office(HEAD_OF_STATE).onBehalfOf("china");
  }

  /** No chain: the agency tells it of its own knowledge. */
  private static Citation.Builder told(String... words) {
    Citation.Builder citation = Citation.builder().source("report-2").factuality(ASSERTED);
    for (String piece : words) {
      citation.addAnchor(piece, TEXT);
    }
    return citation;
  }

  /** Two parties at one step are one origin; the agency, as publisher, is not in the chain. */
  private static Citation.Builder byMaoNingAndXinhua(String attribution, String... words) {
    return told(words)
        .addChain(
            h -> h.addParties("mao-ning", "xinhua").means(REPORTED).asWritten(attribution, TEXT));
  }

  private static Citation.Builder byRussianMedia(String words) {
    return told(words)
        .addChain(
            h ->
                h.addParties("russian-media")
                    .means(REPORTED)
                    .asWritten("According to Russian media", TEXT));
  }
}

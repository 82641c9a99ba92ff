package org.communique.examples.tworeports;

import static org.communique.model.vocabulary.AttributionMeans.REPORTED;
import static org.communique.model.vocabulary.Channel.CONVERSATION;
import static org.communique.model.vocabulary.Factuality.ASSERTED;
import static org.communique.model.vocabulary.OfficeKind.HEAD_OF_STATE;
import static org.communique.model.vocabulary.Topic.DIPLOMATIC;
import static org.communique.model.vocabulary.Topic.ENERGY;
import static org.communique.model.vocabulary.Topic.PEACE;
import static org.communique.model.vocabulary.Topic.TRADE;

import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.Citation;
import org.communique.model.Extent;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.Binding;
import org.communique.model.vocabulary.ContentForm;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Weekday;

/** Report 1: talks in Beijing on "Thursday, May 16", without a year. */
final class FirstReport {

  private static final String TEXT =
      """
      Russian President Vladimir Putin and Chinese leader Xi Jinping held talks in Beijing on \
      Thursday, May 16.

      According to Chinese state media, Xi noted the “positive development” of relations between \
      the two countries and said that he is ready to work with Russia to “maintain regional and \
      global stability”. Putin, in turn, said that relations are at an “unprecedentedly high \
      level”.

      The two also discussed the war in Ukraine. Xi repeated China’s position that a “political \
      settlement” is needed. Putin informed Xi of Russia’s view of the situation and of the \
      reasons for the conflict.

      After the talks the two signed a number of bilateral agreements on trade, energy and other \
      areas.
      """;

  private static final String XI_NOTED_AND_SAID =
      "According to Chinese state media, Xi noted the “positive development” of relations between"
          + " the two countries and said that he is ready to work with Russia to “maintain regional"
          + " and global stability”.";

  private FirstReport() {}

  static Source source() {
    return Source.builder()
        .id("report-1")
        .note(
            "en",
            "Undated itself: published is the header date of the page that carries it. Its agency"
                + " is not named.")
        .kind(SourceKind.NEWS_REPORT)
        .title("en", "Putin and Xi hold talks in Beijing")
        .url("https://example.org/2025/05/08/talks#1")
        .published("2025-05-08")
        .retrieved("2025-05-09")
        .language("en")
        .textWithDigest(TEXT)
        .build();
  }

  static Summit talks() {
    return Summit.builder()
        .id("talks-beijing")
        .addClassification(c -> c.scheme("cameo").edition("gdelt").code("046"))
        .note(
            "en",
            "The words give no year. 16 May was a Thursday in 2024 (and in 2019, and will be in"
                + " 2030), but a Friday in 2025: the one match in the year before the header date"
                + " is 16 May 2024.")
        .kind(SummitKind.TALKS)
        .title("en", "Talks of Xi Jinping and Vladimir Putin in Beijing")
        .medium(Medium.IN_PERSON)
        .status(EventStatus.HELD)
        .addParticipant(
            p ->
                p.actor("putin")
                    .office(HEAD_OF_STATE)
                    .onBehalfOf("russia")
                    .addStyledAs("en", "Russian President"))
        .addParticipant(
            p ->
                p.actor("xi")
                    .office(HEAD_OF_STATE)
                    .onBehalfOf("china")
                    .addStyledAs("en", "Chinese leader"))
        .addTopics(DIPLOMATIC, PEACE)
        .date("2024-05-16")
        .dateAsWritten(
            d ->
                d.text("Thursday, May 16")
                    .language("en")
                    .weekday(Weekday.THURSDAY)
                    .fixes("XXXX-05-16"))
        .addPlace("beijing")
        .addEvidence(
            told("Russian President Vladimir Putin and Chinese leader Xi Jinping held talks in"
                    + " Beijing on Thursday, May 16.")
                .addSupports("/kind", "/medium", "/status", "/participants")
                .addSupports("/date", "/dateAsWritten", "/places")
                .build())
        .addEvidence(byChineseStateMedia(XI_NOTED_AND_SAID).addSupports("/topics/0").build())
        .addEvidence(
            told("The two also discussed the war in Ukraine.").addSupports("/topics/1").build())
        .build();
  }

  static List<Statement> statements() {
    return List.of(
        // "Noted ... and said that he is ready": two acts are two statements with one anchor.
        atTheTalks("xi-positive-development", "xi")
            .addAbout("china", "russia")
            .act(SpeechAct.STATE)
            .addTopics(DIPLOMATIC)
            .addContent(
                c ->
                    c.textQuoting(
                            "Xi noted the “positive development” of relations between the two"
                                + " countries.",
                            "positive development")
                        .language("en")
                        .translatedFrom("zh"))
            .addEvidence(byChineseStateMedia(XI_NOTED_AND_SAID).build())
            .build(),
        atTheTalks("xi-ready-for-stability", "xi")
            .addAbout("russia")
            .act(SpeechAct.PROMISE)
            .addTopics(PEACE)
            .addContent(
                c ->
                    c.textQuoting(
                            "Xi said that he is ready to work with Russia to “maintain regional and"
                                + " global stability”.",
                            "maintain regional and global stability")
                        .language("en")
                        .translatedFrom("zh"))
            .addEvidence(byChineseStateMedia(XI_NOTED_AND_SAID).build())
            .build(),
        atTheTalks("putin-high-level", "putin")
            .note(
                "en",
                "The attribution to Chinese state media stands in the sentence before; this one"
                    + " carries none.")
            .addAbout("china", "russia")
            .act(SpeechAct.STATE)
            .addTopics(DIPLOMATIC)
            .inReplyTo("xi-positive-development")
            .addContent(
                c ->
                    c.textQuoting(
                            "Putin, in turn, said that relations are at an “unprecedentedly high"
                                + " level”.",
                            "unprecedentedly high level")
                        .language("en")
                        .translatedFrom("ru"))
            .addEvidence(
                told("Putin, in turn, said that relations are at an “unprecedentedly high level”.")
                    .build())
            .build(),
        atTheTalks("both-on-ukraine", "xi", "putin")
            .addAbout("ukraine")
            .act(SpeechAct.DISCUSS)
            .addTopics(PEACE)
            .addContent(
                c ->
                    c.text("The two also discussed the war in Ukraine.")
                        .language("en")
                        .form(ContentForm.SUMMARY))
            .addEvidence(told("The two also discussed the war in Ukraine.").build())
            .build(),
        atTheTalks("xi-political-settlement")
            .addSpeaker(p -> p.actor("xi").onBehalfOf("china"))
            .addAbout("ukraine")
            .act(SpeechAct.REAFFIRM)
            .addTopics(PEACE)
            .addContent(
                c ->
                    c.textQuoting(
                            "Xi repeated China’s position that a “political settlement” is needed.",
                            "political settlement")
                        .language("en")
                        .translatedFrom("zh"))
            .addEvidence(
                told("Xi repeated China’s position that a “political settlement” is needed.")
                    .build())
            .build(),
        atTheTalks("putin-view-of-conflict")
            .addSpeaker(p -> p.actor("putin").onBehalfOf("russia"))
            .addAddressees("xi")
            .addAbout("ukraine")
            .act(SpeechAct.INFORM)
            .addTopics(PEACE)
            .addContent(
                c ->
                    c.text(
                            "Putin informed Xi of Russia’s view of the situation and of the reasons"
                                + " for the conflict.")
                        .language("en")
                        .form(ContentForm.SUMMARY))
            .addEvidence(
                told("Putin informed Xi of Russia’s view of the situation and of the reasons for"
                        + " the conflict.")
                    .build())
            .build());
  }

  /** "A number of": a record may stand for a group of unstated size. */
  static Agreement agreements() {
    return Agreement.builder()
        .id("bilateral-agreements")
        .note("en", "A group: how many were signed is not said.")
        .addOpen("topics")
        .kind(AgreementKind.AGREEMENT)
        .title("en", "Bilateral agreements on trade, energy and other areas")
        .binding(Binding.UNKNOWN)
        .extent(Extent.atLeast(2))
        .addParticipants("china", "russia")
        .addTopics(TRADE, ENERGY)
        .at("talks-beijing")
        .addEvent(
            e ->
                e.kind(AgreementEventKind.SIGNED)
                    .date("2024-05-16")
                    .dateAsWritten(d -> d.text("After the talks").language("en"))
                    .addBy("china", "russia")
                    .addSignatory(p -> p.actor("xi").office(HEAD_OF_STATE).onBehalfOf("china"))
                    .addSignatory(p -> p.actor("putin").office(HEAD_OF_STATE).onBehalfOf("russia")))
        .addEvidence(
            told("After the talks the two signed a number of bilateral agreements on trade, energy"
                    + " and other areas.")
                .build())
        .build();
  }

  private static Statement.Builder atTheTalks(String id, String... speakers) {
    return Statement.builder()
        .id(id)
        .addSpeakers(speakers)
        .channel(CONVERSATION)
        .date("2024-05-16")
        .at("talks-beijing");
  }

  /** No chain: the report tells it of its own knowledge. */
  private static Citation.Builder told(String words) {
    return Citation.builder().source("report-1").addAnchor(words, TEXT).factuality(ASSERTED);
  }

  private static Citation.Builder byChineseStateMedia(String words) {
    return told(words)
        .addChain(
            h ->
                h.addParties("chinese-state-media")
                    .means(REPORTED)
                    .asWritten("According to Chinese state media", TEXT));
  }
}

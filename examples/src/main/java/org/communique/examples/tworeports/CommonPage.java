package org.communique.examples.tworeports;

import static org.communique.model.vocabulary.AttributionMeans.SYNDICATED;
import static org.communique.model.vocabulary.Factuality.ASSERTED;
import static org.communique.model.vocabulary.Topic.DIPLOMATIC;
import static org.communique.model.vocabulary.Topic.GLOBAL_GOVERNANCE;

import java.util.List;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.vocabulary.ContentForm;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SpeechAct;

/** The page that carries both reports: its header date, and the line between them. */
final class CommonPage {

  private static final String LINE =
      "Both leaders stressed the strength of their relations and discussed protecting their"
          + " interests and reforming global governance.";

  private static final String TEXT = "May 8, 2025\n\n" + LINE + "\n";

  private CommonPage() {}

  static Source source() {
    return Source.builder()
        .id("page")
        .note(
            "en",
            "The text is the page’s own: its header date and the line between the two reports,"
                + " which are sources of their own. Who runs the page is not said.")
        .kind(SourceKind.NEWS_REPORT)
        .title("en", "Two reports of talks")
        .url("https://example.org/2025/05/08/talks")
        .published("2025-05-08")
        .retrieved("2025-05-09")
        .language("en")
        .textWithDigest(TEXT)
        .addDerivedFrom("report-1", SYNDICATED)
        .addDerivedFrom("report-2", SYNDICATED)
        .build();
  }

  /** The line tells of two acts, and so makes two statements; both are anchored in it. */
  static List<Statement> statements() {
    return List.of(
        ofBothLeaders("line-strength-of-relations")
            .act(SpeechAct.EMPHASIZE)
            .addTopics(DIPLOMATIC)
            .addContent(
                c ->
                    c.text("Both leaders stressed the strength of their relations.")
                        .language("en")
                        .form(ContentForm.SUMMARY))
            .build(),
        ofBothLeaders("line-topics-discussed")
            .act(SpeechAct.DISCUSS)
            .addTopics(DIPLOMATIC, GLOBAL_GOVERNANCE)
            .addContent(
                c ->
                    c.text(
                            "Both leaders discussed protecting their interests and reforming global"
                                + " governance.")
                        .language("en")
                        .form(ContentForm.SUMMARY))
            .build());
  }

  private static Statement.Builder ofBothLeaders(String id) {
    return Statement.builder()
        .id(id)
        .note("en", "The line does not say at which talks.")
        .addSpeakers("xi", "putin")
        .addAbout("china", "russia")
        .addEvidence(e -> e.source("page").addAnchor(LINE, TEXT).factuality(ASSERTED));
  }
}

package org.communique.validation.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.communique.model.Citation;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Judgment;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.QuotedRange;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Finding;
import org.communique.model.value.Extensions;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static final DossierValidator STRUCTURE =
      DossierValidator.of(RuleBook.standard().only(rule -> rule.area().equals("structure")));

  @Test
  void aStatementMayHaveNoContent() {
    assertThat(found(Statement.builder().id("s").build())).isEmpty();
  }

  @Test
  void aHopWithoutPartiesIsMalformed() {
    Citation citation = Citation.builder().source("s").addChain(Hop.builder().build()).build();
    assertThat(found(citation)).containsExactly("malformed-value /chain/0/parties");
  }

  @Test
  void aJudgmentIsOnTwoRecords() {
    for (int records = 0; records < 4; records++) {
      Judgment.Builder judgment = Judgment.builder().relation(JudgmentRelation.SAME);
      for (int record = 0; record < records; record++) {
        judgment.addRecord("r" + record);
      }
      assertThat(found(judgment.build()))
          .isEqualTo(records == 2 ? List.of() : List.of("malformed-value /records"));
    }
  }

  @Test
  void theMessageSaysWhatWasFoundAndWhatWasExpected() {
    Judgment judgment = Judgment.builder().relation(JudgmentRelation.SAME).addRecord("r").build();
    assertThat(STRUCTURE.validate(judgment).findings())
        .extracting(Finding::message)
        .containsExactly("found a list of 1 item, expected exactly 2 items");
    assertThat(STRUCTURE.validate(QuotedRange.of(-1, 3)).findings())
        .extracting(Finding::message)
        .containsExactly("found -1, expected a whole number of 0 or more");
  }

  @Test
  void anOffsetIsNotBelowZero() {
    assertThat(found(QuotedRange.of(0, Integer.MAX_VALUE))).isEmpty();
    assertThat(found(QuotedRange.of(Integer.MIN_VALUE, -1)))
        .containsExactly("malformed-value /end", "malformed-value /start");
  }

  @Test
  void anAnchorHasItsWordsOrBothOffsets() {
    assertThat(found(TextAnchor.of("so"))).isEmpty();
    assertThat(found(TextAnchor.builder().start(1).end(2).build())).isEmpty();
    assertThat(found(TextAnchor.builder().start(1).build())).containsExactly("missing-property ");
    assertThat(STRUCTURE.validate(TextAnchor.builder().prefix("x").build()).findings())
        .extracting(Finding::message)
        .containsExactly(
            "found none of the alternative properties; expected exact, or start and" + " end");
  }

  @Test
  void textHasNoLoneSurrogates() {
    assertThat(found(source("a \ud83d\udd4a flies"))).isEmpty();
    for (String half : List.of("\ud83d", "\udd4a", "\udd4a\ud83d", "ab\ud83d", "\ud83dab")) {
      assertThat(found(source(half))).containsExactly("ill-formed-text /text");
    }
  }

  @Test
  void neitherDoesTextByLanguage() {
    Dossier dossier = Dossier.builder().id("d").title("en", "\ud83d").build();
    assertThat(found(dossier)).containsExactly("ill-formed-text /title/en");
    Participation participation =
        Participation.builder()
            .actor("a")
            .addStyledAs("en", "x")
            .addStyledAs("fr", "\ud83d")
            .build();
    assertThat(found(participation)).containsExactly("ill-formed-text /styledAs/1/fr");
  }

  @Test
  void norDoExtensionsToTheBottom() {
    Content content =
        Content.builder()
            .text("x")
            .extensions(
                Extensions.of(
                    "x-a",
                    Map.of(
                        "deep", Arrays.asList(1, null, "\ud83d", true),
                        "named", Map.of("\udd4a", "fine"))))
            .build();
    assertThat(found(content))
        .containsExactly("ill-formed-text /x-a/deep/2", "ill-formed-text /x-a/named");
  }

  @Test
  void aDossierIsOfAVersionThatCanBeRead() {
    for (String known : List.of("1.0", "1.7", "1.10", "1.999999")) {
      assertThat(found(Dossier.builder().id("d").formatVersion(known).build())).isEmpty();
    }
    for (String other :
        List.of("", "1", "1.", "1.01", "2.0", "10.0", "1.0 ", "1.1234567", "v1.0")) {
      assertThat(found(Dossier.builder().id("d").formatVersion(other).build()))
          .containsExactly("unsupported-version /formatVersion");
    }
  }

  private static Source source(String text) {
    return Source.builder().id("s").kind(SourceKind.of("book")).text(text).build();
  }

  private static List<String> found(Part part) {
    return STRUCTURE.validate(part).findings().stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }
}

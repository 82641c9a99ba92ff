package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenWordsTest {

  private static final String TEXT =
      "According to local media, the Swiss envoy met the mayor of Gen-\neva on Monday.";

  private static Dossier dated(String words, String language, boolean isCitedTwice) {
    Summit.Builder summit =
        Summit.builder()
            .id("m")
            .kind(SummitKind.MEETING)
            .dateAsWritten(date -> date.text(words).language(language))
            .addEvidence(citation -> citation.source("report"));
    if (isCitedTwice) {
      summit.addEvidence(citation -> citation.source("without-text"));
    }
    return Dossier.builder()
        .id("d")
        .addSource(s -> s.id("report").kind(SourceKind.NEWS_REPORT).language("en").text(TEXT))
        .addSource(s -> s.id("without-text").kind(SourceKind.NEWS_REPORT))
        .addSummit(summit.build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday, en, false, false",
    "On Monday, en, false, false", // A sentence may begin with it.
    "mayor of Geneva, en, false, false", // Parted at the end of a line.
    "on Sunday, en, false, true",
    "day, en, false, true", // Within a longer word only.
    "am Montag, de, false, false", // The text is in another language.
    "on Sunday, en, true, false", // It may be in the source whose text is not at hand.
  })
  void wordsThatNoTextAtHandHasAreMissing(
      String words, String language, boolean isCitedTwice, boolean isMissing) {
    DossierIndex index = DossierIndex.of(dated(words, language, isCitedTwice));

    assertThat(WrittenWords.of(index).missing())
        .extracting(each -> each.pointer().toString())
        .isEqualTo(isMissing ? List.of("/summits/0/dateAsWritten/text") : List.of());
  }
}

package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Derivation;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.SourceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the sections tell of a dossier in which accounts differ and words drifted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SectionsTest {

  private String page;

  @BeforeAll
  void make() throws IOException {
    Path file = Path.of("src", "test", "resources", "conflict.json");
    try (ReadResult read = DossierReader.strict().read(file)) {
      assertThat(read.findings()).isEmpty();
      page = DossierPageTest.page(read.dossier().orElseThrow());
    }
  }

  @Test
  void whatDriftedAndWhatIsMissingIsMarked() {
    assertThat(page)
        .contains("class=\"d1 quotation drift\" data-passages=\"2\">stable  and resilient</mark>")
        .contains("2 quotations are missing")
        .contains("class=\"d1 nearest\" data-passages=\"3\">They spoke for an hour</mark>")
        .contains("most like it is <a href=\"#a~3\">Passage 3</a>");
  }

  @Test
  void aTextRunsInItsOwnDirection() {
    assertThat(page).contains("<div class=\"captured\" dir=\"auto\" lang=\"ar\">أجرى");
  }

  @Test
  void accountsAreComparedPropertyByProperty() {
    assertThat(page)
        .contains("<span class=\"concord unanimous\">unanimous</span>")
        .contains("<tr class=\"conflicting\"><th scope=\"row\">Date</th>")
        .contains("There was one meeting that week.");
  }

  @Test
  void accountsOfOneEventStandTogether() {
    assertThat(page).containsOnlyOnce("<g class=\"row joined\">");
  }

  @Test
  void fuzzyDatesAreDrawnAsWhatTheyAre() {
    assertThat(page)
        .contains(
            "<title>t3: about November 2024</title><rect class=\"bar encounters somewhere doubtful\"")
        .contains("<rect class=\"bar encounters lasting open-end\"");
  }

  @Test
  void possibleStatusesAreHatched() {
    assertThat(page).contains("class=\"bar possible\"", "China: none or signatory");
  }

  @Test
  void whoObjectsIsInTheMatrix() {
    assertThat(page).contains("<td class=\"objects\">", "<strong>objects</strong>");
  }

  @Test
  void successionAndClaimsAreTold() {
    assertThat(page)
        .contains("<a href=\"#ussr\">Soviet Union</a><li class=\"state\"><a href=\"#russia\">")
        .contains("<a href=\"#china\">China</a> claims <a href=\"#island\">The island</a>");
  }

  @Test
  void tenCopiesOfOneAgencyAreSeenToBeOne() {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .addSource(s -> s.id("agency").kind(SourceKind.NEWS_AGENCY_REPORT));
    for (int copy = 0; copy < 10; copy++) {
      int number = copy;
      dossier.addSource(
          s ->
              s.id("copy-" + number)
                  .kind(SourceKind.NEWS_REPORT)
                  .addDerivedFrom(
                      Derivation.builder()
                          .source(Ref.to(Source.class, "agency"))
                          .means(AttributionMeans.SYNDICATED)
                          .build()));
    }
    String copies = DossierPageTest.page(dossier.build());

    assertThat(copies).contains("11 sources that come from one of them");
    assertThat(copies.split("<rect class=\"root\"", -1)).hasSize(2);
    assertThat(copies.split("<rect class=\"copy\"", -1)).hasSize(11);
  }
}

package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.model.Dossier;
import org.communique.model.State;
import org.communique.model.Summit;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That all rules have an answer on encounters whose dates are in doubt. Each of these pairs sent a
 * check through all months that can be written.
 */
class DoubtfulDatesTest {

  @ParameterizedTest
  @CsvSource({
    "'{1999-05~,1999-06~}', 1999-05/1999-06",
    "'{1XX2-XX?,2000}', 2000-01~/2001",
    "'{2000-05?,2001}', 1999/2001",
    "'{2000~,2001}', 2000/2001",
    "1999-05/1999-06, '{1999-05~,1999-06~}'",
    "'{2001-21~,2001-22%}', 2001-05-02/2001-06",
    "'{?2001-XX-0X,?2001-XX-1X,?2001-XX-2X,?2001-XX-3X}', 2001-05-02/2001-06",
  })
  void whatMayLieWithinIsNotFound(String whole, String part) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addActor(State.builder().id("a").name("en", "A").build())
            .addActor(State.builder().id("b").name("en", "B").build())
            .addSummit(talks("whole", whole))
            .addSummit(talks("part", part).toBuilder().addPartOf("whole").build())
            .build();

    assertThat(DossierValidator.standard().validate(dossier).totalsByCode())
        .doesNotContainKey("part-outside-whole");
  }

  private static Summit talks(String id, String date) {
    return Summit.builder()
        .id(id)
        .kind(SummitKind.TALKS)
        .date(date)
        .addParticipant("a")
        .addParticipant("b")
        .build();
  }
}

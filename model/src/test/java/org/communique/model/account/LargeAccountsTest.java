package org.communique.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

/** What nobody records, and whoever means harm may send: each took many times the limit. */
class LargeAccountsTest {

  private static Dossier.Builder inManyPlaces(int places, boolean areJudged) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("s0").name("en", "One"))
            .addState(s -> s.id("s1").name("en", "Other"));
    for (int account = 0; account < 2; account++) {
      String state = "s" + account;
      String source = "source" + account;
      Summit.Builder summit =
          Summit.builder()
              .id("summit" + account)
              .kind(SummitKind.TALKS)
              .date("2000-01-01")
              .addParticipants("s0", "s1")
              .addEvidence(e -> e.source(source));
      for (int place = 0; place < places; place++) {
        String id = state + "-" + place;
        dossier.addPlace(p -> p.id(id).name("en", "Town").addWithin(state));
        summit.addPlaces(id);
      }
      dossier.addSummit(summit.build());
      dossier.addSource(s -> s.id(source).kind(SourceKind.NEWS_REPORT));
    }
    if (areJudged) {
      dossier.addJudgment(j -> j.addRecords("summit0", "summit1").relation(JudgmentRelation.SAME));
    }
    return dossier;
  }

  private static boolean isWhole(Dossier dossier) {
    return Accounts.of(DossierIndex.of(dossier)).isWhole();
  }

  private static Concord concord(Dossier dossier, String property) {
    return Accounts.of(DossierIndex.of(dossier))
        .comparisons()
        .get(0)
        .property(property)
        .orElseThrow()
        .concord();
  }

  @Test
  void accountsOfManyPlacesAreComparedAsFarAsEffortGoes() {
    assertThat(concord(inManyPlaces(50, true).build(), "places")).isEqualTo(Concord.CONFLICTING);
    assertThat(concord(inManyPlaces(10_000, true).build(), "places")).isEqualTo(Concord.COMPATIBLE);
    assertThat(isWhole(inManyPlaces(50, true).build())).isTrue();
    assertThat(isWhole(inManyPlaces(10_000, true).build())).isFalse();
  }

  @Test
  void encountersInManyPlacesMayBeOne() {
    assertThat(Suggestions.of(DossierIndex.of(inManyPlaces(10, false).build()))).isEmpty();
    assertThat(Suggestions.of(DossierIndex.of(inManyPlaces(10_000, false).build()))).hasSize(1);
  }

  @Test
  void ofManyPlacesNoneIsSaidToBeTheMostPrecise() {
    Dossier dossier = inManyPlaces(10_000, true).build();
    DerivedView view =
        Views.of(DossierIndex.of(dossier))
            .derive(
                Accounts.of(DossierIndex.of(dossier)).comparisons().get(0),
                new ViewPolicy.MostPreciseCompatible());

    assertThat(view.picks())
        .filteredOn(pick -> pick.property().equals("places"))
        .singleElement()
        .satisfies(
            pick -> {
              assertThat(pick.chosen()).isEmpty();
              assertThat(pick.setAside()).hasSize(20_000);
            });
  }

  @Test
  void manyAccountsOfManyParticipantsAreComparedAsFarAsEffortGoes() {
    assertThat(concord(attendedByMany(500, 500, 0), "participants")).isEqualTo(Concord.COMPATIBLE);
    assertThat(concord(attendedByMany(50, 50, 1), "participants")).isEqualTo(Concord.CONFLICTING);
  }

  /** All accounts have the same participants; each has some of them in an office of its own. */
  private static Dossier attendedByMany(int accounts, int participants, int disputed) {
    Dossier.Builder dossier = Dossier.builder().id("d");
    for (int account = 0; account < accounts; account++) {
      String own = "office-" + account;
      int number = account;
      dossier.addSummit(
          Summit.builder()
              .id("summit" + account)
              .kind(SummitKind.TALKS)
              .addAllParticipants(
                  IntStream.range(0, participants)
                      .mapToObj(
                          each -> {
                            Participation.Builder one = Participation.builder().actor("a" + each);
                            if (each < disputed) {
                              one.office(OfficeKind.of(own));
                            } else if (each == participants - 1 - number % 100) {
                              one.onBehalfOf("b" + number % 100);
                            }
                            return one.build();
                          })
                      .toList())
              .build());
      if (account > 0) {
        dossier.addJudgment(
            j -> j.addRecords("summit0", "summit" + number).relation(JudgmentRelation.SAME));
      }
    }
    return dossier.build();
  }
}

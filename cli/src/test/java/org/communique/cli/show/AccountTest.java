package org.communique.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Dossier;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.Factuality;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Telling ENGLISH =
      Telling.of(List.of(LanguageTag.of("en")), LocalDate.of(2026, 1, 1));

  @Property(tries = 200)
  void anyDossierCanBeToldHoweverLittleSenseItMakes(@ForAll("any") Dossier dossier) {
    assertThat(Account.of(dossier, ENGLISH)).isNotBlank();
  }

  @Property(tries = 100)
  void everyStatementAndSourceIsTold(@ForAll("coherent") Dossier dossier) {
    String account = Account.of(dossier, ENGLISH);

    for (int number = 1; number <= dossier.getStatements().size(); number++) {
      assertThat(account).containsPattern("(?m)^  " + number + "\\. ");
    }
    for (int number = 1; number <= dossier.getSources().size(); number++) {
      assertThat(account).containsPattern("(?m)^\\[" + number + "] ");
    }
  }

  @Test
  void whatWasDecidedStandsWithBothRecords() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("a").kind(SummitKind.TALKS).title("en", "In Beijing"))
            .addSummit(s -> s.id("b").kind(SummitKind.TALKS).title("en", "In Moscow"))
            .addPerson(p -> p.id("p").name("en", "Wang Yi"))
            .addPerson(p -> p.id("q").name("en", "The foreign minister"))
            .addJudgment(j -> j.addRecords("b", "a").relation(JudgmentRelation.SUPERSEDES))
            .addJudgment(
                j -> j.addRecords("p", "q").relation(JudgmentRelation.UNDECIDED).by("editor"))
            .build();

    assertThat(Account.of(dossier, ENGLISH))
        .contains(
            "judged         superseded by “In Moscow”",
            "judged         supersedes “In Beijing”",
            "– Wang Yi: perhaps the same as “The foreign minister” (editor)");
  }

  @Test
  void talksInTheCountryOfNeitherAreToldAsSuch() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("us").name("en", "United States"))
            .addState(s -> s.id("egypt").name("en", "Egypt"))
            .addState(s -> s.id("iceland").name("en", "Iceland"))
            .addSummit(
                s ->
                    s.id("a")
                        .kind(SummitKind.TALKS)
                        .addParticipants("us", "egypt")
                        .addPlaces("iceland"))
            .addSummit(
                s ->
                    s.id("b")
                        .kind(SummitKind.MEETING)
                        .addParticipants("us", "egypt")
                        .addOpen("participants"))
            .addSummit(
                s -> s.id("c").kind(SummitKind.CALL).addParticipants("us").addParticipants("us"))
            .build();

    assertThat(Account.of(dossier, ENGLISH))
        .contains("Talks, bilateral, in a third place.", "Meeting.")
        .doesNotContain("unilateral");
  }

  @Test
  void aListThatIsOpenSaysSo() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addPerson(p -> p.id("wang").name("en", "Wang Yi"))
            .addSummit(
                s ->
                    s.id("a")
                        .kind(SummitKind.CONFERENCE)
                        .addParticipants("wang", "nobody")
                        .addTopics(Topic.TRADE)
                        .addOpen("participants", "topics", "places"))
            .build();

    assertThat(Account.of(dossier, ENGLISH))
        .contains(
            "  who            Wang Yi\n                 “nobody”\n                 and more\n",
            "  where          not all is told\n",
            "  about          Trade; and more\n");
  }

  @Test
  void whereAPlaceLiesMayBeDisputed() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("x").name("en", "X"))
            .addState(s -> s.id("y").name("en", "Y"))
            .addTerritory(t -> t.id("t").name("en", "T").addClaimedBy("x").addClaimedBy("y"))
            .addPlace(p -> p.id("town").name("en", "Town").addWithin("x", "y"))
            .addSummit(s -> s.id("a").kind(SummitKind.TALKS).addPlaces("town", "t"))
            .build();

    assertThat(Account.of(dossier, ENGLISH))
        .contains("Town, within X or Y\n", "T, claimed by X and Y\n");
  }

  @Test
  void whoDeniesIsThePageOrThoseWhomItQuotes() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(a -> a.id("x").name("en", "Atlantis"))
            .addOrganization(o -> o.id("mfa").name("en", "Ministry of Foreign Affairs").of("x"))
            .addSource(a -> a.id("page").kind(SourceKind.NEWS_REPORT))
            .addSummit(
                a ->
                    a.id("quoted")
                        .kind(SummitKind.TALKS)
                        .addEvidence(
                            e ->
                                e.source("page")
                                    .addChain(
                                        h -> h.addParties("mfa").factuality(Factuality.DENIED))))
            .addSummit(
                a ->
                    a.id("own")
                        .kind(SummitKind.TALKS)
                        .addEvidence(e -> e.source("page").factuality(Factuality.DENIED)))
            .build();

    assertThat(Account.of(dossier, ENGLISH))
        .contains(
            "according to   Ministry of Foreign Affairs of Atlantis (they deny it) [1]",
            "according to   the source itself [1] (the source denies it)");
  }

  @Provide
  Arbitrary<Dossier> any() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }
}

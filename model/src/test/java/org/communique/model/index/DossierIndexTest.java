package org.communique.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Recorded;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class DossierIndexTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .addSource(source("report"))
          .addActor(Person.builder().id("xi").name("en", "Xi Jinping").build())
          .addActor(State.builder().id("china").name("en", "China").build())
          .addSummit(
              Summit.builder()
                  .id("talks")
                  .kind(SummitKind.of("talks"))
                  .addHost("china")
                  .addPlace("china")
                  .addParticipant(participation())
                  .addEvidence(cited("report"))
                  .build())
          .addStatement(Statement.builder().id("s").at("talks").addSpeaker(participation()).build())
          .addStatement(Statement.builder().id("s").at("nowhere").build())
          .addAgreement(
              Agreement.builder()
                  .id("a")
                  .kind(AgreementKind.of("treaty"))
                  .addEvidence(cited("report"))
                  .addEvent(event().build())
                  .addEvent(event().addEvidence(cited("other")).build())
                  .build())
          .addJudgment(
              Judgment.builder()
                  .id("talks")
                  .relation(JudgmentRelation.SAME)
                  .addRecord("s")
                  .addRecord("a")
                  .build())
          .build();

  private final DossierIndex index = DossierIndex.of(DOSSIER);

  @Test
  void partsOfATypeAreFoundWhereverTheyStand() {
    assertThat(index.all(Citation.class))
        .extracting(located -> located.pointer().toString())
        .containsExactly(
            "/summits/0/evidence/0",
            "/agreements/0/events/1/evidence/0",
            "/agreements/0/evidence/0");
  }

  @Test
  void whatTypesHaveInCommonIsFoundToo() {
    assertThat(index.all(Actor.class))
        .extracting(located -> located.part().getId().value())
        .containsExactlyInAnyOrder("xi", "china");
    assertThat(index.all(DossierRecord.class)).hasSize(7);
    assertThat(index.all(Recorded.class)).hasSize(8);
  }

  @Test
  void anIdLeadsToTheFirstThatHasIt() {
    assertThat(index.first(Id.of("s")).orElseThrow().pointer()).hasToString("/statements/0");
    assertThat(index.first(Id.of("nowhere"))).isEmpty();
    assertThat(index.first(Id.of("d"))).as("the id of the dossier is no record's").isEmpty();
  }

  @Test
  void aReferenceLeadsToARecordOfItsTypeOnly() {
    assertThat(index.find(Ref.to(Summit.class, "talks")).orElseThrow().part())
        .isSameAs(DOSSIER.getSummits().get(0));
    assertThat(index.find(Ref.to(Statement.class, "talks"))).isEmpty();
    assertThat(index.record(Ref.to(Summit.class, "talks")))
        .isEqualTo(index.dossier().find(Ref.to(Summit.class, "talks")));
    assertThat(index.record(Ref.to(Statement.class, "talks"))).isEmpty();
  }

  @Test
  void whatSharesAnIdIsToldWithJudgmentsAmongIt() {
    assertThat(index.sharingAnId())
        .extracting(shared -> shared.stream().map(each -> each.pointer().toString()).toList())
        .containsExactlyInAnyOrder(
            List.of("/statements/0", "/statements/1"), List.of("/summits/0", "/judgments/0"));
  }

  @Test
  void everyReferenceIsThereWithItsPlace() {
    assertThat(index.references())
        .hasSize(13)
        .extracting(reference -> reference.pointer() + " " + reference.id())
        .contains(
            "/summits/0/hosts/0 china",
            "/summits/0/participants/0/actor xi",
            "/statements/1/at nowhere",
            "/judgments/0/records/1 a");
  }

  @Test
  void whoRefersToAnIdIsTold() {
    assertThat(index.referencesTo(Id.of("china")))
        .extracting(reference -> reference.property().name())
        .containsExactly("hosts", "places", "onBehalfOf", "onBehalfOf");
    assertThat(index.referring(Statement.class, "at", Id.of("talks")))
        .extracting(Located::part)
        .containsExactly(DOSSIER.getStatements().get(0));
    assertThat(index.referring(Summit.class, "hosts", Id.of("xi"))).isEmpty();
  }

  @Test
  void aPropertyThatThereIsNotIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referring(Statement.class, "speaker", Id.of("xi")))
        .withMessageContaining("Statement has no references named \"speaker\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.referring(Summit.class, "host", Id.of("china")))
        .withMessage("Summit has no references named \"host\"; did you mean \"hosts\"?");
    assertThatIllegalArgumentException()
        .as("a property that is no reference")
        .isThrownBy(() -> index.referring(Summit.class, "title", Id.of("china")));
  }

  @Test
  void sourcesAndWhatCitesThemAreFoundBothWays() {
    assertThat(index.sourcesOf(Ref.to(Agreement.class, "a")))
        .as("a source that is no record is left out")
        .extracting(source -> source.part().getId().value())
        .containsExactly("report");
    assertThat(index.recordsCiting(Ref.to(Source.class, "report")))
        .extracting(record -> record.part().getId().value())
        .containsExactly("talks", "a");
    assertThat(index.recordsCiting(Ref.to(Source.class, "other")))
        .extracting(record -> record.part().getId().value())
        .containsExactly("a");
    assertThat(index.sourcesOf(Ref.to(Statement.class, "s"))).isEmpty();
  }

  @Test
  void aPartKnowsItsRecord() {
    Located<Participation> speaker = index.all(Participation.class).get(1);
    assertThat(speaker.record().orElseThrow().pointer()).hasToString("/statements/0");
    assertThat(speaker.enclosing(Dossier.class).orElseThrow().part()).isSameAs(DOSSIER);
    assertThat(speaker.enclosing(Summit.class)).isEmpty();
  }

  @Test
  void aPartInheritsTheEvidenceOfWhatItIsPartOf() {
    List<Located<AgreementEvent>> events = index.all(AgreementEvent.class);
    assertThat(index.evidenceFor(events.get(0)))
        .extracting(citation -> citation.part().getSource().id().value())
        .containsExactly("report");
    assertThat(index.evidenceFor(events.get(1)))
        .extracting(citation -> citation.part().getSource().id().value())
        .containsExactly("other");
    assertThat(index.evidenceFor(index.first(Id.of("s")).orElseThrow())).isEmpty();
  }

  private static Source source(String id) {
    return Source.builder().id(id).kind(SourceKind.of("news-report")).build();
  }

  private static Participation participation() {
    return Participation.builder().actor("xi").onBehalfOf("china").build();
  }

  private static Citation cited(String source) {
    return Citation.builder().source(source).build();
  }

  private static AgreementEvent.Builder event() {
    return AgreementEvent.builder().kind(AgreementEventKind.SIGNED);
  }
}

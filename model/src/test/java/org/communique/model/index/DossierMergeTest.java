package org.communique.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class DossierMergeTest {

  private static final Dossier ONE =
      Dossier.builder()
          .id("one")
          .addPerson(p -> p.id("xi").name("en", "Xi Jinping"))
          .addPerson(p -> p.id("putin").name("en", "Vladimir Putin"))
          .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).addParticipants("xi", "putin"))
          .build();

  private static final Dossier OTHER =
      Dossier.builder()
          .id("other")
          .addPerson(p -> p.id("xi").name("en", "Xi Zhongxun"))
          .addPerson(p -> p.id("putin").name("en", "Vladimir Putin"))
          .addSummit(s -> s.id("talks").kind(SummitKind.TALKS).addParticipants("xi", "putin"))
          .build();

  @Test
  void whatIsEqualIsJoinedAndWhatIsNotStaysTwice() {
    DossierMerge merge = DossierMerge.of(ONE, OTHER);
    assertThat(ids(merge.dossier())).containsExactly("xi", "putin", "xi-2", "talks", "talks-2");
    assertThat(merge.conflicts())
        .as("talks of another Xi are other talks, though they read alike")
        .extracting(DossierMerge.Conflict::toString)
        .containsExactly(
            "Conflict{id=talks, renamedTo=talks-2, isRenamedInFirst=false}",
            "Conflict{id=xi, renamedTo=xi-2, isRenamedInFirst=false}");
    Summit second = merge.dossier().find(Ref.to(Summit.class, "talks-2")).orElseThrow();
    assertThat(second.getParticipants())
        .extracting(each -> each.getActor().toString())
        .containsExactly("xi-2", "putin");
  }

  @Test
  void aPolicyGivesTheNewIds() {
    DossierMerge merge = DossierMerge.of(ONE, OTHER, (id, isTaken) -> Id.of("other:" + id.value()));
    assertThat(ids(merge.dossier())).contains("other:xi", "other:talks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DossierMerge.of(ONE, OTHER, (id, isTaken) -> Id.of("putin")))
        .withMessageContaining("the new id putin for talks is taken");
  }

  @Test
  void anIdThatIsTakenIsPassedOver() {
    Dossier taken = OTHER.toBuilder().addPerson(p -> p.id("xi-2").name("en", "A third")).build();
    assertThat(ids(DossierMerge.of(ONE, taken).dossier())).contains("xi-2", "xi-3");
  }

  @Test
  void aDossierInWhichAnIdIsNotUniqueIsRefused() {
    Dossier twice =
        ONE.toBuilder().addPerson(p -> p.id("putin").name("en", "His namesake")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DossierMerge.of(ONE, twice))
        .withMessageContaining("/actors/1 and /actors/2");
  }

  @Test
  void aDifferenceIsTextForReaders() {
    Dossier later =
        ONE.update(Ref.to(Person.class, "xi"), p -> p.toBuilder().addOpen("offices").build())
            .without(Id.of("talks"))
            .with(Summit.builder().id("call").kind(SummitKind.CALL).build());
    assertThat(DossierDifference.between(ONE, later))
        .hasToString(
            """
            ~ xi /open: nothing -> "[offices]"
            - summits talks
            + summits call
            """);
  }

  @Test
  void aDifferenceOfAnotherDossierIsRefused() {
    DossierDifference difference = DossierDifference.between(ONE, ONE.without(Id.of("talks")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> difference.applyTo(Dossier.builder().id("d").build()))
        .withMessageContaining("the dossier has no talks in summits");
  }

  @Test
  void anUpdateKeepsTheIdAndNeedsARecord() {
    Ref<Person> xi = Ref.to(Person.class, "xi");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE.update(xi, p -> p.toBuilder().id("other").build()))
        .withMessageContaining("an update keeps the id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE.update(Ref.to(Summit.class, "xi"), s -> s))
        .withMessageContaining("no Summit with the id xi");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE.with(Summit.builder().id("xi").kind(SummitKind.CALL).build()))
        .withMessageContaining("a record of another type");
  }

  @Test
  void aClosureOfWhatIsNotThereIsRefused() {
    assertThat(ids(DossierIndex.of(ONE).closure(List.of(Id.of("putin"))))).containsExactly("putin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DossierIndex.of(ONE).closure(List.of(Id.of("nobody"))))
        .withMessageContaining("nobody");
  }

  private static Stream<String> ids(Dossier dossier) {
    return dossier.records().map(DossierRecord::getId).map(Id::value);
  }
}

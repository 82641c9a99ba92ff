package org.communique.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;

class ExistenceTest {

  private static final Dossier ATLAS =
      Dossier.builder()
          .id("atlas")
          .addState(s -> s.id("empire").name("en", "Russian Empire").until("1917-09-14"))
          .addState(
              s ->
                  s.id("soviet-union")
                      .name("en", "Soviet Union")
                      .from("1922-12-30")
                      .until("1991-12-26")
                      .addPredecessor("empire")
                      .addSuccessor("russia")
                      .addSuccessor("ukraine"))
          .addState(s -> s.id("russia").name("en", "Russia").from("1991-12-26"))
          .addState(s -> s.id("ukraine").name("en", "Ukraine").from("1991-08-24"))
          .addState(s -> s.id("siam").name("en", "Siam").until("1939").addSuccessor("thailand"))
          .addState(s -> s.id("thailand").name("en", "Thailand").from("1939"))
          .addState(
              s ->
                  s.id("texas")
                      .name("en", "Republic of Texas")
                      .from("1836-03-02")
                      .until("1846-02-19")
                      .addSuccessor("us"))
          .addState(s -> s.id("us").name("en", "United States").from("1776-07-04"))
          .addPerson(p -> p.id("gorbachev").name("en", "Mikhail Gorbachev"))
          .build();

  private final Existence existence = Existence.of(DossierIndex.of(ATLAS));

  @Test
  void aStateThatIsNotThereYetWasItsPredecessor() {
    assertThat(existence.nameOn(ref("russia"), Edtf.parse("1970-08-12")))
        .hasValueSatisfying(name -> assertThat(name.inLanguage("en")).contains("Soviet Union"));
    assertThat(existence.counterpartsOn(ref("russia"), Edtf.parse("1900")).keySet())
        .containsExactly(ref("empire"));
  }

  @Test
  void whatExistedOfALongLineIsFoundForEachOfItsStates() {
    Dossier.Builder line = Dossier.builder().id("line");
    for (int at = 0; at < 1000; at++) {
      String id = "s" + at;
      String earlier = "s" + (at - 1);
      line.addState(s -> s.id(id).name("en", "S").from("2000").addPredecessor(earlier));
    }
    Existence succeeding = Existence.of(DossierIndex.of(line.build()));
    for (int at = 0; at < 1000; at++) {
      assertThat(succeeding.thereOn(ref("s" + at), Edtf.parse("1900"))).isEmpty();
    }
  }

  @Test
  void ofItsFamilyIsWhatSucceededItsPredecessor() {
    assertThat(existence.thereOn(ref("russia"), Edtf.parse("1991-09-01")))
        .containsExactly(ref("soviet-union"), ref("ukraine"));
  }

  @Test
  void aStateThatIsNoMoreMayBeSeveralAndThenHasNoOneName() {
    assertThat(existence.counterpartsOn(ref("soviet-union"), Edtf.parse("2000")).keySet())
        .containsExactly(ref("russia"), ref("ukraine"));
    assertThat(existence.nameOn(ref("soviet-union"), Edtf.parse("2000"))).isEmpty();
  }

  @Test
  void aStateThatIsThereGoesByItsOwnName() {
    assertThat(existence.counterpartsOn(ref("soviet-union"), Edtf.parse("1970")))
        .containsOnlyKeys(ref("soviet-union"))
        .containsEntry(ref("soviet-union"), Possibility.NECESSARY);
    assertThat(existence.nameOn(ref("russia"), Edtf.parse("2010")))
        .isEqualTo(ATLAS.find(ref("russia")).map(Actor::getName));
  }

  @Test
  void inAYearOfChangeEitherNameMayBeMeant() {
    assertThat(existence.counterpartsOn(ref("siam"), Edtf.parse("1939-06")).keySet())
        .containsExactly(ref("siam"), ref("thailand"));
    assertThat(existence.counterpartsOn(ref("thailand"), Edtf.parse("1939-06")).keySet())
        .containsExactly(ref("thailand"), ref("siam"));
    assertThat(existence.nameOn(ref("thailand"), Edtf.parse("1939-06"))).isEmpty();
  }

  @Test
  void whatWasTakenInByAnOlderStateWasNotThatStateBefore() {
    assertThat(existence.counterpartsOn(ref("texas"), Edtf.parse("1800"))).isEmpty();
    assertThat(existence.counterpartsOn(ref("texas"), Edtf.parse("1900")).keySet())
        .containsExactly(ref("us"));
  }

  @Test
  void betweenTwoStatesTheDossierKnowsNone() {
    assertThat(existence.counterpartsOn(ref("russia"), Edtf.parse("1919"))).isEmpty();
    assertThat(existence.nameOn(ref("russia"), Edtf.parse("1919"))).isEmpty();
  }

  @Test
  void aPersonHasOneName() {
    assertThat(existence.nameOn(ref("gorbachev"), Edtf.parse("1700")))
        .isEqualTo(ATLAS.find(ref("gorbachev")).map(Actor::getName));
  }

  @Test
  void anEndThatIsNotRecordedMayLieAnywhere() {
    assertThat(existence.existsOn(ref("us"), Edtf.parse("2500"))).isEqualTo(Possibility.POSSIBLE);
    assertThat(existence.existsOn(ref("us"), Edtf.parse("1775"))).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(existence.existsOn(ref("texas"), Edtf.parse("1840")))
        .isEqualTo(Possibility.NECESSARY);
  }

  @Property(tries = 200)
  void aCounterpartMayHaveExisted(@ForAll @IntRange(min = 1700, max = 2025) int year) {
    Edtf date = Edtf.parse(Integer.toString(year));
    for (Actor actor : ATLAS.getActors()) {
      existence
          .counterpartsOn(actor.ref(), date)
          .forEach(
              (counterpart, certainty) ->
                  assertThat(existence.existsOn(counterpart, date))
                      .isEqualTo(certainty)
                      .isNotEqualTo(Possibility.IMPOSSIBLE));
      boolean isKnown = !existence.counterpartsOn(actor.ref(), date).isEmpty();
      boolean isCovered = existence.isCovered(ref(actor.getId().value()), date).isPossible();
      assertThat(!isKnown || isCovered).isTrue();
    }
  }

  private static Ref<Actor> ref(String id) {
    return Ref.to(Actor.class, id);
  }
}

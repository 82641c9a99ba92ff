package org.communique.validation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.Place;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Summit;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;
import org.communique.validation.rules.Checked;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Checked CODES = Checked.by("unknown-code");
  private static final Checked UNKNOWN = Checked.by("unknown-language");
  private static final Checked SUPERSEDED = Checked.by("superseded-code");

  @Test
  void anUnknownCodeIsReportedWithTheNearestThatIsKnown() {
    Summit summit =
        Summit.builder()
            .id("s")
            .kind(SummitKind.of("meetings"))
            .addTopics(Topic.TRADE, Topic.of("zeppelins"))
            .build();
    assertThat(CODES.places(summit)).containsExactly("/kind", "/topics/1");
    assertThat(CODES.messages(summit))
        .containsExactly(
            "\"meetings\" is not in the list summit-kinds of this version; perhaps \"meeting\" was"
                + " meant",
            "\"zeppelins\" is not in the list topics of this version");
  }

  @Test
  void everyKnownCodeIsKnown() {
    for (PlaceKind kind : PlaceKind.values()) {
      assertThat(CODES.places(Place.builder().id("p").name("en", "P").kind(kind).build()))
          .isEmpty();
    }
  }

  @Test
  void whatIsOpenIsOneOfTheRecordsOwnListsOrAnExtension() {
    State state =
        State.builder()
            .id("s")
            .name("en", "S")
            .addOpen("predecessors", "participants", "sucessors", "x-ports", "name")
            .build();
    assertThat(CODES.places(state)).containsExactly("/open/1", "/open/2", "/open/4");
    assertThat(CODES.messages(state))
        .contains(
            "\"sucessors\" is not the name of a list of the type State; perhaps \"successors\" was"
                + " meant");
  }

  @Test
  void aCountryIsNoLanguage() {
    assertThat(UNKNOWN.places(source("gr"))).containsExactly("/language");
    assertThat(UNKNOWN.messages(source("gr")))
        .containsExactly(
            "\"gr\" is not in the IANA registry as this version knows it; correct it: a tag begins"
                + " with the code of a"
                + " language, not of a country");
    assertThat(UNKNOWN.messages(source("en-Abcd")))
        .singleElement()
        .asString()
        .startsWith("in the language tag \"en-Abcd\", the subtag \"Abcd\" is not");
  }

  @Test
  void whatTheRegistryHasOrLeavesFreeIsKnown() {
    for (String tag :
        List.of("en", "zh-Hans", "pt-BR", "und", "mul", "qaa", "x-house", "sr-Latn-RS", "es-419")) {
      assertThat(UNKNOWN.places(source(tag))).as(tag).isEmpty();
      assertThat(SUPERSEDED.places(source(tag))).as(tag).isEmpty();
    }
  }

  @Test
  void aSupersededTagIsReportedWithTheOneToWrite() {
    assertThat(SUPERSEDED.messages(source("iw")))
        .containsExactly("\"iw\" was superseded in 1989; write \"he\"");
    assertThat(SUPERSEDED.messages(source("de-DD")))
        .singleElement()
        .asString()
        .startsWith("in the language tag \"de-DD\", the subtag \"DD\" was superseded in ")
        .endsWith("; write \"DE\"");
    assertThat(UNKNOWN.places(source("iw"))).isEmpty();
  }

  @Test
  void theLanguagesOfNamesAndListsAreLookedAt() {
    State state = State.builder().id("s").name("jp", "日本").build();
    assertThat(UNKNOWN.places(state)).containsExactly("/name/jp");
    Agreement agreement =
        Agreement.builder()
            .id("a")
            .kind(AgreementKind.TREATY)
            .addAuthenticLanguage("en")
            .addAuthenticLanguage("in")
            .build();
    assertThat(SUPERSEDED.places(agreement)).containsExactly("/authenticLanguages/1");
  }

  private static Source source(String language) {
    return Source.builder().id("s").kind(SourceKind.BOOK).language(language).build();
  }
}

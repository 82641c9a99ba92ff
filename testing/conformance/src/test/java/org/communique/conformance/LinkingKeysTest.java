package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.model.Agreement;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Identifier;
import org.communique.model.Participation;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.link.KeyKind;
import org.communique.model.link.LinkingKey;
import org.communique.model.link.LinkingKeys;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

class LinkingKeysTest {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  private static State state(String id, String wikidata) {
    return State.builder()
        .id(id)
        .name("en", id)
        .addIdentifier(Identifier.builder().scheme("wikidata").value(wikidata).build())
        .build();
  }

  private static Dossier talks(String date, String one, String other) {
    return Dossier.builder()
        .id("d")
        .addActor(state("a", one))
        .addActor(state("b", other))
        .addSummit(
            Summit.builder()
                .id("talks")
                .kind(SummitKind.TALKS)
                .date(date)
                .addParticipant(Participation.builder().actor("a").build())
                .addParticipant(Participation.builder().actor("b").build())
                .build())
        .build();
  }

  private static List<String> keys(Dossier dossier) {
    return LinkingKeys.of(dossier).stream().map(LinkingKey::key).toList();
  }

  @Test
  void anEncounterIsKnownByThePairOfItsSidesAndTheMonth() {
    assertThat(keys(talks("2025-05-08", "Q148", "Q159")))
        .containsExactly("wikidata:Q148|wikidata:Q159|2025-05")
        .isEqualTo(keys(talks("2025-05", "Q159", "Q148")).subList(1, 2));
    assertThat(keys(talks("2025-05-31", "Q148", "Q159")))
        .containsExactly(
            "wikidata:Q148|wikidata:Q159|2025-05", "wikidata:Q148|wikidata:Q159|2025-06");
    assertThat(LinkingKeys.of(talks("2025-05", "Q1", "Q2")).get(0).earliest())
        .hasToString("Optional[2025-05-01]");
  }

  @Test
  void whatHasNoDateOrOneOfManyYearsHasNoKey() {
    assertThat(keys(talks("../2025", "Q1", "Q2"))).isEmpty();
    assertThat(keys(talks("1990/2025", "Q1", "Q2"))).isEmpty();
  }

  @Test
  void anAgreementIsKnownByItsIdentifiers() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addAgreement(
                Agreement.builder()
                    .id("t")
                    .kind(AgreementKind.TREATY)
                    .addIdentifier(Identifier.builder().scheme("unts").value("I-1").build())
                    .build())
            .build();

    assertThat(LinkingKeys.of(dossier))
        .singleElement()
        .matches(key -> key.kind() == KeyKind.IDENTIFIER && key.key().equals("unts:I-1"));
  }

  private static Set<String> bands(String text) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addStatement(
                Statement.builder()
                    .id("s")
                    .addContent(Content.builder().text(text).build())
                    .build())
            .build();
    return new HashSet<>(keys(dossier));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> "word" + random.nextInt(500))
        .collect(Collectors.joining(" "));
  }

  @Test
  void nearDuplicatesShareABandAndOthersHardlyEver() {
    Random random = new Random(13);
    int found = 0;
    int wrong = 0;
    for (int at = 0; at < 200; at++) {
      String text = words(random, 40);
      String near = text.replaceFirst("word\\d+", "other") + " and more";
      found += shared(bands(text), bands(near)) ? 1 : 0;
      wrong += shared(bands(text), bands(words(random, 40))) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(199);
    assertThat(wrong).isLessThanOrEqualTo(1);
  }

  private static boolean shared(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(bands("Relations are at an “unprecedentedly high” level."))
        .isEqualTo(bands("relations ARE at an unprecedentedly high level"))
        .hasSize(16);
    assertThat(bands("two words")).isEmpty();
    assertThat(bands("两国关系处于前所未有的高水平")).hasSize(16);
  }

  @Property(tries = 50)
  void everyDossierHasKeysOfItsRecords(@ForAll("dossiers") Dossier dossier) {
    List<LinkingKey> keys = LinkingKeys.of(dossier);

    assertThat(keys).isEqualTo(LinkingKeys.of(dossier));
    assertThat(keys).allMatch(key -> dossier.find(key.record()).isPresent());
  }
}

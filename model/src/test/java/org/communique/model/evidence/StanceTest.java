package org.communique.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Source;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.Factuality;
import org.communique.model.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class StanceTest {

  private static final int SOURCES = 8;

  private static final Origins ORIGINS = Origins.of(DossierIndex.of(dossier()));

  private static Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder().id("d");
    for (int item = 0; item < SOURCES; item++) {
      Source.Builder source = Source.builder().id("s" + item).kind(SourceKind.NEWS_REPORT);
      source.publisher("p" + item / 2);
      if (item == 5) {
        source.addAuthors("ministry");
      }
      if (item > 5) {
        source.addDerivedFrom("s" + (item - 5), AttributionMeans.CITED);
      }
      dossier.addSource(source.build());
    }
    return dossier.build();
  }

  private static Citation citing(String source, Factuality page, String party, Factuality hop) {
    return Citation.builder()
        .source(source)
        .factuality(page)
        .addChain(Hop.builder().addParty(party).factuality(hop).build())
        .build();
  }

  private static Citation citing(String source, Factuality page) {
    return Citation.builder().source(source).factuality(page).build();
  }

  private static Citation any(Random random, Factuality... stances) {
    Citation.Builder citation = Citation.builder().source("s" + random.nextInt(SOURCES));
    for (int hops = random.nextInt(3); hops > 0; hops--) {
      Hop.Builder hop = Hop.builder().addParty("p" + random.nextInt(6));
      if (random.nextBoolean()) {
        hop.factuality(stances[random.nextInt(stances.length)]);
      }
      citation.addChain(hop.build());
    }
    return citation.factuality(stances[random.nextInt(stances.length)]).build();
  }

  private static List<Citation> some(Random random) {
    List<Citation> citations = new ArrayList<>();
    for (int count = random.nextInt(6); count > 0; count--) {
      citations.add(any(random, Factuality.VOCABULARY.values().toArray(Factuality[]::new)));
    }
    return citations;
  }

  @Property(tries = 300)
  void aDenialChangesNoCountOfOrigins(@ForAll Random random) {
    List<Citation> citations = some(random);
    List<List<Origin>> before = ORIGINS.independent(citations);
    citations.add(
        random.nextInt(citations.size() + 1), any(random, Factuality.DENIED, Factuality.DOUBTED));

    assertThat(ORIGINS.independent(citations)).isEqualTo(before);
  }

  @Property(tries = 300)
  void whoDoesNotCommitThemselvesChangesNoCountAtAll(@ForAll Random random) {
    List<Citation> citations = some(random);
    List<List<Origin>> held = ORIGINS.independent(citations);
    List<List<Origin>> denied = ORIGINS.denying(citations);
    citations.add(
        random.nextInt(citations.size() + 1),
        any(random, Factuality.UNCOMMITTED, Factuality.of("some-new-code")));

    assertThat(ORIGINS.independent(citations)).isEqualTo(held);
    assertThat(ORIGINS.denying(citations)).isEqualTo(denied);
  }

  @Property(tries = 300)
  void neitherOrderNorRepetitionChangesWhoHoldsAndWhoDenies(@ForAll Random random) {
    List<Citation> citations = some(random);
    List<List<Origin>> held = ORIGINS.independent(citations);
    List<List<Origin>> denied = ORIGINS.denying(citations);
    citations.addAll(citations.subList(0, citations.size() / 2));
    Collections.shuffle(citations, random);

    assertThat(ORIGINS.independent(citations)).isEqualTo(held);
    assertThat(ORIGINS.denying(citations)).isEqualTo(denied);
  }

  @Test
  void withoutAWordOnHowCertainItIsAThingIsToldAsAFact() {
    assertThat(ORIGINS.independent(List.of(Citation.builder().source("s0").build()))).hasSize(1);
    assertThat(ORIGINS.independent(List.of(citing("s0", Factuality.POSSIBLE)))).hasSize(1);
    assertThat(ORIGINS.independent(List.of(citing("s0", Factuality.DENIED)))).isEmpty();
    assertThat(ORIGINS.denying(List.of(citing("s0", Factuality.DOUBTED)))).hasSize(1);
  }

  @Test
  void whatOfficialsDenyThePageThatQuotesThemDoesNotDeny() {
    Citation quoting = citing("s0", Factuality.ASSERTED, "officials", Factuality.DENIED);
    assertThat(ORIGINS.independent(List.of(quoting))).hasToString("[[p0]]");
    assertThat(ORIGINS.denying(List.of(quoting))).hasToString("[[officials]]");

    Citation reporting = citing("s0", Factuality.UNCOMMITTED, "officials", Factuality.DENIED);
    assertThat(ORIGINS.independent(List.of(reporting))).isEmpty();
    assertThat(ORIGINS.stance(reporting)).isEqualTo(Stance.AGAINST);

    Citation doubting = citing("s0", Factuality.DOUBTED, "officials", Factuality.ASSERTED);
    assertThat(ORIGINS.independent(List.of(doubting))).hasToString("[[officials]]");
    assertThat(ORIGINS.denying(List.of(doubting))).hasToString("[[p0]]");
  }

  @Test
  void claimantAndDenierInOneReportAreTwoOriginsThroughOneOutlet() {
    List<Citation> both =
        List.of(
            citing("s0", Factuality.UNCOMMITTED, "one-side", Factuality.ASSERTED),
            citing("s0", Factuality.UNCOMMITTED, "other-side", Factuality.DENIED));

    assertThat(ORIGINS.independent(both)).hasToString("[[one-side]]");
    assertThat(ORIGINS.denying(both)).hasToString("[[other-side]]");
  }

  @Test
  void authorsTellItAndThePublisherOnlyCarriesIt() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSource(
                s -> s.id("a").kind(SourceKind.TREATY_TEXT).publisher("mirror").addAuthors("x"))
            .addSource(
                s -> s.id("b").kind(SourceKind.TREATY_TEXT).publisher("mirror").addAuthors("y"))
            .addSource(
                s -> s.id("c").kind(SourceKind.TREATY_TEXT).publisher("gazette").addAuthors("x"))
            .addSource(
                s ->
                    s.id("joint")
                        .kind(SourceKind.TREATY_TEXT)
                        .publisher("gazette")
                        .addAuthors("y", "x"))
            .build();
    Origins origins = Origins.of(DossierIndex.of(dossier));
    Citation one = Citation.builder().source("a").build();
    Citation other = Citation.builder().source("b").build();
    Citation copy = Citation.builder().source("c").build();
    Citation joint = Citation.builder().source("joint").build();

    assertThat(origins.of(one)).hasToString("[x]");
    assertThat(origins.of(joint)).hasToString("[x, y]");
    assertThat(origins.independent(List.of(one, other))).hasSize(2);
    assertThat(origins.independent(List.of(one, copy))).hasSize(1);
    assertThat(origins.independent(List.of(one, other, joint))).hasSize(1);
    assertThat(Attribution.of(joint, DossierIndex.of(dossier)).firstTellers())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("x", "y");
  }

  /** Sources that are each made from all of {@code before}. */
  private static Dossier layers(int roots, int copies) {
    Dossier.Builder dossier = Dossier.builder().id("d");
    for (int root = 0; root < roots; root++) {
      dossier.addSource(Source.builder().id("root-" + root).kind(SourceKind.NEWS_REPORT).build());
    }
    for (int copy = 0; copy < copies; copy++) {
      Source.Builder source = Source.builder().id("copy-" + copy).kind(SourceKind.NEWS_REPORT);
      for (int root = 0; root < roots; root++) {
        source.addDerivedFrom("root-" + root, AttributionMeans.CITED);
      }
      dossier.addSource(source.build());
    }
    return dossier.build();
  }

  @Test
  void ofASourceThatLeadsBackToVeryManyAllThatIsConnectedIsOneOrigin() {
    Citation copy = Citation.builder().source("copy-0").build();
    Citation first = Citation.builder().source("root-0").build();
    Citation last = Citation.builder().source("root-99").build();
    Citation late = Citation.builder().source("root-98").build();

    Origins few = Origins.of(DossierIndex.of(layers(Lineages.MAX_ROOTS, 1)));
    assertThat(few.independent(List.of(first, last))).hasSize(2);
    assertThat(few.independent(List.of(copy, first, last))).hasSize(1);
    Origins many = Origins.of(DossierIndex.of(layers(Lineages.MAX_ROOTS + 100, 1)));
    assertThat(many.independent(List.of(first, last, late))).hasSize(3);
    assertThat(many.independent(List.of(copy, last, late))).hasSize(1);
    assertThat(many.of(copy)).hasSize(Lineages.MAX_ROOTS);
  }
}

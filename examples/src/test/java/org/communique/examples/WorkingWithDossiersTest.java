package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.agreement.Agreements;
import org.communique.model.encounter.Encounters;
import org.communique.model.encounter.Statements;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierDifference;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.DossierMerge;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/working-with-dossiers.md}, run. */
class WorkingWithDossiersTest {

  private static final Path PAGE = Path.of("..", "docs", "working-with-dossiers.md");
  private static final Path THIS =
      Path.of("src/test/java/org/communique/examples/WorkingWithDossiersTest.java");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  private final Dossier dossier = dossier();
  private final Ref<Actor> putin = Ref.to(Actor.class, "putin");
  private final Ref<Actor> xi = Ref.to(Actor.class, "xi");
  private final Ref<Actor> russia = Ref.to(Actor.class, "russia");
  private final Ref<Actor> china = Ref.to(Actor.class, "china");

  @Test
  void theIndex() {
    DossierIndex index = DossierIndex.of(dossier);
    Optional<Located<Summit>> found = index.find(Ref.to(Summit.class, "talks"));
    // the record, and where it stands: found.get().part(), found.get().pointer()
    List<Located<Participation>> everyone = index.all(Participation.class);
    // all participations, wherever they stand: at encounters, as speakers, in agreements
    List<Reference> mentions = index.referencesTo(Id.of("putin"));
    // each with its property and the part that holds it
    List<Located<Summit>> received = index.referring(Summit.class, "hosts", Id.of("russia"));
    // a property name that no summit has is refused, with the nearest name

    assertThat(found.orElseThrow().pointer()).hasToString("/summits/0");
    assertThat(everyone).hasSize(6);
    assertThat(mentions)
        .extracting(Reference::toString)
        .containsExactly(
            "/summits/0/participants/1/actor putin",
            "/statements/0/speakers/0/actor putin",
            "/statements/1/speakers/0/actor putin");
    assertThat(ids(received)).containsExactly("talks");
  }

  @Test
  void whatTakesKnowledgeOfTheDomain() {
    DossierIndex index = DossierIndex.of(dossier);
    List<Located<Statement>> said = Statements.of(index).by(putin).to(xi).all();
    // questions can be put one after the other: by, to, about, at
    Map<Located<Statement>, Possibility> inMay =
        Statements.of(index).in(Edtf.parse("2025-05-05/2025-05-11"));
    // "2025-05" may be of that week, "2025-05-08" is
    List<Located<Summit>> meetings = Encounters.of(index).with(putin, xi);
    List<Located<Summit>> ofStates = Encounters.of(index).with(russia, china);
    // the same: their presidents met
    List<Located<Agreement>> treaties = Agreements.of(index).between(russia, china);
    Map<Located<Agreement>, Possibility> inForce =
        Agreements.of(index).inForceOn(LocalDate.of(2010, 1, 1));

    assertThat(ids(said)).containsExactly("toast");
    assertThat(inMay.values()).containsExactly(Possibility.NECESSARY, Possibility.POSSIBLE);
    assertThat(meetings).isEqualTo(ofStates);
    assertThat(ids(meetings)).containsExactly("talks");
    assertThat(ids(treaties)).containsExactly("treaty");
    assertThat(inForce.values()).containsExactly(Possibility.NECESSARY);
  }

  @Test
  void sourcesAndRules() {
    DossierIndex index = DossierIndex.of(dossier);
    List<Located<Source>> sources = index.sourcesOf(Ref.to(Summit.class, "talks"));
    List<Located<? extends DossierRecord>> cited =
        index.recordsCiting(Ref.to(Source.class, "report"));
    Report report = DossierValidator.standard().validate(index);

    assertThat(ids(sources)).containsExactly("report");
    assertThat(ids(cited)).containsExactly("talks", "toast");
    assertThat(report).isEqualTo(DossierValidator.standard().validate(dossier));
  }

  @Test
  void changing() {
    Dossier more = dossier.with(Source.builder().id("readout").kind(SourceKind.READOUT).build());
    Dossier less = dossier.without(Id.of("toast"));
    Dossier other =
        dossier.update(
            Ref.to(Summit.class, "talks"), talks -> talks.toBuilder().date("2025-05-09").build());

    assertThat(more.getSources()).hasSize(2);
    assertThat(less.getStatements()).hasSize(1);

    DossierDifference difference = DossierDifference.between(dossier, other);
    System.out.print(difference);
    // ~ talks /date: "2025-05-08" -> "2025-05-09"
    Dossier again = difference.applyTo(dossier);
    // equal to the other

    assertThat(difference).hasToString("~ talks /date: \"2025-05-08\" -> \"2025-05-09\"\n");
    assertThat(again).isEqualTo(other);
  }

  @Test
  void apartAndTogether() {
    DossierIndex index = DossierIndex.of(dossier);
    Dossier part = index.closure(List.of(Id.of("toast")));
    // the toast, who spoke, the talks where he did, who was there, and the sources of all that

    assertThat(part.records().map(each -> each.getId().value()))
        .containsExactly("report", "russia", "china", "xi", "putin", "talks", "toast");

    Dossier theirs =
        Dossier.builder().id("theirs").addPerson(p -> p.id("xi").name("en", "Xi")).build();
    DossierMerge merge = DossierMerge.of(dossier, theirs);
    Dossier both = merge.dossier();
    merge.conflicts().forEach(conflict -> System.out.println(conflict));
    // Conflict{id=xi, renamedTo=xi-2, isRenamedInFirst=false}

    assertThat(merge.conflicts().get(merge.conflicts().size() - 1))
        .hasToString("Conflict{id=xi, renamedTo=xi-2, isRenamedInFirst=false}");
    assertThat(both.getActors()).hasSize(5);
  }

  @Test
  void thePageShowsWhatIsRunHere() throws IOException {
    String here = words(Files.readString(THIS));
    List<String> snippets =
        JAVA.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();

    assertThat(snippets).hasSize(8).allSatisfy(each -> assertThat(here).contains(words(each)));
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> ids(List<? extends Located<? extends DossierRecord>> found) {
    return found.stream().map(each -> each.part().getId().value()).toList();
  }

  private static Dossier dossier() {
    return Dossier.builder()
        .id("talks-2025")
        .addSource(s -> s.id("report").kind(SourceKind.NEWS_REPORT).published("2025-05-08"))
        .addState(s -> s.id("russia").name("en", "Russia"))
        .addState(s -> s.id("china").name("en", "China"))
        .addPerson(
            p ->
                p.id("xi")
                    .name("en", "Xi Jinping")
                    .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("china")))
        .addPerson(
            p ->
                p.id("putin")
                    .name("en", "Vladimir Putin")
                    .addOffice(o -> o.office(OfficeKind.HEAD_OF_STATE).of("russia")))
        .addSummit(
            s ->
                s.id("talks")
                    .kind(SummitKind.TALKS)
                    .addHosts("russia")
                    .addParticipants("xi", "putin")
                    .date("2025-05-08")
                    .addEvidence(e -> e.source("report")))
        .addStatement(
            s ->
                s.id("toast")
                    .addSpeakers("putin")
                    .addAddressees("xi")
                    .at("talks")
                    .addContent(c -> c.text("Dear friend!"))
                    .addEvidence(e -> e.source("report")))
        .addStatement(
            s ->
                s.id("remark")
                    .addSpeakers("putin")
                    .date("2025-05")
                    .addContent(c -> c.text("We are friends.")))
        .addAgreement(
            a ->
                a.id("treaty")
                    .kind(AgreementKind.TREATY)
                    .addParticipants("russia", "china")
                    .addEvent(
                        e ->
                            e.kind(AgreementEventKind.SIGNED)
                                .date("2001-07-16")
                                .addBy("russia", "china"))
                    .addEvent(
                        e ->
                            e.kind(AgreementEventKind.RATIFIED)
                                .date("2001-10")
                                .addBy("russia", "china"))
                    .addEvent(
                        e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date("2002-02-28")))
        .build();
  }
}

package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.LanguageTag;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierPageTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "dossiers");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-reports", "test-ban"})
  void thePageIsTheOneThatIsCommitted(String name) throws IOException {
    Golden.check(name, page(example(name)));
  }

  @Property(tries = 25)
  void ofAnyDossierThereIsAPageWhoseLinksLeadSomewhere(@ForAll("dossiers") Dossier dossier) {
    assertIsWhole(page(dossier));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyLinkOfAnExampleLeadsSomewhere(String name) {
    assertIsWhole(page(example(name)));
  }

  private static void assertIsWhole(String page) {
    List<String> ids = all(ID, page);
    Set<String> distinct = new HashSet<>(ids);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(LINK, page)).filteredOn(link -> !distinct.contains(link)).isEmpty();
    Markup.check(page);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyRecordCanBeLinkedTo(String name) {
    Dossier dossier = example(name);
    Set<String> ids = new TreeSet<>(all(ID, page(dossier)));

    assertThat(dossier.records().map(each -> each.getId().value())).isSubsetOf(ids);
  }

  @Test
  void twoReportsAreBelow150Kilobytes() {
    assertThat(page(example("two-reports")).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(150_000);
  }

  @Test
  void theSameDossierGivesTheSamePage() {
    assertThat(page(example("test-ban"))).isEqualTo(page(example("test-ban")));
  }

  @Test
  void itIsWrittenInUtf8() throws IOException {
    DossierPage page = DossierPage.of(DossierIndex.of(example("two-reports")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    page.write(bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(page.toText());
  }

  @Test
  void namesAreToldInTheLanguageThatIsPreferred() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addPerson(p -> p.id("xi").name("en", "Xi Jinping"))
            .addState(
                s ->
                    s.id("china")
                        .name(
                            org.communique.model.value.LanguageMap.of("en", "China")
                                .with("zh-Hans", "中国")))
            .build();
    DossierPage page = DossierPage.of(DossierIndex.of(dossier));
    LanguageTag chinese = LanguageTag.of("zh-Hans");

    assertThat(page.toText()).contains("<span class=\"title\">China</span>");
    assertThat(page.withLanguages(List.of(chinese)).toText())
        .contains("<span class=\"title\"><bdi lang=\"zh-Hans\">中国</bdi></span>")
        .contains("<span class=\"title\">Xi Jinping</span>");
  }

  @Test
  void aRecordSaysWhereItStandsInTheFile() {
    Dossier dossier = Dossier.builder().id("d").addState(s -> s.id("a").name("en", "A")).build();
    Pointer place = Pointer.parse("/actors/0");

    String page =
        DossierPage.of(DossierIndex.of(dossier))
            .withPositions(Map.of(place, Position.of(7, 3)))
            .toText();

    assertThat(page).contains("<code>/actors/0</code>, line 7, column 3");
  }

  @Test
  void whatIsFoundIsToldBesideTheRecord() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSource(
                s ->
                    s.id("s")
                        .kind(org.communique.model.vocabulary.SourceKind.READOUT)
                        .publisher("nobody"))
            .build();

    String page = page(dossier);

    assertThat(page)
        .contains("1 error: it cannot be so")
        .contains("<a href=\"#s\">[1] s</a>: no record has the id")
        .contains("<span class=\"nowhere\">nobody</span>");
  }

  @Test
  void ofSeveralRecordsWithOneIdEachHasAPlace() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(s -> s.id("overview").name("en", "One"))
            .addState(s -> s.id("overview").name("en", "Two"))
            .addState(s -> s.id("~possible").name("en", "Three"))
            .build();

    String page = page(dossier);

    assertIsWhole(page);
    assertThat(page)
        .contains("<details class=\"record\" id=\"overview\">")
        .contains("<section id=\"overview~2\"")
        .contains("<details class=\"record\" id=\"overview~3\">");
  }

  @Test
  void aDossierOfNothingHasAPage() {
    assertThat(page(Dossier.builder().id("empty").build()))
        .contains("This dossier holds no records.");
  }

  static Dossier example(String name) {
    try (ReadResult read = DossierReader.strict().read(EXAMPLES.resolve(name + ".json"))) {
      return read.dossier().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String page(Dossier dossier) {
    DossierIndex index = DossierIndex.of(dossier);
    return DossierPage.of(index).withReport(DossierValidator.standard().validate(dossier)).toText();
  }

  static List<String> all(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map((MatchResult found) -> unescaped(found.group(1)))
        .toList();
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}

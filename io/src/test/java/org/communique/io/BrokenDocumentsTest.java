package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.text.Content;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;

class BrokenDocumentsTest {

  private final DossierReader reader = DossierReader.strict();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 1000)
  void whateverTheBytesThereIsADossierOrAReasonWhyNot(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    ReadResult result = reader.read(broken(dossier, seed));
    if (!result.hasEveryPart()) {
      assertThat(result.findings()).isNotEmpty();
    }
    if (result.findings().isEmpty()) {
      assertThat(result.dossier()).isPresent();
    }
  }

  @Property(tries = 300)
  void bytesThatAreNoDocumentAtAllAreReported(@ForAll byte[] bytes) {
    ReadResult result = reader.read(bytes);
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings()).isNotEmpty();
  }

  /** Otherwise the fast pass would let through what is to be reported, or call for nothing. */
  @Property(tries = 1000)
  void theFastPassStopsIfAndOnlyIfTheCarefulOneHasSomethingToSay(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) throws IOException {
    Content content = Content.of(broken(dossier, seed));
    ReadResult careful = reader.readCarefully(content);
    assertThat(reader.readFast(content))
        .isEqualTo(careful.findings().isEmpty() ? careful.dossier().orElseThrow() : null);
  }

  @Property(tries = 300)
  void everyFindingStandsInTheText(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    byte[] bytes = broken(dossier, seed);
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
    for (Finding finding : reader.read(bytes).findings()) {
      Position at = finding.position().orElseThrow();
      assertThat(at.line()).isLessThanOrEqualTo(lines.size());
      // A byte that is not UTF-8 may stand in the text as several replacement characters.
      assertThat(at.column()).isLessThanOrEqualTo(lines.get(at.line() - 1).length() + 1);
    }
  }

  @Property(tries = 300)
  void noMessageUsesTheWordsOfALibrary(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    for (Finding finding : reader.read(broken(dossier, seed)).findings()) {
      assertThat(finding.message())
          .doesNotContainIgnoringCase("token")
          .doesNotContainIgnoringCase("jackson")
          .doesNotContain("JsonParser", "Exception", "StreamRead");
    }
  }

  private static byte[] broken(Dossier dossier, long seed) {
    DossierWriter writer = seed % 2 == 0 ? DossierWriter.pretty() : DossierWriter.compact();
    return Broken.mutated(writer.toBytes(dossier), seed);
  }
}

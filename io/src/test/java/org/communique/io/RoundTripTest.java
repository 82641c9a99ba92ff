package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.text.Content;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;

class RoundTripTest {

  private final DossierReader reader = DossierReader.strict();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqual(@ForAll("dossiers") Dossier dossier) {
    ReadResult result = reader.read(DossierWriter.pretty().toBytes(dossier));
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier()).contains(dossier);
    assertThat(result.hasEveryPart()).isTrue();
  }

  @Property(tries = 300)
  void theLayoutDoesNotMatter(@ForAll("dossiers") Dossier dossier) {
    ReadResult result = reader.read(DossierWriter.compact().toText(dossier));
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier()).contains(dossier);
  }

  @Property(tries = 100)
  void whatIsReadIsWrittenBackToTheByte(@ForAll("dossiers") Dossier dossier) {
    byte[] written = DossierWriter.pretty().toBytes(dossier);
    Dossier read = reader.read(written).dossier().orElseThrow();
    assertThat(DossierWriter.pretty().toBytes(read)).isEqualTo(written);
  }

  /** A text is read by the careful pass only where something is wrong, yet it reads the same. */
  @Property(tries = 100)
  void bothPassesReadTheSame(@ForAll("dossiers") Dossier dossier) throws IOException {
    Content content = Content.of(DossierWriter.compact().toBytes(dossier));
    assertThat(reader.readFast(content)).isEqualTo(dossier);
    ReadResult careful = reader.readCarefully(content);
    assertThat(careful.findings()).isEmpty();
    assertThat(careful.dossier()).contains(dossier);
    assertThat(careful.hasEveryPart()).isTrue();
  }

  @Property(tries = 50)
  void aStreamThatComesInPiecesIsReadAsTheWhole(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) throws IOException {
    byte[] bytes = Broken.mutated(DossierWriter.pretty().toBytes(dossier), seed);
    ReadResult whole = reader.read(bytes);
    try (ReadResult pieces = reader.read(inPieces(bytes))) {
      assertThat(pieces.findings()).isEqualTo(whole.findings());
      assertThat(pieces.dossier()).isEqualTo(whole.dossier());
    }
  }

  private static InputStream inPieces(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, 7));
      }
    };
  }

  @Property(tries = 50)
  void textWithHalfACharacterIsWrittenAndReported(@ForAll("dossiers") Dossier dossier) {
    Dossier broken = dossier.toBuilder().note("en", "half \ud83d of a 🕊").build();
    byte[] written = DossierWriter.pretty().toBytes(broken);
    assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"half \\uD83D of a 🕊\"");
    assertThat(reader.read(written).findings())
        .extracting(Finding::code)
        .containsExactly("ill-formed-text");
  }
}

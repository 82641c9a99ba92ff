package org.communique.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fixtures.Dossiers;
import org.communique.io.Broken;
import org.communique.io.DossierWriter;
import org.communique.io.reading.ReadLimits;
import org.communique.model.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

class JsonSyntaxTest {

  private static final ReadLimits LIMITS = ReadLimits.defaults();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  /** Short texts of what JSON consists of, some of them JSON. */
  @Provide
  Arbitrary<String> nearly() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"",
            "\\n",
            "\\u12aF",
            "\\x",
            "0",
            "-",
            "12",
            "1.5",
            ".",
            "e",
            "E+7",
            "true",
            "false",
            "null",
            "nul",
            " ",
            "\n",
            "\r\n",
            "\t",
            "é",
            "{\"a\":",
            "[1,",
            "\"b\":2}",
            "]]",
            "\u0001",
            "//")
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 20_000)
  void theGrammarAndTheParserAgreeOnWhatIsJson(@ForAll("nearly") String text) throws IOException {
    assertThat(JsonSyntax.check(new StringReader(text), LIMITS).finding().isEmpty())
        .isEqualTo(isParsed(text));
  }

  @Property(tries = 500)
  void theyAgreeOnBrokenDossiersToo(@ForAll("dossiers") Dossier dossier, @ForAll long seed)
      throws IOException {
    byte[] bytes = Broken.mutated(DossierWriter.compact().toBytes(dossier), seed);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(JsonSyntax.check(new StringReader(text), LIMITS).finding().isEmpty())
        .isEqualTo(isParsed(text));
  }

  private static boolean isParsed(String text) {
    try (JsonParser parser = new Parsers(LIMITS).of(new StringReader(text))) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      if (parser.currentToken().isScalarValue()) {
        parser.getString(); // A text is not looked at before it is asked for.
      }
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Example
  void messagesSayWhatWasFoundWhatCouldStandThereAndTheLikelyFix() throws IOException {
    assertThat(message("{\"id\": 'd'}"))
        .isEqualTo("expected a value, found \"'\"; write \" instead");
    assertThat(message("{\"id\" \"d\"}")).isEqualTo("expected ':' after the name, found '\"'");
    assertThat(message("{\"id\": \"d\" \"kind\": 1}"))
        .isEqualTo("expected ',' or '}', found '\"'; separate properties by commas");
    assertThat(message("[1, 2,]"))
        .isEqualTo("expected a value, found \"]\"; leave out the comma before it, if there is one");
    assertThat(message("{\"a\": tru}"))
        .isEqualTo("expected a value, found \"tru\"; put texts in quotation marks");
    assertThat(message("{} {}"))
        .isEqualTo(
            "expected the end of the document after the dossier, found \"{\"; a document holds one"
                + " dossier");
    assertThat(message("{\"a\": \"b"))
        .isEqualTo("expected '\"' to close the text, found the end of the document");
  }

  private static String message(String text) throws IOException {
    return JsonSyntax.check(new StringReader(text), LIMITS).finding().orElseThrow().message();
  }
}

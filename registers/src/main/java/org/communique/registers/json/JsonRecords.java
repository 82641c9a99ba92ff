package org.communique.registers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.communique.model.finding.Severity;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records in JSON, one after the other: objects in an array, or on lines of their own, or deep in
 * the envelopes in which services wrap them. One record is in memory at a time.
 */
public final class JsonRecords {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxStringLength(20_000_000)
                          .maxNameLength(10_000)
                          .build())
                  .build())
          // Values are read one after the other from one stream.
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonRecords() {}

  /** Takes the records of a file. */
  public interface Reader {
    /**
     * Takes a record.
     *
     * @param line the line on which it begins, from 1
     * @param record the record, an object
     */
    void read(long line, JsonNode record);

    /**
     * Takes what stands in an envelope beside the records.
     *
     * @param line the line on which the envelope begins, from 1
     * @param rest what else is in it, an object
     */
    void envelope(long line, JsonNode rest);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param envelopes names of properties whose values are envelopes or lists of records; what else
   *     stands in an object that has one of them is of the envelope
   * @param into is told where the file is no JSON; what stands before that is read
   * @param reader takes the records
   * @throws IOException if the file cannot be read
   */
  public static void read(RegisterFile file, Set<String> envelopes, Intake into, Reader reader)
      throws IOException {
    try (InputStream in = file.open();
        JsonParser parser = MAPPER.reader().createParser(in)) {
      while (parser.nextToken() != null) {
        value(parser, envelopes, reader);
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      into.report(
          file,
          Severity.ERROR,
          "register-file-broken",
          "the file is no JSON from here on, and its rest was not read: " + e.getOriginalMessage());
    }
  }

  private static void value(JsonParser parser, Set<String> envelopes, Reader reader) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, envelopes, reader);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser, envelopes, reader);
    }
  }

  private static void object(JsonParser parser, Set<String> envelopes, Reader reader) {
    long line = parser.currentTokenLocation().getLineNr();
    var record = MAPPER.createObjectNode();
    boolean envelope = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (envelopes.contains(name)) {
        envelope = true;
        inside(parser, envelopes, reader);
      } else {
        record.set(name, MAPPER.readTree(parser));
      }
    }
    if (!envelope) {
      reader.read(line, record);
    } else if (!record.isEmpty()) {
      reader.envelope(line, record);
    }
  }

  /** What is in an envelope may be a map of records, as in the answers of Wikidata. */
  private static void inside(JsonParser parser, Set<String> envelopes, Reader reader) {
    if (parser.currentToken() != JsonToken.START_OBJECT || !envelopes.contains("*")) {
      value(parser, envelopes, reader);
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.nextToken();
      value(parser, envelopes, reader);
    }
  }
}

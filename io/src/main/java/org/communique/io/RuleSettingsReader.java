package org.communique.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.RuleSettings;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.CodeBook;
import org.communique.model.vocabulary.Vocabularies;
import org.communique.model.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files with the rule settings of a house.
 *
 * <pre>{@code
 * {
 *   "rules": {"no-evidence": "off", "no-speaker": "warning"},
 *   "areas": {"accounts": "off"},
 *   "codes": {"summit-kinds": [
 *     {"code": "track-two", "label": "Track-two talks", "definition": "Former officials meet."}]}
 * }
 * }</pre>
 *
 * <p>All of it is optional. A rule is {@code off}, {@code error}, {@code warning} or {@code info};
 * an area is {@code off}, apart from the rules of it that {@code rules} names. {@code codes} has
 * codes of one's own by the names of the lists; a definition may be left out. A file is at most
 * {@value #MAX_LENGTH} bytes of JSON in UTF-8.
 *
 * <p>These files are written by the house itself, so what is wrong with one is an exception that
 * names the place, and not a finding. Whether the rules exist is asked when the settings meet a
 * book.
 */
public final class RuleSettingsReader {

  /** How long a file may be, in bytes. */
  public static final int MAX_LENGTH = 1_000_000;

  private static final List<String> MEMBERS = List.of("rules", "areas", "codes");
  private static final List<String> OF_CODES = List.of("code", "label", "definition");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_LENGTH)
                          .maxNestingDepth(10)
                          .build())
                  .build())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RuleSettingsReader() {}

  /**
   * {@return the settings of a file}
   *
   * @param file the file
   * @throws IOException if it cannot be read or is malformed; the message names the file and the
   *     place
   */
  public static RuleSettings read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (MalformedSettingsException e) {
      throw new MalformedSettingsException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * {@return the settings of a text}
   *
   * @param json the text
   * @throws MalformedSettingsException if it is malformed; the message names the place
   */
  public static RuleSettings read(String json) throws MalformedSettingsException {
    try {
      return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (MalformedSettingsException e) {
      throw e;
    } catch (IOException e) {
      throw new AssertionError("reading from memory does not fail", e);
    }
  }

  /**
   * {@return the settings of a stream, which is left open}
   *
   * @param in the stream
   * @throws IOException if the stream fails, or what it gives is malformed
   */
  public static RuleSettings read(InputStream in) throws IOException {
    try {
      JsonNode json = MAPPER.readTree(in.readNBytes(MAX_LENGTH + 1));
      return settings(json);
    } catch (JacksonException e) {
      throw new MalformedSettingsException(place(e.getLocation()) + e.getOriginalMessage(), e);
    }
  }

  private static String place(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : location.getLineNr() + ":" + location.getColumnNr() + ": ";
  }

  private static RuleSettings settings(JsonNode json) throws MalformedSettingsException {
    requireMembers(Pointer.ROOT, object(Pointer.ROOT, json), MEMBERS);
    RuleSettings.Builder settings = RuleSettings.builder();
    Pointer rules = Pointer.ROOT.child("rules");
    for (var rule : object(rules, json.path("rules")).properties()) {
      Pointer at = rules.child(rule.getKey());
      Optional<Severity> severity = severity(at, rule.getValue(), true);
      if (severity.isPresent()) {
        settings.severity(rule.getKey(), severity.get());
      } else {
        settings.off(rule.getKey());
      }
    }
    Pointer areas = Pointer.ROOT.child("areas");
    for (var area : object(areas, json.path("areas")).properties()) {
      severity(areas.child(area.getKey()), area.getValue(), false);
      settings.areaOff(area.getKey());
    }
    return settings.codes(codes(json.path("codes"))).build();
  }

  /** {@return the severity that a word names; empty for off} */
  private static Optional<Severity> severity(Pointer at, JsonNode value, boolean isRule)
      throws MalformedSettingsException {
    String word = value.isString() ? value.stringValue() : "";
    if (word.equals("off")) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (isRule && severity.label().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    throw malformed(at, isRule ? "off, error, warning or info" : "off", value);
  }

  private static CodeBook codes(JsonNode lists) throws MalformedSettingsException {
    CodeBook book = CodeBook.standard();
    Pointer codes = Pointer.ROOT.child("codes");
    for (var list : object(codes, lists).properties()) {
      Pointer at = codes.child(list.getKey());
      Vocabulary<?> vocabulary = vocabulary(at, list.getKey());
      if (!list.getValue().isArray()) {
        throw malformed(at, "a list of codes", list.getValue());
      }
      int position = 0;
      for (JsonNode code : list.getValue()) {
        book = withCode(book, vocabulary, at.child(position), code);
        position++;
      }
    }
    return book;
  }

  private static CodeBook withCode(CodeBook book, Vocabulary<?> list, Pointer at, JsonNode json)
      throws MalformedSettingsException {
    requireMembers(at, object(at, json), OF_CODES);
    try {
      Code code = list.of(text(at, json, "code"));
      String label = text(at, json, "label");
      return json.has("definition")
          ? book.with(code, label, text(at, json, "definition"))
          : book.with(code, label);
    } catch (IllegalArgumentException e) {
      throw new MalformedSettingsException(at + ": " + e.getMessage(), e);
    }
  }

  private static Vocabulary<?> vocabulary(Pointer at, String name)
      throws MalformedSettingsException {
    List<String> names = Vocabularies.all().stream().map(Vocabulary::name).toList();
    int position = names.indexOf(name);
    if (position < 0) {
      throw new MalformedSettingsException(
          at + ": there is no list of codes " + Quoted.text(name) + nearest(name, names));
    }
    return Vocabularies.all().get(position);
  }

  private static JsonNode object(Pointer at, JsonNode json) throws MalformedSettingsException {
    if (json.isMissingNode() && at.depth() > 0) {
      return MAPPER.createObjectNode();
    }
    if (!json.isObject()) {
      throw malformed(at, "an object", json);
    }
    return json;
  }

  private static String text(Pointer at, JsonNode json, String name)
      throws MalformedSettingsException {
    JsonNode value = json.path(name);
    if (!value.isString()) {
      throw malformed(at.child(name), "a text", value);
    }
    return value.stringValue();
  }

  private static void requireMembers(Pointer at, JsonNode json, List<String> known)
      throws MalformedSettingsException {
    for (String name : json.propertyNames()) {
      if (!known.contains(name)) {
        throw new MalformedSettingsException(
            at.child(name)
                + ": expected one of "
                + String.join(", ", known)
                + nearest(name, known));
      }
    }
  }

  private static String nearest(String name, List<String> known) {
    return Spelling.nearest(name, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static MalformedSettingsException malformed(Pointer at, String expected, JsonNode found) {
    String shown = found.isMissingNode() ? "nothing" : Quoted.text(found.toString());
    String place = at.depth() == 0 ? "" : at + ": ";
    return new MalformedSettingsException(place + "expected " + expected + ", found " + shown);
  }
}

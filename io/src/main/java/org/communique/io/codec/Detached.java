package org.communique.io.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.io.json.JsonOutput;
import org.communique.io.reading.ReadLimits;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Parsers;
import org.communique.io.syntax.Problem;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A value of ours by itself as a text of JSON: for mappers of other libraries, which have read or
 * will write what is around it.
 */
public final class Detached {

  private static final Parsers PARSERS = new Parsers(ReadLimits.defaults());

  private Detached() {}

  /**
   * {@return a value as JSON}
   *
   * @param value a value of one of our types, a finding or a report
   */
  public static String write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonOutput.COMPACT.write(bytes, out -> ModelTypes.write(out, value));
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads a value.
   *
   * @param json its JSON, well-formed
   * @param type one of our types, for which there is a reader
   * @param target where the type is a reference, what it leads to
   * @param report takes what is wrong, at pointers from the value and without positions
   * @return the value; empty if it is malformed
   */
  public static Optional<Object> read(
      String json, Class<?> type, Class<? extends DossierRecord> target, Report.Builder report) {
    ValueReader reader = ModelTypes.reader(type, target).orElseThrow();
    Report.Builder found = Report.builder();
    @Nullable Object value = null;
    try (JsonParser parser = PARSERS.of(new StringReader(json))) {
      parser.nextToken();
      Reading reading = Reading.noting(parser, ReadLimits.defaults(), found::add);
      try {
        value = reader.read(reading);
        refuseAnother(reading, value, type);
      } catch (Stopped e) {
        e.only().ifPresent(found::add);
      }
    }
    Report problems = found.build();
    problems.findings().stream().map(Detached::unplaced).forEach(report::add);
    return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
  }

  /** A date may be asked for as one of some form, such as an interval. */
  private static void refuseAnother(Reading reading, @Nullable Object value, Class<?> type) {
    if (value != null && !type.isInstance(value)) {
      String expected = type.getSimpleName();
      String text = value.toString();
      reading.note(
          () ->
              Problem.of(
                      ReadingCode.MALFORMED_VALUE,
                      "expected an " + expected + ", found " + Quoted.text(text))
                  .with("expected", expected)
                  .with("found", text));
    }
  }

  /** The text is a copy, so lines and columns of it mean nothing to anybody. */
  private static Finding unplaced(Finding finding) {
    Finding.Builder unplaced =
        Finding.builder(finding.severity(), finding.code(), finding.pointer(), finding.message())
            .addAllRelated(finding.related());
    finding.arguments().forEach(unplaced::argument);
    finding.fix().ifPresent(unplaced::fix);
    return unplaced.build();
  }
}

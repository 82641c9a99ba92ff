package org.communique.io.jackson;

import org.communique.io.codec.AtomCache;
import org.communique.io.codec.AtomReader;
import org.communique.io.codec.Reading;
import org.communique.io.codec.Stopped;
import org.communique.io.codec.ValueReader;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.Problem;
import org.communique.model.finding.Report;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** One value that a mapper reads, within a document of which we do not know the rest. */
final class ModuleReading {

  /** Where the values are that the readings of one document share. */
  private static final Object CACHES = new Object();

  private final JsonParser parser;
  private final Report.Builder report = Report.builder();
  private final Reading reading;

  ModuleReading(JsonParser parser, DeserializationContext context) {
    this.parser = parser;
    this.reading = Reading.noting(parser, report::add, caches(context));
  }

  private static AtomCache[] caches(DeserializationContext context) {
    if (context.getAttribute(CACHES) instanceof AtomCache[] known) {
      return known;
    }
    AtomCache[] made = Reading.noCaches();
    context.setAttribute(CACHES, made);
    return made;
  }

  /**
   * {@return the value that the parser stands on}
   *
   * @param reader its reader
   * @param type what it has to be
   * @throws UnreadableException if it is malformed
   */
  Object read(ValueReader reader, Class<?> type) {
    @Nullable Object value = null;
    try {
      value = reader.read(reading);
      refuseAnother(value, type);
    } catch (Stopped e) {
      e.only().ifPresent(report::add);
    }
    return checked(value);
  }

  /**
   * {@return the value of a name}
   *
   * @param reader its reader
   * @param name the name, which the parser stands on
   * @param type what it has to be
   * @throws UnreadableException if it is malformed
   */
  Object readName(AtomReader reader, String name, Class<?> type) {
    Object value = reader.read(reading, name);
    refuseAnother(value, type);
    return checked(value);
  }

  /** A date may be asked for as one of some form, such as an interval. */
  private void refuseAnother(@Nullable Object value, Class<?> type) {
    if (value != null && !type.isInstance(value)) {
      String found = Quoted.text(value.toString());
      reading.note(
          () ->
              Problem.of(
                      ReadingCode.MALFORMED_VALUE,
                      "expected an " + type.getSimpleName() + ", found " + found)
                  .with("expected", type.getSimpleName())
                  .with("found", value.toString()));
    }
  }

  private Object checked(@Nullable Object value) {
    Report found = report.build();
    if (value == null || !found.isEmpty()) {
      throw new UnreadableException(parser, found);
    }
    return value;
  }
}

package org.communique.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for people: every member and item on a line of its own, two spaces a level, lines
 * end with LF on every system. For one text.
 */
final class Layout implements PrettyPrinter {

  private static final String SPACES = "\n" + " ".repeat(64);

  private int level;

  /** {@return what tells a generator to lay out so} */
  static ObjectWriteContext context() {
    Layout layout = new Layout();
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout;
      }
    };
  }

  private void newLine(JsonGenerator out) {
    int length = 1 + 2 * level;
    if (length <= SPACES.length()) {
      out.writeRaw(SPACES, 0, length);
    } else {
      out.writeRaw("\n" + "  ".repeat(level));
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    end(out, values, ']');
  }

  private void end(JsonGenerator out, int count, char bracket) {
    level--;
    if (count > 0) {
      newLine(out);
    }
    out.writeRaw(bracket);
  }
}

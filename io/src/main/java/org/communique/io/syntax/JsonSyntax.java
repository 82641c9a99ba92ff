package org.communique.io.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.communique.io.reading.ReadLimits;
import org.communique.io.reading.ReadingCode;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps a text from being read on: the first place where it is no JSON, or where it goes
 * beyond a limit, and what could stand there.
 *
 * <p>Reads the text once more, character by character, when it is known that there is such a place:
 * the parser that reads dossiers is fast, and does not say clearly what is wrong. The grammar is
 * that of RFC 8259. For one thread.
 */
public final class JsonSyntax {

  private static final int END = -1;
  private static final int MOST_SHOWN = 40;

  private final Reader in;
  private final ReadLimits limits;
  private final char[] buffer = new char[8 * 1024];
  private int next;
  private int filled;

  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  private long tokens;
  private @Nullable Frame frame;

  /** An object or list that was begun and not ended. */
  private static final class Frame {

    final @Nullable Frame parent;
    final boolean isObject;
    final int depth;
    String name = "";
    int index = -1;

    /** Whether a value is under way, or is what has to come. */
    boolean inValue;

    Frame(@Nullable Frame parent, boolean isObject) {
      this.parent = parent;
      this.isObject = isObject;
      this.depth = parent == null ? 1 : parent.depth + 1;
    }

    static Pointer pointer(@Nullable Frame frame) {
      if (frame == null) {
        return Pointer.ROOT;
      }
      Pointer parent = pointer(frame.parent);
      if (!frame.inValue) {
        return parent;
      }
      return frame.isObject ? parent.child(frame.name) : parent.child(frame.index);
    }
  }

  /** Ends the search. */
  private static final class Found extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient Finding finding;
    private final boolean atEnd;

    Found(Finding finding, boolean atEnd) {
      super(null, null, false, false);
      this.finding = finding;
      this.atEnd = atEnd;
    }
  }

  /**
   * What was found.
   *
   * @param finding where the text cannot be read on, and why; empty if all of it can be
   * @param atEnd whether that is because the text ends there
   * @param end the end of what was looked at
   * @param pointer what stood there
   */
  public record Result(Optional<Finding> finding, boolean atEnd, Position end, Pointer pointer) {}

  private JsonSyntax(Reader in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /**
   * {@return the first place where a text cannot be read on}
   *
   * @param in the text
   * @param limits how much is put up with
   * @throws IOException if the text cannot be read
   */
  public static Result check(Reader in, ReadLimits limits) throws IOException {
    JsonSyntax syntax = new JsonSyntax(in, limits);
    try {
      syntax.document();
      return syntax.result(Optional.empty(), true);
    } catch (Found e) {
      return syntax.result(Optional.of(e.finding), e.atEnd);
    }
  }

  private Result result(Optional<Finding> finding, boolean atEnd) {
    return new Result(finding, atEnd, Position.of(line, column), Frame.pointer(frame));
  }

  private void document() throws IOException, Found {
    skipSpace();
    value("a dossier, which begins with '{'");
    while (frame != null) {
      frame.inValue = false;
      skipSpace();
      if (frame.isObject) {
        member(frame);
      } else {
        item(frame);
      }
    }
    skipSpace();
    if (peek() != END) {
      throw found(
          ReadingCode.TRAILING_CONTENT,
          "expected the end of the document after the dossier",
          shown(),
          "; a document holds one dossier");
    }
  }

  private void member(Frame object) throws IOException, Found {
    boolean first = object.index < 0;
    if (peek() == '}') {
      end();
      return;
    }
    if (!first) {
      comma("',' or '}'", "; separate properties by commas");
      if (peek() == '}') {
        throw notJson("a name in quotation marks", "; leave out the comma before it");
      }
    }
    if (peek() != '"') {
      throw notJson(
          first ? "a name in quotation marks, or '}'" : "a name in quotation marks", nameFix());
    }
    object.name = name();
    object.index++;
    object.inValue = true;
    skipSpace();
    if (peek() != ':') {
      throw notJson("':' after the name", "");
    }
    take();
    skipSpace();
    value("a value");
  }

  private void item(Frame list) throws IOException, Found {
    if (peek() == ']') {
      end();
      return;
    }
    if (list.index >= 0) {
      comma("',' or ']'", "; separate items by commas");
    }
    list.index++;
    list.inValue = true;
    value(list.index == 0 ? "a value, or ']'" : "a value");
  }

  private void comma(String expected, String fix) throws IOException, Found {
    if (peek() != ',') {
      boolean couldFollow = peek() == '"' || peek() == '{' || peek() == '[' || isDigit(peek());
      throw notJson(expected, couldFollow ? fix : "");
    }
    take();
    skipSpace();
  }

  private void end() throws IOException, Found {
    count();
    take();
    frame = frame == null ? null : frame.parent;
  }

  private void value(String expected) throws IOException, Found {
    count();
    int c = peek();
    switch (c) {
      case '{', '[' -> begin(c == '{');
      case '"' -> text();
      case 't' -> word("true", expected);
      case 'f' -> word("false", expected);
      case 'n' -> word("null", expected);
      default -> {
        if (c != '-' && !isDigit(c)) {
          throw notJson(expected, valueFix(c));
        }
        number();
      }
    }
  }

  private void begin(boolean isObject) throws IOException, Found {
    Frame begun = new Frame(frame, isObject);
    if (begun.depth > limits.depth()) {
      throw found(
          ReadingCode.TOO_DEEP,
          "expected at most " + limits.depth() + " objects and lists within each other",
          "one more",
          "");
    }
    take();
    frame = begun;
  }

  private void count() throws Found {
    if (++tokens > limits.tokens()) {
      throw found(
          ReadingCode.TOO_MANY,
          "expected at most " + limits.tokens() + " names, values and brackets",
          "one more",
          "");
    }
  }

  private String name() throws IOException, Found {
    count();
    Position start = Position.of(line, column);
    String name = string(limits.nameLength());
    if (name.length() > limits.nameLength()) {
      throw tooLong(start, "a name", limits.nameLength());
    }
    return name;
  }

  private void text() throws IOException, Found {
    Position start = Position.of(line, column);
    if (string(limits.textLength()).length() > limits.textLength()) {
      throw tooLong(start, "a text", limits.textLength());
    }
  }

  /** {@return the string, or as much of it as is longer than a limit} */
  private String string(int most) throws IOException, Found {
    take();
    StringBuilder string = new StringBuilder();
    while (peek() != '"' && string.length() <= most) {
      if (peek() == END) {
        throw notJson("'\"' to close the text", "");
      }
      if (peek() < ' ') {
        throw notJson("'\"' to close the text, or more of it", controlFix(peek()));
      }
      string.append(peek() == '\\' ? escape() : (char) take());
    }
    if (peek() == '"') {
      take();
    }
    return string.toString();
  }

  private char escape() throws IOException, Found {
    int atLine = line;
    int atColumn = column;
    take();
    int c = peek();
    int index = "\"\\/bfnrt".indexOf(c);
    if (c != 'u' && (c == END || index < 0)) {
      throw escapeFound(atLine, atColumn, "\\" + (c == END ? "" : Character.toString(c)));
    }
    take();
    return c == 'u' ? unit(atLine, atColumn) : "\"\\/\b\f\n\r\t".charAt(index);
  }

  private char unit(int atLine, int atColumn) throws IOException, Found {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < 4) {
      if (peek() == END || Character.digit(peek(), 16) < 0 || peek() > 'f') {
        throw escapeFound(atLine, atColumn, "\\u" + digits);
      }
      digits.append((char) take());
    }
    return (char) Integer.parseInt(digits.toString(), 16);
  }

  private Found escapeFound(int atLine, int atColumn, String escape) {
    return new Found(
        problem(
                ReadingCode.NOT_JSON,
                "expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four digits of 0-9"
                    + " and a-f",
                Quoted.text(escape),
                escape.startsWith("\\u") ? "" : "; write \\\\ for a backslash")
            .at(Frame.pointer(frame), Position.of(atLine, atColumn)),
        peeked() == END);
  }

  private void number() throws IOException, Found {
    Position start = Position.of(line, column);
    int length = 0;
    if (peek() == '-') {
      length += one();
    }
    if (peek() == '0') {
      length += one();
      if (isDigit(peek())) {
        throw notJson("the end of the number, or '.'", "; a number does not begin with 0");
      }
    } else {
      length += digits(start);
    }
    if (peek() == '.') {
      length += one();
      length += digits(start);
    }
    if (peek() == 'e' || peek() == 'E') {
      length += one();
      if (peek() == '+' || peek() == '-') {
        length += one();
      }
      length += digits(start);
    }
    if (length > limits.numberLength()) {
      throw tooLong(start, "a number", limits.numberLength());
    }
  }

  private int one() throws IOException {
    take();
    return 1;
  }

  private int digits(Position start) throws IOException, Found {
    if (!isDigit(peek())) {
      throw notJson("a digit", "");
    }
    int count = 0;
    while (isDigit(peek())) {
      count += one();
      if (count > limits.numberLength()) {
        throw tooLong(start, "a number", limits.numberLength());
      }
    }
    return count;
  }

  private void word(String word, String expected) throws IOException, Found {
    Position start = Position.of(line, column);
    String shown = shown();
    for (int at = 0; at < word.length(); at++) {
      if (peek() != word.charAt(at)) {
        throw new Found(
            problem(
                    ReadingCode.NOT_JSON,
                    "expected " + expected,
                    shown,
                    peek() == END ? "" : "; put texts in quotation marks")
                .at(Frame.pointer(frame), start),
            peek() == END);
      }
      take();
    }
  }

  private Found tooLong(Position start, String what, int most) {
    return new Found(
        problem(
                ReadingCode.TOO_LONG,
                "expected " + what + " of at most " + most + " characters",
                "a longer one",
                "")
            .at(Frame.pointer(frame), start),
        false);
  }

  private Found notJson(String expected, String fix) throws IOException {
    return found(ReadingCode.NOT_JSON, "expected " + expected, shown(), fix);
  }

  private Found found(ReadingCode code, String expected, String found, String fix) {
    return new Found(
        problem(code, expected, found, fix).at(Frame.pointer(frame), Position.of(line, column)),
        peeked() == END);
  }

  private static Problem problem(ReadingCode code, String expected, String found, String fix) {
    return Problem.of(code, expected + ", found " + found + fix)
        .with("expected", expected.replaceFirst("^expected ", ""))
        .with("found", found);
  }

  /** {@return what stands ahead, in words: a word or number whole, else one character} */
  private String shown() throws IOException {
    if (peek() == END) {
      return "the end of the document";
    }
    fill(MOST_SHOWN);
    int end = next;
    while (end < filled && end < next + MOST_SHOWN && isWordPart(buffer[end])) {
      end++;
    }
    if (end > next) {
      return Quoted.text(new String(buffer, next, end - next));
    }
    return peek() == '"'
        ? "'\"'"
        : Quoted.character(new String(buffer, next, Math.min(2, filled - next)), 0);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private String nameFix() throws IOException {
    int c = peek();
    if (c == '\'') {
      return "; write \" instead";
    }
    if (c == '/' || c == '#') {
      return "; JSON has no comments";
    }
    return c != END && isWordPart((char) c) ? "; put it in quotation marks" : "";
  }

  private static String valueFix(int c) {
    return switch (c) {
      case '\'' -> "; write \" instead";
      case '/', '#' -> "; JSON has no comments";
      case ']', '}' -> "; leave out the comma before it, if there is one";
      case '+' -> "; write a number without '+'";
      case '.' -> "; write 0 before the point";
      case 'T', 'F' -> "; write true and false in small letters";
      case 'N', 'I' -> "; JSON has no such value: leave the property out";
      default -> c != END && Character.isLetter(c) ? "; put texts in quotation marks" : "";
    };
  }

  private static String controlFix(int c) {
    return switch (c) {
      case '\t' -> "; write \\t for a tab";
      case '\n', '\r' -> "; close the text on its line, or write \\n for a new line";
      default -> String.format("; write \\u%04x", c);
    };
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private void skipSpace() throws IOException {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      take();
    }
  }

  /** {@return the next character, which is not taken; {@link #END} at the end} */
  private int peek() throws IOException {
    if (next == filled) {
      fill(1);
    }
    return peeked();
  }

  private int peeked() {
    return next < filled ? buffer[next] : END;
  }

  /** Makes so many characters available, if there are. */
  private void fill(int wanted) throws IOException {
    if (next + wanted <= filled) {
      return;
    }
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    filled -= next;
    next = 0;
    while (filled < wanted) {
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        return;
      }
      filled += count;
    }
  }

  private int take() throws IOException {
    int c = peek();
    next++;
    if (c == '\n' && afterReturn) {
      afterReturn = false; // The line was counted at the carriage return.
      return c;
    }
    afterReturn = c == '\r';
    if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }
}

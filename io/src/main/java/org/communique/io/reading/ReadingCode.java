package org.communique.io.reading;

import org.communique.model.finding.Severity;

/**
 * What reading can find: the codes of its findings, which stand in the same catalogue as those of
 * the rules.
 *
 * <p>A finding of these says what stood in the text, what could have stood there, and often what
 * was perhaps meant.
 */
public enum ReadingCode {
  /** The text is no JSON. */
  NOT_JSON(
      "not-json",
      Severity.ERROR,
      "A document is JSON (RFC 8259).",
      "Nothing after the first mistake can be read, so what stands there is not looked at."),

  /** The bytes are not UTF-8. */
  NOT_UTF_8(
      "not-utf-8",
      Severity.ERROR,
      "A document is encoded in UTF-8.",
      "Another encoding, guessed, would read wrong letters into names without anybody seeing it."),

  /** A byte order mark stands at the beginning. */
  BYTE_ORDER_MARK(
      "byte-order-mark",
      Severity.WARNING,
      "A document does not begin with a byte order mark.",
      "JSON that is exchanged has none (RFC 8259, section 8.1), and other readers refuse it."),

  /** Something stands after the dossier. */
  TRAILING_CONTENT(
      "trailing-content",
      Severity.ERROR,
      "A document is one dossier and nothing after it.",
      "What follows would be lost in silence; several dossiers go one a line, as JSON Lines."),

  /** A name stands twice in one object. */
  DUPLICATE_KEY(
      "duplicate-key",
      Severity.ERROR,
      "A name stands once in an object.",
      "Readers differ in which of the two they take, so the document means two things."),

  /** The value is of another type of JSON than the property. */
  WRONG_TYPE(
      "wrong-type",
      Severity.ERROR,
      "A value is of the type of JSON that its property has.",
      "Text taken for a number, or one thing for a list, is a guess that other readers do not make."),

  /** The value is null. */
  NULL_VALUE(
      "null-value",
      Severity.ERROR,
      "What is not known is left out, not null.",
      "Null could mean unknown, none or not asked; leaving out has one meaning."),

  /** A required property is not there. */
  MISSING_PROPERTY(
      "missing-property",
      Severity.ERROR,
      "Every object has the properties that its type requires.",
      "Only what a record could not be a record without is required."),

  /** The type has no such property. */
  UNKNOWN_PROPERTY(
      "unknown-property",
      Severity.ERROR,
      "Properties have the names that the format gives them, or begin with x-.",
      "A name that is misspelt would else be lost in silence, with what it says."),

  /** There is no such type of actor. */
  UNKNOWN_TYPE(
      "unknown-type",
      Severity.ERROR,
      "The type of an actor is one of the five that there are.",
      "The type says which properties an actor has; what is of none cannot be read."),

  /** The value is not of the form that it should be. */
  MALFORMED_VALUE(
      "malformed-value",
      Severity.ERROR,
      "Ids, dates, codes, language tags and the like are of their form; numbers and lists are in"
          + " bounds.",
      "What has no such form has no meaning that everybody would read the same."),

  /** The text has half a character. */
  ILL_FORMED_TEXT(
      "ill-formed-text",
      Severity.ERROR,
      "Text is well-formed Unicode: no surrogate stands alone.",
      "Half of a pair is no character: it cannot be shown, searched for or written as UTF-8."),

  /** Too much lies within each other. */
  TOO_DEEP(
      "too-deep",
      Severity.ERROR,
      "Objects and lists lie within each other no deeper than the reader allows.",
      "Depth without bound is a way to make programs fail; no dossier needs it."),

  /** A text, name, number or the document is longer than allowed. */
  TOO_LONG(
      "too-long",
      Severity.ERROR,
      "Texts, names, numbers and the document are no longer than the reader allows.",
      "Length without bound is a way to take all memory; whoever needs more can allow it."),

  /** There is more in the document than allowed. */
  TOO_MANY(
      "too-many",
      Severity.ERROR,
      "A document, or a value of others in it, has no more values than the reader allows.",
      "Small values without number take far more memory than the text that they stand in."),

  /** The document is of another version of the format. */
  UNSUPPORTED_VERSION(
      "unsupported-version",
      Severity.ERROR,
      "A document is of a version of the format that the reader knows: 1.0, or another 1.x.",
      "A number before the point that is another means that names may mean other things; all else"
          + " that could be said of the document would be idle.");

  private final String code;
  private final Severity severity;
  private final String summary;
  private final String because;

  ReadingCode(String code, Severity severity, String summary, String because) {
    this.code = code;
    this.severity = severity;
    this.summary = summary;
    this.because = because;
  }

  /** {@return the code as it stands in findings, such as {@code not-json}} */
  public String code() {
    return code;
  }

  /** {@return how much a finding of this code matters} */
  public Severity severity() {
    return severity;
  }

  /** {@return in a sentence how it should be} */
  public String summary() {
    return summary;
  }

  /** {@return why it should be so} */
  public String because() {
    return because;
  }

  /** {@return the code, as {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }
}

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
      "A guessed encoding would put wrong letters into names without a warning."),

  /** A byte order mark stands at the beginning. */
  BYTE_ORDER_MARK(
      "byte-order-mark",
      Severity.WARNING,
      "A document does not begin with a byte order mark.",
      "JSON that is exchanged has none (RFC 8259, section 8.1), and other readers refuse it."),

  /** Something follows the dossier. */
  TRAILING_CONTENT(
      "trailing-content",
      Severity.ERROR,
      "A document is one dossier and nothing after it.",
      "What follows would be lost silently. Write several dossiers as JSON Lines, one on each"
          + " line."),

  /** A name occurs twice in one object. */
  DUPLICATE_KEY(
      "duplicate-key",
      Severity.ERROR,
      "A name occurs once in an object.",
      "Readers differ in which of the two values they take, so the document is ambiguous."),

  /** The value is of another type of JSON than the property. */
  WRONG_TYPE(
      "wrong-type",
      Severity.ERROR,
      "A value has the JSON type of its property.",
      "To take text for a number, or one item for a list, is a guess that other readers do not"
          + " make."),

  /** The value is null. */
  NULL_VALUE(
      "null-value",
      Severity.ERROR,
      "What is not known is left out, not null.",
      "Null could mean unknown, none or not asked; a property that is left out has one meaning."),

  /** A required property is not there. */
  MISSING_PROPERTY(
      "missing-property",
      Severity.ERROR,
      "Every object has the properties that its type requires.",
      "Only properties without which a record has no meaning are required."),

  /** The type has no such property. */
  UNKNOWN_PROPERTY(
      "unknown-property",
      Severity.ERROR,
      "Properties have the names that the format gives them, or begin with x-.",
      "Otherwise a misspelt name would be lost silently, together with its value."),

  /** There is no such type of actor. */
  UNKNOWN_TYPE(
      "unknown-type",
      Severity.ERROR,
      "The type of an actor is one of the five types.",
      "The type says which properties an actor has; without a known type it cannot be read."),

  /** The value is not of the form that it should be. */
  MALFORMED_VALUE(
      "malformed-value",
      Severity.ERROR,
      "Ids, dates, codes, language tags and the like are well formed; numbers and lists are in"
          + " bounds.",
      "A value of another form would be understood differently by different readers."),

  /** The text has half a character. */
  ILL_FORMED_TEXT(
      "ill-formed-text",
      Severity.ERROR,
      "Text is well-formed Unicode: no surrogate stands alone.",
      "Half of a surrogate pair is not a character: it cannot be shown, searched for or written as"
          + " UTF-8."),

  /** Objects and lists are nested too deeply. */
  TOO_DEEP(
      "too-deep",
      Severity.ERROR,
      "Objects and lists are nested no deeper than the reader allows.",
      "Unlimited nesting can make programs fail, and no dossier needs it."),

  /** A text, name, number or the document is longer than allowed. */
  TOO_LONG(
      "too-long",
      Severity.ERROR,
      "Texts, names, numbers and the document are no longer than the reader allows.",
      "Unlimited length can use up all memory; a caller who needs more can raise the limit."),

  /** There is more in the document than allowed. */
  TOO_MANY(
      "too-many",
      Severity.ERROR,
      "A document, or an extension in it, has no more values than the reader allows.",
      "Very many small values take far more memory than the text that they are written in."),

  /** The document is of another version of the format. */
  UNSUPPORTED_VERSION(
      "unsupported-version",
      Severity.ERROR,
      "A document is in a version of the format that the reader knows: 1.0, or another 1.x.",
      "With another number before the point, names may mean something else, so nothing else in the"
          + " document is checked.");

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

package org.communique.model.vocabulary;

import java.util.List;

/**
 * What a source is: a news report, a readout, the text of an instrument.
 *
 * <p>Used in {@code kind} of sources. The terms are our own.
 *
 * <p>The list is open, and its codes are immutable: see {@link Code}.
 */
public final class SourceKind extends Code {

  /** News report. */
  public static final SourceKind NEWS_REPORT = new SourceKind("news-report");

  /** News-agency report. */
  public static final SourceKind NEWS_AGENCY_REPORT = new SourceKind("news-agency-report");

  /** Official readout. */
  public static final SourceKind READOUT = new SourceKind("readout");

  /** Transcript. */
  public static final SourceKind TRANSCRIPT = new SourceKind("transcript");

  /** Press release. */
  public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

  /** Statement issued in its author's name. */
  public static final SourceKind STATEMENT = new SourceKind("statement");

  /** Text of an instrument. */
  public static final SourceKind TREATY_TEXT = new SourceKind("treaty-text");

  /** Depositary notification. */
  public static final SourceKind DEPOSITARY_NOTICE = new SourceKind("depositary-notice");

  /** Official register or treaty series. */
  public static final SourceKind OFFICIAL_REGISTER = new SourceKind("official-register");

  /** Data set. */
  public static final SourceKind DATASET = new SourceKind("dataset");

  /** Social-media post. */
  public static final SourceKind SOCIAL_MEDIA_POST = new SourceKind("social-media-post");

  /** Broadcast. */
  public static final SourceKind BROADCAST = new SourceKind("broadcast");

  /** Book or article. */
  public static final SourceKind BOOK = new SourceKind("book");

  /** Archival record. */
  public static final SourceKind ARCHIVE = new SourceKind("archive");

  /** The list, with all codes that are known. */
  public static final Vocabulary<SourceKind> VOCABULARY =
      new Vocabulary<>(
          "source-kinds",
          SourceKind.class,
          List.of(
              NEWS_REPORT,
              NEWS_AGENCY_REPORT,
              READOUT,
              TRANSCRIPT,
              PRESS_RELEASE,
              STATEMENT,
              TREATY_TEXT,
              DEPOSITARY_NOTICE,
              OFFICIAL_REGISTER,
              DATASET,
              SOCIAL_MEDIA_POST,
              BROADCAST,
              BOOK,
              ARCHIVE));

  private SourceKind(String code) {
    super(code);
  }

  /**
   * Gives the code that is so spelt: the constant if it is known, else an unknown code.
   *
   * @param code the code in lower-kebab form
   * @return the code
   * @throws IllegalArgumentException if the text is not in lower-kebab form; the message says what
   *     was found, what was expected and the likely fix
   */
  public static SourceKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return what {@link #of(String)} returns} Frameworks that turn a text into a value look for a
   * method of this name.
   *
   * @param code the code in lower-kebab form
   * @throws IllegalArgumentException if the text is not in lower-kebab form
   */
  public static SourceKind valueOf(String code) {
    return of(code);
  }

  /** {@return the known codes, in the order of the table} */
  public static List<SourceKind> values() {
    return VOCABULARY.values();
  }

  @Override
  public Vocabulary<SourceKind> vocabulary() {
    return VOCABULARY;
  }

  @Override
  SourceKind unknown(String code) {
    return new SourceKind(code);
  }
}

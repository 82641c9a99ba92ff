package org.communique.model.evidence;

import java.util.Locale;

/**
 * A difference of writing that leaves the words what they are, and that is looked through when a
 * quotation is sought.
 *
 * <p>Letter case is not among them, nor are superscripts and fractions: to fold these changes what
 * is said.
 */
public enum Folding {
  /**
   * Unicode normalization form C everywhere, and form KC where the compatible form is only another
   * shape of the same letters: ligatures, full-width and half-width forms, presentation forms.
   */
  UNICODE_FORM,
  /**
   * Any run of white space for one space; for none next to a quotation mark, before {@code ! ? ; :}
   * and an ellipsis, and next to letters of scripts that are written without spaces.
   */
  WHITE_SPACE,
  /** A word that is parted at the end of a line, put together, with or without its hyphen. */
  HYPHENATION,
  /**
   * Any quotation mark or apostrophe for any other, of whatever script and direction, and two that
   * are typed for one: {@code ''}, {@code ,,} and {@code <<}. At the beginning of a paragraph one
   * that opens the same quotation again is left out.
   */
  QUOTATION_MARKS,
  /** Any run of hyphens, dashes and minus signs for one hyphen. */
  DASHES,
  /** Soft hyphens left out. */
  SOFT_HYPHENS,
  /** The stroke that makes Arabic words longer (tatweel) left out. */
  STRETCHING,
  /** Zero-width spaces, joiners of words, marks of direction and variation selectors left out. */
  INVISIBLE_CHARACTERS,
  /** The one character for an ellipsis, or full stops with spaces between, for full stops. */
  ELLIPSES;

  /** {@return what was folded, in words, such as {@code quotation marks}} */
  public String words() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return this == UNICODE_FORM ? "Unicode form" : words;
  }

  /** {@return its name in JSON, such as {@code quotation-marks}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

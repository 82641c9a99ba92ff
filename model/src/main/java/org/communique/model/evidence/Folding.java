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
  /** Any run of white space for one space, and next to a quotation mark for none. */
  WHITE_SPACE,
  /**
   * Any quotation mark or apostrophe for any other, of whatever script and direction, and two that
   * are typed for one: {@code ''}, {@code ,,} and {@code <<}.
   */
  QUOTATION_MARKS,
  /** Any run of hyphens, dashes and minus signs for one hyphen. */
  DASHES,
  /** Soft hyphens left out. */
  SOFT_HYPHENS,
  /** Zero-width spaces, joiners of words, and marks of direction left out. */
  INVISIBLE_CHARACTERS,
  /** The one character for an ellipsis for three full stops. */
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

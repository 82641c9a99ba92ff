package org.communique.io.reading;

/**
 * Some of a line of a text, around a place that is to be shown.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Excerpt {

  private final String text;
  private final int index;
  private final boolean startsLine;
  private final boolean endsLine;

  /**
   * Cuts a piece out of a line.
   *
   * @param text the piece
   * @param index where in it the place is, in UTF-16 units
   * @param startsLine whether the line begins with it
   * @param endsLine whether the line ends with it
   */
  public Excerpt(String text, int index, boolean startsLine, boolean endsLine) {
    this.text = text;
    this.index = index;
    this.startsLine = startsLine;
    this.endsLine = endsLine;
  }

  /** {@return the text, of one line and without its end; exactly as it stands in the document} */
  public String text() {
    return text;
  }

  /**
   * {@return the index in the text of the place that is shown, in UTF-16 units} It is the length of
   * the text if the place is the end of the line.
   */
  public int index() {
    return index;
  }

  /** {@return whether the text begins where the line does} */
  public boolean isStartOfLine() {
    return startsLine;
  }

  /** {@return whether the text ends where the line does} */
  public boolean isEndOfLine() {
    return endsLine;
  }

  /** {@return the text, with an ellipsis where the line goes on} */
  @Override
  public String toString() {
    return (startsLine ? "" : "…") + text + (endsLine ? "" : "…");
  }
}

package org.communique.io.schema;

import java.util.List;
import org.communique.io.ReadResult;
import org.communique.model.finding.Pointer;

/**
 * What came of an extraction: the dossier as it was read, and the quoted words that were not found.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Extraction {

  private final ReadResult read;
  private final List<Unfound> unfound;

  Extraction(ReadResult read, List<Unfound> unfound) {
    this.read = read;
    this.unfound = List.copyOf(unfound);
  }

  /**
   * Words that were said to be quoted in a content, and are not in its text: no range was made.
   *
   * @param at the content, in the dossier
   * @param words the words
   */
  public record Unfound(Pointer at, String words) {

    /**
     * Tells of words that were not found.
     *
     * @param at the content, in the dossier
     * @param words the words
     */
    public Unfound {}
  }

  /**
   * {@return the dossier, and what does not follow the format} Its pointers, lines and columns are
   * those of the dossier, not of the extraction.
   */
  public ReadResult read() {
    return read;
  }

  /** {@return the quoted words that are not in the text that they are said to be quoted in} */
  public List<Unfound> unfound() {
    return unfound;
  }

  /** {@return whether all of the extraction is in the dossier} */
  public boolean isLossless() {
    return read.dossier().isPresent() && !read.report().hasErrors() && unfound.isEmpty();
  }
}

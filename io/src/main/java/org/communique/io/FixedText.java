package org.communique.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.io.disk.WholeFile;
import org.communique.model.finding.Finding;

/**
 * The text of a dossier after fixes were applied, and what they corrected.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FixedText {

  private final byte[] bytes;
  private final List<Finding> fixed;

  FixedText(byte[] bytes, List<Finding> fixed) {
    this.bytes = bytes;
    this.fixed = List.copyOf(fixed);
  }

  /** {@return the text in UTF-8; a copy} */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * {@return the findings that were corrected, in the order in which they were; unmodifiable}
   *
   * <p>The places of a finding are those in the text as it was when the finding was made: of the
   * first round those in the text that was given.
   */
  public List<Finding> fixed() {
    return fixed;
  }

  /** {@return whether anything was corrected} */
  public boolean isChanged() {
    return !fixed.isEmpty();
  }

  /**
   * Writes the text to a file, whole or not at all, as {@link DossierWriter#write(
   * org.communique.model.Dossier, Path)} does.
   *
   * @param file the file, which may be there already
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, out -> out.write(bytes));
  }

  /** {@return how much was corrected, for logs} */
  @Override
  public String toString() {
    return fixed.size() + " corrected in " + bytes.length + " bytes";
  }
}

package org.communique.model.evidence;

import java.util.Optional;
import java.util.function.Function;
import org.communique.model.Source;
import org.communique.model.value.Digest;

/**
 * Where the texts of sources are.
 *
 * <p>The model reads no files: texts that a dossier does not hold itself are handed in by their
 * digests.
 */
@FunctionalInterface
public interface SourceTexts {

  /**
   * {@return the captured text of a source; empty if it is not at hand}
   *
   * @param source the source
   */
  Optional<String> textOf(Source source);

  /** {@return the texts that the sources hold themselves} */
  static SourceTexts inline() {
    return Source::getText;
  }

  /**
   * {@return the texts that the sources hold themselves, and for the others those that are held
   * elsewhere under their digest}
   *
   * @param elsewhere gives the text with a digest; what it gives is taken to have that digest
   */
  static SourceTexts inlineOr(Function<Digest, Optional<String>> elsewhere) {
    return source -> source.getText().or(() -> source.getTextDigest().flatMap(elsewhere));
  }
}

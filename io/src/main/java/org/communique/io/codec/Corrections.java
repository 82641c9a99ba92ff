package org.communique.io.codec;

import java.util.Optional;
import java.util.function.Function;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Fixes of what is found in reading, which are made once their place is known. */
final class Corrections {

  private Corrections() {}

  /** {@return a sure fix that puts another value in the place of what was found} */
  static Function<Pointer, Fix> replacing(String summary, String json) {
    return at -> Fix.sure(summary, PatchOperation.replace(at, PatchValue.ofJson(json)));
  }

  /**
   * {@return a fix that writes a word as it was meant; null if that is not known} It is sure if the
   * word has the same letters.
   *
   * @param found the word as it stands there
   * @param meant the word that was perhaps meant
   */
  static @Nullable Function<Pointer, Fix> respelling(String found, Optional<String> meant) {
    if (meant.isEmpty()) {
      return null;
    }
    boolean isSure = Spelling.isSame(found, meant.get());
    Function<Pointer, Fix> fix =
        replacing("write " + Quoted.text(meant.get()), PatchValue.of(meant.get()).json());
    return isSure ? fix : fix.andThen(Fix::asSuggestion);
  }
}

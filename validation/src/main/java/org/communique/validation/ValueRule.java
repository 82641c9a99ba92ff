package org.communique.validation;

import org.communique.model.Extensions;

/**
 * A rule about a single value, wherever in a dossier it stands.
 *
 * <p>It is given each value of its type: a text, also each text of a language map ({@code String});
 * a language tag, also each key of a language map ({@code LanguageTag}); a code, of any list
 * ({@code Code}) or of one ({@code SummitKind}); a date ({@code Edtf}); a reference ({@code Ref});
 * and whatever else is an atom to {@link org.communique.model.meta.Shape}. Its findings are placed
 * at the value itself: {@code findings.add("...")}.
 *
 * @param <V> the type of value
 */
public non-sealed interface ValueRule<V> extends RuleCheck {

  /**
   * Looks at one value.
   *
   * @param value the value
   * @param findings where to report; the place is that of the value
   */
  void check(V value, Findings findings);

  /**
   * Looks at what others have put into a part under names of their own; by default it does not, for
   * the rules of the format are not theirs.
   *
   * @param extensions the extensions of a part, never empty
   * @param findings where to report; places are relative to the part
   */
  default void checkExtensions(Extensions extensions, Findings findings) {}
}

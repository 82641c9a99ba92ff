package org.communique.validation.rule;

import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Extensions;

/**
 * A rule about a single value, wherever in a dossier it stands.
 *
 * <p>It is given each value of its type: a text, also each text of a language map ({@code String});
 * a language tag, also each key of a language map ({@code LanguageTag}); a code, of any list
 * ({@code Code}) or of one ({@code SummitKind}); a date ({@code Edtf}); a reference ({@code Ref});
 * and whatever else is an atom to {@link org.communique.model.meta.Shape}. Its findings are placed
 * at the value itself: {@code reporter.add("...")}.
 *
 * <p>It decides by the value alone. So where it finds nothing in a tag, a code or a date, it need
 * not be asked again about an equal one, and mostly is not.
 *
 * @param <V> the type of value
 */
public non-sealed interface ValueRule<V> extends RuleCheck {

  /**
   * Looks at one value.
   *
   * @param value the value
   * @param reporter where to report; the place is that of the value
   */
  void check(V value, Reporter reporter);

  /**
   * {@return whether it may have something to say about the values of a property, all by default}
   *
   * @param type a type of part
   * @param property a property of that type that may hold values of {@code V}
   */
  default boolean concerns(PartType type, Property property) {
    return true;
  }

  /**
   * Looks at what others have put into a part under names of their own; by default it does not, for
   * the rules of the format are not theirs.
   *
   * @param extensions the extensions of a part, never empty
   * @param reporter where to report; places are relative to the part
   */
  default void checkExtensions(Extensions extensions, Reporter reporter) {}
}

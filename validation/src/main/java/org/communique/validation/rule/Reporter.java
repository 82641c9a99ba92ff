package org.communique.validation.rule;

import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;

/**
 * Where a rule reports what it finds. Code and severity come from the rule.
 *
 * <p>A report is a chain that ends with the message:
 *
 * <pre>{@code
 * reporter.at("quotedRanges", 1)
 *     .with("end", end)
 *     .with("length", length)
 *     .add("the range ends at " + end + ", but the text has " + length + " characters");
 * }</pre>
 *
 * <p>A draft that is begun must be added, once. A rule that leaves one without a message is
 * mistaken, like one that throws: the validator ends with an {@link IllegalStateException} that
 * names the rule, in tests and in production alike, because a report that silently lacks a finding
 * is worse than none.
 *
 * <p>A message is a plain sentence in English without a full stop. It names what was found, what
 * was expected and what to do; text of the dossier in it goes through {@link
 * org.communique.model.text.Quoted#text}. The values in it are also given by name, for programs.
 *
 * <p>Places are relative to what the rule was given: the part of a {@link PartRule}, the value of a
 * {@link ValueRule}, the dossier of a {@link DossierRule}. One of these belongs to one rule in one
 * run; it is not kept. Rules are given it by the validator, which alone implements it.
 */
public interface Reporter {

  /** {@return a draft of a finding at the place that the rule was given} */
  Draft draft();

  /**
   * Reports at the place that the rule was given.
   *
   * @param message what was found and what was expected
   */
  default void add(String message) {
    draft().add(message);
  }

  /**
   * {@return a draft of a finding at a property}
   *
   * @param name the name of the property, or of another step, such as a language
   */
  default Draft at(String name) {
    return draft().at(name);
  }

  /**
   * {@return a draft of a finding at an item of a list}
   *
   * @param name the name of the list property
   * @param item the position of the item, from 0
   */
  default Draft at(String name, int item) {
    return draft().at(name, item);
  }

  /**
   * {@return a draft of a finding at a place}
   *
   * @param relative the place, from the place that the rule was given
   */
  default Draft at(Pointer relative) {
    return draft().at(relative);
  }

  /**
   * {@return a draft of a finding at a part; for dossier rules}
   *
   * @param located the part, from the index
   */
  default Draft at(Located<?> located) {
    return at(located.pointer());
  }

  /**
   * {@return a draft of a finding at a reference; for dossier rules}
   *
   * @param reference the reference, from the index
   */
  default Draft at(Reference reference) {
    return at(reference.pointer());
  }

  /**
   * {@return a draft of a finding at the place that the rule was given, with an argument}
   *
   * @param name what it is, in camel case
   * @param value its value; kept as text
   */
  default Draft with(String name, Object value) {
    return draft().with(name, value);
  }

  /** A finding that has no message yet. */
  interface Draft {

    /**
     * Goes on to a property.
     *
     * @param name the name of the property, or of another step, such as a language
     * @return this draft
     */
    Draft at(String name);

    /**
     * Goes on to an item of a list.
     *
     * @param name the name of the list property
     * @param item the position of the item, from 0
     * @return this draft
     */
    Draft at(String name, int item);

    /**
     * Goes on to a place further in.
     *
     * @param relative the place, from where the draft is
     * @return this draft
     */
    Draft at(Pointer relative);

    /**
     * Gives by name something that the message was made of.
     *
     * @param name what it is, in camel case
     * @param value its value; kept as text
     * @return this draft
     */
    Draft with(String name, Object value);

    /**
     * Names another place that has to do with it. A circle of records may have any number of them,
     * and of so many the first hundred are named.
     *
     * @param place the place, from the place that the rule was given
     * @return this draft
     */
    Draft related(Pointer place);

    /**
     * Names a part that has to do with it; for dossier rules.
     *
     * @param located the part, from the index
     * @return this draft
     */
    default Draft related(Located<?> located) {
      return related(located.pointer());
    }

    /**
     * Names a reference that has to do with it; for dossier rules.
     *
     * @param reference the reference, from the index
     * @return this draft
     */
    default Draft related(Reference reference) {
      return related(reference.pointer());
    }

    /**
     * Says how the document could be changed to correct it.
     *
     * @param fix the change, with pointers from the place that the rule was given
     * @return this draft
     */
    Draft fix(Fix fix);

    /**
     * Reports it.
     *
     * @param message what was found and what was expected
     * @throws IllegalStateException if the draft was added before
     */
    void add(String message);
  }
}

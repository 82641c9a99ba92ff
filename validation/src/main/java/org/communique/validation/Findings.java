package org.communique.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule reports what it finds. Code and severity are the rule's and need not be said.
 *
 * <p>A report is a chain that ends with the message:
 *
 * <pre>{@code
 * findings.at("quotedRanges", 1)
 *     .with("end", end)
 *     .with("length", length)
 *     .add("the range ends at " + end + ", but the text has " + length + " characters");
 * }</pre>
 *
 * <p>A message is a plain sentence in English without a full stop. It names what was found and what
 * was expected; text of the dossier in it goes through {@link
 * org.communique.model.text.Quoted#text}. What it was made of is also given by name, for programs.
 *
 * <p>Places are relative to what the rule was given: the part of a {@link PartRule}, the value of a
 * {@link ValueRule}, the dossier of a {@link DossierRule}. One of these belongs to one rule in one
 * run; it is not kept.
 */
public final class Findings {

  private static final int MOST_CLEARED = 1_000;
  private static final int MOST_RELATED = 100;

  private final RuleInfo rule;
  private final Consumer<Finding> sink;
  private final Here here;
  private long count;
  private @Nullable Set<Object> cleared;

  Findings(RuleInfo rule, Here here, Consumer<Finding> sink) {
    this.rule = rule;
    this.here = here;
    this.sink = sink;
  }

  /**
   * Reports at the place that the rule was given.
   *
   * @param message what was found and what was expected
   */
  public void add(String message) {
    draft().add(message);
  }

  /**
   * {@return a draft of a finding at a property}
   *
   * @param name the name of the property, or of another step, such as a language
   */
  public Draft at(String name) {
    return draft().at(name);
  }

  /**
   * {@return a draft of a finding at an item of a list}
   *
   * @param name the name of the list property
   * @param item the position of the item, from 0
   */
  public Draft at(String name, int item) {
    return draft().at(name, item);
  }

  /**
   * {@return a draft of a finding at a place}
   *
   * @param relative the place, from the place that the rule was given
   */
  public Draft at(Pointer relative) {
    return draft().at(relative);
  }

  /**
   * {@return a draft of a finding at a part; for dossier rules}
   *
   * @param located the part, from the index
   */
  public Draft at(Located<?> located) {
    return at(located.pointer());
  }

  /**
   * {@return a draft of a finding at a reference; for dossier rules}
   *
   * @param reference the reference, from the index
   */
  public Draft at(Reference reference) {
    return at(reference.pointer());
  }

  /**
   * {@return a draft of a finding at the place that the rule was given, with an argument}
   *
   * @param name what it is, in camel case
   * @param value its value; kept as text
   */
  public Draft with(String name, Object value) {
    return draft().with(name, value);
  }

  /** {@return how many findings there were so far} */
  long count() {
    return count;
  }

  /** {@return whether nothing was found in an equal value before} */
  boolean hasCleared(Object value) {
    return cleared != null && cleared.contains(value);
  }

  /** Notes that nothing was found in a value, as long as there are not too many to note. */
  void clear(Object value) {
    if (cleared == null) {
      cleared = new HashSet<>();
    }
    if (cleared.size() < MOST_CLEARED) {
      cleared.add(value);
    }
  }

  private Draft draft() {
    return new Draft(here.pointer());
  }

  /** A finding that has no message yet. */
  public final class Draft {

    private final Pointer base;
    private Pointer pointer;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final List<Pointer> related = new ArrayList<>();

    private Draft(Pointer base) {
      this.base = base;
      this.pointer = base;
    }

    /**
     * Goes on to a property.
     *
     * @param name the name of the property, or of another step, such as a language
     * @return this draft
     */
    public Draft at(String name) {
      pointer = pointer.child(name);
      return this;
    }

    /**
     * Goes on to an item of a list.
     *
     * @param name the name of the list property
     * @param item the position of the item, from 0
     * @return this draft
     */
    public Draft at(String name, int item) {
      pointer = pointer.child(name).child(item);
      return this;
    }

    /**
     * Goes on to a place further in.
     *
     * @param relative the place, from where the draft is
     * @return this draft
     */
    public Draft at(Pointer relative) {
      pointer = pointer.append(relative);
      return this;
    }

    /**
     * Gives by name something that the message was made of.
     *
     * @param name what it is, in camel case
     * @param value its value; kept as text
     * @return this draft
     */
    public Draft with(String name, Object value) {
      arguments.put(name, value.toString());
      return this;
    }

    /**
     * Names another place that has to do with it. A circle of records may have any number of them,
     * and of so many the first hundred are named.
     *
     * @param place the place, from the place that the rule was given
     * @return this draft
     */
    public Draft related(Pointer place) {
      if (related.size() < MOST_RELATED) {
        related.add(base.append(place));
      }
      return this;
    }

    /**
     * Names a part that has to do with it; for dossier rules.
     *
     * @param located the part, from the index
     * @return this draft
     */
    public Draft related(Located<?> located) {
      return related(located.pointer());
    }

    /**
     * Names a reference that has to do with it; for dossier rules.
     *
     * @param reference the reference, from the index
     * @return this draft
     */
    public Draft related(Reference reference) {
      return related(reference.pointer());
    }

    /**
     * Reports it.
     *
     * @param message what was found and what was expected
     */
    public void add(String message) {
      Finding.Builder finding =
          Finding.builder(rule.severity(), rule.code(), pointer, message).addAllRelated(related);
      arguments.forEach(finding::argument);
      count++;
      sink.accept(finding.build());
    }
  }
}

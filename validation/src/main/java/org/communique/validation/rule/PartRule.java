package org.communique.validation.rule;

import org.communique.model.Part;
import org.communique.model.meta.PartType;

/**
 * A rule about what one part shows alone.
 *
 * <p>It is given each part of its type, wherever that stands. Its findings are placed relative to
 * the part: {@code reporter.at("rank").add("...")}. What is missing is reported at the part that
 * should have it.
 *
 * <pre>{@code
 * @Rule(
 *     severity = Severity.INFO,
 *     summary = "A statement names who spoke.",
 *     because = "Even an unknown speaker can be named, as a group.")
 * public final class NoSpeaker implements PartRule<Statement> {
 *   @Override
 *   public void check(Statement statement, Reporter reporter) {
 *     if (statement.getSpeakers().isEmpty()) {
 *       reporter.add("no speaker is named");
 *     }
 *   }
 * }
 * }</pre>
 *
 * @param <T> the type of part: one of them ({@code Statement}), or what several have in common
 *     ({@code Actor}, {@code Annotated}, {@code Part})
 */
public non-sealed interface PartRule<T extends Part> extends RuleCheck {

  /**
   * Looks at one part.
   *
   * @param part the part
   * @param reporter where to report; places are relative to the part
   */
  void check(T part, Reporter reporter);

  /**
   * {@return whether it may have something to say about parts of a type, all by default} A rule
   * that goes by the metamodel leaves out the types that have nothing for it, and is then not asked
   * about their parts.
   *
   * @param type a type whose parts are of {@code T}
   */
  default boolean concerns(PartType type) {
    return true;
  }
}

package org.communique.validation.rule;

import org.communique.model.Acknowledgment;

/**
 * A rule about acknowledgments that accept nothing.
 *
 * <p>It is given each acknowledgment of whose code the other rules found nothing at its record,
 * apart from errors, which cannot be acknowledged. It is run after all others.
 */
public non-sealed interface AcknowledgmentRule extends RuleCheck {

  /**
   * Looks at one acknowledgment.
   *
   * @param idle the acknowledgment
   * @param reporter where to report; places are relative to the acknowledgment
   */
  void check(Acknowledgment idle, Reporter reporter);
}

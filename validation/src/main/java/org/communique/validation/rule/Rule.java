package org.communique.validation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communique.model.finding.Severity;

/**
 * What a rule is, for the catalogue and for whoever reads a finding.
 *
 * <p>It stands on a class that implements {@link PartRule}, {@link ValueRule} or {@link
 * DossierRule}. The code of the rule is the name of that class in kebab case ({@code NoSpeaker} is
 * {@code no-speaker}) and so cannot drift from it; its area is the last name of the package.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

  /** {@return how much a violation matters} */
  Severity severity();

  /**
   * {@return what holds where the rule is kept, in one sentence: "A statement names who spoke."}
   */
  String summary();

  /** {@return why anyone should care, in a sentence or two} */
  String because();
}

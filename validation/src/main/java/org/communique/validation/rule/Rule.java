package org.communique.validation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communique.model.finding.Severity;

/**
 * What a rule is, for the catalogue and for the readers of findings.
 *
 * <p>It stands on a class that implements {@link PartRule}, {@link ValueRule} or {@link
 * DossierRule}. Unless {@link #code} says otherwise, the code of the rule is the name of that class
 * in kebab case ({@code NoSpeaker} is {@code no-speaker}). Its area is the last name of the
 * package.
 *
 * <p>Codes are written into acknowledgments and into the settings of users, so they outlive the
 * names of classes. If a class is renamed, {@code code} keeps the code as it was. If the code
 * itself changes, {@code formerly} names the old one, which still finds the rule.
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

  /** {@return the code in kebab case; empty if it is the name of the class} */
  String code() default "";

  /**
   * {@return codes that the rule had before; {@code RuleBook} and acknowledgments still accept
   * them, findings do not carry them}
   */
  String[] formerly() default {};
}

package org.communique.validation.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.communique.model.Acknowledgment;
import org.communique.model.index.DossierIndex;
import org.communique.validation.rule.AcknowledgmentRule;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.RuleCheck;
import org.communique.validation.rule.ValueRule;

/** Finds out what a rule is for: the type that its class gives to the interface it implements. */
final class RuleTypes {

  private RuleTypes() {}

  /** {@return the type of part or value that a rule is given} */
  static Class<?> subject(RuleCheck rule) {
    if (rule instanceof DossierRule) {
      return DossierIndex.class;
    }
    if (rule instanceof AcknowledgmentRule) {
      return Acknowledgment.class;
    }
    return subject(rule.getClass(), rule instanceof PartRule ? PartRule.class : ValueRule.class);
  }

  private static Class<?> subject(Class<?> rule, Class<?> view) {
    for (Type implemented : rule.getGenericInterfaces()) {
      if (implemented instanceof ParameterizedType given && given.getRawType() == view) {
        return subject(rule, given.getActualTypeArguments()[0]);
      }
    }
    throw refused(rule, view.getSimpleName());
  }

  private static Class<?> subject(Class<?> rule, Type argument) {
    Type raw = argument instanceof ParameterizedType given ? given.getRawType() : argument;
    if (raw instanceof Class<?> subject) {
      return subject;
    }
    throw refused(rule, argument.getTypeName());
  }

  private static IllegalArgumentException refused(Class<?> rule, String found) {
    return new IllegalArgumentException(
        rule.getName()
            + " does not say what it is for ("
            + found
            + "); let the class itself implement PartRule or ValueRule of a class, such as"
            + " PartRule<Statement>");
  }
}

package org.communique.validation;

import java.util.List;
import org.communique.validation.rules.references.DuplicateId;
import org.communique.validation.rules.references.UnresolvedReference;
import org.communique.validation.rules.statements.NoSpeaker;
import org.communique.validation.rules.structure.IllFormedText;
import org.communique.validation.rules.structure.MalformedValue;
import org.communique.validation.rules.structure.MissingProperty;

/**
 * The rules of this project, chapter by chapter, in the order of the catalogue. A test compares the
 * list with the packages, so that no rule is forgotten.
 */
final class StandardRules {

  private StandardRules() {}

  static List<RuleCheck> all() {
    return List.of(
        // references
        new DuplicateId(),
        new UnresolvedReference(),
        // statements
        new NoSpeaker(),
        // structure
        new IllFormedText(),
        new MalformedValue(),
        new MissingProperty());
  }
}

package org.communique.validation.rules;

import java.util.List;
import org.communique.model.Part;
import org.communique.model.finding.Finding;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;

/** What one rule of the book finds in a part. */
public final class Checked {

  private final DossierValidator validator;

  private Checked(String code) {
    this.validator =
        DossierValidator.of(RuleBook.standard().only(rule -> rule.code().equals(code)));
  }

  /** {@return the rule with a code, and no other} */
  public static Checked by(String code) {
    return new Checked(code);
  }

  /** {@return the places of the findings, in order} */
  public List<String> places(Part part) {
    return findings(part).stream().map(finding -> finding.pointer().toString()).toList();
  }

  /** {@return the findings, in order} */
  public List<Finding> findings(Part part) {
    return validator.validate(part).findings();
  }

  /** {@return the messages of the findings, in order} */
  public List<String> messages(Part part) {
    return findings(part).stream().map(Finding::message).toList();
  }
}

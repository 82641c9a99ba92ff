package org.communique.cli;

import java.io.IOException;
import java.util.Optional;
import org.communique.io.RuleSettingsReader;
import org.communique.model.finding.RuleSettings;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;

/** The rules of a house, as a file has them. */
final class HouseRules {

  private HouseRules() {}

  /** {@return a validator with the rules of a file; that of this project if none is named} */
  static DossierValidator validator(Optional<String> file) throws IOException {
    return file.isEmpty() ? DossierValidator.standard() : DossierValidator.of(book(file.get()));
  }

  private static RuleBook book(String file) throws IOException {
    RuleSettings settings = RuleSettingsReader.read(Input.path(file));
    try {
      return RuleBook.standard().with(settings);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}

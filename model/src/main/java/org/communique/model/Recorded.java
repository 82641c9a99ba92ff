package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.value.LanguageMap;

/** What every record has besides its own properties, and judgments have too. */
public sealed interface Recorded extends Part permits DossierRecord, Judgment {

  /** {@return what others call it, each by a scheme of theirs} */
  List<@Valid Identifier> getIdentifiers();

  /** {@return the codes that others' schemes give it} */
  List<@Valid Classification> getClassifications();

  /** {@return a remark for readers, by language} */
  Optional<LanguageMap> getNote();

  /**
   * {@return the names of its own list properties that are known to be incomplete} A rule that
   * counts members or infers from absence is silent on an open list.
   */
  List<String> getOpen();

  /**
   * {@return the findings that are accepted, each by its code and with the reason; errors cannot be
   * acknowledged}
   */
  List<@Valid Acknowledgment> getAcknowledged();
}

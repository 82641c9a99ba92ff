package org.communique.validation.rule;

import org.communique.model.index.DossierIndex;

/**
 * A rule about what the parts of a dossier show together.
 *
 * <p>It does not walk the dossier: the index has been through it and answers questions. Its
 * findings are placed from the root, usually by handing over what the index gave: {@code
 * reporter.at(located)}, {@code reporter.at(reference)}.
 */
public non-sealed interface DossierRule extends RuleCheck {

  /**
   * Looks at a whole dossier.
   *
   * @param dossier the dossier, with its parts and references by type and id
   * @param reporter where to report; places are from the root
   */
  void check(DossierIndex dossier, Reporter reporter);
}

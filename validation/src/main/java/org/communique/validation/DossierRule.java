package org.communique.validation;

/**
 * A rule about what the parts of a dossier show together.
 *
 * <p>It does not walk the dossier: the index has been through it and answers questions. Its
 * findings are placed from the root, usually by handing over what the index gave: {@code
 * findings.at(located)}, {@code findings.at(reference)}.
 */
public non-sealed interface DossierRule extends RuleCheck {

  /**
   * Looks at a whole dossier.
   *
   * @param dossier the dossier, with its parts and references by type and id
   * @param findings where to report; places are from the root
   */
  void check(DossierIndex dossier, Findings findings);
}

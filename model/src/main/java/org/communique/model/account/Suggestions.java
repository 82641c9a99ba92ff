package org.communique.model.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.model.index.DossierIndex;

/**
 * Finds encounters, and agreements, that may be one, recorded twice, and that no judgment compares.
 *
 * <p>Encounters cite different sources and share two or more participants or hosts. Their dates and
 * places can be the same, and neither is a part, the occasion or the successor of the other. If one
 * names a body and the other two or more of its members, the body counts as shared.
 *
 * <p>Agreements cite different sources and are not related to each other. Either they share an
 * identifier; or they share two or more participants and one has none that the other lacks, their
 * days are at most a week apart, and their titles are alike: one has all words of the other in the
 * same language. If no language has both titles, their kinds are the same.
 *
 * <p>Pairs are found by participant and day, or by identifier, never each with each, and of a
 * participant only the last fifty before a day are looked at, so that the time stays in proportion
 * to the dossier.
 */
public final class Suggestions {

  private final List<Suggestion> all = new ArrayList<>();

  private Suggestions(DossierIndex index) {
    all.addAll(new EncounterSuggestions(index).find());
    all.addAll(new AgreementSuggestions(index).find());
    all.sort(
        Comparator.comparing(Suggestion::one, JudgmentGraph.BY_ID)
            .thenComparing(Suggestion::other, JudgmentGraph.BY_ID));
  }

  /**
   * {@return the pairs, by their ids}
   *
   * @param index the index of the dossier
   */
  public static List<Suggestion> of(DossierIndex index) {
    return List.copyOf(index.get(Suggestions.class, Suggestions::new).all);
  }
}

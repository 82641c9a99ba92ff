package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Judgment;
import org.communique.model.account.AccountValue;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.PropertyComparison;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.JudgmentRelation;

/**
 * Compares two accounts of one thing. The two reports tell of talks in Beijing and of talks in
 * Russia, which the dossier judges distinct; here somebody judges that they were the same, and sees
 * in what the accounts would then conflict.
 */
public final class CompareAccounts {

  private CompareAccounts() {}

  /**
   * Prints the conflicts.
   *
   * @param arguments the file of the two reports
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Dossier dossier = Dossiers.read(Path.of(arguments[0]));
    Judgment same =
        Judgment.builder()
            .addRecords("talks-beijing", "talks-russia")
            .relation(JudgmentRelation.SAME)
            .build();
    Dossier judged = dossier.toBuilder().judgments(List.of(same)).build();

    for (Comparison comparison : Accounts.of(DossierIndex.of(judged)).comparisons()) {
      System.out.println(comparison.cluster().records());
      for (PropertyComparison property : comparison.conflicts()) {
        System.out.println("  " + property.property() + ":");
        for (AccountValue value : property.values()) {
          System.out.println("    " + value.text() + ", says " + value.holders());
        }
      }
    }
  }
}

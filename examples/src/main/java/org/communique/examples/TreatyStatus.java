package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.index.DossierIndex;

/** Where a treaty and one of its participants stand on a day, and which events decide it. */
public final class TreatyStatus {

  private TreatyStatus() {}

  /**
   * Prints where the test-ban treaty and Russia stand on some days.
   *
   * @param arguments the file of the test-ban treaty
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Dossier dossier = Dossiers.read(Path.of(arguments[0]));
    Agreement treaty = dossier.find(Ref.to(Agreement.class, "ctbt")).orElseThrow();
    AgreementLife life = AgreementLife.of(treaty, DossierIndex.of(dossier));
    Ref<State> russia = Ref.to(State.class, "russia");

    for (String day : new String[] {"1996-09-23", "1996-09-24", "2001-01-01", "2024-01-01"}) {
      LocalDate date = LocalDate.parse(day);
      System.out.println(
          day
              + ": the treaty is "
              + life.statusOn(date).possible()
              + ", Russia is "
              + life.statusOn(russia, date).possible()
              + ", because of "
              + life.statusOn(russia, date).because());
    }
  }
}

package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.agreement.Agreements;
import org.communique.model.encounter.Encounters;
import org.communique.model.encounter.Statements;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;

/**
 * Asks a dossier: who said what, who met whom, what was agreed, what rests on a source. An index is
 * made once, and all questions go to it.
 */
public final class QueryDossier {

  private QueryDossier() {}

  /**
   * Prints the answers for the two reports of talks.
   *
   * @param arguments the file of the two reports
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Dossier dossier = Dossiers.read(Path.of(arguments[0]));
    DossierIndex index = DossierIndex.of(dossier);
    Ref<Actor> xi = Ref.to(Actor.class, "xi");
    Ref<Actor> putin = Ref.to(Actor.class, "putin");

    System.out.println("Putin said:");
    Statements.of(index)
        .by(putin)
        .all()
        .forEach(found -> System.out.println("  " + found.part().getId()));

    System.out.println("Said in May 2024:");
    Statements.of(index)
        .in(Edtf.parse("2024-05"))
        .forEach(
            (found, how) -> System.out.println("  " + found.part().getId() + " (" + how + ")"));

    System.out.println("Xi and Putin met at:");
    Encounters.of(index)
        .with(xi, putin)
        .forEach(met -> System.out.println("  " + met.part().getId()));

    System.out.println("Agreements between China and Russia:");
    Agreements.of(index)
        .between(Ref.to(Actor.class, "china"), Ref.to(Actor.class, "russia"))
        .forEach(agreed -> System.out.println("  " + agreed.part().getId()));

    Ref<Source> report = Ref.to(Source.class, "report-2");
    System.out.println(index.recordsCiting(report).size() + " records cite " + report);
  }
}

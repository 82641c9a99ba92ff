package org.communique.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Severity;
import org.communique.registers.actors.ActorTable;
import org.communique.registers.reading.ImportReport;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.communique.validation.DossierValidator;

/** What a register gave: its dossiers, and the report. */
public record Imported(List<Dossier> dossiers, ImportReport report) {

  /** Reads files of a register against the table that ships. */
  public static Imported of(String kind, RegisterFile... files) {
    return of(kind, ActorTable.shipped(), files);
  }

  /** Reads files of a register against a table. */
  public static Imported of(String kind, ActorTable actors, RegisterFile... files) {
    List<Dossier> dossiers = new ArrayList<>();
    Intake intake = new Intake(actors, 1000, dossiers::add);
    try {
      Registers.of(kind).orElseThrow().read(List.of(files), intake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Imported(dossiers, intake.report());
  }

  /** {@return a file of ours that lies beside a test} */
  public static RegisterFile file(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return RegisterFile.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the errors that the rules find in the dossiers, each and together} */
  public List<Finding> errors() {
    DossierCollector collector = new DossierCollector();
    dossiers.forEach(collector::add);
    return Stream.concat(dossiers.stream(), Stream.of(collector.build("all")))
        .flatMap(dossier -> DossierValidator.standard().validate(dossier).findings().stream())
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}

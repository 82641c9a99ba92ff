package org.communique.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;

/**
 * Reads what a client sent, and says all that is wrong with it at once, with line and column: what
 * cannot be read and what breaks a rule.
 *
 * <pre>{@code
 * @PostMapping("/dossiers")
 * void accept(@RequestBody byte[] json) {
 *   Dossier dossier = intake.accept(json);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DossierIntake {

  private final DossierReader reader;
  private final DossierValidator validator;

  /**
   * Makes an intake.
   *
   * @param reader reads what comes in; its limits are those of the intake
   * @param validator the rules
   */
  public DossierIntake(DossierReader reader, DossierValidator validator) {
    this.reader = reader;
    this.validator = validator;
  }

  /**
   * {@return the dossier that a client sent, in which nothing is an error}
   *
   * @param json what was sent
   * @throws DossierRefusedException if it cannot be read whole, or a rule finds an error
   */
  public Dossier accept(byte[] json) {
    try (ReadResult read = reader.read(json)) {
      Report report = examine(read);
      if (report.hasErrors()) {
        throw new DossierRefusedException(report);
      }
      return read.dossier().orElseThrow(() -> new DossierRefusedException(report));
    }
  }

  /**
   * {@return all that is found in what a client sent}
   *
   * @param json what was sent
   */
  public Report examine(byte[] json) {
    try (ReadResult read = reader.read(json)) {
      return examine(read);
    }
  }

  private Report examine(ReadResult read) {
    if (!read.hasEveryPart()) {
      return read.report();
    }
    Report.Builder broken = Report.builder();
    validator.validate(DossierIndex.of(read.dossier().orElseThrow()), read.losses(), broken);
    try {
      return Report.builder().addAll(read.report()).addAll(read.locate(broken.build())).build();
    } catch (IOException e) {
      throw new UncheckedIOException("what is in memory can be read again", e);
    }
  }
}

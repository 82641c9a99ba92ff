package org.communique.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.model.Dossier;
import org.communique.model.constraint.Errors;
import org.communique.model.constraint.Warnings;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;

/** A service that takes in dossiers, as docs/jakarta-validation.md shows it. */
public final class Registry {

  private final Validator validator;
  private final List<Dossier> accepted = new ArrayList<>();

  /** The validator is whatever the framework has. */
  public Registry(Validator validator) {
    this.validator = validator;
  }

  /** Takes in a dossier in which nothing is an error, and says what was wrong otherwise. */
  public List<Finding> accept(Dossier dossier) {
    Set<ConstraintViolation<Dossier>> violations = validator.validate(dossier, Errors.class);
    if (violations.isEmpty()) {
      accepted.add(dossier);
    }
    return violations.stream()
        .flatMap(violation -> CommuniqueValidation.toFinding(violation).stream())
        .sorted(Finding.ORDER)
        .toList();
  }

  /** {@return one line for each violation, whatever object was validated} */
  public static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
    List<String> lines = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      Pointer place = CommuniqueValidation.toPointer(violation.getPropertyPath());
      boolean justLook = violation.getConstraintDescriptor().getPayload().contains(Warnings.class);
      lines.add(place + ": " + violation.getMessage() + (justLook ? " (perhaps)" : ""));
    }
    return lines;
  }

  /** {@return the dossiers that were taken in} */
  public List<Dossier> accepted() {
    return List.copyOf(accepted);
  }

  /** What a client sends: only errors in the dossier make the submission a bad one. */
  public static final class Submission {

    private final String submitter;
    private final Dossier dossier;

    /** A submission. */
    public Submission(String submitter, Dossier dossier) {
      this.submitter = submitter;
      this.dossier = dossier;
    }

    @NotBlank
    public String getSubmitter() {
      return submitter;
    }

    @NotNull
    @Valid
    @ConvertGroup(from = Default.class, to = Errors.class)
    public Dossier getDossier() {
      return dossier;
    }
  }
}

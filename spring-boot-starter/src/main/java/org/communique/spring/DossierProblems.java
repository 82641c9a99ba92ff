package org.communique.spring;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.communique.io.jackson.UnreadableException;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.validation.jakarta.CommuniqueValidation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers with 422 and problem details (RFC 9457) where a dossier was refused, whichever way it was
 * read: by {@link DossierIntake}, or by the mapper and {@code @Valid}.
 *
 * <p>The problem has the type {@value #TYPE}, and beside the members of RFC 9457 {@code findings}:
 * a list of objects with {@code code}, {@code severity}, {@code pointer}, {@code line} and {@code
 * column} where they are known, {@code message}, {@code arguments}, {@code related} and {@code
 * fix}, in the form that reports have in JSON. {@code total} counts findings beyond the list.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DossierProblems {

  /** The type of these problems. */
  public static final String TYPE = "urn:communique:problem:dossier-refused";

  /** Made by Spring. */
  public DossierProblems() {}

  /**
   * {@return the answer to what the intake refused}
   *
   * @param refused what was refused
   */
  @ExceptionHandler
  public ProblemDetail refused(DossierRefusedException refused) {
    return problem(refused.report());
  }

  /**
   * {@return the answer to what the mapper could not read}
   *
   * @param unreadable what was thrown; of other types than ours it is thrown on
   */
  @ExceptionHandler
  public ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableException ours) {
        return problem(ours.report());
      }
    }
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setDetail("Failed to read request");
    return problem;
  }

  /**
   * {@return the answer to what the validator refused}
   *
   * @param invalid what was thrown
   */
  @ExceptionHandler
  public ProblemDetail invalid(MethodArgumentNotValidException invalid) {
    List<Finding> findings =
        invalid.getAllErrors().stream().flatMap(error -> finding(error).stream()).toList();
    return findings.isEmpty() ? invalid.getBody() : problem(Report.of(findings));
  }

  private static Optional<Finding> finding(ObjectError error) {
    return error.contains(ConstraintViolation.class)
        ? CommuniqueValidation.toFinding(error.unwrap(ConstraintViolation.class))
        : Optional.empty();
  }

  private static ProblemDetail problem(Report report) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setType(URI.create(TYPE));
    problem.setTitle("The dossier was refused");
    problem.setDetail(
        report.findings().stream()
            .filter(finding -> finding.severity() == org.communique.model.finding.Severity.ERROR)
            .findFirst()
            .map(Finding::message)
            .orElse("see the findings"));
    problem.setProperty("findings", report.findings());
    problem.setProperty("total", report.total());
    return problem;
  }
}

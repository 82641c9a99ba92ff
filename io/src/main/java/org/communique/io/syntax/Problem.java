package org.communique.io.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.io.reading.ReadingCode;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What is said of one problem, before it is said where; not for sharing between threads. */
public final class Problem {

  private final ReadingCode code;
  private final String message;
  private Severity severity;
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private @Nullable Function<Pointer, Fix> fix;

  private Problem(ReadingCode code, String message) {
    this.code = code;
    this.message = message;
    this.severity = code.severity();
  }

  /**
   * {@return a problem with a message}
   *
   * @param code what kind of problem it is
   * @param message the message
   */
  public static Problem of(ReadingCode code, String message) {
    return new Problem(code, message);
  }

  /**
   * Adds an argument of the message.
   *
   * @param name the name
   * @param value the value
   * @return this problem
   */
  public Problem with(String name, String value) {
    arguments.put(name, value);
    return this;
  }

  /**
   * Adds what was perhaps meant, if anything is near.
   *
   * @param nearest what was perhaps meant
   * @return this problem
   */
  public Problem near(Optional<String> nearest) {
    nearest.ifPresent(name -> with("nearest", name));
    return this;
  }

  /**
   * Says that nothing is lost by it: it is a warning, whatever its code is otherwise.
   *
   * @return this problem
   */
  public Problem asWarning() {
    severity = Severity.WARNING;
    return this;
  }

  /**
   * Adds how it could be corrected.
   *
   * @param correction makes the fix, given where the problem is; null if there is none
   * @return this problem
   */
  public Problem fixedBy(@Nullable Function<Pointer, Fix> correction) {
    fix = correction;
    return this;
  }

  /**
   * {@return the finding that says it of a place}
   *
   * @param pointer where it is in the document
   * @param position where it is in the text; null if unknown
   */
  public Finding at(Pointer pointer, @Nullable Position position) {
    Finding.Builder finding = Finding.builder(severity, code.code(), pointer, message);
    arguments.forEach(finding::argument);
    if (position != null) {
      finding.position(position);
    }
    if (fix != null) {
      finding.fix(fix.apply(pointer));
    }
    return finding.build();
  }
}

package org.communique.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** What is said of one problem, before it is said where; not for sharing between threads. */
final class Problem {

  private final ReadingCode code;
  private final String message;
  private final Map<String, String> arguments = new LinkedHashMap<>();

  private Problem(ReadingCode code, String message) {
    this.code = code;
    this.message = message;
  }

  static Problem of(ReadingCode code, String message) {
    return new Problem(code, message);
  }

  /** Adds an argument of the message. */
  Problem with(String name, String value) {
    arguments.put(name, value);
    return this;
  }

  /** Adds what was perhaps meant, if anything is near. */
  Problem near(Optional<String> nearest) {
    nearest.ifPresent(name -> with("nearest", name));
    return this;
  }

  Finding at(Pointer pointer, @Nullable Position position) {
    Finding.Builder finding = Finding.builder(code.severity(), code.code(), pointer, message);
    arguments.forEach(finding::argument);
    if (position != null) {
      finding.position(position);
    }
    return finding.build();
  }
}

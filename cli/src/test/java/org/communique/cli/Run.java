package org.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A command that was run in this process. */
record Run(int status, String out, String err) {

  /** Runs a command. */
  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status = Communique.run(new Output(out), new PrintWriter(err), args);
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs a command with something on standard input. */
  static Run reading(String input, String... args) {
    return reading(input.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Runs a command with some bytes on standard input. */
  static synchronized Run reading(byte[] input, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return of(args);
    } finally {
      System.setIn(before);
    }
  }
}

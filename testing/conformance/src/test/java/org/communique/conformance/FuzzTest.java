package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short search for input that breaks something, with other seeds in each run. {@code
 * docs/conformance.md} has the command for a long one.
 */
class FuzzTest {

  private static final int SECONDS = Integer.getInteger("communique.fuzz.seconds", 15);

  /** Also on a machine that others use. */
  private static final int ROUNDS = 40;

  @TempDir private Path folder;

  @Test
  void nothingThatStrangersSendBreaksAnything() throws InterruptedException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    long seed = System.nanoTime();
    Fuzzing fuzzing =
        new Fuzzing(seed, new PrintStream(told, true, StandardCharsets.UTF_8), folder);
    int failures = fuzzing.run(TimeUnit.SECONDS.toMillis(SECONDS), ROUNDS, 5);
    System.out.print(told.toString(StandardCharsets.UTF_8));
    assertThat(failures).as(told.toString(StandardCharsets.UTF_8)).isZero();
  }
}

package org.communique.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.communique.model.time.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to parse a date, typical ones of each level, beside {@link LocalDate#parse} on
 * a day: at most twice as long on a day is what we promise ourselves.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EdtfParsing {

  /** A day, which {@code LocalDate} reads too. */
  @State(Scope.Thread)
  public static class Day {
    String text = "2024-05-16";
  }

  /** Typical values of levels 0, 1 and 2. */
  @State(Scope.Thread)
  public static class Typical {
    @Param({
      "2024-05-16",
      "2024-05",
      "1985-04-12T23:20:30+04:30",
      "2024-05-02/2024-05-18",
      "1984?",
      "20XX-05-16",
      "2004-06/..",
      "2001-21",
      "2004-06-~11",
      "{1960,1961-12}",
      "[1972-05-22..1972-05-30]",
      "Y17E8S3"
    })
    String text;
  }

  /**
   * The baseline: the JDK on a day.
   *
   * @param day the text
   * @return the day
   */
  @Benchmark
  public LocalDate dayByLocalDate(Day day) {
    return LocalDate.parse(day.text);
  }

  /**
   * Ours on the same day.
   *
   * @param day the text
   * @return the date
   */
  @Benchmark
  public Edtf dayByEdtf(Day day) {
    return Edtf.parse(day.text);
  }

  /**
   * Ours on typical values.
   *
   * @param typical the text
   * @return the date
   */
  @Benchmark
  public Edtf typical(Typical typical) {
    return Edtf.parse(typical.text);
  }
}

package org.communique.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.model.time.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether the time to parse a set grows in proportion to its length: ten times for ten times. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class EdtfParsingOfLongSets {

  /** How long the text is, about, in characters. */
  @Param({"10000", "100000", "1000000"})
  int length;

  private String text = "";

  /** Writes a set of years of about that length. */
  @Setup
  public void write() {
    text =
        IntStream.range(0, length / 5)
            .mapToObj(i -> String.format("%04d", i % 10000))
            .collect(Collectors.joining(",", "{", "}"));
  }

  /** {@return the set, parsed} */
  @Benchmark
  public Edtf parse() {
    return Edtf.parse(text);
  }
}

package org.communique.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.Grounding;
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

/**
 * How long it takes to find 1,000 quotations without offsets in a text of 5 million characters,
 * beside searching for each with {@link String#indexOf(String)}: seconds is what we promise.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class GroundingOfALongText {

  /** A text of invented words, and quotations from it. */
  @State(Scope.Benchmark)
  public static class Report {
    /** Whether the quotations are as in the text, written otherwise, or with a slip. */
    @Param({"exact", "drifted", "missing"})
    String quoted;

    String text = "";
    List<String> quotations = List.of();

    /** Makes text and quotations. */
    @Setup
    public void make() {
      Random random = new Random(8);
      StringBuilder words = new StringBuilder();
      while (words.length() < 5_000_000) {
        words.append(Integer.toString(random.nextInt(30_000), 36)).append(' ');
      }
      text = words.toString();
      quotations = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        int start = random.nextInt(text.length() - 100);
        quotations.add(changed(text.substring(start, start + 80)));
      }
    }

    private String changed(String quotation) {
      return switch (quoted) {
        case "drifted" -> quotation.replace(" ", "\u00A0");
        case "missing" -> quotation.substring(0, 40) + "§" + quotation.substring(41);
        default -> quotation;
      };
    }
  }

  /**
   * Ours, the index included.
   *
   * @param report the text and the quotations
   * @return what came of each
   */
  @Benchmark
  public List<Grounding> grounded(Report report) {
    CapturedText source = CapturedText.of(report.text);
    return report.quotations.stream().map(source::ground).toList();
  }

  /**
   * The baseline: the JDK, which knows nothing of other writings.
   *
   * @param report the text and the quotations
   * @return where each stands, -1 if nowhere
   */
  @Benchmark
  public List<Integer> indexOf(Report report) {
    return report.quotations.stream().map(report.text::indexOf).toList();
  }
}

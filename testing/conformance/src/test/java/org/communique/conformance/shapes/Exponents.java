package org.communique.conformance.shapes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prints how work grows with the length of hostile documents, as an exponent: 1 is in proportion to
 * the length, 2 is squared. Documents of three lengths are tried, each twice the one before.
 *
 * <p>Arguments: {@code -Dbytes=N} the length of the third, {@code -Drules=true} each rule by itself
 * instead of commands, {@code -Donly=TEXT} the shapes with this in their name, {@code -Dfrom=TEXT}
 * those from the first with this in its name on.
 */
public final class Exponents {

  /** What takes less cannot be told from noise. */
  private static final long LEAST_NANOS = 40_000_000;

  private static final long LEAST_BYTES = 4_000_000;

  /** A first length that takes longer is enough to know. */
  private static final double TOO_LONG = 8_000;

  private static final double BOUND = 1.3;

  private final int bytes = Integer.getInteger("bytes", 1_000_000);
  private final String only = System.getProperty("only", "");
  private final String from = System.getProperty("from", "");
  private final Path file;

  private Exponents(Path file) {
    this.file = file;
  }

  /**
   * Measures and prints.
   *
   * @param arguments none
   * @throws IOException if there can be no temporary file
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("shape", ".json");
    try {
      new Exponents(file).print();
    } finally {
      Files.delete(file);
    }
  }

  /** One measurement at three lengths. */
  private record Growth(int[] lengths, Measure[] measures) {

    private double exponent(double less, double more) {
      return Math.log(more / less) / Math.log((double) lengths[2] / lengths[1]);
    }

    double ofBytes() {
      return measures[2].bytes() < LEAST_BYTES
          ? 0
          : exponent(measures[1].bytes(), measures[2].bytes());
    }

    /** The less of two estimates: others may use the machine, and growth shows in both. */
    double ofTime() {
      if (measures[2].nanos() < LEAST_NANOS) {
        return 0;
      }
      double overAll =
          Math.log((double) measures[2].nanos() / measures[0].nanos())
              / Math.log((double) lengths[2] / lengths[0]);
      return Math.min(overAll, exponent(measures[1].nanos(), measures[2].nanos()));
    }
  }

  private void print() {
    boolean byRule = Boolean.getBoolean("rules");
    List<Operation> operations = new java.util.ArrayList<>();
    if (byRule) {
      operations.addAll(Operation.rules());
    } else {
      operations.addAll(Operation.all());
      operations.add(Operation.module());
    }
    if (!Boolean.getBoolean("quick")) {
      warmUp(operations);
    }
    TreeMap<String, String> worst = new TreeMap<>();
    TreeMap<String, Double> exponents = new TreeMap<>();
    System.out.println(
        "| shape | dearest | ms | bytes allocated for each | exponent of time | of bytes | budget |");
    System.out.println("|---|---|---|---|---|---|---|");
    boolean isReached = false;
    for (Shape shape : Shapes.all()) {
      isReached |= shape.name().contains(from);
      if (!isReached || !shape.name().contains(only)) {
        continue;
      }
      int n = shape.sizeFor(bytes / 4);
      byte[][] documents = {shape.of(n), shape.of(2 * n), shape.of(4 * n)};
      row(shape, operations, documents, exponents, worst);
    }
    System.out.println();
    System.out.println("| operation | greatest exponent | shape |");
    System.out.println("|---|---|---|");
    exponents.forEach(
        (name, exponent) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.2f | %s |%n", name, exponent, worst.get(name)));
  }

  private void warmUp(List<Operation> operations) {
    for (Shape shape : Shapes.all()) {
      byte[] document = shape.of(20);
      for (Operation operation : operations) {
        operation.over(document, file).ifPresent(work -> Measure.once(work));
      }
    }
  }

  private void row(
      Shape shape,
      List<Operation> operations,
      byte[][] documents,
      TreeMap<String, Double> exponents,
      TreeMap<String, String> worst) {
    StringBuilder above = new StringBuilder();
    String dearest = "";
    double most = -1;
    double allocated = 0;
    double greatestOfTime = 0;
    double greatestOfBytes = 0;
    for (Operation operation : operations) {
      Optional<Growth> grown = growth(operation, documents, above);
      if (grown.isEmpty()) {
        continue;
      }
      Growth growth = grown.get();
      double millis = growth.measures[2].millis();
      allocated = Math.max(allocated, (double) growth.measures[2].bytes() / growth.lengths[2]);
      if (millis > most) {
        most = millis;
        dearest = operation.name();
      }
      double exponent = Math.max(growth.ofTime(), growth.ofBytes());
      greatestOfTime = Math.max(greatestOfTime, growth.ofTime());
      greatestOfBytes = Math.max(greatestOfBytes, growth.ofBytes());
      if (exponent > exponents.getOrDefault(operation.name(), 0.0)) {
        exponents.put(operation.name(), exponent);
        worst.put(operation.name(), shape.name());
      }
      if (exponent > BOUND) {
        above.append(
            String.format(
                Locale.ROOT,
                "    %s: time %.2f, bytes %.2f; %.0f, %.0f, %.0f ms; %d, %d, %d kB%n",
                operation.name(),
                growth.ofTime(),
                growth.ofBytes(),
                growth.measures[0].millis(),
                growth.measures[1].millis(),
                millis,
                growth.measures[0].bytes() / 1000,
                growth.measures[1].bytes() / 1000,
                growth.measures[2].bytes() / 1000));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %.2f | %.2f | %s |%n%s",
        shape.name(),
        dearest,
        most,
        allocated,
        greatestOfTime,
        greatestOfBytes,
        Budgets.byShape().getOrDefault(shape.name(), ""),
        System.getProperty("details", "true").equals("true") ? above : "");
    System.out.flush();
  }

  private Optional<Growth> growth(Operation operation, byte[][] documents, StringBuilder above) {
    Measure[] measures = new Measure[3];
    int[] lengths = new int[3];
    for (int at = 0; at < 3; at++) {
      lengths[at] = documents[at].length;
      Optional<Runnable> work = operation.over(documents[at], file);
      if (work.isEmpty()) {
        return Optional.empty();
      }
      try {
        measures[at] = Measure.of(work.get());
      } catch (RuntimeException | StackOverflowError e) {
        above.append("    ").append(operation.name()).append(": ").append(e).append('\n');
        return Optional.empty();
      }
      if (measures[at].millis() > TOO_LONG && at < 2) {
        above.append(
            String.format(
                Locale.ROOT,
                "    %s: %d bytes took %.0f ms%n",
                operation.name(),
                lengths[at],
                measures[at].millis()));
        return Optional.empty();
      }
    }
    return Optional.of(new Growth(lengths, measures));
  }
}

package org.communique.conformance.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That no shape of document makes work grow out of proportion, as far as allocations show it: these
 * can be counted, and are the same on every machine. {@link Exponents} measures larger documents,
 * and time.
 */
class ShapesTest {

  private static final int SHORT = 4_000;

  /** What is in proportion allocates twice as much for twice the length; squared, four times. */
  private static final double MOST = 2.9;

  /** What any run allocates, and less than that, says nothing about growth. */
  private static final long LEAST = 4_000_000;

  /**
   * Where short documents do grow faster, for what is looked for is so much until a budget is spent
   * or a limit is reached. The names are in {@code docs/performance.md}.
   */
  private static final Map<String, String> BUDGETS = Budgets.byShape();

  @TempDir private Path folder;

  @Test
  void noShapeMakesWorkGrowOutOfProportion() {
    List<String> beyond = new ArrayList<>();
    Path file = folder.resolve("shape.json");
    for (Shape shape : Shapes.all()) {
      if (BUDGETS.containsKey(shape.name())) {
        continue;
      }
      int n = shape.sizeFor(SHORT);
      for (Operation operation : Operation.few()) {
        double once = allocated(operation, shape.of(2 * n), file);
        double twice = allocated(operation, shape.of(4 * n), file);
        if (twice > LEAST && twice > MOST * once) {
          beyond.add(shape + ", " + operation.name() + ": " + once + " bytes, then " + twice);
        }
      }
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  void thereAreManyShapesWithNamesOfTheirOwn() {
    assertThat(Shapes.all()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    assertThat(Shapes.all()).extracting(Shape::name).doesNotHaveDuplicates();
    assertThat(Shapes.all()).extracting(Shape::name).containsAll(BUDGETS.keySet());
  }

  private static double allocated(Operation operation, byte[] document, Path file) {
    Optional<Runnable> work = operation.over(document, file);
    return work.map(each -> (double) Measure.once(each).bytes()).orElse(0.0);
  }
}

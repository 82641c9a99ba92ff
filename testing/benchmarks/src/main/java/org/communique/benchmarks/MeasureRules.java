package org.communique.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.RuleInfo;

/**
 * Prints what each rule costs over an index that nothing was asked before, the knowledge that it
 * asks for included and the walk left out: the median of the processor time of this thread, in
 * microseconds, the dearest first.
 *
 * <p>All rules run in one JVM in turn, so the figures compare rules with each other and are not for
 * holding against those of {@link MeasureFigure}. What several rules share counts for each of them.
 */
public final class MeasureRules {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 10;

  private MeasureRules() {}

  /**
   * Measures.
   *
   * @param arguments the corpus and the number of records
   */
  public static void main(String[] arguments) {
    Dossier dossier =
        Figure.read(Corpus.valueOf(arguments[0]).dossier(Integer.parseInt(arguments[1])));
    List<RuleInfo> rules = RuleBook.standard().rules();
    Map<String, long[]> times = new TreeMap<>();
    times.put("(no rule)", new long[ROUNDS]);
    rules.forEach(rule -> times.put(rule.code(), new long[ROUNDS]));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, long[]> each : times.entrySet()) {
        DossierIndex index = DossierIndex.of(dossier);
        DossierValidator validator = DossierValidator.of(only(each.getKey()));
        long start = THREADS.getCurrentThreadCpuTime();
        validator.validate(index);
        long passed = THREADS.getCurrentThreadCpuTime() - start;
        if (round >= 0) {
          each.getValue()[round] = passed;
        }
      }
    }
    times.values().forEach(Arrays::sort);
    times.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue()[ROUNDS / 2]))
        .forEach(
            each ->
                System.out.printf("%8d %s%n", each.getValue()[ROUNDS / 2] / 1000, each.getKey()));
  }

  private static RuleBook only(String code) {
    return RuleBook.standard().only(rule -> rule.code().equals(code));
  }
}

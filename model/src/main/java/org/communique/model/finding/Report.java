package org.communique.model.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communique.model.text.NeedsJsonModule;

/**
 * What reading and rules found in one or more documents: findings in order, and how many there are.
 *
 * <p>Findings are sorted by {@link Finding#ORDER}: file, then the steps of the pointer, then code.
 * Of each code a report holds only so many, the first in that order; the totals are true and count
 * those that it does not hold as well. So a hostile document with a million mistakes makes a small
 * report, and a small one even while it is made. Findings are counted as they are given: two that
 * are equal are two.
 *
 * <p>What a report says does not depend on the order in which findings were added, nor on how they
 * were spread over reports that were then joined, as long as all have one cap.
 *
 * <p>Two reports are equal if their findings and totals are. Immutable and safe to share between
 * threads.
 */
public final class Report implements NeedsJsonModule {

  /** How many findings of one code a report holds, where nothing else is said. */
  public static final int DEFAULT_CAP = 100;

  private static final Report EMPTY = builder().build();

  private final List<Finding> findings;
  private final Map<Severity, Long> totals;
  private final Map<String, Long> totalsByCode;
  private final List<Finding> acknowledged;
  private final long totalAcknowledged;

  private Report(
      List<Finding> findings,
      Map<Severity, Long> totals,
      Map<String, Long> totalsByCode,
      List<Finding> acknowledged,
      long totalAcknowledged) {
    this.findings = List.copyOf(findings);
    this.acknowledged = List.copyOf(acknowledged);
    this.totalAcknowledged = totalAcknowledged;
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    bySeverity.putAll(totals);
    this.totals = Collections.unmodifiableMap(bySeverity);
    this.totalsByCode = Collections.unmodifiableMap(new TreeMap<>(totalsByCode));
  }

  /** {@return the report of nothing found} */
  public static Report empty() {
    return EMPTY;
  }

  /** {@return a new, empty builder that holds {@value #DEFAULT_CAP} findings of each code} */
  public static Builder builder() {
    return new Builder(DEFAULT_CAP);
  }

  /**
   * {@return a new, empty builder}
   *
   * @param cap how many findings of each code it holds; 0 counts only, {@link Integer#MAX_VALUE}
   *     holds all
   * @throws IllegalArgumentException if the cap is negative
   */
  public static Builder builder(int cap) {
    if (cap < 0) {
      throw new IllegalArgumentException("the cap is " + cap + ", expected 0 or more");
    }
    return new Builder(cap);
  }

  /**
   * {@return a report of some findings, {@value #DEFAULT_CAP} of each code at most}
   *
   * @param findings the findings, in any order
   */
  public static Report of(Iterable<Finding> findings) {
    return builder().addAll(findings).build();
  }

  /** {@return the findings in order, as many of each code as the cap allows; unmodifiable} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * {@return the findings that are accepted, in order, as many of each code as the cap allows; they
   * are not among the other findings and totals; unmodifiable}
   */
  public List<Finding> acknowledged() {
    return acknowledged;
  }

  /** {@return how many findings are acknowledged, those included that this does not hold} */
  public long totalAcknowledged() {
    return totalAcknowledged;
  }

  /** {@return how many findings there are, those included that this does not hold} */
  public long total() {
    return totals.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return how many findings of a severity there are, those included that this does not hold}
   *
   * @param severity the severity
   */
  public long total(Severity severity) {
    return totals.getOrDefault(severity, 0L);
  }

  /**
   * {@return how many findings of each code there are, by code in alphabetical order, those
   * included that this does not hold; unmodifiable}
   */
  public Map<String, Long> totalsByCode() {
    return totalsByCode;
  }

  /** {@return whether nothing was found, or nothing that is not acknowledged} */
  public boolean isEmpty() {
    return totals.isEmpty();
  }

  /** {@return whether a finding has severity error} */
  public boolean hasErrors() {
    return total(Severity.ERROR) > 0;
  }

  /** {@return whether there are findings that this does not hold} */
  public boolean isCapped() {
    return total() > findings.size();
  }

  /**
   * {@return the same totals with fewer findings, for a caller who tells of no more}
   *
   * @param told which findings to hold, asked in order of the findings, then of those acknowledged
   */
  public Report holding(Predicate<Finding> told) {
    return new Report(
        findings.stream().filter(told).toList(),
        totals,
        totalsByCode,
        acknowledged.stream().filter(told).toList(),
        totalAcknowledged);
  }

  /**
   * {@return the same findings, all said to be in one file}
   *
   * @param file the name of the file, as the caller uses it
   */
  public Report inFile(String file) {
    Objects.requireNonNull(file, "file");
    return with(finding -> finding.toBuilder().file(file).build());
  }

  /**
   * {@return the same findings, those with a position so many lines further down}
   *
   * @param lines how many lines come before the text in which the positions were counted
   */
  public Report movedDown(int lines) {
    return lines == 0 ? this : with(finding -> movedDown(finding, lines));
  }

  private static Finding movedDown(Finding finding, int lines) {
    return finding
        .position()
        .map(at -> Position.of(at.line() + lines, at.column()))
        .map(at -> finding.toBuilder().position(at).build())
        .orElse(finding);
  }

  /**
   * Looks up where in the text findings are, where they do not say.
   *
   * @param positions finds the position of what a pointer leads to; empty if it does not know
   * @return the same findings, those with a position left as they are
   */
  public Report located(Function<Pointer, Optional<Position>> positions) {
    return with(finding -> located(finding, positions));
  }

  /**
   * Moves findings to where in the text they are, where a text has more than what was made of it.
   *
   * @param places leads from places in what was made to places in the text
   * @return the same findings at other places; those with a position left as they are
   */
  public Report moved(UnaryOperator<Pointer> places) {
    return with(
        finding -> {
          if (finding.position().isPresent()) {
            return finding;
          }
          Finding.Builder moved = finding.toBuilder().pointer(places.apply(finding.pointer()));
          finding.fix().ifPresent(fix -> moved.fix(fix.moved(places)));
          return moved.related(finding.related().stream().map(places).toList()).build();
        });
  }

  private static Finding located(Finding finding, Function<Pointer, Optional<Position>> positions) {
    if (finding.position().isPresent()) {
      return finding;
    }
    return positions
        .apply(finding.pointer())
        .map(position -> finding.toBuilder().position(position).build())
        .orElse(finding);
  }

  /** {@return the same totals with other findings, as many as before and of the same codes} */
  private Report with(UnaryOperator<Finding> change) {
    return new Report(
        changed(findings, change),
        totals,
        totalsByCode,
        changed(acknowledged, change),
        totalAcknowledged);
  }

  private static List<Finding> changed(List<Finding> findings, UnaryOperator<Finding> change) {
    return findings.stream().map(change).sorted(Finding.ORDER).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report that
        && findings.equals(that.findings)
        && totals.equals(that.totals)
        && totalsByCode.equals(that.totalsByCode)
        && acknowledged.equals(that.acknowledged)
        && totalAcknowledged == that.totalAcknowledged;
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, totals, totalsByCode);
  }

  /** {@return the totals, for logs, such as {@code 2 findings {error=1, info=1}}} */
  @Override
  public String toString() {
    return total() + (total() == 1 ? " finding " : " findings ") + totals;
  }

  /**
   * Collects findings; holds no more of each code than the report will. Not for sharing between
   * threads.
   */
  public static final class Builder {

    /** Of what is held, the last in order comes out first, to make room. */
    private static final Comparator<Finding> LAST_FIRST = Finding.ORDER.reversed();

    private final int cap;
    private final Map<String, PriorityQueue<Finding>> held = new HashMap<>();
    private final Map<String, PriorityQueue<Finding>> heldAcknowledged = new HashMap<>();
    private long totalAcknowledged;
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private final Map<String, Long> totalsByCode = new HashMap<>();

    private Builder(int cap) {
      this.cap = cap;
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     * @return this builder
     */
    public Builder add(Finding finding) {
      if (finding.acknowledgment().isPresent()) {
        totalAcknowledged++;
        hold(finding, heldAcknowledged);
        return this;
      }
      totals.merge(finding.severity(), 1L, Long::sum);
      totalsByCode.merge(finding.code(), 1L, Long::sum);
      hold(finding, held);
      return this;
    }

    /**
     * Adds findings.
     *
     * @param findings the findings, in any order
     * @return this builder
     */
    public Builder addAll(Iterable<Finding> findings) {
      findings.forEach(this::add);
      return this;
    }

    /**
     * Adds what another report says, with what it counted and does not hold.
     *
     * @param report the other report
     * @return this builder
     */
    public Builder addAll(Report report) {
      report.totals.forEach((severity, total) -> totals.merge(severity, total, Long::sum));
      report.totalsByCode.forEach((code, total) -> totalsByCode.merge(code, total, Long::sum));
      report.findings.forEach(finding -> hold(finding, held));
      totalAcknowledged += report.totalAcknowledged;
      report.acknowledged.forEach(finding -> hold(finding, heldAcknowledged));
      return this;
    }

    /**
     * Sets the totals, as a report had them that was written and is read back: it counts findings
     * that it does not hold. To be called after all findings were added.
     *
     * @param bySeverity how many findings of each severity there are
     * @param byCode how many findings of each code there are
     * @param acknowledged how many findings are acknowledged
     * @return this builder
     * @throws IllegalArgumentException if they are less than what was added, or the sums differ
     */
    public Builder totals(
        Map<Severity, Long> bySeverity, Map<String, Long> byCode, long acknowledged) {
      refuseLess("severity", totals, bySeverity);
      refuseLess("code", totalsByCode, byCode);
      if (acknowledged < totalAcknowledged) {
        throw new IllegalArgumentException(
            "the total of acknowledged findings is "
                + acknowledged
                + ", but there are "
                + totalAcknowledged);
      }
      if (sum(bySeverity) != sum(byCode)) {
        throw new IllegalArgumentException(
            "the totals by severity are "
                + sum(bySeverity)
                + " findings, those by code "
                + sum(byCode));
      }
      replace(totals, bySeverity);
      replace(totalsByCode, byCode);
      totalAcknowledged = acknowledged;
      return this;
    }

    private static <K> void refuseLess(String what, Map<K, Long> counted, Map<K, Long> said) {
      counted.forEach(
          (key, count) -> {
            if (said.getOrDefault(key, 0L) < count) {
              throw new IllegalArgumentException(
                  "the total of "
                      + what
                      + " "
                      + key
                      + " is "
                      + said.getOrDefault(key, 0L)
                      + ", but there are "
                      + count);
            }
          });
    }

    private static <K> void replace(Map<K, Long> counted, Map<K, Long> said) {
      counted.clear();
      said.forEach(
          (key, count) -> {
            if (count > 0) {
              counted.put(key, count);
            }
          });
    }

    private static long sum(Map<?, Long> counts) {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void hold(Finding finding, Map<String, PriorityQueue<Finding>> by) {
      PriorityQueue<Finding> queue =
          by.computeIfAbsent(finding.code(), code -> new PriorityQueue<>(LAST_FIRST));
      if (queue.size() < cap) {
        queue.add(finding);
      } else if (cap > 0 && Finding.ORDER.compare(finding, queue.element()) < 0) {
        queue.remove();
        queue.add(finding);
      }
    }

    /** {@return the report of what was added so far} */
    public Report build() {
      return new Report(
          sorted(held), totals, totalsByCode, sorted(heldAcknowledged), totalAcknowledged);
    }

    private static List<Finding> sorted(Map<String, PriorityQueue<Finding>> held) {
      List<Finding> findings = new ArrayList<>();
      held.values().forEach(findings::addAll);
      findings.sort(Finding.ORDER);
      return findings;
    }
  }
}

package org.communique.validation.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Makes findings of what one rule reports in one run, with the code and severity of the rule. */
final class FindingReporter implements Reporter {

  private static final int MOST_CLEARED = 1_000;
  private static final int MOST_RELATED = 100;

  private final RuleInfo rule;
  private final Consumer<Finding> sink;
  private final Here here;
  private long begun;
  private long count;
  private @Nullable Set<Object> cleared;

  FindingReporter(RuleInfo rule, Here here, Consumer<Finding> sink) {
    this.rule = rule;
    this.here = here;
    this.sink = sink;
  }

  @Override
  public Reporter.Draft draft() {
    begun++;
    return new Draft(here.pointer());
  }

  /**
   * Sees to it that every finding that was begun was added; a rule that forgets the end of the
   * chain would otherwise find nothing and nothing would show it.
   *
   * @throws IllegalStateException if one was not
   */
  void requireAllAdded() {
    if (begun != count) {
      throw new IllegalStateException(
          "a finding was begun and not added; end the chain with add(message)");
    }
  }

  /** {@return how many findings there were so far} */
  long count() {
    return count;
  }

  /** {@return whether nothing was found in an equal value before} */
  boolean hasCleared(Object value) {
    return cleared != null && cleared.contains(value);
  }

  /** Notes that nothing was found in a value, as long as there are not too many to note. */
  void clear(Object value) {
    if (cleared == null) {
      cleared = new HashSet<>();
    }
    if (cleared.size() < MOST_CLEARED) {
      cleared.add(value);
    }
  }

  private final class Draft implements Reporter.Draft {

    private final Pointer base;
    private Pointer pointer;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final List<Pointer> related = new ArrayList<>();
    private boolean isAdded;
    private @Nullable Fix fix;

    private Draft(Pointer base) {
      this.base = base;
      this.pointer = base;
    }

    @Override
    public Reporter.Draft at(String name) {
      pointer = pointer.child(name);
      return this;
    }

    @Override
    public Reporter.Draft at(String name, int item) {
      pointer = pointer.child(name).child(item);
      return this;
    }

    @Override
    public Reporter.Draft at(Pointer relative) {
      pointer = pointer.append(relative);
      return this;
    }

    @Override
    public Reporter.Draft with(String name, Object value) {
      arguments.put(name, value.toString());
      return this;
    }

    @Override
    public Reporter.Draft related(Pointer place) {
      if (related.size() < MOST_RELATED) {
        related.add(base.append(place));
      }
      return this;
    }

    @Override
    public Reporter.Draft fix(Fix change) {
      fix = change.within(base);
      return this;
    }

    @Override
    public void add(String message) {
      if (isAdded) {
        throw new IllegalStateException(
            "the finding was added before; begin another one for another message");
      }
      isAdded = true;
      Finding.Builder finding =
          Finding.builder(rule.severity(), rule.code(), pointer, message).addAllRelated(related);
      arguments.forEach(finding::argument);
      if (fix != null) {
        finding.fix(fix);
      }
      count++;
      sink.accept(finding.build());
    }
  }
}

package org.communique.validation.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communique.model.Acknowledgment;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Losses;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Extensions;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** One run of the rules of a table. Not for sharing between threads. */
public final class Run {

  private final RuleTable table;
  private final Consumer<Finding> sink;
  private final Losses losses;
  private final Set<String> silent = new TreeSet<>();
  private final Here here = new Here();
  private final @Nullable FindingReporter[] byRule;

  /**
   * Begins a run.
   *
   * @param table the rules
   * @param sink takes what is found
   */
  public Run(RuleTable table, Consumer<Finding> sink) {
    this(table, sink, Losses.none());
  }

  /**
   * Begins a run over parts of which some lost something in reading.
   *
   * <p>A rule on a part is silent where that part, or a part in it, lost something. A rule on the
   * dossier looks at whole records, so what it finds in or with a record that lost something is
   * withheld. A rule on a value looks at nothing else and is never silent.
   *
   * @param table the rules
   * @param sink takes what is found
   * @param losses the parts that lost something
   */
  public Run(RuleTable table, Consumer<Finding> sink, Losses losses) {
    this.table = table;
    this.sink = sink;
    this.losses = losses;
    this.byRule = new FindingReporter[table.size()];
  }

  /** {@return the codes of the rules that found something and were silent, in order} */
  public Set<String> silent() {
    return Collections.unmodifiableSet(silent);
  }

  private void withhold(Finding finding) {
    silent.add(finding.code());
  }

  /** Takes what a rule on the dossier found. */
  private void unlessLost(Finding finding) {
    boolean lost =
        losses.areInRecordOf(finding.pointer())
            || finding.related().stream().anyMatch(losses::areInRecordOf);
    if (lost) {
      withhold(finding);
    } else {
      sink.accept(finding);
    }
  }

  /**
   * Runs the rules on parts and values, type by type and rule by rule, so that the same code runs
   * over many parts in a row.
   *
   * @param type the type of the parts
   * @param parts the parts, all of that type
   */
  public void checkParts(PartType type, List<Located<?>> parts) {
    if (parts.isEmpty()) {
      return;
    }
    RuleTable.OnType rules = table.on(type);
    for (RuleTable.OnPart rule : rules.parts()) {
      FindingReporter reporter = reporter(rule.number(), rule.info());
      for (Located<?> located : parts) {
        here.enter(located);
        checkPart(rule, located, lostSomething(located) ? withholding(rule) : reporter);
      }
    }
    for (Located<?> located : parts) {
      checkValues(located, rules.properties());
      checkExtensions(located);
    }
  }

  /**
   * Runs the rules on whole dossiers.
   *
   * @param index the index of the dossier
   */
  public void checkDossier(DossierIndex index) {
    Consumer<Finding> ofDossier = losses.isEmpty() ? sink : this::unlessLost;
    for (RuleTable.OnDossier rule : table.onDossier()) {
      try {
        FindingReporter reporter = new FindingReporter(rule.info(), new Here(), ofDossier);
        rule.rule().check(index, reporter);
        reporter.requireAllAdded();
      } catch (RuntimeException e) {
        throw new IllegalStateException("the rule " + rule.info().code() + " failed", e);
      }
    }
  }

  /**
   * Runs the rules on an acknowledgment that accepts nothing.
   *
   * @param idle the acknowledgment
   */
  public void checkIdle(Located<Acknowledgment> idle) {
    for (RuleTable.OnAcknowledgment rule : table.onAcknowledgments()) {
      here.enter(idle);
      try {
        FindingReporter reporter = new FindingReporter(rule.info(), here, sink);
        rule.rule().check(idle.part(), reporter);
        reporter.requireAllAdded();
      } catch (RuntimeException e) {
        throw failed(rule.info(), e);
      }
    }
  }

  private boolean lostSomething(Located<?> located) {
    return !losses.isEmpty() && losses.areIn(located.pointer());
  }

  private FindingReporter withholding(RuleTable.OnPart rule) {
    return new FindingReporter(rule.info(), here, this::withhold);
  }

  private void checkPart(RuleTable.OnPart rule, Located<?> located, FindingReporter reporter) {
    try {
      rule.rule().check(located.part(), reporter);
      reporter.requireAllAdded();
    } catch (RuntimeException e) {
      throw failed(rule.info(), e);
    }
  }

  private void checkValues(Located<?> located, List<RuleTable.OnProperty> properties) {
    here.enter(located);
    for (int each = 0; each < properties.size(); each++) {
      RuleTable.OnProperty rules = properties.get(each);
      Property property = rules.property();
      Object value = property.get(located.part());
      if (value instanceof List<?> list) {
        for (int at = 0; at < list.size(); at++) {
          here.enter(property, at);
          checkHeld(list.get(at), rules.rules());
        }
      } else if (value != null) {
        here.enter(property, Here.NO_POSITION);
        checkHeld(value, rules.rules());
      }
    }
  }

  private void checkHeld(Object value, List<RuleTable.OnValue> rules) {
    checkValue(value, rules);
    if (value instanceof LanguageMap texts) {
      for (Map.Entry<LanguageTag, String> text : texts.entries()) {
        here.enter(text.getKey().toString());
        checkValue(text.getKey(), rules);
        checkValue(text.getValue(), rules);
      }
    }
  }

  private void checkValue(Object value, List<RuleTable.OnValue> rules) {
    for (int at = 0; at < rules.size(); at++) {
      RuleTable.OnValue rule = rules.get(at);
      if (rule.wanted().isInstance(value)) {
        checkValue(value, rule, reporter(rule.number(), rule.info()));
      }
    }
  }

  /** A value in which nothing is wrong is not asked about again; a text seldom comes again. */
  private void checkValue(Object value, RuleTable.OnValue rule, FindingReporter reporter) {
    boolean comesAgain = !(value instanceof String);
    if (comesAgain && reporter.hasCleared(value)) {
      return;
    }
    long before = reporter.count();
    try {
      rule.rule().check(value, reporter);
      reporter.requireAllAdded();
    } catch (RuntimeException e) {
      throw failed(rule.info(), e);
    }
    if (comesAgain && reporter.count() == before) {
      reporter.clear(value);
    }
  }

  private void checkExtensions(Located<?> located) {
    Extensions extensions = located.part().getExtensions();
    if (extensions.isEmpty()) {
      return;
    }
    here.enter(located);
    for (RuleTable.OnValue rule : table.onValues()) {
      try {
        FindingReporter reporter = reporter(rule.number(), rule.info());
        rule.rule().checkExtensions(extensions, reporter);
        reporter.requireAllAdded();
      } catch (RuntimeException e) {
        throw failed(rule.info(), e);
      }
    }
  }

  private FindingReporter reporter(int number, RuleInfo info) {
    FindingReporter known = byRule[number];
    if (known != null) {
      return known;
    }
    FindingReporter made = new FindingReporter(info, here, sink);
    byRule[number] = made;
    return made;
  }

  private IllegalStateException failed(RuleInfo rule, RuntimeException cause) {
    return new IllegalStateException(
        "the rule " + rule.code() + " failed at \"" + here.pointer() + "\"", cause);
  }
}

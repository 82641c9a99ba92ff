package org.communique.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.model.Acknowledgment;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.value.LanguageTag;

/**
 * What the records of a dossier acknowledge: marks the findings of a run that are accepted, and
 * remembers which acknowledgments accepted none. Not for sharing between threads.
 */
public final class Acknowledgments {

  private static final int STEPS_TO_A_RECORD = 2;

  private static final List<LanguageTag> PREFERRED = List.of(LanguageTag.of("en"));

  private final Map<Pointer, Map<String, Located<Acknowledgment>>> byRecord = new HashMap<>();
  private final List<Located<Acknowledgment>> all;
  private final Set<Located<Acknowledgment>> used = new HashSet<>();

  /**
   * Collects what is acknowledged in a dossier.
   *
   * @param index the index of the dossier
   * @param table the rules that are run; an acknowledgment may name a code that one had before
   */
  public Acknowledgments(DossierIndex index, RuleTable table) {
    this.all = index.all(Acknowledgment.class);
    for (Located<Acknowledgment> each : all) {
      byRecord
          .computeIfAbsent(record(each.pointer()), first -> new HashMap<>())
          .putIfAbsent(table.currentCode(each.part().getCode()), each);
    }
  }

  /** {@return whether there are any} */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * {@return a sink that marks what is acknowledged and hands everything on}
   *
   * @param sink takes the findings
   */
  public Consumer<Finding> marking(Consumer<Finding> sink) {
    return isEmpty() ? sink : finding -> sink.accept(marked(finding));
  }

  private Finding marked(Finding finding) {
    if (finding.severity() == Severity.ERROR || finding.pointer().depth() < STEPS_TO_A_RECORD) {
      return finding;
    }
    Located<Acknowledgment> accepted =
        byRecord.getOrDefault(record(finding.pointer()), Map.of()).get(finding.code());
    if (accepted == null) {
      return finding;
    }
    used.add(accepted);
    return finding.toBuilder().acknowledged(reason(accepted.part())).build();
  }

  private static String reason(Acknowledgment acknowledgment) {
    return acknowledgment
        .getReason()
        .map(reason -> reason.bestOrFirst(PREFERRED).getValue())
        .orElse("");
  }

  /** {@return those that accepted nothing so far, a second one of a code and record included} */
  public List<Located<Acknowledgment>> idle() {
    List<Located<Acknowledgment>> idle = new ArrayList<>(all);
    idle.removeAll(used);
    return idle;
  }

  private static Pointer record(Pointer pointer) {
    Pointer at = pointer;
    while (at.depth() > STEPS_TO_A_RECORD) {
      at = at.parent().orElseThrow();
    }
    return at;
  }
}

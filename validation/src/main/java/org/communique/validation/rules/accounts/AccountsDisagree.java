package org.communique.validation.rules.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.Recorded;
import org.communique.model.account.AccountValue;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.PropertyComparison;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.value.Id;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Records that are judged to describe one thing and cannot all be right.
 *
 * <p>Reported once for each property that they disagree in, at the record with the least id, with
 * the others related; and once for all that some tell as a fact and others as denied. What is only
 * told more or less precisely agrees, and so do two paraphrases.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Accounts that are judged to describe one thing agree.",
    because =
        "Each account stays as its source gives it. A reader should see where they differ, and the"
            + " judgment may deserve a second look.")
public final class AccountsDisagree implements DossierRule {

  private static final int SHOWN_VALUES = 4;
  private static final int SHOWN_RECORDS = 10;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Comparison comparison : Accounts.of(dossier).comparisons()) {
      List<PropertyComparison> denied = new ArrayList<>();
      for (PropertyComparison conflict : comparison.conflicts()) {
        if (conflict.disputed().stream().allMatch(AccountsDisagree::isDenied)) {
          denied.add(conflict);
        } else {
          reportConflict(conflict, dossier, reporter);
        }
      }
      if (!denied.isEmpty()) {
        reportDenial(denied, dossier, reporter);
      }
    }
  }

  private static boolean isDenied(AccountValue value) {
    return value.isHeld() && !(value.deniers().isEmpty() && value.denyingSources().isEmpty());
  }

  private static void reportConflict(
      PropertyComparison conflict, DossierIndex dossier, Reporter reporter) {
    List<Located<? extends Recorded>> records = records(List.of(conflict), dossier);
    if (records.isEmpty()) {
      return;
    }
    Reporter.Draft draft =
        reporter.at(records.get(0)).at(conflict.property()).with("properties", conflict.property());
    records.stream()
        .skip(1)
        .limit(SHOWN_RECORDS)
        .forEach(other -> draft.related(other.pointer().child(conflict.property())));
    draft.with("values", values(conflict));
    draft.add(
        "the accounts of this record disagree in "
            + conflict.property()
            + ": "
            + values(conflict)
            + "; correct the one that is wrong, or remove the judgment if they describe two"
            + " things");
  }

  private static void reportDenial(
      List<PropertyComparison> denied, DossierIndex dossier, Reporter reporter) {
    List<Located<? extends Recorded>> records = records(denied, dossier);
    if (records.isEmpty()) {
      return;
    }
    String properties =
        denied.stream().map(PropertyComparison::property).collect(Collectors.joining(", "));
    AccountValue first = denied.get(0).disputed().get(0);
    Reporter.Draft draft = reporter.at(records.get(0)).with("properties", properties);
    records.stream().skip(1).limit(SHOWN_RECORDS).forEach(draft::related);
    draft
        .with("holders", ids(first.holders()))
        .with("deniers", ids(first.deniers().isEmpty() ? first.denyingSources() : first.deniers()));
    draft.add(
        "some accounts state it and others deny it ("
            + properties
            + "): held in "
            + ids(first.holders())
            + ", denied in "
            + ids(first.deniers().isEmpty() ? first.denyingSources() : first.deniers())
            + "; check the citations; nothing is wrong if the sources contradict each other");
  }

  /** {@return the records that hold or deny what is disputed, by their ids} */
  private static List<Located<? extends Recorded>> records(
      List<PropertyComparison> conflicts, DossierIndex dossier) {
    Set<String> ids = new TreeSet<>();
    for (PropertyComparison conflict : conflicts) {
      for (AccountValue value : conflict.disputed()) {
        value.holders().forEach(id -> ids.add(id.value()));
        value.deniers().forEach(id -> ids.add(id.value()));
      }
    }
    List<Located<? extends Recorded>> records = new ArrayList<>();
    ids.forEach(id -> dossier.first(Id.of(id)).ifPresent(records::add));
    return records;
  }

  private static String values(PropertyComparison conflict) {
    String values =
        conflict.disputed().stream()
            .limit(SHOWN_VALUES)
            .map(value -> Quoted.text(value.text()) + told(value))
            .collect(Collectors.joining(", "));
    return values + (conflict.disputed().size() > SHOWN_VALUES ? ", …" : "");
  }

  private static String told(AccountValue value) {
    String held = value.isHeld() ? " in " + ids(value.holders()) : "";
    return value.deniers().isEmpty() ? held : held + " (denied in " + ids(value.deniers()) + ")";
  }

  private static String ids(List<Id> ids) {
    return ids.stream()
        .limit(SHOWN_VALUES)
        .map(id -> Quoted.text(id.value()))
        .collect(Collectors.joining(", "));
  }
}

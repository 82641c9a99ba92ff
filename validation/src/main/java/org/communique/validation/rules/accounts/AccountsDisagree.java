package org.communique.validation.rules.accounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * Records that are judged to tell of one thing and cannot all be right.
 *
 * <p>Reported at each of the records that say something on what they disagree in. What is only told
 * more or less precisely agrees.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Accounts that are judged to tell of one thing agree in what they tell.",
    because =
        "Each account stands as its source tells it. Where they differ a reader should see in what,"
            + " and the judgment may deserve a second look.")
public final class AccountsDisagree implements DossierRule {

  private static final int SHOWN_VALUES = 4;
  private static final int SHOWN_RECORDS = 10;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Accounts accounts = Accounts.of(dossier);
    for (Comparison comparison : accounts.comparisons()) {
      List<PropertyComparison> conflicts = comparison.conflicts();
      if (!conflicts.isEmpty()) {
        report(conflicts, dossier, reporter);
      }
    }
  }

  private static void report(
      List<PropertyComparison> conflicts, DossierIndex dossier, Reporter reporter) {
    Set<Id> holders = new LinkedHashSet<>();
    for (PropertyComparison conflict : conflicts) {
      conflict.values().forEach(value -> holders.addAll(value.holders()));
    }
    List<Located<? extends Recorded>> records = new ArrayList<>();
    holders.forEach(id -> dossier.first(id).ifPresent(records::add));
    String properties =
        conflicts.stream().map(PropertyComparison::property).collect(Collectors.joining(", "));
    String what = conflicts.stream().map(AccountsDisagree::what).collect(Collectors.joining("; "));
    for (Located<?> record : records) {
      Reporter.Draft draft = reporter.at(record).with("properties", properties);
      records.stream()
          .filter(other -> other != record)
          .limit(SHOWN_RECORDS)
          .forEach(draft::related);
      draft.add("the accounts of this disagree in " + properties + ": " + what);
    }
  }

  private static String what(PropertyComparison conflict) {
    String values =
        conflict.values().stream()
            .limit(SHOWN_VALUES)
            .map(AccountsDisagree::said)
            .collect(Collectors.joining(", "));
    String more = conflict.values().size() > SHOWN_VALUES ? ", …" : "";
    return conflict.property() + " is " + values + more;
  }

  private static String said(AccountValue value) {
    String holders =
        value.holders().stream()
            .limit(SHOWN_VALUES)
            .map(id -> Quoted.text(id.value()))
            .collect(Collectors.joining(", "));
    return Quoted.text(value.text()) + " in " + holders;
  }
}

package org.communique.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.cli.page.Page;
import org.communique.model.account.AccountValue;
import org.communique.model.account.Accounts;
import org.communique.model.account.Comparison;
import org.communique.model.account.DerivedView;
import org.communique.model.account.DerivedView.Pick;
import org.communique.model.account.PropertyComparison;
import org.communique.model.account.Withdrawal;
import org.communique.model.evidence.Origin;

/** What accounts agree and disagree in, for people. */
public final class ComparisonPage {

  private static final int WIDTH = 100;

  private ComparisonPage() {}

  /**
   * {@return the clusters, property by property}
   *
   * @param accounts the accounts
   * @param views gives the view to be shown of a cluster, if any
   */
  public static String of(Accounts accounts, Function<Comparison, Optional<DerivedView>> views) {
    Page page = new Page(WIDTH);
    for (Comparison comparison : accounts.comparisons()) {
      page.gap();
      page.heading(comparison.type() + ": " + list(comparison.cluster().records()), '─');
      for (Withdrawal gone : comparison.cluster().withdrawn()) {
        String done = gone.relation().code().equals("supersedes") ? "superseded" : "retracted";
        page.paragraph("  ", gone.record() + " is " + done + " by " + gone.by() + ", not compared");
      }
      comparison.properties().forEach(property -> add(property, page));
      views.apply(comparison).ifPresent(view -> add(view, page));
    }
    if (accounts.comparisons().isEmpty()) {
      page.paragraph("", "No records are judged to tell of one thing.");
    }
    if (!accounts.isWhole()) {
      page.gap();
      page.paragraph(
          "",
          "There is more than can be compared: some long lists are compared in part, or some"
              + " values are shown without the origins behind them.");
    }
    return page.toString();
  }

  private static void add(PropertyComparison property, Page page) {
    page.paragraph("  ", property.property() + ": " + property.concord().word());
    for (AccountValue value : property.values()) {
      page.hanging("    ", "      ", value.text() + " (" + told(value) + ")");
    }
  }

  private static void add(DerivedView view, Page page) {
    page.gap();
    page.paragraph("  ", "One reading, by " + view.policy());
    for (Pick pick : view.picks()) {
      page.hanging(
          "    ", "      ", pick.property() + ": " + picked(pick) + " (" + pick.reason() + ")");
      for (AccountValue value : pick.setAside()) {
        page.hanging("      ", "        ", "set aside: " + value.text() + " (" + told(value) + ")");
      }
    }
  }

  private static String picked(Pick pick) {
    return pick.chosen().isEmpty()
        ? "none"
        : pick.chosen().stream().map(AccountValue::text).collect(Collectors.joining("; "));
  }

  private static String told(AccountValue value) {
    List<String> told = new ArrayList<>();
    if (value.isHeld()) {
      told.add(list(value.holders()));
    }
    if (!value.origins().isEmpty()) {
      told.add(counted(value.origins(), "origin", "independent origins"));
    }
    if (!value.deniers().isEmpty()) {
      told.add("denied in " + list(value.deniers()));
    }
    if (!value.denials().isEmpty()) {
      told.add(counted(value.denials(), "denial", "independent denials"));
    }
    return String.join("; ", told);
  }

  private static String counted(List<List<Origin>> origins, String one, String several) {
    return origins.size()
        + " "
        + (origins.size() == 1 ? one : several)
        + ": "
        + origins.stream().map(ComparisonPage::names).collect(Collectors.joining(" | "));
  }

  /** {@return who is behind origins that cannot be told apart, each once} */
  private static String names(List<Origin> together) {
    return together.stream()
        .flatMap(
            origin ->
                Stream.concat(
                    origin.actors().stream().map(Object::toString),
                    origin.source().stream().map(Object::toString)))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String list(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}

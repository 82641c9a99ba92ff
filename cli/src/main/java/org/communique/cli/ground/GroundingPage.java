package org.communique.cli.ground;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.Folding;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.NearPassage;
import org.communique.model.evidence.Passage;
import org.communique.model.text.Quoted;

/** What was found of quotations, one a line, for people. */
public final class GroundingPage {

  private static final int SHOWN_PLACES = 5;

  private GroundingPage() {}

  /**
   * {@return a line for each quotation and one for the totals}
   *
   * @param grounded the quotations, looked for
   * @param unread the files that were set aside, each with the reason
   */
  public static String of(DossierGrounding grounded, Map<Path, String> unread) {
    StringBuilder page = new StringBuilder();
    Map<String, Integer> totals = new TreeMap<>();
    List<Row> rows = Row.of(grounded);
    for (Row row : rows) {
      totals.merge(row.verdict(), 1, Integer::sum);
      String pointer = Quoted.text(row.pointer().toString());
      page.append(String.format("%-9s ", row.verdict()))
          .append(pointer, 1, pointer.length() - 1)
          .append(details(row))
          .append('\n');
    }
    String counts =
        totals.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", "));
    unread.forEach(
        (file, reason) ->
            page.append("unread    ")
                .append(Quoted.text(file.toString()))
                .append(": ")
                .append(Quoted.visible(reason))
                .append('\n'));
    if (!grounded.isWhole()) {
      page.append("There is more to look for than one run takes on; not everything was sought.\n");
    }
    return page.append("Looked for ")
        .append(rows.size())
        .append(rows.size() == 1 ? " quotation" : " quotations")
        .append(counts.isEmpty() ? "" : ": " + counts)
        .append('\n')
        .toString();
  }

  private static String details(Row row) {
    List<String> details = new ArrayList<>();
    if (row.start().isPresent() || row.end().isPresent()) {
      details.add("expected " + stated(row.start()) + "-" + stated(row.end()));
    }
    row.grounding().ifPresent(found -> add(found, details));
    if (!row.inOrder()) {
      details.add("out of order");
    }
    return details.isEmpty() ? "" : ": " + String.join("; ", details);
  }

  private static String stated(OptionalInt offset) {
    return offset.isPresent() ? String.valueOf(offset.getAsInt()) : "?";
  }

  private static void add(Grounding found, List<String> details) {
    if (!found.places().isEmpty()) {
      String places =
          found.places().stream()
              .limit(SHOWN_PLACES)
              .map(GroundingPage::place)
              .collect(Collectors.joining(", "));
      details.add("found " + places + (found.places().size() > SHOWN_PLACES ? ", …" : ""));
    }
    if (!found.folded().isEmpty()) {
      details.add(
          "differs in "
              + found.foldedInOrder().stream()
                  .map(Folding::words)
                  .collect(Collectors.joining(", ")));
    }
    found.nearest().ifPresent(near -> details.add(nearest(near)));
  }

  private static String nearest(NearPassage near) {
    return "nearest "
        + place(near.passage())
        + " "
        + Quoted.text(near.passage().text())
        + ", by "
        + near.distance()
        + (near.distance() == 1 ? " change" : " changes");
  }

  private static String place(Passage passage) {
    return passage.start() + "-" + passage.end();
  }
}

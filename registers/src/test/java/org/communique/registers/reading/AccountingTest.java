package org.communique.registers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communique.registers.Imported;

/** Whatever stands in a table: every cell is mapped, left out under a name, or a finding. */
class AccountingTest {

  /** Headers and cells, whole and broken, as status tables have them. */
  private static final List<String> HEADERS =
      List.of(
          "Signature",
          "Ratification, Accession(a)",
          "Acceptance(A)",
          "Provisional application(n)",
          "Territories",
          "Date of receipt of the notification",
          "Ratification",
          "Anything",
          "");

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "12 May 1955",
            "12 May 1955 a",
            "[12 May 1955]",
            "30 Feb 1950",
            "12 May 1955 zz",
            "France",
            "[Yugoslavia]",
            "Congo",
            "Ruritania",
            "Participant"),
        Arbitraries.strings().ofMaxLength(12).excludeChars('"', '\r', '\n'));
  }

  @Property(tries = 200)
  void nothingIsLostInSilence(
      @ForAll @Size(max = 5) List<@From("headers") String> headers,
      @ForAll @Size(max = 8) List<@Size(max = 6) List<@From("cells") String>> rows) {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("Participant"));
    header.addAll(headers);
    table.add(header);
    rows.stream().map(row -> row.isEmpty() ? List.of("") : row).forEach(table::add);

    ImportReport report = Imported.of("untc", RegisterFile.of("4-1.csv", csv(table))).report();

    long filled =
        table.stream()
            .filter(row -> !row.get(0).strip().equalsIgnoreCase("Participant"))
            .flatMap(List::stream)
            .filter(cell -> !cell.strip().isEmpty())
            .count();
    assertThat(report.cells()).isEqualTo(filled);
    long told =
        report.findings().findings().stream()
            .filter(finding -> finding.code().equals(Intake.NOT_UNDERSTOOD))
            .map(finding -> finding.arguments().get("row") + "/" + finding.position().orElseThrow())
            .distinct()
            .count();
    assertThat(told).isEqualTo(report.notUnderstood());
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of(HEADERS);
  }

  private static String csv(List<List<String>> table) {
    return table.stream()
        .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }
}

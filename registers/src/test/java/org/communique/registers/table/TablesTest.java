package org.communique.registers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.communique.model.finding.Losses;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables of the example dossiers and of small ones of our own. */
class TablesTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "dossiers");

  /**
   * Worked out by hand from the sources of the example dossiers: agreement, participant, year,
   * status or the possible ones, signed, consented, in force since, left.
   */
  private static final String BY_HAND =
      """
      treaty-1948 finland 1947 none - - - -
      treaty-1948 finland 1948 party 1948-04-06 1948-05-31 1948-05-31 -
      treaty-1948 finland 1990 party 1948-04-06 1948-05-31 1948-05-31 -
      treaty-1948 finland 1991 party|former-party 1948-04-06 1948-05-31 - -
      treaty-1948 finland 1992 former-party 1948-04-06 1948-05-31 - [1991-12-27..1992-01-20]
      treaty-1948 soviet-union 1947 none - - - -
      treaty-1948 soviet-union 1948 party 1948-04-06 1948-05-31 1948-05-31 -
      treaty-1948 soviet-union 1990 party 1948-04-06 1948-05-31 1948-05-31 -
      treaty-1948 soviet-union 1991 former-party 1948-04-06 1948-05-31 - 1991-12-27
      treaty-1948 soviet-union 1992 former-party 1948-04-06 1948-05-31 - 1991-12-27
      treaty-1948 russia 1948 none - - - -
      treaty-1948 russia 1990 none - - - -
      treaty-1948 russia 1991 none|party - [1991-12-26..1992-01-20] - -
      treaty-1948 russia 1992 former-party - [1991-12-26..1992-01-20] - 1992-01-20
      lakes great-britain 1816 none - - - -
      lakes great-britain 1817 party 1817-04-28 - 1817-04-29 -
      lakes united-states 1817 party 1817-04-29 - 1817-04-29 -
      lakes united-states 1818 party 1817-04-29 - 1817-04-29 -
      notes united-states 1952 none - - - -
      notes united-states 1953 party|former-party 1953-10-23 - - -
      notes united-states 1954 former-party 1953-10-23 - - [1953-11-27..1954-10-27]
      ctbt fiji 1995 none - - - -
      ctbt fiji 1996 contracting 1996-09-24 1996-10-10 - -
      ctbt russia 1996 signatory 1996-09-24 - - -
      ctbt russia 1999 signatory 1996-09-24 - - -
      ctbt russia 2000 contracting 1996-09-24 2000-06-30 - -
      ctbt russia 2022 contracting 1996-09-24 2000-06-30 - -
      ctbt russia 2023 signatory 1996-09-24 2000-06-30 - -
      ctbt china 2023 signatory 1996-09-24 - - -
      """;

  @Test
  void thePanelOfTheExampleTreatiesIsTheOneWorkedOutByHand() throws IOException {
    Map<String, List<String>> panel = new TreeMap<>();
    for (List<String> row : rows(Tables.status(Span.ofYears(1816, 2023)), EXAMPLES)) {
      panel.put(row.get(1) + " " + row.get(3) + " " + row.get(6), row);
    }

    for (String line : BY_HAND.lines().toList()) {
      String[] words = line.split(" ");
      List<String> row = panel.get(words[0] + " " + words[1] + " " + words[2]);
      assertThat(row).as(line).isNotNull();
      String told =
          Stream.of(
                  row.get(7).isEmpty() ? row.get(8) : row.get(7),
                  row.get(10),
                  row.get(11),
                  row.get(12),
                  row.get(14))
              .map(cell -> cell.isEmpty() ? "-" : cell)
              .reduce(words[0] + " " + words[1] + " " + words[2], (a, b) -> a + " " + b);
      assertThat(told).isEqualTo(line);
    }
  }

  @Test
  void thePanelHasARowForEachParticipantAndYear() throws IOException {
    List<List<String>> rows = rows(Tables.status(Span.ofYears(1990, 1993)), EXAMPLES);

    // Seventeen participants of the test-ban treaty, and those of four agreements between two.
    assertThat(rows.size() % 4).isZero();
    assertThat(new LinkedHashSet<>(rows)).hasSameSizeAs(rows);
    assertThat(rows(Tables.status(Span.ofYears(1990, 1993)), EXAMPLES)).isEqualTo(rows);
  }

  @Test
  void aPanelByDayHasARowADay() throws IOException {
    Span days = new Span(LocalDate.of(1817, 4, 27), LocalDate.of(1817, 4, 29), false);

    assertThat(rows(Tables.status(days), EXAMPLES.resolve("notes-1817.json")))
        .filteredOn(row -> row.get(3).equals("united-states") && row.get(1).equals("lakes"))
        .extracting(row -> row.get(6) + " " + row.get(7) + " " + row.get(9))
        .containsExactly(
            "1817-04-27 none draft", "1817-04-28 none draft", "1817-04-29 party in-force");
  }

  @Test
  void aReservationIsTold() {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addState(state -> state.id("a").name("en", "A"))
            .addState(state -> state.id("b").name("en", "B"))
            .addAgreement(
                agreement ->
                    agreement
                        .id("treaty")
                        .kind(AgreementKind.TREATY)
                        .addParticipants("a", "b")
                        .addEvent(e -> e.kind(AgreementEventKind.SIGNED).date("1950-01-01"))
                        .addEvent(
                            e -> e.kind(AgreementEventKind.RATIFIED).date("1951-01-01").addBy("a"))
                        .addEvent(
                            e -> e.kind(AgreementEventKind.RATIFIED).date("1951-02-01").addBy("b"))
                        .addEvent(
                            e ->
                                e.kind(AgreementEventKind.RESERVATION_MADE)
                                    .date("1951-02-01")
                                    .addBy("b"))
                        .addEvent(
                            e ->
                                e.kind(AgreementEventKind.RESERVATION_WITHDRAWN)
                                    .date("1953-06-01")
                                    .addBy("b"))
                        .addEvent(
                            e -> e.kind(AgreementEventKind.ENTERED_INTO_FORCE).date("1951-02-01")))
            .build();

    assertThat(rows(Tables.status(Span.ofYears(1950, 1953)), dossier))
        .extracting(row -> row.get(3) + " " + row.get(6) + " " + row.get(10) + " " + row.get(13))
        .containsExactly(
            "a 1950 1950-01-01 no",
            "a 1951 1950-01-01 no",
            "a 1952 1950-01-01 no",
            "a 1953 1950-01-01 no",
            "b 1950 1950-01-01 no",
            "b 1951 1950-01-01 yes",
            "b 1952 1950-01-01 yes",
            "b 1953 1950-01-01 no");
  }

  @Test
  void pairsAreToldWithAgreementsAndVisits() throws IOException {
    assertThat(
            rows(Tables.dyads(Span.ofYears(1989, 1993)), EXAMPLES.resolve("friendship-1948.json")))
        .containsExactly(
            List.of("finland", "russia", "Finland", "Russia", "1991", "0", "1", "0", "0", ""),
            List.of(
                "finland",
                "soviet-union",
                "Finland",
                "Soviet Union",
                "1989",
                "1",
                "0",
                "0",
                "0",
                ""),
            List.of(
                "finland",
                "soviet-union",
                "Finland",
                "Soviet Union",
                "1990",
                "1",
                "0",
                "0",
                "0",
                ""));
  }

  @Test
  void theHighestRankOfVisitsIsTold() {
    Dossier visits = visits();

    assertThat(rows(Tables.dyads(Span.ofYears(1960, 1961)), visits))
        .containsExactly(List.of("a", "b", "A", "B", "1960", "0", "0", "2", "2", "state"));
  }

  private static Dossier visits() {
    return Dossier.builder()
        .id("visits")
        .addState(state -> state.id("a").name("en", "A"))
        .addState(state -> state.id("b").name("en", "B"))
        .addPerson(
            person ->
                person
                    .id("p")
                    .name("en", "=cmd()\u0007\u202e")
                    .addOffice(
                        office ->
                            office.office(OfficeKind.HEAD_OF_STATE).of("a").from("1950/1960")))
        .addSummit(
            summit ->
                summit
                    .id("one")
                    .kind(SummitKind.VISIT)
                    .rank(VisitRank.WORKING)
                    .date("1960-03")
                    .addHosts("b")
                    .addParticipant(p -> p.actor("p").onBehalfOf("a")))
        .addSummit(
            summit ->
                summit
                    .id("two")
                    .kind(SummitKind.VISIT)
                    .rank(VisitRank.STATE)
                    .date("1960-05-02/1960-05-04")
                    .addHosts("b")
                    .addParticipant(p -> p.actor("p").onBehalfOf("a")))
        .addSummit(
            summit ->
                summit
                    .id("undated")
                    .kind(SummitKind.VISIT)
                    .date("1960/1961")
                    .addHosts("b")
                    .addParticipant(p -> p.actor("p").onBehalfOf("a")))
        .build();
  }

  @Test
  void textIsDataButSteersNoTerminal() {
    assertThat(csv(Tables.offices(), visits()))
        .contains("visits,p,1,=cmd()\ufffd\ufffd,head-of-state")
        .doesNotContain("\u0007", "\u202e");
  }

  @Test
  void everyTableHasAsManyCellsAsColumns() throws IOException {
    Span span = Span.ofYears(2024, 2025);
    for (Table table :
        List.of(
            Tables.status(span),
            Tables.dyads(span),
            Tables.encounters(),
            Tables.statements(),
            Tables.offices(),
            Tables.findings())) {
      List<List<String>> rows = rows(table, EXAMPLES);
      assertThat(rows)
          .as(table.name())
          .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
      if (!table.name().equals("findings") && !table.name().equals("dyads")) {
        assertThat(rows).as(table.name()).isNotEmpty();
      }
      List<Integer> key =
          table.key().stream()
              .map(name -> table.columns().stream().map(Column::name).toList().indexOf(name))
              .toList();
      assertThat(key).doesNotContain(-1);
      assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()).toList())
          .as("key of " + table.name())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theCodebookTellsOfEveryColumn() {
    Table table = Tables.status(Span.ofYears(1990, 1991));

    JsonNode frictionless = JsonMapper.shared().readTree(Codebook.dataPackage(table, "panel.csv"));
    JsonNode resource = frictionless.get("resources").get(0);
    assertThat(resource.get("path").asString()).isEqualTo("panel.csv");
    List<String> fields = new ArrayList<>();
    for (JsonNode field : resource.get("schema").get("fields")) {
      assertThat(field.get("description").asString()).isNotBlank();
      fields.add(field.get("name").asString());
    }
    assertThat(fields).isEqualTo(table.columns().stream().map(Column::name).toList());

    JsonNode croissant = JsonMapper.shared().readTree(Codebook.croissant(table, "panel.csv"));
    assertThat(croissant.get("recordSet").get(0).get("field")).hasSize(table.columns().size());
    assertThat(croissant.get("conformsTo").asString()).endsWith("croissant/1.0");
  }

  @Test
  void linesAreReadOneAfterTheOther(@TempDir Path folder) throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("all.jsonl"),
            "{\"formatVersion\":\"1.0\",\"id\":\"one\"}\n\n"
                + "{\"formatVersion\":\"1.0\",\"id\":\"two\"}\n{\"id\":3}");
    List<String> names = new ArrayList<>();

    DossierFiles.read(lines, (name, read) -> names.add(name + " " + read.dossier().isPresent()));

    assertThat(names).containsExactly(lines + ":1 true", lines + ":3 true", lines + ":4 false");
  }

  @Test
  void aSpanIsBounded() {
    assertThatThrownBy(() -> Span.ofYears(2000, 1999)).hasMessageContaining("before it begins");
    assertThatThrownBy(() -> new Span(LocalDate.of(1500, 1, 1), LocalDate.of(1900, 1, 1), false))
        .hasMessageContaining("ask for it by year");
  }

  private static List<List<String>> rows(Table table, Path files) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    DossierFiles.read(
        files,
        (name, read) -> table.add(name, read.dossier().orElseThrow(), read.losses(), rows::add));
    table.finish(rows::add);
    return rows;
  }

  private static List<List<String>> rows(Table table, Dossier dossier) {
    List<List<String>> rows = new ArrayList<>();
    try {
      table.add("memory", dossier, Losses.none(), rows::add);
      table.finish(rows::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static String csv(Table table, Dossier dossier) {
    StringWriter out = new StringWriter();
    try (TableWriter writer = new TableWriter(table, out)) {
      writer.add("memory", dossier, Losses.none());
      writer.finish();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}

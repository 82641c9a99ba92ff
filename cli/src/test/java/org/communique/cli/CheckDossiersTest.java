package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDossiersTest {

  private static final String FOLDER = "src/test/resources/dossiers/";

  /** Much is wrong with its text. */
  private static final String BROKEN = FOLDER + "broken.json";

  /** It can be read, and much cannot be so. */
  private static final String IMPOSSIBLE = FOLDER + "impossible.json";

  private static final String TWO_REPORTS = "../examples/dossiers/two-reports.json";

  @Test
  void everythingIsReportedWithItsLine() {
    Run run = Run.of("check", BROKEN, IMPOSSIBLE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Golden.assertSame(run.out(), "check.txt");
  }

  @Test
  void programsGetTheSameAsJson() {
    Run run = Run.of("check", "--format", "json", BROKEN, IMPOSSIBLE);

    assertThat(run.status()).isEqualTo(1);
    Golden.assertSame(run.out(), "check.json");
  }

  @Test
  void aHouseHasItsOwnRules(@TempDir Path folder) throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("rules.json"),
            "{\"rules\": {\"unresolved-reference\": \"info\"}, \"areas\": {\"summits\": \"off\"}}");
    Run run = Run.of("check", "--rules", rules.toString(), IMPOSSIBLE);
    assertThat(run.out()).contains("info").doesNotContain("[too-few-sides]");
    assertThat(Run.of("check", IMPOSSIBLE).out()).contains("[too-few-sides]");

    Files.writeString(rules, "{\"rules\": {\"no-speeker\": \"off\"}}");
    Run misspelt = Run.of("check", "--rules", rules.toString(), TWO_REPORTS);
    assertThat(misspelt.status()).isEqualTo(2);
    assertThat(misspelt.err())
        .contains(
            rules + ": there is no rule no-speeker in the book; perhaps no-speaker was meant");

    Run example = Run.of("check", "--rules", "../examples/rules/house.json", TWO_REPORTS);
    assertThat(example.status()).isZero();
  }

  @Test
  void rulesRunOnlyOverWhatLostNothingInReading() {
    assertThat(Run.of("check", BROKEN).out())
        .doesNotContain("[unresolved-reference]")
        .endsWith("; not all could be read, so the rules were not run: " + BROKEN + "\n");
    assertThat(Run.of("check", IMPOSSIBLE).out())
        .contains("[unresolved-reference]")
        .doesNotContain("not all could be read");
  }

  @Test
  void whereNothingIsWrongJsonSaysSoToo() {
    Run run = Run.of("check", "--format=json", TWO_REPORTS);

    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\\s", ""))
        .isEqualTo(
            "{\"findings\":[],\"files\":[{\"file\":\""
                + TWO_REPORTS
                + "\",\"read\":\"whole\"}],\"totals\":{\"error\":0,\"warning\":0,\"info\":0,\"byCode\":{}}}");
  }

  @Test
  void infosAreNoFailure() {
    Run run =
        Run.reading(
            "{\"formatVersion\": \"1.0\", \"id\": \"a\","
                + " \"summits\": [{\"id\": \"b\", \"kind\": \"visit\"}]}",
            "check",
            "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("<stdin>:1:49: info: ").endsWith("checked 1 file: 1 info\n");
  }

  @Test
  void aFileThatIsMissingDoesNotKeepTheOthersFromBeingChecked() {
    Run run = Run.of("check", "nowhere.json", IMPOSSIBLE, TWO_REPORTS);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("communique: nowhere.json: no such file\n");
    assertThat(run.out()).contains(IMPOSSIBLE + ":", "checked 2 files, could not read 1: ");
  }

  @Test
  void standardInputCannotBeReadTwice() {
    assertThat(Run.reading("", "check", "-", TWO_REPORTS, "-"))
        .isEqualTo(
            new Run(
                2,
                "",
                "communique check: standard input can be read only once\n"
                    + "Try: communique check --help\n"));
  }

  @Test
  void aNameThatNoFileCanHaveDoesNotKeepTheOthersFromBeingChecked() {
    Run run = Run.of("check", "no\0where.json", TWO_REPORTS);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be the name of a file").hasLineCount(1);
    assertThat(run.out())
        .isEqualTo("checked 1 file, could not read 1: nothing found in what was read\n");
  }

  @Test
  void ofFilesThatCouldNotBeReadNothingIsSaidToBeWell() {
    assertThat(Run.of("check", "nowhere.json").out())
        .isEqualTo("checked 0 files, could not read 1\n");
    assertThat(Run.of("check", "--format", "json", "nowhere.json").out())
        .contains("\"read\" : \"unread\"".replace(" :", ":"));
  }

  @Test
  void asManyFindingsOfACodeAreToldAsAskedFor() {
    String twice = "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"a\": 1, \"b\": 2}";

    assertThat(Run.reading(twice, "check", "--max-findings", "1", "-").out())
        .contains("\"a\" is not a property")
        .doesNotContain("\"b\" is not a property")
        .contains("2 errors; not shown: 1 of unknown-property");
    assertThat(Run.reading(twice, "check", "--max-findings=0", "--format=json", "-"))
        .matches(run -> run.status() == 1)
        .matches(run -> run.out().contains("\"unknown-property\": 2"));
    assertThat(Run.reading(twice, "check", "--max-findings", "-1", "-").status()).isEqualTo(2);
  }

  @Test
  void theCapHoldsForWhatRulesFindToo() {
    StringBuilder many =
        new StringBuilder("{\"formatVersion\": \"1.0\", \"id\": \"d\", \"summits\": [");
    for (int at = 0; at < 120; at++) {
      many.append(at == 0 ? "" : ",").append("{\"id\": \"s").append(at);
      many.append("\", \"kind\": \"visit\"}");
    }
    many.append("]}");

    assertThat(Run.reading(many.toString(), "check", "-").out())
        .contains("120 infos; not shown: 20 of no-evidence");
    assertThat(Run.reading(many.toString(), "check", "--max-findings", "200", "-").out())
        .endsWith(": 120 infos\n");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '{\"version\": \"2.1.0\",'",
    "github, '::error file=src/test/resources/dossiers/impossible.json,line='",
    "junit, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'",
    "csv, 'file,line,column,offset,dossier,record,code,severity,pointer,message,'",
    "jsonl, '{\"file\":\"src/test/resources/dossiers/impossible.json\",\"line\":'",
  })
  void otherFormsHaveTheirTotalsOnTheErrorStream(String form, String start) {
    Run text = Run.of("check", IMPOSSIBLE);
    Run run = Run.of("check", "--format", form, IMPOSSIBLE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith(start).doesNotContain("checked 1 file");
    assertThat(run.err()).startsWith("communique: checked 1 file: ").hasLineCount(1);
    assertThat(text.out()).endsWith(run.err().substring("communique: ".length()));
  }

  @Test
  void rowsTellOfAcceptedFindingsOnRequest() {
    String accepted =
        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"summits\": [{\"id\": \"s\", \"kind\":"
            + " \"visit\", \"acknowledged\": [{\"code\": \"no-evidence\", \"reason\": {\"en\":"
            + " \"=known\"}}]}]}";

    assertThat(Run.reading(accepted, "check", "--format", "csv", "-").out()).hasLineCount(1);
    assertThat(Run.reading(accepted, "check", "--format", "csv", "--acknowledged", "-").out())
        .hasLineCount(2)
        .contains(",no-evidence,info,")
        .endsWith(",'=known\n");
    assertThat(Run.reading(accepted, "check", "--format", "sarif", "-").out())
        .contains("\"suppressions\":[{\"kind\":\"inSource\"");
  }

  private static final String FIXABLE =
      "{\"formatVersion\": \"1.0\", \"id\": \"d\",\r\n  \"places\" : [{\"id\": \"p\", \"naem\": {\"en\":"
          + " \"P\"}, \"kind\": \"City\"}], \"wrong\": 1}";

  @Test
  void whatIsSureIsCorrectedInANewFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), FIXABLE);
    Path out = folder.resolve("b.json");

    assertThat(Run.of("check", file.toString()).out())
        .contains("  fix: rename \"naem\" to \"name\"\n", "; --fix corrects 2; ");
    Run run = Run.of("check", "--fix", "--out", out.toString(), file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(file + ":2:27: corrected: rename \"naem\" to \"name\" [unknown-property]\n")
        .contains(file + ":2:56: corrected: write \"city\" [malformed-value]\n")
        .contains(out + ":2:66: error: \"wrong\" is not a property")
        .contains("corrected 2, checked 1 file: 1 error");
    assertThat(Files.readString(file)).isEqualTo(FIXABLE);
    assertThat(Files.readString(out))
        .isEqualTo(FIXABLE.replace("naem", "name").replace("City", "city"));
  }

  @Test
  void whatIsSureIsCorrectedInPlaceWithThePermissionsThatItHad(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), FIXABLE.replace(", \"wrong\": 1", ""));
    Path right = Files.copy(Path.of(TWO_REPORTS), folder.resolve("right.json"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Object untouched = Files.getLastModifiedTime(right);

    Run run = Run.of("check", "--fix", "--in-place", file.toString(), right.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("corrected 2, checked 2 files: nothing found\n");
    assertThat(Files.readString(file)).contains("\"name\"", "\"city\"", "\r\n  \"places\" : [");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(Files.getLastModifiedTime(right)).isEqualTo(untouched);

    Run again = Run.of("check", "--fix", "--in-place", "--format", "csv", file.toString());
    assertThat(again.out()).hasLineCount(1);
    assertThat(again.err()).isEqualTo("communique: corrected 0, checked 1 file: nothing found\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'--fix', either --out FILE or --in-place",
    "'--fix --in-place --out b.json', either --out FILE or --in-place",
    "'--in-place', need --fix",
    "'--fix --in-place -', standard input cannot be replaced",
    "'--fix --out b.json a.json c.json', one file at a time",
  })
  void whatToCorrectWhereHasToBeSaid(String options, String complaint) {
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(options.split(" ")));
    args.add(TWO_REPORTS);
    Run run = Run.of(args.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(complaint);
  }

  @Test
  void whatCannotBeReadOrWrittenIsToldInOneLine(@TempDir Path folder) {
    String nowhere = folder.resolve("no/b.json").toString();

    assertThat(Run.of("check", "--fix", "--out", nowhere, TWO_REPORTS))
        .matches(run -> run.status() == 2)
        .matches(run -> run.err().contains("no/b.json: no such file"));
    assertThat(Run.of("check", "--fix", "--in-place", "nowhere.json"))
        .matches(run -> run.status() == 2)
        .matches(run -> run.err().equals("communique: nowhere.json: no such file\n"));
  }

  @Test
  void withoutAFileTheUsageIsBad() {
    assertThat(Run.of("check").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"always, true", "never, false", "auto, false"})
  void colorsAreForTerminals(String when, boolean colored) {
    Run run = Run.of("check", "--color", when, IMPOSSIBLE);

    assertThat(run.out().contains("\u001B[")).isEqualTo(colored);
  }

  private static final String ACCEPTED =
      "{\"formatVersion\": \"1.0\", \"id\": \"d\",\n \"summits\": [{\"id\": \"s\", \"kind\": \"visit\",\n"
          + "  \"acknowledged\": [{\"code\": \"no-evidence\", \"reason\": {\"en\": \"seen\"}}]}]}";

  @Test
  void whatIsAcceptedIsToldOnRequestAndCountedApart() {
    assertThat(Run.reading(ACCEPTED, "check", "--acknowledged", "-").out())
        .isEqualTo(
            """
            <stdin>:2:14: info: no source is cited; cite the source that reports it [no-evidence]
              acknowledged: seen
              in s
              2 |  "summits": [{"id": "s", "kind": "visit",
                |              ^
            checked 1 file: nothing found, 1 acknowledged
            """);
    assertThat(Run.reading(ACCEPTED, "check", "-").out())
        .isEqualTo("checked 1 file: nothing found, 1 acknowledged; --acknowledged shows them\n");
    assertThat(Run.reading(ACCEPTED, "check", "--format", "json", "-").out())
        .contains("\"findings\": [],", "\"acknowledged\": [", "\"acknowledgment\": \"seen\"");
  }
}

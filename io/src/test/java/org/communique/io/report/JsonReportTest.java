package org.communique.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;

class JsonReportTest {

  @Example
  void aFindingHasAllThatIsKnownOfIt() {
    Finding finding =
        Finding.builder(Severity.ERROR, "duplicate-id", Pointer.parse("/places/1/id"), "twice")
            .file("a.json")
            .position(Position.of(3, 10))
            .argument("id", "p")
            .addRelated(Pointer.parse("/places/0/id"))
            .build();
    assertThat(JsonReport.pretty().toText(Report.of(List.of(finding))))
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "code": "duplicate-id",
                  "severity": "error",
                  "file": "a.json",
                  "pointer": "/places/1/id",
                  "line": 3,
                  "column": 10,
                  "message": "twice",
                  "arguments": {
                    "id": "p"
                  },
                  "related": [
                    "/places/0/id"
                  ]
                }
              ],
              "files": [],
              "totals": {
                "error": 1,
                "warning": 0,
                "info": 0,
                "byCode": {
                  "duplicate-id": 1
                }
              }
            }
            """);
  }

  @Example
  void whatIsNotKnownIsLeftOut() {
    Finding finding = Finding.builder(Severity.INFO, "no-evidence", Pointer.ROOT, "none").build();
    assertThat(JsonReport.compact().toText(Report.of(List.of(finding))))
        .isEqualTo(
            "{\"findings\":[{\"code\":\"no-evidence\",\"severity\":\"info\",\"pointer\":\"\","
                + "\"message\":\"none\",\"arguments\":{},\"related\":[]}],\"files\":[],\"totals\":{\"error\":0,"
                + "\"warning\":0,\"info\":1,\"byCode\":{\"no-evidence\":1}}}");
  }

  @Example
  void nothingFoundIsAReportToo() {
    assertThat(JsonReport.compact().toText(Report.empty()))
        .isEqualTo(
            "{\"findings\":[],\"files\":[],\"totals\":{\"error\":0,\"warning\":0,\"info\":0,\"byCode\":{}}}");
  }

  @Example
  void halfACharacterInAPointerIsEscaped() {
    Finding finding =
        Finding.builder(Severity.ERROR, "unknown-property", Pointer.parse("/\ud83d"), "none")
            .build();
    assertThat(JsonReport.compact().toText(Report.of(List.of(finding))))
        .contains("\"pointer\":\"/\\uD83D\"");
  }

  @Example
  void aFindingNamesTheRecordThatItIsInAndTheReportItsFiles() throws IOException {
    ReadResult read =
        DossierReader.strict()
            .read(
                """
                {"formatVersion": "1.0", "id": "d", "summits": [
                  {"id": "a"},
                  {"id": "talks", "kind": "talks", "titel": {},
                   "title": {"fr": "Entretiens", "en": "Talks"}}]}
                """);
    JsonReport form =
        JsonReport.compact()
            .withRecords("d.json", read.labels(read.findings()))
            .withFile("d.json", FileState.LOSSY)
            .withFile("e.json", FileState.UNREAD);

    assertThat(form.toText(read.report().inFile("d.json")))
        .contains(
            "\"pointer\":\"/summits/0\",\"record\":{\"id\":\"a\"}",
            "\"pointer\":\"/summits/1/titel\",\"record\":{\"id\":\"talks\",\"title\":\"Talks\"}",
            "\"files\":[{\"file\":\"d.json\",\"read\":\"lossy\"},"
                + "{\"file\":\"e.json\",\"read\":\"unread\"}]");
  }
}

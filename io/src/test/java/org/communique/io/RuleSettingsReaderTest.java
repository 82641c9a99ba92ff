package org.communique.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.communique.model.finding.RuleSettings;
import org.communique.model.finding.Severity;
import org.communique.model.vocabulary.CodeBook;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSettingsReaderTest {

  @Test
  void aFileSaysWhatAHouseChanges() throws IOException {
    RuleSettings settings =
        RuleSettingsReader.read(
            """
            {
              "rules": {"no-evidence": "off", "no-speaker": "error"},
              "areas": {"accounts": "off"},
              "codes": {"summit-kinds": [
                {"code": "track-two", "label": "Track-two talks", "definition": "Scholars meet."},
                {"code": "back-channel", "label": "Back channel"}]}
            }
            """);
    assertThat(settings)
        .isEqualTo(
            RuleSettings.builder()
                .off("no-evidence")
                .severity("no-speaker", Severity.ERROR)
                .areaOff("accounts")
                .codes(
                    CodeBook.standard()
                        .with(SummitKind.of("track-two"), "Track-two talks", "Scholars meet.")
                        .with(SummitKind.of("back-channel"), "Back channel"))
                .build());
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    assertThat(RuleSettingsReader.read("{}")).isEqualTo(RuleSettings.builder().build());
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    Map<String, String> wrong =
        Map.ofEntries(
            Map.entry("", "expected an object, found nothing"),
            Map.entry("[]", "expected an object, found \"[]\""),
            Map.entry("{\"rules\": ", "1:"),
            Map.entry("{} {}", "1:"),
            Map.entry("{\"rules\": {}, \"rules\": {}}", "Duplicate"),
            Map.entry("{\"rule\": {}}", "/rule: expected one of rules, areas, codes; did you mean"),
            Map.entry("{\"rules\": []}", "/rules: expected an object, found"),
            Map.entry(
                "{\"rules\": {\"no-speaker\": \"fatal\"}}",
                "/rules/no-speaker: expected off, error, warning or info, found"),
            Map.entry("{\"areas\": {\"text\": \"info\"}}", "/areas/text: expected off, found"),
            Map.entry(
                "{\"codes\": {\"summit-kind\": []}}",
                "/codes/summit-kind: there is no list of codes \"summit-kind\"; did you mean"
                    + " summit-kinds?"),
            Map.entry(
                "{\"codes\": {\"channels\": {}}}", "/codes/channels: expected a list of codes"),
            Map.entry(
                "{\"codes\": {\"channels\": [{\"code\": \"x\"}]}}",
                "/codes/channels/0/label: expected a text, found nothing"),
            Map.entry(
                "{\"codes\": {\"channels\": [{\"code\": \"X Y\", \"label\": \"x\"}]}}",
                "/codes/channels/0: "),
            Map.entry(
                "{\"codes\": {\"summit-kinds\": [{\"code\": \"talks\", \"label\": \"x\"}]}}",
                "has the code talks already"),
            Map.entry("[".repeat(20), "nesting depth"));
    wrong.forEach(
        (json, message) ->
            assertThatThrownBy(() -> RuleSettingsReader.read(json))
                .as(json)
                .isInstanceOf(MalformedSettingsException.class)
                .hasMessageContaining(message));
  }

  @Test
  void theMessageNamesTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("rules.json"), "{\"x\": 1}");
    assertThatThrownBy(() -> RuleSettingsReader.read(file))
        .hasMessageStartingWith(file + ": /x: expected one of");
    Files.writeString(file, "{\"rules\": \"" + "x".repeat(RuleSettingsReader.MAX_LENGTH) + "\"}");
    assertThatThrownBy(() -> RuleSettingsReader.read(file))
        .isInstanceOf(MalformedSettingsException.class);
  }
}

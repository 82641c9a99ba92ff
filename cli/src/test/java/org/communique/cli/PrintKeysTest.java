package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrintKeysTest {

  /** Talks of two states on a day, told by dossier at. */
  private static String dossier(int at, int one, int other, String day) {
    return "{\"formatVersion\":\"1.0\",\"id\":\"d"
        + at
        + "\",\"actors\":["
        + state(one)
        + ","
        + state(other)
        + "],\"summits\":[{\"id\":\"t\",\"kind\":\"talks\",\"date\":\""
        + day
        + "\",\"participants\":[{\"actor\":\"s"
        + one
        + "\"},{\"actor\":\"s"
        + other
        + "\"}]}]}\n";
  }

  private static String state(int number) {
    return "{\"id\":\"s"
        + number
        + "\",\"type\":\"state\",\"name\":{\"en\":\"S\"},\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q"
        + number
        + "\"}]}";
  }

  /** Of 1,000 dossiers every tenth tells what the one before tells, a day off or by the month. */
  @Test
  void plantedPairsAreFoundByAJoinOfKeys(@TempDir Path folder) throws IOException {
    StringBuilder corpus = new StringBuilder();
    Set<String> planted = new HashSet<>();
    for (int at = 0; at < 1_000; at++) {
      boolean again = at % 10 == 9;
      int told = again ? at - 1 : at;
      String month = String.format("%04d-%02d", 1950 + told / 12 % 70, 1 + told % 12);
      String day = month + String.format("-%02d", 1 + told % 28);
      corpus.append(dossier(at, told * 2, told * 2 + 1, again && at % 20 == 9 ? month : day));
      if (again) {
        planted.add("d" + (at - 1) + " d" + at);
      }
    }
    Path file = Files.writeString(folder.resolve("c.jsonl"), corpus);
    Run run = Run.of("keys", file.toString());

    assertThat(run.status()).isZero();
    Map<String, Set<String>> byKey =
        run.out()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .collect(
                Collectors.groupingBy(
                    row -> row.get("key").asString(),
                    Collectors.mapping(row -> row.get("dossier").asString(), Collectors.toSet())));
    Set<String> found = new HashSet<>();
    byKey.values().stream()
        .filter(dossiers -> dossiers.size() == 2)
        .map(dossiers -> dossiers.stream().sorted().toList())
        .forEach(pair -> found.add(String.join(" ", ordered(pair))));
    assertThat(found).isEqualTo(planted).hasSize(100);
  }

  private static List<String> ordered(List<String> pair) {
    int one = Integer.parseInt(pair.get(0).substring(1));
    int other = Integer.parseInt(pair.get(1).substring(1));
    return one < other ? pair : List.of(pair.get(1), pair.get(0));
  }

  @Test
  void rowsSayWhereTheRecordIsAndWhen() {
    String second = dossier(1, 1, 2, "2025-05");
    Run run = Run.reading(dossier(0, 3, 4, "../2025") + "{\n" + second, "keys", "-");
    List<JsonNode> rows = run.out().lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("<stdin>:2: it could not be read in full").hasLineCount(1);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).toString())
        .isEqualTo(
            "{\"file\":\"<stdin>\",\"line\":3,\"offset\":"
                + (dossier(0, 3, 4, "../2025").length() + 2)
                + ",\"dossier\":\"d1\",\"record\":\"t\",\"type\":\"Summit\",\"kind\":\"sides-and-month\","
                + "\"key\":\"wikidata:Q1|wikidata:Q2|2025-05\",\"earliest\":\"2025-05-01\","
                + "\"latest\":\"2025-05-31\"}");
  }
}

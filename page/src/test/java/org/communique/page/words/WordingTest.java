package org.communique.page.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Wording WORDING = Wording.english();

  @Test
  void argumentsAreFilledIn() {
    assertThat(WORDING.of("derivations.edge", 3, "translated", 1)).isEqualTo("[3] translated [1]");
    assertThat(WORDING.count("count.sources", 1)).isEqualTo("1 source");
    assertThat(WORDING.count("count.sources", 0)).isEqualTo("0 sources");
  }

  /** What is filled in is data, and is not looked at again. */
  @Test
  void anArgumentIsNoTemplate() {
    assertThat(WORDING.of("overview.on", "{0}")).isEqualTo("It tells of {0}.");
  }

  @Test
  void aKeyThatIsNotThereIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> WORDING.of("no.such.key"));
  }

  /**
   * A translator is not to translate what nobody sees: the beginning of each key is in the code.
   */
  @Test
  void everyKeyIsUsed() throws IOException {
    String code = code();
    for (String key : WORDING.keys()) {
      String base = key.replaceFirst("\\.(one|many)$", "");
      boolean inFull = code.contains("\"" + base + "\"");
      String prefix = base.substring(0, base.lastIndexOf('.') + 1);
      String last = base.substring(base.lastIndexOf('.') + 1);
      boolean inPieces = !prefix.isEmpty() && code.contains("\"" + prefix + "\"");
      assertThat(inFull || inPieces).as(key).isTrue();
      if (prefix.equals("property.")) {
        assertThat(properties()).contains(last);
      }
    }
  }

  private static Set<String> properties() {
    return PartType.all().stream()
        .flatMap(type -> type.properties().stream())
        .map(Property::name)
        .collect(Collectors.toSet());
  }

  private static String code() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String module : new String[] {".", "../cli"}) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src", "main", "java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          code.append(Files.readString(file));
        }
      }
    }
    return code.toString();
  }
}

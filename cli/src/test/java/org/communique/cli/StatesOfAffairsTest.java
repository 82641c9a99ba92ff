package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One state of affairs has one exit status, whatever the command. */
class StatesOfAffairsTest {

  private static final String HEAD = "{\"formatVersion\": \"1.0\", \"id\": \"d\", ";
  private static final String AGREEMENT =
      "\"agreements\": [{\"id\": \"a\", \"kind\": \"treaty\"%s}]";

  private static final String WELL = HEAD + String.format(AGREEMENT, "") + "}";

  /** Each lost something else in reading. */
  private static final List<String> LOSSY =
      List.of(
          HEAD + "\"titel\": {}, " + String.format(AGREEMENT, "") + "}",
          HEAD + String.format(AGREEMENT, ", \"date\": \"May 8\"") + "}",
          HEAD + String.format(AGREEMENT, ", \"note\": {\"en\": 7}") + "}",
          HEAD + String.format(AGREEMENT, ", \"topics\": [7]") + "}",
          HEAD + String.format(AGREEMENT, ", \"kind\": \"pact\"") + "}",
          HEAD + String.format(AGREEMENT, "") + ", \"places\": [{\"id\": \"p\"}]}",
          HEAD + String.format(AGREEMENT, "") + "} {}");

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("check", "-"),
          List.of("check", "--format=json", "-"),
          List.of("show", "-"),
          List.of("ground", "-"),
          List.of("ground", "--format=json", "-"),
          List.of("compare", "-"),
          List.of("compare", "--format=json", "-"),
          List.of("status", "-", "a"),
          List.of("status", "--format=json", "--on", "2000", "-", "a"));

  static Stream<Arguments> lossy() {
    return COMMANDS.stream()
        .flatMap(command -> LOSSY.stream().map(text -> Arguments.of(command, text)));
  }

  static List<List<String>> commands() {
    return COMMANDS;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aDossierInOrderIsWell(List<String> command) {
    assertThat(run(command, WELL).status()).isZero();
  }

  @ParameterizedTest
  @MethodSource("lossy")
  void whereValuesWereDroppedSomethingIsWrongAndTheResultSaysSo(List<String> command, String text) {
    Run run = run(command, text);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsAnyOf(
            "Not whole: ", // a page
            "\"lossless\" : false", // JSON
            "\"read\": \"lossy\"", // a report as JSON
            "were dropped in reading: <stdin>",
            "not all could be read, so the rules were not run: <stdin>",
            "1 error");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsNoDossierIsWrong(List<String> command) {
    assertThat(run(command, "[]").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFileThatIsNotThereCannotBeWorkedWith(List<String> command) {
    String[] arguments =
        command.stream()
            .map(each -> each.equals("-") ? "nowhere.json" : each)
            .toArray(String[]::new);

    assertThat(Run.of(arguments))
        .matches(run -> run.status() == 2)
        .matches(run -> run.err().equals("communique: nowhere.json: no such file\n"));
  }

  @Test
  void namesAndArgumentsArePrintedLikeData() {
    String hostile = "a\u001B[2J\u202E\nb.json";

    for (List<String> command : COMMANDS) {
      String[] arguments =
          command.stream().map(each -> each.equals("-") ? hostile : each).toArray(String[]::new);
      assertThat(Run.of(arguments).err())
          .isEqualTo("communique: a\\u001B[2J\\u202E\\nb.json: no such file\n");
    }
    for (String[] misused :
        new String[][] {{hostile}, {"show", "--" + hostile}, {"rules", hostile}}) {
      assertThat(Run.of(misused).err()).doesNotContain("\u001B", "\u202E");
    }
  }

  private static Run run(List<String> command, String text) {
    return Run.reading(text, command.toArray(String[]::new));
  }
}

package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Each program prints what its golden file holds. With {@code -Dcommunique.update=true} the files
 * are rewritten, and their changes are to be read before they are committed.
 */
class ProgramsTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String TWO_REPORTS = Path.of("dossiers", "two-reports.json").toString();
  private static final String TEST_BAN = Path.of("dossiers", "test-ban.json").toString();

  /** The main method of a program. */
  private interface Program {
    void main(String[] arguments) throws IOException;
  }

  @Test
  void readAndRepair() throws IOException {
    assertPrints("read-and-repair", ReadAndRepair::main);
  }

  @Test
  void queryDossier() throws IOException {
    assertPrints("query-dossier", QueryDossier::main, TWO_REPORTS);
  }

  @Test
  void ownRule() throws IOException {
    assertPrints("own-rule", OwnRule::main);
  }

  @Test
  void ownCodes() throws IOException {
    assertPrints("own-codes", OwnCodes::main, Path.of("rules", "house.json").toString());
  }

  @Test
  void compareAccounts() throws IOException {
    assertPrints("compare-accounts", CompareAccounts::main, TWO_REPORTS);
  }

  @Test
  void treatyStatus() throws IOException {
    assertPrints("treaty-status", TreatyStatus::main, TEST_BAN);
  }

  @Test
  void buildDossier() throws IOException {
    assertThat(printed(BuildDossier::main)).isEqualTo(Files.readString(Path.of(TWO_REPORTS)));
  }

  private static void assertPrints(String name, Program program, String... arguments)
      throws IOException {
    String printed = printed(program, arguments);
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("communique.update")) {
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
  }

  private static synchronized String printed(Program program, String... arguments)
      throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.main(arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

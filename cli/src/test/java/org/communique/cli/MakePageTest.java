package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakePageTest {

  private static final String EXAMPLE =
      Path.of("..", "examples", "dossiers", "two-reports.json").toString();

  @TempDir Path scratch;

  @Test
  void thePageIsPrinted() {
    Run run = Run.of("page", EXAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("<!doctype html>")
        .contains("<code>/summits/0</code>, line ")
        .endsWith("</html>\n");
    assertThat(run.out().length()).isLessThan(150_000);
  }

  @Test
  void thePageIsWrittenToAFile() throws IOException {
    Path target = scratch.resolve("page.html");
    Run run = Run.of("page", EXAMPLE, "--out", target.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(target).content().startsWith("<!doctype html>");
  }

  @Test
  void theDossierItselfIsNotOverwritten() throws IOException {
    Path dossier = scratch.resolve("d.json");
    Files.copy(Path.of(EXAMPLE), dossier);

    Run run = Run.of("page", dossier.toString(), "--out", dossier.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is the dossier itself");
    assertThat(dossier).hasSameTextualContentAs(Path.of(EXAMPLE));
  }

  @Test
  void ofALossyDossierTheRestIsShown() {
    String dossier =
        """
        {"formatVersion": "1.0", "id": "d", "actors": [{"id": "a", "type": "state"}],
         "places": [{"id": "p", "name": {"en": "Place"}}]}
        """;
    Run run = Run.reading(dossier, "page", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Place", "missing-property");
    assertThat(run.err()).contains("1 error in reading, so something is missing");
  }

  @Test
  void whatIsNoDossierHasNoPage() {
    Run run = Run.reading("[]", "page", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("so there is no page");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(Run.of("page", EXAMPLE, "--out", "/no/such/folder/x.html").err())
        .contains("its folder is not there");
    assertThat(Run.of("serve", "/no/such/folder").err()).contains("is no folder");
    assertThat(Run.of("serve", ".", "--port", "70000").err()).contains("expected 0 to 65535");
  }

  @Test
  void theBrowserOfTheSystemIsStarted() {
    URI page = URI.create("file:///tmp/x.html");

    assertThat(Browser.command(null, "Linux", page)).containsExactly("xdg-open", page.toString());
    assertThat(Browser.command(null, "Mac OS X", page)).containsExactly("open", page.toString());
    assertThat(Browser.command(null, "Windows 11", page)).startsWith("rundll32");
    assertThat(Browser.command("firefox", "Linux", page))
        .containsExactly("firefox", page.toString());
  }
}

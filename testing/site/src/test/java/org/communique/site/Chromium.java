package org.communique.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A browser without a window, which prints what a page has become. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          // Else a page may not look into a frame of its own folder.
          "--allow-file-access-from-files");

  private final String program;

  private Chromium(String program) {
    this.program = program;
  }

  /** Skips the test where there is no browser, but not in CI, which has to have one. */
  static Chromium found() {
    Optional<String> program = onPath();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("no Chromium in CI: testing/site/browser installs it");
    }
    assumeTrue(
        program.isPresent(),
        "SKIPPED: there is no Chromium, so the site was not tried in a browser;"
            + " testing/site/browser installs it");
    return new Chromium(program.get());
  }

  private static Optional<String> onPath() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program.toString());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Opens a page and gives it back as it is after its scripts ran.
   *
   * @param page the file
   * @param query what stands after the name of the file, such as {@code ?q=x}
   * @param width how wide the window is, in pixels
   * @param scratch an empty folder for what the browser writes
   * @param options more options of the browser
   */
  String dump(Path page, String query, int width, Path scratch, String... options)
      throws IOException, InterruptedException {
    Path out = scratch.resolve("dom.html");
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--window-size=" + width + ",900");
    all.add("--dump-dom");
    all.add(page.toUri() + query);
    run(out, scratch, all);
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /**
   * Prints a page.
   *
   * @param page the file
   * @param scratch an empty folder for what the browser writes
   * @return the file with the PDF
   */
  Path print(Path page, Path scratch) throws IOException, InterruptedException {
    Path pdf = scratch.resolve("page.pdf");
    run(
        scratch.resolve("out"),
        scratch,
        List.of("--print-to-pdf=" + pdf, "--no-pdf-header-footer", page.toUri().toString()));
    return pdf;
  }

  private void run(Path out, Path scratch, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(QUIET);
    command.add("--user-data-dir=" + scratch.resolve("profile"));
    command.addAll(options);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(scratch.resolve("log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("Chromium did not end: " + command);
    }
  }
}

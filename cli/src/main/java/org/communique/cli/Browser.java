package org.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts the browser that the system would start. */
final class Browser {

  private Browser() {}

  /** {@return whether a browser was started} It is not waited for. */
  static boolean open(URI page) {
    List<String> command =
        command(System.getenv("BROWSER"), System.getProperty("os.name", ""), page);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return the command that opens a page} */
  static List<String> command(@Nullable String browser, String system, URI page) {
    List<String> command = new ArrayList<>();
    if (browser != null && !browser.isBlank()) {
      command.add(browser);
    } else if (system.toLowerCase(Locale.ROOT).contains("win")) {
      command.addAll(List.of("rundll32", "url.dll,FileProtocolHandler"));
    } else {
      command.add(system.toLowerCase(Locale.ROOT).contains("mac") ? "open" : "xdg-open");
    }
    command.add(page.toString());
    return command;
  }
}

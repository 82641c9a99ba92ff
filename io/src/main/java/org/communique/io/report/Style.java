package org.communique.io.report;

import org.communique.model.finding.Severity;

/** How things stand out, or do not. */
enum Style {
  /** Nothing stands out. */
  NONE {
    @Override
    String styled(String escape, String text) {
      return text;
    }
  },
  /** The escapes of ANSI terminals. */
  ANSI {
    @Override
    String styled(String escape, String text) {
      return text.isEmpty() ? "" : "\u001B[" + escape + "m" + text + "\u001B[0m";
    }
  };

  abstract String styled(String escape, String text);

  String strong(String text) {
    return styled("1", text);
  }

  String caret(String text) {
    return styled("1;32", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> styled("1;31", text);
      case WARNING -> styled("1;33", text);
      case INFO -> styled("1;36", text);
    };
  }
}

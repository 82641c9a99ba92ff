package org.communique.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** When a report is in colors. */
enum Color {
  /** On a terminal, if the environment does not ask for none (see no-color.org). */
  AUTO {
    @Override
    boolean isOn() {
      String none = System.getenv("NO_COLOR");
      return (none == null || none.isEmpty())
          && !"dumb".equals(System.getenv("TERM"))
          && isTerminal();
    }
  },
  /** Always. */
  ALWAYS {
    @Override
    boolean isOn() {
      return true;
    }
  },
  /** Never. */
  NEVER {
    @Override
    boolean isOn() {
      return false;
    }
  };

  /** {@return whether to write colors} */
  abstract boolean isOn();

  /** Since Java 22 there may be a console without a terminal, and a method that tells. */
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}

package org.communique.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How far the work is, on a line of the terminal that is written over: how many dossiers, how many
 * a second, and how long it may still take. Nothing is shown in the first two seconds.
 */
final class Progress {

  private static final long FIRST = Duration.ofSeconds(2).toNanos();
  private static final long AGAIN = Duration.ofMillis(500).toNanos();
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final String ERASED = "\r\u001B[K";

  private final PrintWriter terminal;
  private final boolean on;
  private final LongSupplier nanos;
  private final OptionalLong bytesInAll;
  private final long start;
  private long next;
  private boolean shown;

  /**
   * Begins.
   *
   * @param terminal where to show it
   * @param on whether that is a terminal
   * @param nanos tells the time
   * @param bytesInAll how many bytes there are to be read; empty if that is not known
   */
  Progress(PrintWriter terminal, boolean on, LongSupplier nanos, OptionalLong bytesInAll) {
    this.terminal = terminal;
    this.on = on;
    this.nanos = nanos;
    this.bytesInAll = bytesInAll;
    this.start = nanos.getAsLong();
    this.next = start + FIRST;
  }

  /** Shows how far the work is, unless that was shown a moment ago. */
  void at(long dossiers, long bytes) {
    if (!on) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + AGAIN;
    shown = true;
    terminal.print(ERASED + line(dossiers, bytes, now - start));
    terminal.flush();
  }

  private String line(long dossiers, long bytes, long passed) {
    long perSecond = Math.round(dossiers * (double) SECOND / passed);
    String line = String.format(Locale.ROOT, "%,d dossiers, %,d a second", dossiers, perSecond);
    if (bytesInAll.isEmpty() || bytes <= 0) {
      return line;
    }
    long left = Math.max(0, bytesInAll.getAsLong() - bytes);
    long seconds = Math.round((double) passed / SECOND * left / bytes);
    return line + String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
  }

  /** Takes the line away, before something else is written. */
  void clear() {
    if (shown) {
      terminal.print(ERASED);
      terminal.flush();
      shown = false;
    }
  }
}

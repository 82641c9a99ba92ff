package org.communique.io.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.io.reading.Excerpt;
import org.communique.model.finding.Position;

/**
 * Takes the text around some places, in one pass and without holding more than that: a document may
 * be one line of a gigabyte. For one thread.
 */
public final class Excerpts {

  private final int width;
  private final Deque<Position> wanted;
  private final List<Capture> open = new ArrayList<>();
  private final Map<Position, Excerpt> taken = new HashMap<>();

  /** The last characters of the line so far, as many as are wanted before a place. */
  private final StringBuilder before = new StringBuilder();

  private int line = 1;
  private int column = 1;

  /** The text around one place, as far as it was read. */
  private final class Capture {

    final Position place;
    final StringBuilder text;
    final int index;
    final boolean startsLine;

    Capture(Position place) {
      this.place = place;
      this.text = new StringBuilder(before);
      this.index = before.length();
      this.startsLine = before.length() == column - 1;
    }

    boolean isFull() {
      return text.length() - index > width;
    }

    /** Keeps as much as is wanted, cut before and after alike where the line is longer. */
    Excerpt cut(boolean endsLine) {
      int length = text.length();
      boolean fits = startsLine && endsLine && length <= width;
      int from =
          fits || index <= width / 2 ? 0 : Math.min(index - width / 2, Math.max(0, length - width));
      int to = Math.min(length, from + width);
      from = isInPair(from) ? from + 1 : from;
      to = isInPair(to) ? to - 1 : to;
      return new Excerpt(
          text.substring(from, Math.max(from, to)),
          index - from,
          startsLine && from == 0,
          endsLine && to == length);
    }

    private boolean isInPair(int at) {
      return at > 0
          && at < text.length()
          && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
  }

  private Excerpts(Collection<Position> places, int width) {
    SortedSet<Position> sorted = new TreeSet<>(places);
    this.wanted = new ArrayDeque<>(sorted);
    this.width = width;
  }

  /**
   * {@return the text around places, for those that are in the text}
   *
   * @param text the text
   * @param places the places
   * @param width how many characters are wanted around each
   * @throws IOException if the text cannot be read
   */
  public static Map<Position, Excerpt> of(Reader text, Collection<Position> places, int width)
      throws IOException {
    Excerpts excerpts = new Excerpts(places, width);
    excerpts.read(new BufferedReader(text));
    return excerpts.taken;
  }

  private void read(Reader text) throws IOException {
    boolean afterReturn = false;
    for (int c = text.read(); c >= 0 && isWanting(); c = text.read()) {
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      if (c == '\n' || c == '\r') {
        endLine();
      } else {
        add((char) c);
      }
    }
    endLine();
  }

  private boolean isWanting() {
    return !wanted.isEmpty() || !open.isEmpty();
  }

  private void add(char c) {
    openThoseHere();
    for (Capture capture : open) {
      capture.text.append(c);
    }
    open.removeIf(
        capture -> {
          if (capture.isFull()) {
            taken.put(capture.place, capture.cut(false));
          }
          return capture.isFull();
        });
    if (before.length() == width) {
      before.deleteCharAt(0);
    }
    before.append(c);
    column++;
  }

  private void openThoseHere() {
    while (!wanted.isEmpty() && isHere(wanted.element())) {
      open.add(new Capture(wanted.remove()));
    }
  }

  private boolean isHere(Position place) {
    return place.line() == line && place.column() == column;
  }

  private void endLine() {
    openThoseHere();
    for (Capture capture : open) {
      taken.put(capture.place, capture.cut(true));
    }
    open.clear();
    // A place beyond the end of its line is not in the text.
    while (!wanted.isEmpty() && wanted.element().line() <= line) {
      wanted.remove();
    }
    before.setLength(0);
    line++;
    column = 1;
  }
}

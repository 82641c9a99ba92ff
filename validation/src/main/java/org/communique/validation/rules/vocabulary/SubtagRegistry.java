package org.communique.validation.rules.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The IANA Language Subtag Registry, as it stands in the resource beside this class.
 *
 * <p>It has over nine thousand records, and a dossier asks for few of them. So the text is kept as
 * it is, in the order of its lines, and halved until the line is found: to make a map of it would
 * take longer than all else that a small check does.
 */
final class SubtagRegistry {

  /**
   * One record.
   *
   * @param subtag the subtag, the range of subtags, or the tag, as the registry spells it
   * @param deprecated the date since when it is not to be used; empty if it is in use
   * @param preferred what to use in its place; empty if it is in use or there is no one such value
   * @param prefixes what may stand before it; empty if anything may
   */
  record Entry(
      String subtag,
      Optional<String> deprecated,
      Optional<String> preferred,
      List<String> prefixes) {}

  /** The column of the prefixes. */
  private static final int PREFIXES = 4;

  private static final String RESOURCE = "language-subtags.tsv";

  /** Between the subtags of a range that is set aside for private use, such as qaa..qtz. */
  private static final String DOTS = "..";

  private final String table;
  private final int firstRow;

  private SubtagRegistry(String table) {
    this.table = table;
    this.firstRow = table.indexOf('\n', table.indexOf("\ntype\t") + 1) + 1;
  }

  static SubtagRegistry read() {
    try (InputStream in = SubtagRegistry.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing beside " + SubtagRegistry.class);
      }
      return new SubtagRegistry(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Finds the record of a subtag or tag.
   *
   * @param type the type of the record, such as {@code language}
   * @param subtag the subtag or tag, in any letter case
   * @return the record, or that of the range for private use that it lies in
   */
  Optional<Entry> find(String type, String subtag) {
    String wanted = subtag.toLowerCase(Locale.ROOT);
    String prefix = type.concat("\t");
    int row = lastRowUpTo(prefix.concat(wanted));
    if (row < firstRow || !table.startsWith(prefix, row)) {
      return Optional.empty();
    }
    Entry entry = entry(row);
    return covers(entry.subtag().toLowerCase(Locale.ROOT), wanted)
        ? Optional.of(entry)
        : Optional.empty();
  }

  private static boolean covers(String found, String wanted) {
    int dots = found.indexOf(DOTS);
    if (dots < 0) {
      return found.equals(wanted);
    }
    String last = found.substring(dots + DOTS.length());
    return wanted.length() == last.length() && wanted.compareTo(last) <= 0;
  }

  /**
   * {@return where the last row begins whose key is not after the one given; before the first row
   * if there is none}
   *
   * <p>A range comes directly after its first subtag would, and nothing else lies within it.
   */
  private int lastRowUpTo(String key) {
    int low = firstRow;
    int high = table.length();
    int found = -1;
    while (low < high) {
      int row = table.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      if (isUpTo(row, key)) {
        found = row;
        low = table.indexOf('\n', row) + 1;
      } else {
        high = row;
      }
    }
    return found;
  }

  /**
   * Whether the first two cells of a row, in lower case and without the end of a range, come before
   * a key or are it.
   */
  private boolean isUpTo(int row, String key) {
    int tabs = 0;
    for (int at = 0; ; at++) {
      char found = Character.toLowerCase(table.charAt(row + at));
      tabs += found == '\t' ? 1 : 0;
      if (found == '\n' || tabs == 2 || table.startsWith(DOTS, row + at)) {
        return true;
      }
      if (at == key.length() || found != key.charAt(at)) {
        return at < key.length() && found < key.charAt(at);
      }
    }
  }

  private Entry entry(int row) {
    List<String> cells = List.of(table.substring(row, table.indexOf('\n', row)).split("\t"));
    List<String> prefixes =
        cells.size() > PREFIXES ? List.of(cells.get(PREFIXES).split(" ")) : List.of();
    return new Entry(cells.get(1), cell(cells, 2), cell(cells, 3), prefixes);
  }

  private static Optional<String> cell(List<String> cells, int column) {
    return column < cells.size() && !cells.get(column).isEmpty()
        ? Optional.of(cells.get(column))
        : Optional.empty();
  }
}

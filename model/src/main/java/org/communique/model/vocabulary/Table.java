package org.communique.model.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of one list, as it stands beside the classes: tab-separated, in UTF-8, a line a code.
 *
 * <p>The first line names the columns; every line ends in a line feed and has as many cells as
 * there are columns; an empty cell says nothing. There is no quoting. What departs from this is an
 * error of ours, not of a user, and is thrown as {@link IllegalStateException}.
 *
 * <p>It is read while a command line starts, hence no regular expressions, lambdas or streams.
 */
final class Table {

  private final String name;
  private final List<String> columns;
  private final Map<String, List<String>> rows;

  private Table(String name, List<String> columns, Map<String, List<String>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads the table of the list so called from the resources beside this class. */
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name.concat(".tsv"))) {
      if (in == null) {
        throw new IllegalStateException(name + ".tsv is missing beside " + Table.class.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".tsv cannot be read", e);
    }
  }

  static Table parse(String name, String text) {
    List<String> columns = List.of();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    int line = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      line++;
      if (end < 0) {
        throw broken(name, line, "the line feed at the end is missing");
      }
      List<String> cells = cells(text, start, end);
      if (line == 1) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw broken(name, line, cells.size() + " cells under " + columns.size() + " columns");
      } else if (rows.put(cells.get(0), cells) != null) {
        throw broken(name, line, cells.get(0) + " is there twice");
      }
      start = end + 1;
    }
    return new Table(name, columns, rows);
  }

  /** {@return the names of the columns, in order} */
  List<String> columns() {
    return columns;
  }

  /** {@return the codes, in order} */
  List<String> codes() {
    return List.copyOf(rows.keySet());
  }

  /** {@return what stands in a cell; empty if nothing does, or if there is no such column} */
  Optional<String> cell(String code, String column) {
    List<String> row = rows.get(code);
    if (row == null) {
      throw new IllegalStateException(name + ".tsv has no row for " + code);
    }
    int at = columns.indexOf(column);
    return at < 0 || row.get(at).isEmpty() ? Optional.empty() : Optional.of(row.get(at));
  }

  private static List<String> cells(String text, int start, int end) {
    List<String> cells = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\t') {
        cells.add(text.substring(from, at));
        from = at + 1;
      }
    }
    cells.add(text.substring(from, end));
    return List.copyOf(cells);
  }

  private static IllegalStateException broken(String name, int line, String problem) {
    return new IllegalStateException(name + ".tsv, line " + line + ": " + problem);
  }
}

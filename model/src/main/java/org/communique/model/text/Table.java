package org.communique.model.text;

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
 * A table of our own, as it stands in a resource beside the classes that use it: tab-separated, in
 * UTF-8, a line a code.
 *
 * <p>The first line names the columns; every line ends in a line feed and has as many cells as
 * there are columns; an empty cell says nothing. There is no quoting. What departs from this is an
 * error of ours, not of a user, and is thrown as {@link IllegalStateException}.
 *
 * <p>It is read while a command line starts, hence no regular expressions, lambdas or streams.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Table {

  private final String name;
  private final List<String> columns;
  private final Map<String, List<String>> rows;

  private Table(String name, List<String> columns, Map<String, List<String>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table from the resources.
   *
   * @param beside a class in whose package the table lies
   * @param name the name of the file, without {@code .tsv}
   * @return the table
   * @throws IllegalStateException if it is missing or malformed
   */
  public static Table read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name.concat(".tsv"))) {
      if (in == null) {
        throw new IllegalStateException(name + ".tsv is missing beside " + beside.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".tsv cannot be read", e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name how it is called where something is wrong with it
   * @param text what stands in the file
   * @return the table
   * @throws IllegalStateException if it is malformed; names the line
   */
  public static Table parse(String name, String text) {
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
  public List<String> columns() {
    return columns;
  }

  /** {@return the codes, in order} */
  public List<String> codes() {
    return List.copyOf(rows.keySet());
  }

  /** {@return the name of the table, without {@code .tsv}} */
  public String name() {
    return name;
  }

  /**
   * {@return what stands in a cell; empty if nothing does, or if there is no such column}
   *
   * @param code the code in the first column
   * @param column the name of the column
   * @throws IllegalStateException if there is no row for the code
   */
  public Optional<String> cell(String code, String column) {
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

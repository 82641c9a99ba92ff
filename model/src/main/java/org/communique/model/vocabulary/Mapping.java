package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of another scheme that means much the same as one of ours.
 *
 * @param scheme the other scheme: {@code cameo}, {@code plover}, {@code medtop} (IPTC media
 *     topics), {@code schema.org}, {@code wikidata}
 * @param edition which edition, where the scheme has several that differ: {@code gdelt} and {@code
 *     1.1} of CAMEO give the same number different meanings in some 25 codes
 * @param code the code in that scheme, a string: {@code 014} keeps its zero
 * @param match how well it fits
 * @param note when it fits, such as "visitor's side"
 */
public record Mapping(
    String scheme, Optional<String> edition, String code, Match match, Optional<String> note) {

  /**
   * Makes a mapping.
   *
   * @param scheme the other scheme
   * @param edition which edition of it
   * @param code the code in it
   * @param match how well it fits
   * @param note when it fits
   */
  public Mapping {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(note, "note");
  }

  /** Reads a cell of a table, such as {@code cameo@gdelt:042 close (visitor's side); ...}. */
  static List<Mapping> parseAll(String cell) {
    List<Mapping> mappings = new ArrayList<>();
    int start = 0;
    for (int end = cell.indexOf("; "); end >= 0; end = cell.indexOf("; ", start)) {
      mappings.add(parse(cell.substring(start, end)));
      start = end + 2;
    }
    mappings.add(parse(cell.substring(start)));
    return List.copyOf(mappings);
  }

  /** Reads one mapping; the inverse of {@link #toString()}. */
  static Mapping parse(String text) {
    int colon = text.indexOf(':');
    int gap = text.indexOf(' ', colon);
    if (colon < 1 || gap < 0) {
      throw new IllegalArgumentException("not a mapping, scheme[@edition]:code match: " + text);
    }
    String scheme = text.substring(0, colon);
    String rest = text.substring(gap + 1);
    int at = scheme.indexOf('@');
    int bracket = rest.indexOf(" (");
    return new Mapping(
        at < 0 ? scheme : scheme.substring(0, at),
        at < 0 ? Optional.empty() : Optional.of(scheme.substring(at + 1)),
        text.substring(colon + 1, gap),
        Match.of(bracket < 0 ? rest : rest.substring(0, bracket)),
        bracket < 0
            ? Optional.empty()
            : Optional.of(rest.substring(bracket + 2, rest.length() - 1)));
  }

  /** {@return the mapping as the tables write it, {@code scheme[@edition]:code match [(note)]}} */
  @Override
  public String toString() {
    return scheme
        + edition.map(e -> "@" + e).orElse("")
        + ":"
        + code
        + " "
        + match
        + note.map(n -> " (" + n + ")").orElse("");
  }
}

package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/** A code of another scheme that means much the same as one of ours. */
@Answer
@Value.Immutable
public abstract class Mapping {

  /**
   * {@return the other scheme: {@code cameo}, {@code plover}, {@code medtop} (IPTC media topics),
   * {@code schema.org}, {@code wikidata}}
   */
  public abstract String scheme();

  /**
   * {@return which edition, where the scheme has several that differ: {@code gdelt} and {@code 1.1}
   * of CAMEO give the same number different meanings in some 25 codes}
   */
  public abstract Optional<String> edition();

  /** {@return the code in that scheme, a string: {@code 014} keeps its zero} */
  public abstract String code();

  /** {@return how well it fits} */
  public abstract Match match();

  /** {@return when it fits, such as "visitor's side"} */
  public abstract Optional<String> note();

  Mapping() {}

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
    return ImmutableMapping.of(
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
    return scheme()
        + edition().map(e -> "@" + e).orElse("")
        + ":"
        + code()
        + " "
        + match()
        + note().map(n -> " (" + n + ")").orElse("");
  }
}

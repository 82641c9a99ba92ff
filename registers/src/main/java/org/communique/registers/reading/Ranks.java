package org.communique.registers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.vocabulary.VisitRank;

/** The rank of a visit, from the prose in which registers tell it. */
public final class Ranks {

  private static final Pattern VISIT =
      Pattern.compile(
          "\\b(state|offici?al[ -]working|offici?al|working|private|informal|unofficial|courtesy"
              + "|ceremonial)\\s+visit\\b");

  private static final Map<String, VisitRank> RANKS =
      Map.of(
          "state", VisitRank.STATE,
          "official working", VisitRank.OFFICIAL_WORKING,
          "official", VisitRank.OFFICIAL,
          "working", VisitRank.WORKING,
          "private", VisitRank.PRIVATE,
          "informal", VisitRank.INFORMAL,
          "unofficial", VisitRank.UNOFFICIAL,
          "courtesy", VisitRank.COURTESY,
          "ceremonial", VisitRank.CEREMONIAL);

  private Ranks() {}

  /**
   * {@return the rank that a text names first; empty if it names none}
   *
   * @param text the text, in English
   */
  public static Optional<VisitRank> in(String text) {
    Matcher visit = VISIT.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    return visit.find()
        ? Optional.ofNullable(
            RANKS.get(visit.group(1).replace("offical", "official").replace('-', ' ')))
        : Optional.empty();
  }

  /** {@return the ranks by the words that name them, for those who map them by hand} */
  public static List<String> words() {
    return RANKS.keySet().stream().sorted().toList();
  }
}

package org.communique.page.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.evidence.DossierGrounding;
import org.communique.model.evidence.GroundedAnchor;
import org.communique.model.evidence.GroundedAttribution;
import org.communique.model.evidence.GroundedQuotation;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.NearPassage;
import org.communique.model.evidence.Passage;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;

/** The passages of the sources that records rest on, numbered in each source. */
final class Passages {

  /** Of words that stand at many places so many are shown. */
  private static final int MOST_PLACES = 5;

  /** What rests on words of a source. */
  enum Kind {
    /** An anchor of a citation. */
    ANCHOR,
    /** A speaker's own words. */
    QUOTATION,
    /** The words that say from whom something was heard. */
    ATTRIBUTION;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What somebody says stands in a source.
   *
   * @param kind what rests on it
   * @param pointer where it is said
   * @param record the record that says so
   * @param words the words
   * @param verdict what came of looking for them
   */
  record Claim(Kind kind, Pointer pointer, Id record, String words, Verdict verdict) {}

  /**
   * A passage that is marked.
   *
   * @param number its number in the source, from 1
   * @param start the first code point
   * @param end after the last code point
   * @param claims what rests on it; none if it only is like words that are missing
   */
  record Mark(int number, int start, int end, List<Claim> claims) {

    boolean isNearest() {
      return claims.isEmpty();
    }

    boolean hasDoubt() {
      return claims.stream().anyMatch(claim -> claim.verdict() != Verdict.EXACT);
    }

    Kind kind() {
      return claims.stream().map(Claim::kind).max(Comparator.naturalOrder()).orElse(Kind.ANCHOR);
    }
  }

  /**
   * Words that are missing.
   *
   * @param claim who says that they stand there
   * @param nearest the passage that is most like them
   */
  record Absent(Claim claim, Optional<Mark> nearest) {}

  /** A passage of a source, to link to. */
  record Place(Id source, Mark mark) {}

  private record Span(int start, int end) {}

  private final Map<Id, Map<Span, List<Claim>>> found = new HashMap<>();
  private final Map<Id, Map<Claim, Optional<NearPassage>>> missing = new HashMap<>();
  private final Map<Id, List<Mark>> marks = new HashMap<>();
  private final Map<Id, List<Absent>> absent = new HashMap<>();
  private final Map<Pointer, List<Place>> byPointer = new HashMap<>();
  private final Map<Pointer, Verdict> verdicts = new HashMap<>();

  Passages(DossierIndex index) {
    DossierGrounding grounding = DossierGrounding.of(index);
    for (GroundedAnchor each : grounding.anchors()) {
      each.grounding()
          .ifPresent(
              result ->
                  add(
                      each.source(),
                      result,
                      new Claim(
                          Kind.ANCHOR,
                          each.pointer(),
                          each.record(),
                          each.anchor().getExact().orElse(""),
                          result.verdict())));
    }
    for (GroundedQuotation each : grounding.quotations()) {
      if (each.source().isPresent() && each.grounding().isPresent()) {
        Grounding result = each.grounding().get();
        Claim claim =
            new Claim(
                Kind.QUOTATION, each.pointer(), each.record(), each.words(), result.verdict());
        add(each.source().get(), result, claim);
      }
    }
    for (GroundedAttribution each : grounding.attributions()) {
      add(
          each.source(),
          each.grounding(),
          new Claim(
              Kind.ATTRIBUTION,
              each.pointer(),
              each.record(),
              each.hop().getAsWritten().orElse(""),
              each.grounding().verdict()));
    }
    number();
  }

  private void add(Ref<Source> source, Grounding result, Claim claim) {
    verdicts.put(claim.pointer(), claim.verdict());
    if (result.places().isEmpty()) {
      missing
          .computeIfAbsent(source.id(), any -> new LinkedHashMap<>())
          .put(claim, result.nearest());
      result.nearest().ifPresent(near -> claims(source.id(), near.passage()));
      return;
    }
    result.places().stream()
        .limit(MOST_PLACES)
        .forEach(place -> claims(source.id(), place).add(claim));
  }

  private List<Claim> claims(Id source, Passage place) {
    return found
        .computeIfAbsent(source, any -> new HashMap<>())
        .computeIfAbsent(new Span(place.start(), place.end()), any -> new ArrayList<>());
  }

  private void number() {
    found.forEach(
        (source, spans) -> {
          List<Span> sorted = new ArrayList<>(spans.keySet());
          sorted.sort(Comparator.comparing(Span::start).thenComparing(Span::end));
          List<Mark> numbered = new ArrayList<>();
          for (Span span : sorted) {
            List<Claim> claims = spans.getOrDefault(span, List.of());
            Mark mark = new Mark(numbered.size() + 1, span.start(), span.end(), claims);
            numbered.add(mark);
            claims.forEach(claim -> places(claim.pointer()).add(new Place(source, mark)));
          }
          marks.put(source, numbered);
        });
    missing.forEach(
        (source, claims) -> {
          List<Absent> all = new ArrayList<>();
          claims.forEach(
              (claim, near) -> all.add(new Absent(claim, near.flatMap(n -> at(source, n)))));
          absent.put(source, all);
        });
  }

  private Optional<Mark> at(Id source, NearPassage near) {
    return marks(source).stream()
        .filter(
            mark -> mark.start() == near.passage().start() && mark.end() == near.passage().end())
        .findFirst();
  }

  private List<Place> places(Pointer pointer) {
    return byPointer.computeIfAbsent(pointer, any -> new ArrayList<>(1));
  }

  /** {@return the marked passages of a source, in order} */
  List<Mark> marks(Id source) {
    return marks.getOrDefault(source, List.of());
  }

  /** {@return what is said to stand in a source and does not} */
  List<Absent> absent(Id source) {
    return absent.getOrDefault(source, List.of());
  }

  /** {@return the passages that an anchor, a quoted range or a hop leads to} */
  List<Place> of(Pointer pointer) {
    return Collections.unmodifiableList(byPointer.getOrDefault(pointer, List.of()));
  }

  /** {@return what came of looking for words; empty if there was no text to look in} */
  Optional<Verdict> verdict(Pointer pointer) {
    return Optional.ofNullable(verdicts.get(pointer));
  }
}

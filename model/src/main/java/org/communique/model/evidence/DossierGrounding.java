package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.QuotedRange;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.TextAnchor;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.CodePointOffsets;
import org.communique.model.value.Id;

/**
 * All quotations of a dossier, looked for in the texts of their sources.
 *
 * <p>Anchors are looked for in the source that they cite. The quoted ranges of a statement are
 * looked for in the sources that it cites, as far as these are in the language of the content; one
 * that has the words is enough. A source or a content without a language may be in any, except that
 * a translated content is not held against a source of which the language is not known.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DossierGrounding {

  private final List<GroundedAnchor> anchors;
  private final List<GroundedQuotation> quotations;
  private final List<GroundedAttribution> attributions;
  private final boolean isWhole;

  private DossierGrounding(Work work) {
    this.anchors = List.copyOf(work.anchors);
    this.quotations = List.copyOf(work.quotations);
    this.attributions = List.copyOf(work.attributions);
    this.isWhole = !work.budget.wasSpent();
  }

  /**
   * {@return the quotations of a dossier, looked for in the texts that it holds itself}
   *
   * @param index the index of the dossier
   */
  public static DossierGrounding of(DossierIndex index) {
    return index.get(DossierGrounding.class, each -> of(each, SourceTexts.inline()));
  }

  /**
   * {@return the quotations of a dossier, looked for in the texts of its sources}
   *
   * @param index the index of the dossier
   * @param texts where the texts are; asked once at most for each source, and only for one that is
   *     quoted
   */
  public static DossierGrounding of(DossierIndex index, SourceTexts texts) {
    Work work = new Work(index, texts);
    work.run();
    return new DossierGrounding(work);
  }

  /**
   * {@return whether everything was sought}
   *
   * <p>For all texts of a dossier together so much is sought and no more. Words that were not
   * sought have no grounding, as if no text were at hand; some that are missing have no nearest
   * passage, and some that are in several places were not told apart by what stands around them.
   */
  public boolean isWhole() {
    return isWhole;
  }

  /** {@return the anchors of all citations, in the order of the JSON} */
  public List<GroundedAnchor> anchors() {
    return anchors;
  }

  /**
   * {@return the quoted ranges of all statements, in the order of the JSON, less those that lie
   * outside their text} Where ranges lie within each other so deep that they hold eight times the
   * letters of their text, the rest of them is left out, and this is not {@link #isWhole whole}.
   */
  public List<GroundedQuotation> quotations() {
    return quotations;
  }

  /**
   * {@return the attributions that have their words and offsets, where the text is at hand, in the
   * order of the JSON}
   */
  public List<GroundedAttribution> attributions() {
    return attributions;
  }

  /** One run over a dossier. */
  private static final class Work {

    private static final Comparator<GroundedQuotation> BEST_FIRST =
        Comparator.comparing(
            quotation -> quotation.grounding().map(Work::rank).orElse(Integer.MAX_VALUE));

    /**
     * How often a text may be quoted whole, ranges within others counted each: quotations within
     * quotations lie two or three deep, and those of a hostile text thousands.
     */
    private static final int MOST_QUOTED = 8;

    private static final int LEAST_QUOTED = 10_000;

    private final DossierIndex index;
    private final Dossier dossier;
    private final SourceTexts texts;
    private final SearchBudget budget = new SearchBudget();
    private final Map<Id, Optional<CapturedText>> captured = new HashMap<>();
    private final List<GroundedAnchor> anchors = new ArrayList<>();
    private final List<GroundedQuotation> quotations = new ArrayList<>();
    private final List<GroundedAttribution> attributions = new ArrayList<>();
    private final Map<Citation, List<Passage>> pieces = new IdentityHashMap<>();

    Work(DossierIndex index, SourceTexts texts) {
      this.index = index;
      this.dossier = index.dossier();
      this.texts = texts;
    }

    void run() {
      Cited.of(index).forEach(this::groundCitation);
      for (int item = 0; item < dossier.getStatements().size(); item++) {
        groundStatement(dossier.getStatements().get(item), item);
      }
    }

    private Optional<CapturedText> text(Ref<Source> ref) {
      return captured.computeIfAbsent(
          ref.id(),
          id ->
              index.record(ref).flatMap(texts::textOf).map(text -> CapturedText.of(text, budget)));
    }

    private void groundCitation(Cited cited) {
      Citation citation = cited.citation();
      if (citation.getAnchors().isEmpty() && citation.getChain().isEmpty()) {
        return; // It quotes nothing.
      }
      Optional<CapturedText> text =
          budget.isSearchSpent() ? Optional.empty() : text(citation.getSource());
      groundAnchors(cited, text);
      for (int item = 0; text.isPresent() && item < citation.getChain().size(); item++) {
        groundHop(cited, item, text.get());
      }
    }

    private void groundAnchors(Cited cited, Optional<CapturedText> text) {
      List<TextAnchor> all = cited.citation().getAnchors();
      List<Grounding> found = text.map(in -> in.groundInOrder(all)).orElse(List.of());
      List<Passage> places = new ArrayList<>();
      int reached = 0;
      for (int item = 0; item < all.size(); item++) {
        Optional<Grounding> grounding =
            text.isPresent() ? Optional.of(found.get(item)) : Optional.empty();
        Optional<Passage> place = grounding.flatMap(Grounding::place);
        boolean inOrder = place.isEmpty() || place.get().start() >= reached;
        reached = place.map(Passage::end).orElse(reached);
        place.ifPresent(places::add);
        anchors.add(
            ImmutableGroundedAnchor.of(
                cited.pointer().child("anchors").child(item),
                cited.record().getId(),
                cited.citation().getSource(),
                all.get(item),
                grounding,
                inOrder));
      }
      pieces.put(cited.citation(), places);
    }

    private void groundHop(Cited cited, int item, CapturedText text) {
      Hop hop = cited.citation().getChain().get(item);
      if (hop.getAsWritten().isEmpty() || hop.getStart().isEmpty() && hop.getEnd().isEmpty()) {
        return;
      }
      TextAnchor.Builder anchor = TextAnchor.builder().exact(hop.getAsWritten().get());
      hop.getStart().ifPresent(anchor::start);
      hop.getEnd().ifPresent(anchor::end);
      attributions.add(
          ImmutableGroundedAttribution.of(
              cited.pointer().child("chain").child(item),
              cited.record().getId(),
              cited.citation().getSource(),
              hop,
              text.ground(anchor.build())));
    }

    private void groundStatement(Statement statement, int position) {
      for (int item = 0; item < statement.getContent().size(); item++) {
        Content content = statement.getContent().get(item);
        CodePointOffsets text = new CodePointOffsets(content.getText());
        long mayQuote = Math.max(LEAST_QUOTED, (long) MOST_QUOTED * text.count());
        for (int range = 0; range < content.getQuotedRanges().size(); range++) {
          QuotedRange quoted = content.getQuotedRanges().get(range);
          Optional<String> words =
              text.between(quoted.getStart(), quoted.getEnd()).filter(each -> !each.isBlank());
          mayQuote -= words.map(String::length).orElse(0);
          if (mayQuote < 0) {
            budget.leaveOut();
            break;
          }
          if (words.isPresent()) {
            Pointer place =
                Pointer.ROOT
                    .child("statements")
                    .child(position)
                    .child("content")
                    .child(item)
                    .child("quotedRanges")
                    .child(range);
            groundRange(statement, content, quoted, words.get(), place);
          }
        }
      }
    }

    private void groundRange(
        Statement statement, Content content, QuotedRange range, String words, Pointer pointer) {
      List<GroundedQuotation> tries = new ArrayList<>();
      for (int each = 0; each < statement.getEvidence().size(); each++) {
        if (budget.isSearchSpent()) {
          // What was not sought everywhere is not known to be missing.
          tries.removeIf(tried -> tried.grounding().filter(Grounding::isFound).isEmpty());
          break;
        }
        Citation citation = statement.getEvidence().get(each);
        List<Passage> places = pieces.getOrDefault(citation, List.of());
        index
            .record(citation.getSource())
            .filter(source -> mayHold(source, content))
            .flatMap(source -> text(citation.getSource()))
            .map(text -> text.groundQuotation(words, places))
            .ifPresent(
                grounding ->
                    tries.add(
                        ImmutableGroundedQuotation.of(
                            pointer,
                            statement.getId(),
                            range,
                            words,
                            Optional.of(citation.getSource()),
                            Optional.of(grounding))));
      }
      quotations.add(
          tries.size() == 1
              ? tries.get(0)
              : tries.stream()
                  .min(BEST_FIRST)
                  .orElseGet(
                      () ->
                          ImmutableGroundedQuotation.of(
                              pointer,
                              statement.getId(),
                              range,
                              words,
                              Optional.empty(),
                              Optional.empty())));
    }

    private static int rank(Grounding grounding) {
      return switch (grounding.verdict()) {
        case EXACT, MOVED, AMBIGUOUS -> grounding.folded().isEmpty() ? 0 : 1;
        case DRIFTED -> 1;
        case MISSING -> grounding.nearest().map(near -> 2 + near.distance()).orElse(100_000);
      };
    }

    private static boolean mayHold(Source source, Content content) {
      if (source.getLanguage().isEmpty()) {
        return content.getTranslatedFrom().isEmpty();
      }
      return content.getLanguage().isEmpty()
          || LanguageKin.mayBeOne(source.getLanguage().get(), content.getLanguage().get());
    }
  }
}

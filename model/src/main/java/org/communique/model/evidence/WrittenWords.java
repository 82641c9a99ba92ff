package org.communique.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Citation;
import org.communique.model.DateAsWritten;
import org.communique.model.Hop;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.immutables.value.Value;

/**
 * Words that a record has as a source writes them: dates as written, styles, and the words of
 * attributions. Here are those that the texts at hand do not have.
 *
 * <p>Words are sought as quotations are, with writing folded, and with their first letter in either
 * case, since a sentence may begin with them. Those of a date or a style may be in any source that
 * is cited for them, so nothing is said where the text of one is not at hand, or is in another
 * language. All searches have one budget, after which nothing is said.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class WrittenWords {

  private final List<Missing> missing;

  /** Words that no text has. */
  @Answer
  @Value.Immutable
  public abstract static class Missing {

    /**
     * {@return where the words are, from the root of the dossier; of offsets that lie outside the
     * text, the hop that has them}
     */
    public abstract Pointer pointer();

    /** {@return the words; none if only offsets are stated} */
    public abstract Optional<String> words();

    /** {@return a source that is cited for them} */
    public abstract Id source();

    Missing() {}
  }

  private WrittenWords(DossierIndex index) {
    this.missing = List.copyOf(new Search(index).run());
  }

  /**
   * {@return the words of a dossier that the texts of its sources do not have}
   *
   * @param index the index of the dossier
   */
  public static WrittenWords of(DossierIndex index) {
    return index.get(WrittenWords.class, WrittenWords::new);
  }

  /** {@return the words that the texts do not have} */
  public List<Missing> missing() {
    return missing;
  }

  /** One run over a dossier. */
  private static final class Search {

    private final DossierIndex index;
    private final SearchBudget budget = new SearchBudget();
    private final Map<Id, CapturedText> texts = new HashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    Search(DossierIndex index) {
      this.index = index;
    }

    List<Missing> run() {
      for (Located<DateAsWritten> date : index.all(DateAsWritten.class)) {
        check(date, "text", date.part().getText(), date.part().getLanguage());
      }
      for (Located<Participation> participation : index.all(Participation.class)) {
        checkStyles(participation);
      }
      index.all(Citation.class).forEach(this::checkChain);
      return missing;
    }

    private void checkStyles(Located<Participation> participation) {
      List<LanguageMap> styles = participation.part().getStyledAs();
      for (int item = 0; item < styles.size(); item++) {
        for (Map.Entry<LanguageTag, String> style : styles.get(item).entries()) {
          Pointer place = participation.pointer().child("styledAs").child(item);
          check(
              participation,
              place.child(style.getKey().toString()),
              style.getValue(),
              Optional.of(style.getKey()));
        }
      }
    }

    private void check(
        Located<?> part, String property, String words, Optional<LanguageTag> language) {
      check(part, part.pointer().child(property), words, language);
    }

    private void check(
        Located<?> part, Pointer pointer, String words, Optional<LanguageTag> language) {
      List<Located<Citation>> evidence = index.evidenceFor(part);
      for (Located<Citation> citation : evidence) {
        Optional<Source> source = source(citation.part());
        boolean mayHold =
            source.flatMap(Source::getText).isPresent()
                && isInLanguage(source.get(), language)
                && !budget.isSearchSpent();
        if (!mayHold || has(source.get(), words)) {
          return;
        }
      }
      if (!evidence.isEmpty() && !words.isBlank()) {
        Id cited = evidence.get(0).part().getSource().id();
        missing.add(ImmutableMissing.of(pointer, Optional.of(words), cited));
      }
    }

    private static boolean isInLanguage(Source source, Optional<LanguageTag> language) {
      return source.getLanguage().isEmpty()
          || language.isEmpty()
          || LanguageKin.mayBeOne(source.getLanguage().get(), language.get());
    }

    private void checkChain(Located<Citation> citation) {
      Optional<Source> source = source(citation.part());
      if (source.flatMap(Source::getText).isEmpty()) {
        return;
      }
      for (int item = 0; item < citation.part().getChain().size(); item++) {
        Hop hop = citation.part().getChain().get(item);
        Pointer place = citation.pointer().child("chain").child(item);
        Optional<String> words = hop.getAsWritten().filter(each -> !each.isBlank());
        boolean isMissing =
            words.isPresent()
                ? !budget.isSearchSpent() && !has(source.get(), words.get())
                : liesOutside(hop, source.get());
        if (isMissing) {
          Pointer at = words.isPresent() ? place.child("asWritten") : place;
          missing.add(ImmutableMissing.of(at, words, source.get().getId()));
        }
      }
    }

    private boolean liesOutside(Hop hop, Source source) {
      return hop.getStart().isPresent()
          && hop.getEnd().isPresent()
          && hop.getStart().getAsInt() >= 0
          && text(source).passage(hop.getStart().getAsInt(), hop.getEnd().getAsInt()).isEmpty();
    }

    private boolean has(Source source, String words) {
      CapturedText text = text(source);
      return text.has(words) || text.has(otherCase(words));
    }

    private static String otherCase(String words) {
      if (words.isEmpty()) {
        return words;
      }
      int first = words.codePointAt(0);
      int other =
          Character.isUpperCase(first)
              ? Character.toLowerCase(first)
              : Character.toUpperCase(first);
      return Character.toString(other) + words.substring(Character.charCount(first));
    }

    private CapturedText text(Source source) {
      return texts.computeIfAbsent(
          source.getId(), any -> CapturedText.of(source.getText().orElse(""), budget));
    }

    private Optional<Source> source(Citation citation) {
      Ref<Source> ref = citation.getSource();
      return index.find(ref).map(Located::part);
    }
  }
}

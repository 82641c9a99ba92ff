package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.text.CodePointRange;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.ContentForm;
import org.immutables.value.Value;

/**
 * What was said, in one language, and which characters of it are the speaker's own.
 *
 * <p>No quoted range is indirect speech, some is mixed, the whole is direct: only a summary needs
 * saying.
 */
@Value.Immutable
@ValueStyle
@Properties({"text", "language", "form", "quotedRanges", "translatedFrom", "translator"})
public sealed interface Content extends Part permits ImmutableContent {

  /**
   * {@return the words; the text of a broken quotation is its pieces in order with one space
   * between}
   */
  String getText();

  /** {@return the language of the text} */
  Optional<LanguageTag> getLanguage();

  /** {@return the form of speech; only {@code summary} needs saying} */
  Optional<ContentForm> getForm();

  /** {@return the ranges that are quoted, in order, apart, in Unicode code points of the text} */
  List<@Valid QuotedRange> getQuotedRanges();

  /** {@return the language that it was translated from} */
  Optional<LanguageTag> getTranslatedFrom();

  /** {@return who translated it} */
  Optional<Ref<Actor>> getTranslator();

  /**
   * {@return the form of speech: the one given, else the one that the quoted ranges show} Without a
   * range it is indirect, with some it is mixed; where nothing but white space is left between them
   * it is direct.
   */
  default ContentForm formOrImplied() {
    return getForm().orElseGet(this::impliedForm);
  }

  private ContentForm impliedForm() {
    if (getQuotedRanges().isEmpty()) {
      return ContentForm.INDIRECT;
    }
    int[] codePoints = getText().codePoints().toArray();
    // How many ranges begin less how many end there: thousands may lie within each other.
    int[] opened = new int[codePoints.length + 1];
    for (QuotedRange range : getQuotedRanges()) {
      int end = Math.min(range.getEnd(), codePoints.length);
      if (range.getStart() >= 0 && range.getStart() < end) {
        opened[range.getStart()]++;
        opened[end]--;
      }
    }
    boolean whole = true;
    for (int at = 0, open = 0; at < codePoints.length && whole; at++) {
      open += opened[at];
      whole = open > 0 || Character.isWhitespace(codePoints[at]);
    }
    return whole ? ContentForm.DIRECT : ContentForm.MIXED;
  }

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableContent.Builder {

    Builder() {}

    /**
     * Sets {@code language} from its text.
     *
     * @param tag a BCP 47 language tag
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder language(String tag) {
      return language(LanguageTag.of(tag));
    }

    /**
     * Sets {@code translatedFrom} from its text.
     *
     * @param tag a BCP 47 language tag
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder translatedFrom(String tag) {
      return translatedFrom(LanguageTag.of(tag));
    }

    /**
     * Refers to {@code translator} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder translator(String id) {
      return translator(Ref.to(Actor.class, id));
    }

    /**
     * Sets {@code text}, and adds to {@code quotedRanges} where words stand in it.
     *
     * @param text the text
     * @param words the speaker's own words in it, without quotation marks, in order
     * @return this builder
     * @throws IllegalArgumentException if some are not in the text, after those before
     */
    public Builder textQuoting(String text, String... words) {
      int from = 0;
      for (String quoted : words) {
        CodePointRange range = CodePointRange.first(quoted, text, from);
        addQuotedRange(QuotedRange.of(range.start(), range.end()));
        from = range.end();
      }
      return text(text);
    }
  }
}

package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.value.Digest;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.AttributionMeans;
import org.communique.model.vocabulary.SourceKind;
import org.immutables.value.Value;

/**
 * A document that tells of something, or one of several reports on a page.
 *
 * <p>What an official document says without naming a speaker, its publisher says.
 */
@Value.Immutable
@ValueStyle
@Properties({
  "id",
  "identifiers",
  "classifications",
  "note",
  "open",
  "acknowledged",
  "kind",
  "title",
  "authors",
  "publisher",
  "url",
  "published",
  "retrieved",
  "language",
  "text",
  "textDigest",
  "derivedFrom"
})
public sealed interface Source extends DossierRecord permits ImmutableSource {

  /** {@return what kind of document it is; a code of the list source-kinds} */
  SourceKind getKind();

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /**
   * {@return who wrote or issued it, where the publisher only carries it: a mirror, a joint
   * document; an origin is looked for here before the publisher}
   */
  List<Ref<Actor>> getAuthors();

  /** {@return who published it} */
  Optional<Ref<Actor>> getPublisher();

  /** {@return where it was found; an absolute URI} */
  Optional<Uri> getUrl();

  /** {@return when it was published; the anchor of the dates that it gives in words} */
  Optional<Edtf> getPublished();

  /** {@return when it was fetched} */
  Optional<Edtf> getRetrieved();

  /** {@return the language of its text} */
  Optional<LanguageTag> getLanguage();

  /** {@return its text as captured; offsets count this text's Unicode code points} */
  Optional<String> getText();

  /**
   * {@return the SHA-256 of the captured text in UTF-8, also where the text itself is held
   * elsewhere}
   */
  Optional<Digest> getTextDigest();

  /** {@return the sources that it was made from} */
  List<@Valid Derivation> getDerivedFrom();

  @Override
  default Ref<Source> ref() {
    return Ref.to(Source.class, getId());
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
  final class Builder extends ImmutableSource.Builder
      implements RecordBuilder<Builder>, TitledBuilder<Builder> {

    Builder() {}

    /**
     * Refers to {@code publisher} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder publisher(String id) {
      return publisher(Ref.to(Actor.class, id));
    }

    /**
     * Sets {@code url} from its text.
     *
     * @param uri an absolute URI
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder url(String uri) {
      return url(Uri.of(uri));
    }

    /**
     * Sets {@code published} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder published(String edtf) {
      return published(Edtf.parse(edtf));
    }

    /**
     * Sets {@code retrieved} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder retrieved(String edtf) {
      return retrieved(Edtf.parse(edtf));
    }

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
     * Sets {@code text}, and {@code textDigest} to its digest.
     *
     * @param text the text as captured
     * @return this builder
     * @throws IllegalArgumentException if the text is ill-formed Unicode
     */
    public Builder textWithDigest(String text) {
      return text(text).textDigest(Digest.ofText(text));
    }

    /**
     * Adds a source that it was made from.
     *
     * @param source the id of the other source
     * @param means by what means
     * @return this builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public Builder addDerivedFrom(String source, AttributionMeans means) {
      return addDerivedFrom(Derivation.builder().source(source).means(means).build());
    }

    /**
     * Adds to {@code authors} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addAuthors(String... ids) {
      for (String id : ids) {
        addAuthor(Ref.to(Actor.class, id));
      }
      return this;
    }
  }
}

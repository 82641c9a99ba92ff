package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.PlaceKind;
import org.immutables.value.Value;

/**
 * A place: a venue, a city, a region, the sea. A state or territory may stand wherever a place is
 * asked for.
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
  "name",
  "otherNames",
  "kind",
  "within",
  "coordinates"
})
public sealed interface Place extends Location permits ImmutablePlace {

  /** {@return its name, by language} */
  LanguageMap getName();

  /** {@return its other names: official, short, former, native; each with the time of its use} */
  List<@Valid Name> getOtherNames();

  /** {@return what kind of place it is; a code of the list place-kinds} */
  Optional<PlaceKind> getKind();

  /** {@return what contains it; several where that is disputed} */
  List<Ref<Location>> getWithin();

  /** {@return where it lies} */
  Optional<@Valid Coordinates> getCoordinates();

  @Override
  default Ref<Place> ref() {
    return Ref.to(Place.class, getId());
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
  final class Builder extends ImmutablePlace.Builder {

    Builder() {}

    /**
     * Sets the id from its text.
     *
     * @param value an id
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder id(String value) {
      return id(Id.of(value));
    }

    /**
     * Sets {@code note} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder note(String language, String text) {
      return note(LanguageMap.of(language, text));
    }

    /**
     * Sets {@code name} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder name(String language, String text) {
      return name(LanguageMap.of(language, text));
    }

    /**
     * Adds to {@code within} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addWithin(String... ids) {
      for (String id : ids) {
        addWithin(Ref.to(Location.class, id));
      }
      return this;
    }

    /**
     * Adds what others call it.
     *
     * @param scheme the scheme, such as {@code wikidata}
     * @param value the value in that scheme
     * @return this builder
     */
    public Builder addIdentifier(String scheme, String value) {
      return addIdentifier(Identifier.of(scheme, value));
    }

    /**
     * Adds to {@code classifications} what is built here.
     *
     * @param classification fills a new builder
     * @return this builder
     */
    public Builder addClassification(UnaryOperator<Classification.Builder> classification) {
      return addClassification(classification.apply(Classification.builder()).build());
    }

    /**
     * Sets where it lies.
     *
     * @param latitude degrees north of the equator, -90 to 90
     * @param longitude degrees east of Greenwich, -180 to 180
     * @return this builder
     * @throws IllegalArgumentException if either is out of range
     */
    public Builder coordinates(double latitude, double longitude) {
      return coordinates(Coordinates.of(latitude, longitude));
    }

    /**
     * Adds to {@code acknowledged} what is built here.
     *
     * @param acknowledgment fills a new builder
     * @return this builder
     */
    public Builder addAcknowledgment(UnaryOperator<Acknowledgment.Builder> acknowledgment) {
      return addAcknowledgment(acknowledgment.apply(Acknowledgment.builder()).build());
    }

    /**
     * Adds to {@code otherNames} what is built here.
     *
     * @param name fills a new builder
     * @return this builder
     */
    public Builder addOtherName(UnaryOperator<Name.Builder> name) {
      return addOtherName(name.apply(Name.builder()).build());
    }
  }
}

package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
  "name",
  "kind",
  "within",
  "coordinates"
})
public sealed interface Place extends Location permits ImmutablePlace {

  /** {@return its name, by language} */
  LanguageMap getName();

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
     * Adds to {@code within} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addWithin(String id) {
      return addWithin(Ref.to(Location.class, id));
    }
  }
}

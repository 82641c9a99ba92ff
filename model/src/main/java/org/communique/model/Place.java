package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
  final class Builder extends ImmutablePlace.Builder
      implements RecordBuilder<Builder>, NamedBuilder<Builder> {

    Builder() {}

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
  }
}

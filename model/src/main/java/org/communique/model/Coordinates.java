package org.communique.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.groups.Default;
import org.communique.model.constraint.Errors;
import org.immutables.value.Value;

/** A point on the earth in degrees, WGS 84. */
@Value.Immutable
@ValueStyle
@Properties({"latitude", "longitude"})
public sealed interface Coordinates extends Part permits ImmutableCoordinates {

  /** {@return degrees north of the equator, -90 to 90} */
  @DecimalMin(
      value = "-90",
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  @DecimalMax(
      value = "90",
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  double getLatitude();

  /** {@return degrees east of Greenwich, -180 to 180} */
  @DecimalMin(
      value = "-180",
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  @DecimalMax(
      value = "180",
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  double getLongitude();

  /**
   * {@return a point}
   *
   * @param latitude degrees north of the equator, -90 to 90
   * @param longitude degrees east of Greenwich, -180 to 180
   * @throws IllegalArgumentException if either is out of range or no number
   */
  static Coordinates of(double latitude, double longitude) {
    return builder().latitude(latitude).longitude(longitude).build();
  }

  /** Refuses what is no point on the earth; it could not be written either. */
  @Value.Check
  default void checkRange() {
    checkWithin("latitude", getLatitude(), 90);
    checkWithin("longitude", getLongitude(), 180);
  }

  private static void checkWithin(String name, double degrees, int most) {
    if (!(Math.abs(degrees) <= most)) {
      throw new IllegalArgumentException(
          name + " is " + degrees + ", expected degrees from -" + most + " to " + most);
    }
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
  final class Builder extends ImmutableCoordinates.Builder {

    Builder() {}
  }
}

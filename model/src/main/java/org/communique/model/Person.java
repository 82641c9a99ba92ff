package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** A person. */
@Value.Immutable
@ValueStyle
@Properties({
  "id",
  "identifiers",
  "classifications",
  "note",
  "open",
  "acknowledged",
  "type",
  "name",
  "otherNames",
  "unnamed",
  "born",
  "died",
  "offices"
})
public sealed interface Person extends Actor permits ImmutablePerson {

  @Override
  default ActorType getType() {
    return ActorType.PERSON;
  }

  /** {@return when they were born; absent if unknown} */
  Optional<Edtf> getBorn();

  /** {@return when they died; absent if unknown or if they live} */
  Optional<Edtf> getDied();

  /** {@return the offices held, in any order} */
  List<@Valid Office> getOffices();

  @Override
  default Ref<Person> ref() {
    return Ref.to(Person.class, getId());
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
  final class Builder extends ImmutablePerson.Builder
      implements RecordBuilder<Builder>, NamedBuilder<Builder> {

    Builder() {}

    /**
     * Adds to {@code offices} what is built here.
     *
     * @param office fills a new builder
     * @return this builder
     */
    public Builder addOffice(Consumer<Office.Builder> office) {
      Office.Builder builder = Office.builder();
      office.accept(builder);
      return addOffice(builder.build());
    }

    /**
     * Sets {@code born} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder born(String edtf) {
      return born(Edtf.parse(edtf));
    }

    /**
     * Sets {@code died} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder died(String edtf) {
      return died(Edtf.parse(edtf));
    }
  }
}

package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
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
  final class Builder extends ImmutablePerson.Builder {

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
     * Adds to {@code offices} what is built here.
     *
     * @param office fills a new builder
     * @return this builder
     */
    public Builder addOffice(UnaryOperator<Office.Builder> office) {
      return addOffice(office.apply(Office.builder()).build());
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

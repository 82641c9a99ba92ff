package org.communique.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** An organization: an international one, a ministry, a news agency, a party, a company. */
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
  "from",
  "until",
  "predecessors",
  "successors",
  "kind",
  "of",
  "members"
})
public sealed interface Organization extends HistoricalActor, Body permits ImmutableOrganization {

  @Override
  default ActorType getType() {
    return ActorType.ORGANIZATION;
  }

  /** {@return what kind of organization it is; a code of the list actor-kinds} */
  Optional<ActorKind> getKind();

  @Override
  default Ref<Organization> ref() {
    return Ref.to(Organization.class, getId());
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
  final class Builder extends ImmutableOrganization.Builder {

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
     * Sets {@code from} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder from(String edtf) {
      return from(Edtf.parse(edtf));
    }

    /**
     * Sets {@code until} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder until(String edtf) {
      return until(Edtf.parse(edtf));
    }

    /**
     * Adds to {@code predecessors} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addPredecessor(String id) {
      return addPredecessor(Ref.to(Actor.class, id));
    }

    /**
     * Adds to {@code successors} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addSuccessor(String id) {
      return addSuccessor(Ref.to(Actor.class, id));
    }

    /**
     * Refers to {@code of} by its id.
     *
     * @param id an id
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder of(String id) {
      return of(Ref.to(Actor.class, id));
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
     * Adds a member.
     *
     * @param actor the id of the member
     * @return this builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public Builder addMember(String actor) {
      return addMember(Membership.builder().actor(actor).build());
    }

    /**
     * Adds to {@code members} what is built here.
     *
     * @param membership fills a new builder
     * @return this builder
     */
    public Builder addMember(UnaryOperator<Membership.Builder> membership) {
      return addMember(membership.apply(Membership.builder()).build());
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

package org.communique.model;

import java.util.function.UnaryOperator;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ActorType;
import org.immutables.value.Value;

/** A state: living or dead, recognized or disputed. It needs no ISO code to exist here. */
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
  "claimedBy"
})
public sealed interface State extends Claimable permits ImmutableState {

  @Override
  default ActorType getType() {
    return ActorType.STATE;
  }

  @Override
  default Ref<State> ref() {
    return Ref.to(State.class, getId());
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
  final class Builder extends ImmutableState.Builder {

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
     * Adds to {@code claimedBy} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addClaimedBy(String id) {
      return addClaimedBy(Ref.to(State.class, id));
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

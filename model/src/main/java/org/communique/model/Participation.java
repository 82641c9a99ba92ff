package org.communique.model;

import java.util.List;
import java.util.Optional;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.ParticipationRole;
import org.immutables.value.Value;

/**
 * Someone's part in an encounter, a statement or an agreement: who, in what role, holding what
 * office, on whose behalf, and how this account styles them.
 *
 * <p>An unnamed office-holder is a state with an office: {@code {"actor": "kazakhstan", "office":
 * "head-of-state"}}. No person is invented.
 */
@Value.Immutable
@ValueStyle
@Properties({"actor", "role", "office", "designate", "onBehalfOf", "medium", "styledAs"})
public sealed interface Participation extends Part permits ImmutableParticipation {

  /** {@return who takes part} */
  Ref<Actor> getActor();

  /** {@return the role; absent, the actor takes part in its own right} */
  Optional<ParticipationRole> getRole();

  /** {@return the office held at the time; a code of the list offices} */
  Optional<OfficeKind> getOffice();

  /** {@return whether the office was conferred and not yet entered upon: president-elect} */
  @Value.Default
  default boolean isDesignate() {
    return false;
  }

  /** {@return for whom, if not for the one whose office it is} */
  Optional<Ref<Actor>> getOnBehalfOf();

  /**
   * {@return by what medium this one took part, if not by that of the encounter: one by video, the
   * others in the room; a code of the list media}
   */
  Optional<Medium> getMedium();

  /** {@return what this account calls them, offices and epithets alike} */
  List<LanguageMap> getStyledAs();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableParticipation.Builder {

    Builder() {}

    /**
     * Refers to {@code actor} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder actor(String id) {
      return actor(Ref.to(Actor.class, id));
    }

    /**
     * Refers to {@code onBehalfOf} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder onBehalfOf(String id) {
      return onBehalfOf(Ref.to(Actor.class, id));
    }

    /**
     * Adds to {@code styledAs} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder addStyledAs(String language, String text) {
      return addStyledAs(LanguageMap.of(language, text));
    }
  }
}

package org.communique.model;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A builder of what has participants.
 *
 * @param <B> the builder itself, which every method gives back
 */
public interface AttendedBuilder<B> {
  /**
   * Adds to {@code participants}.
   *
   * @param value the participation
   * @return this builder
   */
  B addParticipant(Participation value);

  /**
   * Adds a participant about whose part nothing else is known.
   *
   * @param actor the id of an actor
   * @return this builder
   * @throws IllegalArgumentException if that is malformed
   */
  default B addParticipant(String actor) {
    return addParticipant(Participation.builder().actor(actor).build());
  }

  /**
   * Adds to {@code participants} what is built here.
   *
   * @param participation fills a new builder
   * @return this builder
   */
  default B addParticipant(Consumer<Participation.Builder> participation) {
    Participation.Builder builder = Participation.builder();
    participation.accept(builder);
    return addParticipant(builder.build());
  }

  /**
   * Adds to {@code participants}, in order.
   *
   * @param values the participations
   * @return this builder
   */
  B addParticipants(Participation... values);

  /**
   * Adds to {@code participants} by id, in order.
   *
   * @param ids the ids of actors
   * @return this builder
   * @throws IllegalArgumentException if one is malformed
   */
  default B addParticipants(String... ids) {
    Participation[] values = new Participation[ids.length];
    Arrays.setAll(values, at -> Participation.builder().actor(ids[at]).build());
    return addParticipants(values);
  }
}

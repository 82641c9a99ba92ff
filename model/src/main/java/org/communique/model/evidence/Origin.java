package org.communique.model.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.Source;

/**
 * Where a claim comes from in the end: actors who tell it together, or a source of which no
 * publisher is recorded.
 *
 * @param actors the actors, in the order of their ids; none where only the source is known
 * @param source the source, where no actor is known
 */
public record Origin(List<Ref<Actor>> actors, Optional<Ref<Source>> source) {

  /** The order of lists of origins: by what they are called. */
  static final Comparator<Origin> ORDER = Comparator.comparing(Origin::toString);

  /**
   * Takes copies, so that nothing changes later.
   *
   * @param actors the actors, in the order of their ids; none where only the source is known
   * @param source the source, where no actor is known
   */
  public Origin {
    actors = List.copyOf(actors);
    Objects.requireNonNull(source, "source");
  }

  static Origin of(List<Ref<Actor>> actors) {
    List<Ref<Actor>> sorted =
        actors.stream().distinct().sorted(Comparator.comparing(Ref::toString)).toList();
    return new Origin(sorted, Optional.empty());
  }

  static Origin of(Ref<Source> source) {
    return new Origin(List.of(), Optional.of(source));
  }

  /** {@return the ids, such as {@code mao-ning, xinhua}} */
  @Override
  public String toString() {
    return source
        .map(Ref::toString)
        .orElseGet(() -> actors.stream().map(Ref::toString).collect(Collectors.joining(", ")));
  }
}

package org.communique.model.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.style.Answer;
import org.immutables.value.Value;

/**
 * Where a claim comes from in the end: actors who tell it together, or a source of which no
 * publisher is recorded.
 */
@Answer
@Value.Immutable
public abstract class Origin {

  /** {@return the actors, in the order of their ids; none where only the source is known} */
  public abstract List<Ref<Actor>> actors();

  /** {@return the source, where no actor is known} */
  public abstract Optional<Ref<Source>> source();

  Origin() {}

  /** The order of lists of origins: by what they are called. */
  static final Comparator<Origin> ORDER = Comparator.comparing(Origin::toString);

  static Origin of(List<Ref<Actor>> actors) {
    List<Ref<Actor>> sorted =
        actors.stream().distinct().sorted(Comparator.comparing(Ref::toString)).toList();
    return ImmutableOrigin.of(sorted, Optional.empty());
  }

  static Origin of(Ref<Source> source) {
    return ImmutableOrigin.of(List.of(), Optional.of(source));
  }

  /** {@return the ids, such as {@code mao-ning, xinhua}} */
  @Override
  public String toString() {
    return source()
        .map(Ref::toString)
        .orElseGet(() -> actors().stream().map(Ref::toString).collect(Collectors.joining(", ")));
  }
}

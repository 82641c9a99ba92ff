package org.communique.validation.rules.references;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Derivation;
import org.communique.model.Part;
import org.communique.model.Place;
import org.communique.model.Relation;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.index.Reference;
import org.communique.model.vocabulary.RelationKind;

/**
 * What leads from record to record and, by its meaning, never back.
 *
 * <p>Not here is what may be mutual: states claim each other, organizations are members of each
 * other, agreements of one day refer to each other.
 */
enum Chain {
  /** What is contained in a programme does not contain it. */
  PART_OF("is part of", Summit.class, "partOf"),
  /** Two events are not each the reason of the other, or each at the margins of the other. */
  OCCASIONS("is held because of", Summit.class, "occasions"),
  /** The earlier one of a series. */
  FOLLOWS("follows", Summit.class, "follows"),
  /** A place within another. */
  WITHIN("lies within", Place.class, "within"),
  /** A text made from another. */
  DERIVED_FROM("is derived from", Derivation.class, "source"),
  /** An answer comes after what it answers. */
  IN_REPLY_TO("answers", Statement.class, "inReplyTo"),
  /** Succession of states, told from either end. */
  SUCCESSION("succeeds", Actor.class, "predecessors", "successors"),
  /** What acts on another agreement acts on one that is there already. */
  ACTS_ON(
      "acts on",
      RelationKind.AMENDS,
      RelationKind.RENEWS,
      RelationKind.SUPERSEDES,
      RelationKind.TERMINATES),
  /** What is added to a whole. */
  SUPPLEMENTS("supplements", RelationKind.SUPPLEMENTS),
  /** What carries out another. */
  IMPLEMENTS("implements", RelationKind.IMPLEMENTS),
  /** What hangs on another. */
  ANNEXED_TO("is annexed to", RelationKind.ANNEXED_TO);

  /** Most properties are in no chain, and most others in one. */
  private static final Map<String, List<Chain>> BY_PROPERTY =
      Arrays.stream(values())
          .flatMap(chain -> chain.properties.stream().map(name -> Map.entry(name, chain)))
          .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

  private final String verb;
  private final Class<? extends Part> holder;
  private final Set<String> properties;
  private final Set<RelationKind> kinds;

  Chain(String verb, Class<? extends Part> holder, String... properties) {
    this.verb = verb;
    this.holder = holder;
    this.properties = Set.of(properties);
    this.kinds = Set.of();
  }

  Chain(String verb, RelationKind... kinds) {
    this.verb = verb;
    this.holder = Relation.class;
    this.properties = Set.of("agreement");
    this.kinds = Set.of(kinds);
  }

  /** {@return the chain that a reference is a link of; empty if it may be mutual} */
  static Optional<Chain> of(Reference reference) {
    for (Chain chain : BY_PROPERTY.getOrDefault(reference.property().name(), List.of())) {
      if (chain.has(reference)) {
        return Optional.of(chain);
      }
    }
    return Optional.empty();
  }

  private boolean has(Reference reference) {
    Part part = reference.holder().part();
    return holder.isInstance(part)
        && (!(part instanceof Relation relation) || kinds.contains(relation.getKind()));
  }

  /** {@return whether the reference tells the link from its other end} */
  boolean isBackward(Reference reference) {
    return reference.property().name().equals("successors");
  }

  /** {@return what a record does to the next one of the chain} */
  String verb() {
    return verb;
  }
}

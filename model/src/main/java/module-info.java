import org.jspecify.annotations.NullMarked;

/**
 * Immutable value types for records of diplomacy. Knows no JSON library and no rule.
 *
 * <p>{@link org.communique.model} is the place to start.
 */
@NullMarked
module org.communique.model {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.communique.model;
  exports org.communique.model.account;
  exports org.communique.model.constraint;
  exports org.communique.model.evidence;
  exports org.communique.model.finding;
  exports org.communique.model.actor;
  exports org.communique.model.agreement;
  exports org.communique.model.agreement.log;
  exports org.communique.model.agreement.status;
  exports org.communique.model.encounter;
  exports org.communique.model.index;
  exports org.communique.model.graph;
  exports org.communique.model.link;
  exports org.communique.model.place;
  exports org.communique.model.meta;
  exports org.communique.model.text;
  exports org.communique.model.time;
  exports org.communique.model.time.written;
  exports org.communique.model.value;
  exports org.communique.model.vocabulary;
}

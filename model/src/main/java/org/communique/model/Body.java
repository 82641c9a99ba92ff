package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** An actor that has members and may belong to another: an organization or a group. */
public sealed interface Body extends Actor permits Organization, Group {

  /**
   * {@return whose it is: a ministry's state, an outlet's country, a body's parent; for a group,
   * the state whose media or officials are meant}
   */
  Optional<Ref<Actor>> getOf();

  /** {@return who belongs to it, and when} */
  List<@Valid Membership> getMembers();

  @Override
  Ref<? extends Body> ref();
}

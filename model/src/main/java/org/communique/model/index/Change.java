package org.communique.model.index;

import org.communique.model.Recorded;
import org.communique.model.finding.Pointer;
import org.communique.model.value.Id;
import org.jspecify.annotations.Nullable;

/** One thing in which two dossiers differ, told as what makes the second of the first. */
public sealed interface Change {

  /**
   * A record or judgment that is in the second only.
   *
   * @param list the list of the dossier, such as {@code summits}
   * @param position where it is in the second, from 0
   * @param record what was added
   */
  record Added(String list, int position, Recorded record) implements Change {}

  /**
   * A record or judgment that is in the first only.
   *
   * @param list the list of the dossier
   * @param position where it was in the first, from 0
   * @param record what was removed
   */
  record Removed(String list, int position, Recorded record) implements Change {}

  /**
   * A record or judgment that is at another place among those which are in both.
   *
   * @param list the list of the dossier
   * @param from where it was in the first, from 0
   * @param to where it is in the second, from 0
   * @param record what was moved, as it is in the first
   */
  record Moved(String list, int from, int to, Recorded record) implements Change {}

  /**
   * A value that differs.
   *
   * <p>Values are as the metamodel has them: a text, a date, a reference, a part, a list of these;
   * an extension is an {@code Extensions} of one name. A list that has another length differs as a
   * whole; of one that has the same length each item that differs is told by itself.
   *
   * @param record the id of the record or judgment; null for the dossier's own properties
   * @param place where in the record, or in the dossier, the value is
   * @param before the value in the first; null if there is none
   * @param after the value in the second; null if there is none
   */
  record Changed(
      @Nullable Id record, Pointer place, @Nullable Object before, @Nullable Object after)
      implements Change {}
}

package org.communique.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.model.value.Id;

/**
 * Whom two accounts have in common: those whom both name, and the bodies that one names and two or
 * more of whose members the other does.
 */
final class SharedParticipants {

  private static final int MEMBERS = 2;
  private static final int SHOWN = 50;

  private final Set<Id> common = new TreeSet<>(JudgmentGraph.BY_ID);
  private final Map<Id, Set<Id>> bodies = new TreeMap<>(JudgmentGraph.BY_ID);
  private final Set<Id> onlyOne = new TreeSet<>(JudgmentGraph.BY_ID);
  private final Set<Id> onlyOther = new TreeSet<>(JudgmentGraph.BY_ID);

  SharedParticipants(ParticipantSet one, ParticipantSet other) {
    one.named().stream().filter(other.named()::contains).forEach(common::add);
    addBodies(one, other);
    addBodies(other, one);
    onlyOne.addAll(one.named());
    onlyOther.addAll(other.named());
    for (Set<Id> only : List.of(onlyOne, onlyOther)) {
      only.removeAll(common);
      only.removeAll(bodies.keySet());
      bodies.values().forEach(only::removeAll);
    }
  }

  private void addBodies(ParticipantSet one, ParticipantSet other) {
    for (Id body : one.named()) {
      if (!other.named().contains(body)) {
        Set<Id> members = new TreeSet<>(JudgmentGraph.BY_ID);
        members.addAll(other.membersOf(body, one));
        if (members.size() >= MEMBERS) {
          bodies.put(body, members);
        }
      }
    }
  }

  /** {@return how many they have in common; a body counts as one, however many its members} */
  int size() {
    return common.size() + bodies.size();
  }

  /** {@return whether one has none whom the other has not} */
  boolean isWithin() {
    return onlyOne.isEmpty() || onlyOther.isEmpty();
  }

  /** {@return what speaks for their being one, in words} */
  List<String> inFavor() {
    List<String> words = new ArrayList<>();
    if (!common.isEmpty()) {
      words.add("both have " + ids(common));
    }
    bodies.forEach(
        (body, members) ->
            words.add("one has " + body + ", the other its members " + ids(members)));
    return words;
  }

  /** {@return what speaks against it, in words} */
  List<String> against() {
    Set<Id> only = new TreeSet<>(JudgmentGraph.BY_ID);
    only.addAll(onlyOne);
    only.addAll(onlyOther);
    return only.isEmpty() ? List.of() : List.of("only one has " + ids(only));
  }

  private static String ids(Set<Id> ids) {
    return ids.stream().limit(SHOWN).map(Id::value).collect(Collectors.joining(", "));
  }
}

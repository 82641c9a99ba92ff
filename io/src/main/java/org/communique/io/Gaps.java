package org.communique.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** Positions in the lists of a dossier beside those in its text, where records were set aside. */
final class Gaps {

  private final Map<String, TreeSet<Integer>> byList = new HashMap<>();

  Gaps(Collection<Pointer> setAside) {
    for (Pointer each : setAside) {
      byList
          .computeIfAbsent(each.steps().get(0), list -> new TreeSet<>())
          .add(Integer.parseInt(each.steps().get(1)));
    }
  }

  boolean isEmpty() {
    return byList.isEmpty();
  }

  /** {@return the place in the text of a place in the dossier} */
  Pointer inText(Pointer inDossier) {
    TreeSet<Integer> gaps = gaps(inDossier);
    if (gaps == null) {
      return inDossier;
    }
    int position = Integer.parseInt(inDossier.steps().get(1));
    for (int gap : gaps) {
      if (gap <= position) {
        position++;
      }
    }
    return at(inDossier, position);
  }

  /**
   * {@return what the dossier lost, by places in it}
   *
   * <p>A record that is not there may be what others refer to, count or compare: it is a loss of
   * the dossier itself.
   *
   * @param lost the places in the text of all that could not be read
   */
  Losses losses(Collection<Pointer> lost) {
    List<Pointer> inDossier = new ArrayList<>();
    for (Pointer each : lost) {
      TreeSet<Integer> gaps = gaps(each);
      if (gaps == null) {
        inDossier.add(each);
        continue;
      }
      int position = Integer.parseInt(each.steps().get(1));
      if (!gaps.contains(position)) {
        inDossier.add(at(each, position - gaps.headSet(position).size()));
      }
    }
    byList.keySet().forEach(list -> inDossier.add(Pointer.ROOT.child(list)));
    return Losses.of(inDossier);
  }

  private @Nullable TreeSet<Integer> gaps(Pointer place) {
    return place.depth() < 2 ? null : byList.get(place.steps().get(0));
  }

  private static Pointer at(Pointer place, int position) {
    List<String> steps = place.steps();
    Pointer moved = Pointer.ROOT.child(steps.get(0)).child(position);
    for (String step : steps.subList(2, steps.size())) {
      moved = moved.child(step);
    }
    return moved;
  }
}

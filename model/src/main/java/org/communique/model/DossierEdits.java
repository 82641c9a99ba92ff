package org.communique.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.value.Id;

/** A dossier with one record more, less, or other. */
final class DossierEdits {

  private DossierEdits() {}

  static Dossier with(Dossier dossier, Recorded record) {
    if (record instanceof Source source) {
      return dossier.toBuilder().sources(placed(dossier, dossier.getSources(), source)).build();
    }
    if (record instanceof Actor actor) {
      return dossier.toBuilder().actors(placed(dossier, dossier.getActors(), actor)).build();
    }
    if (record instanceof Place place) {
      return dossier.toBuilder().places(placed(dossier, dossier.getPlaces(), place)).build();
    }
    if (record instanceof Summit summit) {
      return dossier.toBuilder().summits(placed(dossier, dossier.getSummits(), summit)).build();
    }
    if (record instanceof Statement statement) {
      return dossier.toBuilder()
          .statements(placed(dossier, dossier.getStatements(), statement))
          .build();
    }
    if (record instanceof Agreement agreement) {
      return dossier.toBuilder()
          .agreements(placed(dossier, dossier.getAgreements(), agreement))
          .build();
    }
    Judgment judgment = (Judgment) record;
    return dossier.toBuilder().judgments(placed(dossier, dossier.getJudgments(), judgment)).build();
  }

  /** In the place of the first that has its id; else, and if it has none, at the end. */
  private static <R extends Recorded> List<R> placed(Dossier dossier, List<R> list, R record) {
    List<R> all = new ArrayList<>(list);
    Optional<Id> id = idOf(record);
    for (int at = 0; id.isPresent() && at < all.size(); at++) {
      if (idOf(all.get(at)).equals(id)) {
        all.set(at, record);
        return all;
      }
    }
    id.filter(each -> has(dossier, each)).ifPresent(DossierEdits::refuse);
    all.add(record);
    return all;
  }

  private static void refuse(Id id) {
    throw new IllegalArgumentException(
        "the id " + id + " is that of a record of another type; take that out first with without");
  }

  static Dossier without(Dossier dossier, Id id) {
    if (!has(dossier, id)) {
      throw new IllegalArgumentException(
          "no record or judgment of the dossier " + dossier.getId() + " has the id " + id);
    }
    return dossier.toBuilder()
        .sources(others(dossier.getSources(), id))
        .actors(others(dossier.getActors(), id))
        .places(others(dossier.getPlaces(), id))
        .summits(others(dossier.getSummits(), id))
        .statements(others(dossier.getStatements(), id))
        .agreements(others(dossier.getAgreements(), id))
        .judgments(others(dossier.getJudgments(), id))
        .build();
  }

  private static <R extends Recorded> List<R> others(List<R> list, Id id) {
    return list.stream().filter(each -> !idOf(each).equals(Optional.of(id))).toList();
  }

  private static boolean has(Dossier dossier, Id id) {
    return dossier.find(id).isPresent()
        || dossier.getJudgments().stream().anyMatch(each -> each.getId().equals(Optional.of(id)));
  }

  private static Optional<Id> idOf(Recorded record) {
    return record instanceof DossierRecord named
        ? Optional.of(named.getId())
        : ((Judgment) record).getId();
  }
}

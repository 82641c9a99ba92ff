package org.communique.cli.show;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.communique.model.value.Id;

/** Which records are told: all, or those that were asked for. */
final class Selection {

  private final Telling telling;

  /** The records that refer to the actor that was asked for, and the actor. */
  private final Set<Id> ofActor = new HashSet<>();

  Selection(Telling telling, Dossier dossier) {
    this.telling = telling;
    telling.actor().ifPresent(actor -> findRecordsOf(actor, DossierIndex.of(dossier)));
  }

  private void findRecordsOf(Id actor, DossierIndex index) {
    ofActor.add(actor);
    for (Reference reference : index.referencesTo(actor)) {
      reference
          .record()
          .map(Located::part)
          .filter(DossierRecord.class::isInstance)
          .ifPresent(holder -> ofActor.add(((DossierRecord) holder).getId()));
    }
  }

  /** {@return whether to tell a record itself} */
  boolean has(DossierRecord entry) {
    return telling.record().map(entry.getId()::equals).orElse(true)
        && (telling.actor().isEmpty() || ofActor.contains(entry.getId()))
        && dates(entry).map(this::isInTime).reduce(Boolean::logicalOr).orElse(true);
  }

  /** {@return whether to tell an actor, place or source, which is told where it says more} */
  boolean hasOther(DossierRecord entry) {
    boolean isTimeAsked = telling.since().isPresent() || telling.until().isPresent();
    return isTimeAsked && telling.record().isEmpty() && telling.actor().isEmpty() || has(entry);
  }

  /** {@return whether what was said at an encounter or agreement is told with it} */
  boolean isWhole(DossierRecord venue) {
    return telling.record().map(venue.getId()::equals).orElse(false);
  }

  private boolean isInTime(Edtf date) {
    return telling.since().map(date::before).orElse(Possibility.IMPOSSIBLE) != Possibility.NECESSARY
        && telling.until().map(date::after).orElse(Possibility.IMPOSSIBLE) != Possibility.NECESSARY;
  }

  private static Stream<Edtf> dates(DossierRecord entry) {
    if (entry instanceof Summit summit) {
      return summit.getDate().stream();
    }
    if (entry instanceof Statement statement) {
      return statement.getDate().stream();
    }
    if (entry instanceof Agreement agreement) {
      List<Optional<Edtf>> days =
          Stream.concat(
                  Stream.of(agreement.getDate()),
                  agreement.getEvents().stream()
                      .flatMap(event -> Stream.of(event.getDate(), event.getEffective())))
              .toList();
      return days.stream().flatMap(Optional::stream);
    }
    return Stream.empty();
  }
}

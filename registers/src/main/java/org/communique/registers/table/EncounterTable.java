package org.communique.registers.table;

import java.io.IOException;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Summit;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Losses;
import org.communique.model.index.DossierIndex;
import org.communique.registers.table.Column.Type;

/** A row an encounter. */
final class EncounterTable implements Table {

  @Override
  public String name() {
    return "encounters";
  }

  @Override
  public String description() {
    return "Encounters: meetings, visits, calls, ceremonies. A row is one encounter as one account"
        + " tells it.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("dossier", Type.TEXT, "the id of the dossier"),
        new Column("encounter", Type.TEXT, "the id of the encounter in its dossier"),
        new Column("title", Type.TEXT, "its title, in English if there is one"),
        new Column("kind", Type.TEXT, "a code of the list summit-kinds"),
        new Column("rank", Type.TEXT, "the rank of a visit, a code of the list visit-ranks"),
        new Column("status", Type.TEXT, "a code of the list event-statuses; empty if not said"),
        new Column("medium", Type.TEXT, "a code of the list media; empty if not said"),
        new Column("date", Type.EDTF, "when it was"),
        new Column("earliest", Type.DAY, "the first day that the date may mean"),
        new Column("latest", Type.DAY, "the last day that the date may mean"),
        new Column("hosts", Type.LIST, "the ids of the hosts"),
        new Column(
            "sides", Type.LIST, "the ids of those on whose behalf the participants were there"),
        new Column("participants", Type.LIST, "the ids of the participants"),
        new Column("places", Type.LIST, "the ids of the places"),
        new Column("part_of", Type.LIST, "the ids of the encounters that it was a part of"),
        new Column("occasions", Type.LIST, "the ids of the encounters at whose margins it was"),
        new Column("topics", Type.LIST, "codes of the list topics"));
  }

  @Override
  public List<String> key() {
    return List.of("dossier", "encounter");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException {
    Sides sides = Sides.of(DossierIndex.of(dossier));
    for (Summit summit : dossier.getSummits()) {
      rows.add(
          List.of(
              dossier.getId().value(),
              summit.getId().value(),
              Cells.text(summit.getTitle()),
              summit.getKind().code(),
              Cells.of(summit.getRank()),
              Cells.of(summit.getStatus()),
              Cells.of(summit.getMedium()),
              Cells.of(summit.getDate()),
              Cells.earliest(summit.getDate()),
              Cells.latest(summit.getDate()),
              Cells.list(summit.getHosts()),
              Cells.list(sides.of(summit)),
              Cells.list(
                  summit.getParticipants().stream()
                      .map(Participation::getActor)
                      .distinct()
                      .toList()),
              Cells.list(summit.getPlaces()),
              Cells.list(summit.getPartOf()),
              Cells.list(summit.getOccasions()),
              Cells.list(summit.getTopics())));
    }
  }
}

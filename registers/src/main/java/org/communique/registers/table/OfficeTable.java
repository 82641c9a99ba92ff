package org.communique.registers.table;

import java.io.IOException;
import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Person;
import org.communique.model.finding.Losses;
import org.communique.registers.table.Column.Type;

/** A row a tenure. */
final class OfficeTable implements Table {

  @Override
  public String name() {
    return "offices";
  }

  @Override
  public String description() {
    return "Offices: who held which office, and when. A row is one tenure.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("dossier", Type.TEXT, "the id of the dossier"),
        new Column("person", Type.TEXT, "the id of the holder in its dossier"),
        new Column("tenure", Type.INTEGER, "which of the offices of the person it is, from 1"),
        new Column("name", Type.TEXT, "the name of the holder, in English if there is one"),
        new Column("office", Type.TEXT, "a code of the list offices"),
        new Column("title", Type.TEXT, "the title of the office, in English if there is one"),
        new Column("of", Type.TEXT, "the id of the state or body whose office it is"),
        new Column("to", Type.TEXT, "the id of whom the holder is accredited to"),
        new Column("from", Type.EDTF, "when it began"),
        new Column("until", Type.EDTF, "when it ended; empty if it is not known or has not"),
        new Column("acting", Type.FLAG, "whether the holder acts for another or ad interim"),
        new Column("designate", Type.FLAG, "whether the holder was chosen and not yet in office"),
        new Column("note", Type.TEXT, "a remark, in English if there is one"));
  }

  @Override
  public List<String> key() {
    return List.of("dossier", "person", "tenure");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException {
    for (Actor actor : dossier.getActors()) {
      if (actor instanceof Person person) {
        int tenure = 0;
        for (Office office : person.getOffices()) {
          tenure++;
          rows.add(
              List.of(
                  dossier.getId().value(),
                  person.getId().value(),
                  Integer.toString(tenure),
                  Cells.text(person.getName()),
                  office.getOffice().code(),
                  Cells.text(office.getTitle()),
                  Cells.of(office.getOf()),
                  Cells.of(office.getTo()),
                  Cells.of(office.getFrom()),
                  Cells.of(office.getUntil()),
                  Boolean.toString(office.isActing()),
                  Boolean.toString(office.isDesignate()),
                  Cells.text(office.getNote())));
        }
      }
    }
  }
}

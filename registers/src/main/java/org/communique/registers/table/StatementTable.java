package org.communique.registers.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.encounter.Sides;
import org.communique.model.finding.Losses;
import org.communique.model.index.DossierIndex;
import org.communique.registers.table.Column.Type;

/** A row a statement. */
final class StatementTable implements Table {

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String description() {
    return "Statements: who said what to whom. A row is one statement as one account tells it.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("dossier", Type.TEXT, "the id of the dossier"),
        new Column("statement", Type.TEXT, "the id of the statement in its dossier"),
        new Column("title", Type.TEXT, "its title, in English if there is one"),
        new Column("speakers", Type.LIST, "the ids of the speakers"),
        new Column("sides", Type.LIST, "the ids of those on whose behalf they spoke"),
        new Column("addressees", Type.LIST, "the ids of those who were spoken to"),
        new Column("about", Type.LIST, "the ids of what was spoken of"),
        new Column("act", Type.TEXT, "a code of the list speech-acts"),
        new Column("channel", Type.TEXT, "a code of the list channels"),
        new Column("topics", Type.LIST, "codes of the list topics"),
        new Column("date", Type.EDTF, "when it was said"),
        new Column("earliest", Type.DAY, "the first day that the date may mean"),
        new Column("latest", Type.DAY, "the last day that the date may mean"),
        new Column("at", Type.TEXT, "the id of the encounter or agreement where it was said"),
        new Column("in_reply_to", Type.TEXT, "the id of the statement that it answers"),
        new Column("language", Type.TEXT, "the language of the text, a BCP 47 tag"),
        new Column("text", Type.TEXT, "what was said, in the first language of the record"),
        new Column("quoted", Type.FLAG, "whether words of the text are the speakers' own"));
  }

  @Override
  public List<String> key() {
    return List.of("dossier", "statement");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException {
    Sides sides = Sides.of(DossierIndex.of(dossier));
    for (Statement statement : dossier.getStatements()) {
      Optional<Content> content = statement.getContent().stream().findFirst();
      rows.add(
          List.of(
              dossier.getId().value(),
              statement.getId().value(),
              Cells.text(statement.getTitle()),
              Cells.list(
                  statement.getSpeakers().stream()
                      .map(Participation::getActor)
                      .distinct()
                      .toList()),
              Cells.list(
                  statement.getSpeakers().stream()
                      .map(speaker -> side(sides, speaker, statement))
                      .distinct()
                      .toList()),
              Cells.list(statement.getAddressees()),
              Cells.list(statement.getAbout()),
              Cells.of(statement.getAct()),
              Cells.of(statement.getChannel()),
              Cells.list(statement.getTopics()),
              Cells.of(statement.getDate()),
              Cells.earliest(statement.getDate()),
              Cells.latest(statement.getDate()),
              Cells.of(statement.getAt()),
              Cells.of(statement.getInReplyTo()),
              Cells.of(content.flatMap(Content::getLanguage)),
              content.map(Content::getText).orElse(""),
              Boolean.toString(
                  content.filter(each -> !each.getQuotedRanges().isEmpty()).isPresent())));
    }
  }

  private static Ref<Actor> side(Sides sides, Participation speaker, Statement statement) {
    return sides.of(speaker, statement.getDate().orElse(null));
  }
}

package org.communique.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.cli.page.Page;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;

/**
 * A dossier told to people: who met and what was said there, what was agreed and what became of it,
 * and the sources that all of it rests on. What was decided about a record stands with it.
 */
public final class Account {

  /** How wide a line is at most, in columns of a terminal. */
  public static final int WIDTH = 100;

  /** By date; what has none comes last. What is equal in this keeps its order. */
  private static final Comparator<Summit> BY_DATE =
      Comparator.comparing(
          (Summit summit) -> summit.getDate().orElse(null),
          Comparator.nullsLast(Edtf.DISPLAY_ORDER));

  private final Dossier dossier;
  private final Telling telling;
  private final Selection selection;
  private final Names names;
  private final Judgments judgments;
  private final Page page = new Page(WIDTH);

  /**
   * Statements by the id of what they were made at; those made at nothing that is here are last.
   */
  private final Map<Id, List<Statement>> saidAt = new HashMap<>();

  private final List<Statement> saidElsewhere = new ArrayList<>();

  private Account(Dossier dossier, Telling telling) {
    this.dossier = dossier;
    this.telling = telling;
    this.selection = new Selection(telling, dossier);
    this.names = new Names(dossier, telling);
    this.judgments = new Judgments(dossier, names);
    for (Statement statement : dossier.getStatements()) {
      Optional<Id> at = statement.getAt().filter(ref -> dossier.find(ref).isPresent()).map(Ref::id);
      at.map(id -> saidAt.computeIfAbsent(id, none -> new ArrayList<>()))
          .orElse(saidElsewhere)
          .add(statement);
    }
  }

  /**
   * {@return the account of a dossier, in lines of at most {@value #WIDTH} columns}
   *
   * @param dossier the dossier
   * @param telling how it is to be told, and how much of it
   */
  public static String of(Dossier dossier, Telling telling) {
    Account account = new Account(dossier, telling);
    account.tell();
    return account.page.toString();
  }

  private void tell() {
    List<Summit> summits = dossier.getSummits().stream().sorted(BY_DATE).toList();
    numberStatements(summits);
    title();
    encounters(summits);
    agreements();
    elsewhere();
    others("Actors", dossier.getActors());
    others("Places", dossier.getPlaces());
    judgedOtherwise();
    sources();
  }

  /** Numbers run through the account, so that a reply can name what stands before or after it. */
  private void numberStatements(List<Summit> summits) {
    summits.forEach(summit -> said(summit.getId()).forEach(names::number));
    dossier.getAgreements().forEach(treaty -> said(treaty.getId()).forEach(names::number));
    saidElsewhere.forEach(names::number);
  }

  private List<Statement> said(Id at) {
    return saidAt.getOrDefault(at, List.of());
  }

  private void title() {
    page.heading(names.heading(dossier.getTitle(), dossier.getId()), '═');
    new Marks(names)
        .identifiers(dossier.getIdentifiers())
        .ifPresent(all -> page.paragraph("", "Known as " + all + "."));
    dossier.getNote().ifPresent(note -> page.paragraph("", names.text(note)));
  }

  private void encounters(List<Summit> summits) {
    Encounters encounters = new Encounters(page, names, judgments, dossier);
    for (Summit summit : summits) {
      List<Statement> said = toldAt(summit);
      if (selection.has(summit) || !said.isEmpty()) {
        page.gap();
        encounters.tell(summit);
        statements(said, summit.getDate(), true);
      }
    }
  }

  private void agreements() {
    Agreements agreements = new Agreements(page, names, judgments, dossier, telling);
    for (Agreement agreement : dossier.getAgreements()) {
      List<Statement> said = toldAt(agreement);
      if (selection.has(agreement) || !said.isEmpty()) {
        page.gap();
        agreements.tell(agreement);
        statements(said, agreement.getDate(), true);
      }
    }
  }

  /** {@return the statements to be told with what they were made at} */
  private List<Statement> toldAt(DossierRecord venue) {
    List<Statement> said = said(venue.getId());
    return selection.isWhole(venue) ? said : said.stream().filter(selection::has).toList();
  }

  private void elsewhere() {
    List<Statement> said = saidElsewhere.stream().filter(selection::has).toList();
    if (said.isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Said elsewhere, or it is not told where", '─');
    statements(said, Optional.empty(), false);
  }

  private void statements(List<Statement> statements, Optional<Edtf> known, boolean isToldThere) {
    new Statements(page, names, judgments).tell(statements, known, isToldThere);
  }

  private void judgedOtherwise() {
    List<String> judged = telling.isOfAll() ? judgments.ofOthers() : List.of();
    if (!judged.isEmpty()) {
      page.gap();
      page.heading("Judged of actors and places", '─');
      judged.forEach(words -> page.hanging("– ", "  ", words));
    }
  }

  private void others(String heading, List<? extends DossierRecord> all) {
    List<? extends DossierRecord> told = all.stream().filter(selection::hasOther).toList();
    if (!told.isEmpty()) {
      page.gap();
      page.heading(heading, '─');
      new Actors(page, names).tell(told);
    }
  }

  /** All of them, whatever else is told: it refers to them by number. */
  private void sources() {
    if (dossier.getSources().isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Sources", '─');
    Sources sources = new Sources(page, names, judgments);
    for (Source source : dossier.getSources()) {
      sources.tell(source);
    }
  }
}

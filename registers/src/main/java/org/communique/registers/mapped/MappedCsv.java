package org.communique.registers.mapped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Office;
import org.communique.model.Participation;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Summit;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.communique.registers.reading.AgreementTitles;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.CsvRows;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.OfficeTitles;
import org.communique.registers.reading.Ranks;
import org.communique.registers.reading.Register;
import org.communique.registers.reading.RegisterDates;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.RegisterRow;
import org.communique.registers.reading.Slugs;
import org.communique.registers.reading.UsedActors;

/**
 * Reads CSV of one's own: a mapping file, in YAML or JSON, says what record a row is and what each
 * column is of it. A dossier a row comes of it.
 */
public final class MappedCsv implements Register {

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  /** Makes the reader. */
  public MappedCsv() {}

  @Override
  public String kind() {
    return "csv";
  }

  @Override
  public String title() {
    return "CSV of one's own, with a mapping file in YAML or JSON";
  }

  @Override
  public void read(List<RegisterFile> files, Intake into) throws IOException {
    List<RegisterFile> tables = new ArrayList<>();
    List<RegisterFile> mappings = new ArrayList<>();
    for (RegisterFile file : files) {
      (file.name().toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)") ? mappings : tables)
          .add(file);
    }
    if (mappings.size() != 1) {
      into.report(
          files.get(0),
          Severity.ERROR,
          "register-mapping-unusable",
          "expected one mapping file, named .yaml or .json, beside the tables; found "
              + mappings.size());
      return;
    }
    Mapping mapping;
    try {
      mapping = Mapping.read(mappings.get(0));
    } catch (Mapping.Unusable e) {
      into.report(
          mappings.get(0),
          Severity.ERROR,
          "register-mapping-unusable",
          String.valueOf(e.getMessage()));
      return;
    }
    for (RegisterFile table : tables) {
      readTable(table, mapping, into);
    }
  }

  private static void readTable(RegisterFile file, Mapping mapping, Intake into)
      throws IOException {
    List<String> header = new ArrayList<>();
    long[] number = new long[1];
    CsvRows.read(
        file,
        into,
        (line, fields) -> {
          if (header.isEmpty()) {
            fields.forEach(field -> header.add(field.strip()));
            missing(file, header, mapping, into);
            return;
          }
          number[0]++;
          try (RegisterRow row = into.row(file, line)) {
            for (int at = 0; at < fields.size(); at++) {
              String name = at < header.size() ? header.get(at) : "";
              row.add(name.isEmpty() ? "column " + (at + 1) : name, at + 1, fields.get(at));
            }
            new Row(file, row, number[0], mapping, into).read().ifPresent(into::accept);
          }
        });
  }

  private static void missing(
      RegisterFile file, List<String> header, Mapping mapping, Intake into) {
    for (String column : mapping.columns().keySet()) {
      if (!header.contains(column)) {
        into.report(
            file,
            Severity.WARNING,
            "register-column-missing",
            "the mapping tells of a column " + column + ", which the table does not have");
      }
    }
  }

  /** One row. */
  private static final class Row {

    private final RegisterRow row;
    private final long number;
    private final Mapping mapping;
    private final Intake into;
    private final UsedActors actors;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final String source;
    private final List<String> notes = new ArrayList<>();

    Row(RegisterFile file, RegisterRow row, long number, Mapping mapping, Intake into) {
      this.row = row;
      this.number = number;
      this.mapping = mapping;
      this.into = into;
      this.actors = new UsedActors(into.actors());
      this.source = "csv-" + Slugs.of(file.baseName());
    }

    Optional<Dossier> read() {
      if (row.cells().isEmpty()) {
        return Optional.empty();
      }
      String id = id();
      each("leave-out", (cell, target) -> cell.leaveOut("column that the mapping leaves out"));
      Dossier.Builder dossier = Dossier.builder().id(id);
      boolean any =
          switch (mapping.record()) {
            case "encounter" -> encounter(id, dossier);
            case "agreement" -> agreement(id, dossier);
            default -> office(dossier);
          };
      if (!any) {
        return Optional.empty();
      }
      Source.Builder document = Source.builder().id(source).kind(SourceKind.DATASET);
      mapping.title().ifPresent(title -> document.title("en", title));
      return Optional.of(
          dossier
              .addSource(document.build())
              .addAllActors(actors.actors())
              .addAllActors(persons.values())
              .addAllPlaces(places.values())
              .build());
    }

    private String id() {
      Matcher part = Pattern.compile("\\{([^}]*)\\}").matcher(mapping.id());
      String filled =
          part.replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      match.group(1).equals("row")
                          ? Long.toString(number)
                          : row.cell(match.group(1)).map(Cell::peek).orElse("")));
      return Slugs.of(filled);
    }

    private interface Use {
      void of(Cell cell, Mapping.Target target);
    }

    private void each(String to, Use use) {
      for (Cell cell : row.cells()) {
        Mapping.Target target = mapping.columns().get(cell.column());
        if (target != null && target.to().equals(to)) {
          use.of(cell, target);
        }
      }
    }

    private Optional<Cell> first(String to) {
      return row.cells().stream()
          .filter(
              cell -> {
                Mapping.Target target = mapping.columns().get(cell.column());
                return target != null && target.to().equals(to);
              })
          .findFirst();
    }

    /** {@return what a cell stands for} */
    private static String value(Cell cell, Mapping.Target target) {
      return target.values().getOrDefault(cell.peek(), cell.peek());
    }

    private static List<String> values(Cell cell, Mapping.Target target) {
      if (target.separator().isEmpty()) {
        return List.of(cell.take());
      }
      List<String> values = new ArrayList<>();
      for (String each : cell.take().split(Pattern.quote(target.separator().get()))) {
        if (!each.isBlank()) {
          values.add(each.strip());
        }
      }
      return values;
    }

    private Optional<Edtf> date(String to) {
      return first(to).flatMap(this::date);
    }

    private Optional<Edtf> date(Cell cell) {
      String text = cell.peek();
      Matcher slashes = SLASHES.matcher(text);
      Optional<Edtf> date =
          slashes.matches()
              ? RegisterDates.parse(
                  mapping.monthFirst()
                      ? slashes.group(2) + "/" + slashes.group(1) + "/" + slashes.group(3)
                      : slashes.group(1) + "/" + slashes.group(2) + "/" + slashes.group(3))
              : RegisterDates.parse(text).or(() -> RegisterDates.edtf(text));
      if (date.isEmpty()) {
        cell.misunderstood(
            Intake.NOT_UNDERSTOOD,
            "expected a date as in 1960-05-03, 3 May 1960, May 3, 1960 or "
                + (mapping.monthFirst() ? "5/3/1960" : "3/5/1960"));
        return Optional.empty();
      }
      cell.take();
      return date;
    }

    private Ref<Actor> state(Cell cell, String name, Optional<Edtf> when) {
      return actors.named(cell, name, UsedActors.Type.of(name), when);
    }

    private String person(String name) {
      String id = Slugs.of("person-" + name);
      persons.computeIfAbsent(id, none -> Person.builder().id(id).name("en", name).build());
      return id;
    }

    private void notes() {
      each("note", (cell, target) -> notes.add(cell.take()));
    }

    private Optional<LanguageMap> note() {
      return notes.isEmpty()
          ? Optional.empty()
          : Optional.of(LanguageMap.of("en", String.join("\n", notes)));
    }

    private static String scheme(Mapping.Target target) {
      return target.scheme().orElse("csv");
    }

    private boolean encounter(String id, Dossier.Builder dossier) {
      Summit.Builder summit = Summit.builder().id(id);
      Optional<Edtf> start = date("start");
      Optional<Edtf> end = date("end");
      Optional<Edtf> date = date("date").or(() -> period(start, end));
      date.ifPresent(summit::date);
      summit.kind(SummitKind.of(mapping.kind().orElse("visit")));
      each(
          "kind",
          (cell, target) ->
              code(cell, target, SummitKind.VOCABULARY::find).ifPresent(summit::kind));
      each("rank", (cell, target) -> rank(cell, target).ifPresent(summit::rank));
      each(
          "status",
          (cell, target) ->
              code(cell, target, EventStatus.VOCABULARY::find).ifPresent(summit::status));
      first("title").map(Cell::take).ifPresent(title -> summit.title("en", title));
      Optional<Ref<Actor>> side = first("on-behalf-of").map(cell -> state(cell, cell.take(), date));
      each(
          "participant",
          (cell, target) ->
              values(cell, target)
                  .forEach(name -> summit.addParticipant(part(cell, target, name, side, date))));
      each(
          "host",
          (cell, target) ->
              values(cell, target).forEach(name -> summit.addHost(state(cell, name, date))));
      each(
          "place",
          (cell, target) ->
              values(cell, target)
                  .forEach(
                      name -> {
                        String place = "place-" + Slugs.of(name);
                        places.computeIfAbsent(
                            place, none -> Place.builder().id(place).name("en", name).build());
                        summit.addPlace(place);
                      }));
      each("identifier", (cell, target) -> summit.addIdentifier(scheme(target), cell.take()));
      notes();
      note().ifPresent(summit::note);
      summit.addEvidence(citation -> citation.source(source));
      dossier.addSummit(summit.build());
      return true;
    }

    private Participation part(
        Cell cell,
        Mapping.Target target,
        String name,
        Optional<Ref<Actor>> side,
        Optional<Edtf> date) {
      boolean isPerson = target.type().filter("person"::equals).isPresent();
      Participation.Builder part = Participation.builder();
      if (isPerson) {
        part.actor(person(name));
        side.ifPresent(part::onBehalfOf);
      } else {
        part.actor(state(cell, name, date));
      }
      target.office().map(OfficeKind::of).ifPresent(part::office);
      return part.build();
    }

    private Optional<Edtf> period(Optional<Edtf> start, Optional<Edtf> end) {
      if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
        return start.or(() -> end);
      }
      if (start.get().after(end.get()).isNecessary()) {
        first("end")
            .ifPresent(
                cell ->
                    cell.misunderstood(
                        Intake.NOT_UNDERSTOOD, "it is before the start, so the end was left out"));
        return start;
      }
      return RegisterDates.edtf(start.get() + "/" + end.get()).or(() -> start);
    }

    private static Optional<VisitRank> rank(Cell cell, Mapping.Target target) {
      Optional<VisitRank> known = VisitRank.VOCABULARY.find(value(cell, target));
      Optional<VisitRank> rank =
          known.or(() -> Ranks.in(cell.peek())).or(() -> Ranks.in(cell.peek() + " visit"));
      if (rank.isEmpty()) {
        cell.misunderstood(
            Intake.NOT_UNDERSTOOD,
            "expected a rank ("
                + String.join(", ", Ranks.words())
                + "); say in the mapping, under \"values\", what the word stands for");
        return rank;
      }
      cell.take();
      return rank;
    }

    private interface Finder<C> {
      Optional<C> find(String code);
    }

    private static <C> Optional<C> code(Cell cell, Mapping.Target target, Finder<C> list) {
      Optional<C> code =
          list.find(value(cell, target)).or(() -> list.find(Slugs.of(value(cell, target))));
      if (code.isEmpty()) {
        cell.misunderstood(
            Intake.NOT_UNDERSTOOD,
            "it is no code of the list; say in the mapping, under \"values\", what the word stands"
                + " for");
        return code;
      }
      cell.take();
      return code;
    }

    private boolean agreement(String id, Dossier.Builder dossier) {
      Agreement.Builder agreement = Agreement.builder().id(id);
      Optional<String> title = first("title").map(Cell::take);
      title.ifPresent(text -> agreement.title("en", text));
      agreement.kind(
          mapping
              .kind()
              .map(AgreementKind::of)
              .or(() -> title.flatMap(AgreementTitles::kindOf))
              .orElse(AgreementKind.TREATY));
      each(
          "kind",
          (cell, target) ->
              code(cell, target, AgreementKind.VOCABULARY::find).ifPresent(agreement::kind));
      date("date").ifPresent(agreement::date);
      List<Edtf> dates = new ArrayList<>();
      each(
          "event",
          (cell, target) ->
              date(cell)
                  .ifPresent(
                      day -> {
                        dates.add(day);
                        agreement.addEvent(
                            event ->
                                event
                                    .kind(AgreementEventKind.of(target.event().orElseThrow()))
                                    .date(day));
                      }));
      Optional<Edtf> when = dates.stream().min(Edtf.DISPLAY_ORDER);
      each(
          "participant",
          (cell, target) ->
              values(cell, target)
                  .forEach(
                      name ->
                          agreement.addParticipant(
                              Participation.builder().actor(state(cell, name, when)).build())));
      each("identifier", (cell, target) -> agreement.addIdentifier(scheme(target), cell.take()));
      notes();
      note().ifPresent(agreement::note);
      agreement.addEvidence(citation -> citation.source(source));
      dossier.addAgreement(agreement.build());
      return true;
    }

    private boolean office(Dossier.Builder dossier) {
      Optional<Cell> holder = first("person");
      if (holder.isEmpty()) {
        row.cells().stream()
            .findFirst()
            .ifPresent(
                cell ->
                    cell.misunderstood(
                        Intake.NOT_UNDERSTOOD, "the row names no person, so it was left out"));
        return false;
      }
      Office.Builder office = Office.builder();
      Optional<Edtf> from = date("from");
      from.ifPresent(office::from);
      date("until").ifPresent(office::until);
      Optional<String> title = first("title").map(Cell::take);
      title.ifPresent(text -> office.title("en", text));
      office.office(
          mapping
              .kind()
              .map(OfficeKind::of)
              .or(() -> title.flatMap(OfficeTitles::kindOf))
              .orElse(OfficeKind.OFFICIAL));
      each(
          "office",
          (cell, target) ->
              code(cell, target, OfficeKind.VOCABULARY::find).ifPresent(office::office));
      first("of").ifPresent(cell -> office.of(state(cell, cell.take(), from)));
      first("to").ifPresent(cell -> office.to(state(cell, cell.take(), from)));
      notes();
      note().ifPresent(office::note);
      office.addEvidence(citation -> citation.source(source));
      String id = person(holder.get().take());
      Person.Builder person = persons.get(id).toBuilder().addOffice(office.build());
      each("identifier", (cell, target) -> person.addIdentifier(scheme(target), cell.take()));
      persons.put(id, person.build());
      return true;
    }
  }
}

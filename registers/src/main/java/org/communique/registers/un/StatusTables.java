package org.communique.registers.un;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.CsvRows;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.Register;
import org.communique.registers.reading.RegisterDates;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.RegisterRow;
import org.communique.registers.reading.Slugs;
import org.communique.registers.reading.UsedActors;

/**
 * Reads status tables of the United Nations Treaty Collection: a CSV file a treaty, named by its
 * chapter and number as in {@code 4-11-b.csv}, with a row a participant; an index, {@code
 * chapter_no,treaty_no,treaty_name,...}; and texts of declarations, {@code 4-11-b.txt}.
 *
 * <p>The logs that come of it are open: the collection leaves out states that are no more, and
 * tells of withdrawals in footnotes that its tables do not have.
 */
public final class StatusTables implements Register {

  private static final String PARTICIPANT = "Participant";
  private static final String[] INDEX = {"chapter_no", "treaty_no", "treaty_name"};

  /** Makes the reader. */
  public StatusTables() {}

  @Override
  public String kind() {
    return "untc";
  }

  @Override
  public String title() {
    return "status tables of the United Nations Treaty Collection (CSV)";
  }

  @Override
  public void read(List<RegisterFile> files, Intake into) throws IOException {
    List<RegisterFile> tables = new ArrayList<>();
    List<RegisterFile> indexes = new ArrayList<>();
    Map<String, RegisterFile> texts = new TreeMap<>();
    for (RegisterFile file : files) {
      if (file.name().toLowerCase(Locale.ROOT).endsWith(".txt")) {
        texts.put(key(file), file);
      } else if (firstLine(file).contains(INDEX[2])) {
        indexes.add(file);
      } else {
        tables.add(file);
      }
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (RegisterFile index : indexes) {
      readIndex(index, tables, entries, into);
    }
    for (RegisterFile table : tables) {
      new Table(table, into).read(entries, Optional.ofNullable(texts.remove(key(table))));
    }
    for (RegisterFile text : texts.values()) {
      into.report(
          text,
          Severity.WARNING,
          "register-file-unused",
          "no table has the name of this text, so it was not read; name the two alike, as in"
              + " 4-11.csv and 4-11.txt");
    }
  }

  private static String key(RegisterFile file) {
    return TreatyNumber.of(file.baseName()).map(TreatyNumber::parts).orElseGet(file::baseName);
  }

  private static String firstLine(RegisterFile file) throws IOException {
    try (BufferedReader reader = file.openText()) {
      char[] start = new char[4096];
      int length = reader.read(start);
      return length < 0 ? "" : new String(start, 0, length).lines().findFirst().orElse("");
    }
  }

  /** What the index says of a treaty. */
  private record Entry(
      Optional<String> title,
      Optional<Uri> url,
      Optional<String> chapter,
      Optional<String> chapterName,
      Optional<String> entryIntoForce,
      Optional<IsoDuration> thereafter) {}

  private static void readIndex(
      RegisterFile file, List<RegisterFile> tables, Map<String, Entry> entries, Intake into)
      throws IOException {
    List<String> wanted = tables.stream().map(StatusTables::key).toList();
    List<String> header = new ArrayList<>();
    CsvRows.read(
        file,
        into,
        (line, fields) -> {
          if (header.isEmpty()) {
            header.addAll(fields);
            return;
          }
          try (RegisterRow row = into.row(file, line)) {
            for (int at = 0; at < fields.size(); at++) {
              row.add(
                  at < header.size() ? header.get(at) : "column " + (at + 1),
                  at + 1,
                  fields.get(at));
            }
            readEntry(row, wanted, entries);
          }
        });
  }

  private static void readEntry(RegisterRow row, List<String> wanted, Map<String, Entry> entries) {
    Optional<TreatyNumber> number =
        row.cell(INDEX[0])
            .map(Cell::peek)
            .flatMap(
                chapter ->
                    row.cell(INDEX[1])
                        .flatMap(each -> TreatyNumber.of(chapter + "-" + each.peek())));
    if (number.isEmpty() || !wanted.contains(number.get().parts())) {
      row.leaveOutRest("entry of the index whose table was not given");
      return;
    }
    Optional<String> chapter = row.take(INDEX[0]);
    row.take(INDEX[1]);
    row.leaveOut("chapter_url", "address of the page of the chapter");
    entries.put(
        number.get().parts(),
        new Entry(
            row.take(INDEX[2]),
            url(row),
            chapter,
            row.take("chapter_name"),
            row.take("entry_into_force"),
            thereafter(row)));
  }

  private static Optional<Uri> url(RegisterRow row) {
    Optional<Cell> cell = row.cell("url");
    try {
      return cell.map(Cell::take).map(Uri::of);
    } catch (IllegalArgumentException e) {
      cell.get().misunderstood(Intake.NOT_UNDERSTOOD, "expected an address: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<IsoDuration> thereafter(RegisterRow row) {
    Optional<Cell> cell = row.cell("thereafter");
    try {
      return cell.map(Cell::take).map(IsoDuration::parse);
    } catch (IllegalArgumentException e) {
      cell.get().misunderstood(Intake.NOT_UNDERSTOOD, "expected a duration as in P30D");
      return Optional.empty();
    }
  }

  /** One table. */
  private static final class Table {

    private final RegisterFile file;
    private final Intake into;
    private final TreatyDossier dossier;
    private final Map<Integer, Optional<Column>> columns = new LinkedHashMap<>();
    private List<String> header = List.of();

    Table(RegisterFile file, Intake into) {
      this.file = file;
      this.into = into;
      this.dossier = new TreatyDossier("untc-" + Slugs.of(key(file)), into.actors());
    }

    void read(Map<String, Entry> entries, Optional<RegisterFile> texts) throws IOException {
      Optional<TreatyNumber> number = TreatyNumber.of(file.baseName());
      number.ifPresent(dossier::number);
      number.map(TreatyNumber::parts).map(entries::get).ifPresent(this::enter);
      if (number.isEmpty()) {
        into.report(
            file,
            Severity.INFO,
            "register-treaty-unnumbered",
            "the name of the file is no number of a treaty, as in 4-11-b.csv, so its number is not"
                + " known");
      }
      CsvRows.read(file, into, this::read);
      if (header.isEmpty()) {
        into.report(
            file,
            Severity.ERROR,
            "register-file-broken",
            "found no row that begins with \"Participant\", so this is no status table");
        return;
      }
      if (texts.isPresent()) {
        new Declarations(dossier).read(texts.get(), into);
      }
      into.accept(dossier.build());
    }

    private void enter(Entry entry) {
      entry.title().ifPresent(dossier::title);
      entry.url().ifPresent(dossier.source()::url);
      entry.chapter().ifPresent(code -> dossier.chapter(code, entry.chapterName()));
      entry.entryIntoForce().ifPresent(day -> Preamble.enteredIntoForce(day, dossier));
      entry.thereafter().ifPresent(dossier::thereafter);
    }

    private void read(long line, List<String> fields) {
      if (fields.get(0).strip().equalsIgnoreCase(PARTICIPANT)) {
        readHeader(fields);
        return;
      }
      try (RegisterRow row = into.row(file, line)) {
        for (int at = 0; at < fields.size(); at++) {
          String name = at < header.size() ? header.get(at) : "column " + (at + 1);
          row.add(name.isBlank() ? "column " + (at + 1) : name, at + 1, fields.get(at));
        }
        if (header.isEmpty()) {
          row.cells().forEach(cell -> Preamble.read(cell, dossier));
        } else {
          readParticipant(row, fields);
        }
      }
    }

    private void readHeader(List<String> fields) {
      header = fields.stream().map(String::strip).toList();
      columns.clear();
      for (int at = 1; at < header.size(); at++) {
        columns.put(at, Column.of(header.get(at)));
      }
    }

    private void readParticipant(RegisterRow row, List<String> fields) {
      Optional<Cell> named = row.cell(header.get(0));
      if (named.isEmpty()) {
        return; // Its cells are of nobody; closing the row reports them.
      }
      String name = named.get().take();
      boolean bracketed = name.startsWith("[") && name.contains("]");
      String plain = bracketed ? name.substring(1, name.lastIndexOf(']')).strip() : name;
      Ref<Actor> participant =
          dossier.actors().named(named.get(), plain, UsedActors.Type.of(plain), firstDate(fields));
      dossier.participant(participant, plain);
      boolean consented = false;
      boolean signed = false;
      boolean left = bracketed;
      for (Cell cell : row.cells()) {
        Optional<Column> column =
            columns.getOrDefault(header.indexOf(cell.column()), Optional.empty());
        if (cell == named.get() || isOfTerritories(cell.column())) {
          continue;
        }
        if (column.isEmpty()) {
          continue; // Closing the row reports it.
        }
        Optional<List<Act>> acts = Act.in(cell.peek());
        if (acts.isEmpty()) {
          cell.misunderstood(
              Intake.NOT_UNDERSTOOD, "expected a date as in 12 May 1955, and a letter at most");
          continue;
        }
        for (Act act : acts.get()) {
          Optional<AgreementEventKind> kind = column.get().kindOf(act.letter());
          if (kind.isEmpty()) {
            cell.misunderstood(Intake.NOT_UNDERSTOOD, unknownLetter(act, column.get()));
            continue;
          }
          cell.take();
          dossier.add(event(kind.get(), act, column.get(), participant));
          consented |= is(kind.get(), EventEffect::isConsent);
          signed |= is(kind.get(), EventEffect::isSignature);
          left |= act.bracketed();
        }
      }
      readTerritories(row, participant);
      if (left) {
        dossier.add(departure(participant, consented || !signed));
      }
    }

    private static boolean is(AgreementEventKind kind, Predicate<EventEffect> property) {
      return EventEffect.of(kind).filter(property).isPresent();
    }

    private static String unknownLetter(Act act, Column column) {
      return act.letter().isEmpty()
          ? "the header names several acts that a date without a letter may be"
          : "the header does not say what the letter "
              + act.letter()
              + " means; it has "
              + column.lettered().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** Names are looked up as of the first act of their row. */
    private static Optional<Edtf> firstDate(List<String> fields) {
      return fields.stream()
          .skip(1)
          .flatMap(field -> Act.in(field.strip()).stream().flatMap(List::stream))
          .map(Act::date)
          .min(Edtf.DISPLAY_ORDER);
    }

    private static AgreementEvent event(
        AgreementEventKind kind, Act act, Column column, Ref<Actor> participant) {
      AgreementEvent.Builder event =
          AgreementEvent.builder().kind(kind).date(act.date()).addBy(participant);
      if (column.isQualified()) {
        event.note(LanguageMap.of("en", column.header()));
      }
      return event.build();
    }

    /** What stands in brackets holds no longer; since when is in a footnote. */
    private static AgreementEvent departure(Ref<Actor> participant, boolean consented) {
      return AgreementEvent.builder()
          .kind(consented ? AgreementEventKind.WITHDRAWN : AgreementEventKind.SIGNATURE_WITHDRAWN)
          .addBy(participant)
          .note(
              LanguageMap.of(
                  "en", "In brackets in the register, which tells the day in a footnote at most."))
          .build();
    }

    private static boolean isOfTerritories(String column) {
      return column.toLowerCase(Locale.ROOT).matches("territor(y|ies)|date of receipt.*");
    }

    private void readTerritories(RegisterRow row, Ref<Actor> participant) {
      Optional<Cell> territories =
          row.cells().stream()
              .filter(cell -> cell.column().toLowerCase(Locale.ROOT).startsWith("territor"))
              .findFirst();
      Optional<Cell> received =
          row.cells().stream()
              .filter(cell -> cell.column().toLowerCase(Locale.ROOT).startsWith("date of receipt"))
              .findFirst();
      if (territories.isEmpty()) {
        return;
      }
      AgreementEvent.Builder event =
          AgreementEvent.builder()
              .kind(AgreementEventKind.EXTENDED_TO_TERRITORIES)
              .addBy(participant);
      Optional<Edtf> date = received.map(Cell::peek).flatMap(RegisterDates::parse);
      if (date.isPresent()) {
        received.get().take();
        event.date(date.get());
      }
      for (String name : territories.get().take().split("\\s*(?:[,;]| and (?=\\p{Lu}))\\s*")) {
        if (!name.isBlank()) {
          Ref<Actor> territory =
              dossier
                  .actors()
                  .named(territories.get(), name.strip(), UsedActors.Type.TERRITORY, date);
          event.addTerritory(territory.id().value());
        }
      }
      dossier.add(event.build());
    }
  }
}

package org.communique.registers.uk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Participation;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.registers.json.JsonRecords;
import org.communique.registers.reading.AgreementTitles;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.Register;
import org.communique.registers.reading.RegisterDates;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.RegisterRow;
import org.communique.registers.reading.Slugs;
import org.communique.registers.reading.UsedActors;
import tools.jackson.databind.JsonNode;

/**
 * Reads records of UK Treaties Online in JSON, as its search service answers with them: an object a
 * treaty, in whatever envelope, in an array, or a line each.
 */
public final class TreatiesOnline implements Register {

  private static final Set<String> ENVELOPES =
      Set.of("csw:GetRecordsResponse", "csw:SearchResults", "iStoreRecord");

  private static final Pattern EVENT =
      Pattern.compile("(.+?)_(event_date|effective_date|event_location|date|location|place)");

  private static final Map<String, AgreementEventKind> EVENTS =
      Map.ofEntries(
          Map.entry("signed", AgreementEventKind.SIGNED),
          Map.entry("signature", AgreementEventKind.SIGNED),
          Map.entry("definative_eif", AgreementEventKind.ENTERED_INTO_FORCE),
          Map.entry("definitive_eif", AgreementEventKind.ENTERED_INTO_FORCE),
          Map.entry("eif", AgreementEventKind.ENTERED_INTO_FORCE),
          Map.entry("entry_into_force", AgreementEventKind.ENTERED_INTO_FORCE),
          Map.entry("provisional_eif", AgreementEventKind.APPLIED_PROVISIONALLY),
          Map.entry("provisional", AgreementEventKind.APPLIED_PROVISIONALLY),
          Map.entry("ratified", AgreementEventKind.RATIFIED),
          Map.entry("ratification", AgreementEventKind.RATIFIED),
          Map.entry("acceded", AgreementEventKind.ACCEDED),
          Map.entry("accession", AgreementEventKind.ACCEDED),
          Map.entry("accepted", AgreementEventKind.ACCEPTED),
          Map.entry("acceptance", AgreementEventKind.ACCEPTED),
          Map.entry("approved", AgreementEventKind.APPROVED),
          Map.entry("approval", AgreementEventKind.APPROVED),
          Map.entry("adopted", AgreementEventKind.ADOPTED),
          Map.entry("adoption", AgreementEventKind.ADOPTED),
          Map.entry("amended", AgreementEventKind.AMENDED),
          Map.entry("amendment", AgreementEventKind.AMENDED),
          Map.entry("extended", AgreementEventKind.RENEWED),
          Map.entry("renewed", AgreementEventKind.RENEWED),
          Map.entry("suspended", AgreementEventKind.SUSPENDED),
          Map.entry("denounced", AgreementEventKind.WITHDRAWN),
          Map.entry("withdrawn", AgreementEventKind.WITHDRAWN),
          Map.entry("withdrawal", AgreementEventKind.WITHDRAWN),
          Map.entry("terminated", AgreementEventKind.TERMINATED),
          Map.entry("termination", AgreementEventKind.TERMINATED),
          Map.entry("expired", AgreementEventKind.EXPIRED),
          Map.entry("superseded", AgreementEventKind.SUPERSEDED),
          Map.entry("registered", AgreementEventKind.REGISTERED),
          Map.entry("published", AgreementEventKind.PUBLISHED),
          Map.entry("publication", AgreementEventKind.PUBLISHED));

  private static final Pattern SERIES =
      Pattern.compile("(?i)([a-z ]*series)\\s+([\\d.]+\\s*/\\s*\\d{4})(?:\\s*:\\s*(.*))?");
  private static final Pattern COMMAND_PAPER =
      Pattern.compile("(?i)(C|Cd|Cmd|Cmnd|Cm|CP)\\.?\\s*(\\d+)");
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i)(?:PRO \\(now TNA\\)|PRO|TNA)\\s+(.*?)(?::\\s*0)?");

  /** Makes the reader. */
  public TreatiesOnline() {}

  @Override
  public String kind() {
    return "uk-treaties";
  }

  @Override
  public String title() {
    return "UK Treaties Online (JSON)";
  }

  @Override
  public void read(List<RegisterFile> files, Intake into) throws IOException {
    Set<String> known = new HashSet<>();
    for (RegisterFile file : files) {
      JsonRecords.read(
          file,
          ENVELOPES,
          into,
          new JsonRecords.Reader() {
            @Override
            public void read(long line, JsonNode record) {
              TreatiesOnline.read(file, line, record, known, into);
            }

            @Override
            public void envelope(long line, JsonNode rest) {
              try (RegisterRow row = into.row(file, line)) {
                enter(rest, row);
                row.leaveOutRest("paging of the answer of the service");
              }
            }
          });
    }
  }

  private static void enter(JsonNode record, RegisterRow row) {
    for (Map.Entry<String, JsonNode> each : record.properties()) {
      if (each.getValue().isContainer()) {
        row.add(each.getKey(), 1, each.getValue().toString());
      } else if (!each.getValue().isNull()) {
        row.add(each.getKey(), 1, each.getValue().asString());
      }
    }
  }

  private static void read(
      RegisterFile file, long line, JsonNode record, Set<String> known, Intake into) {
    try (RegisterRow row = into.row(file, line)) {
      enter(record, row);
      Optional<String> key = row.cell("uuid").or(() -> row.cell("id")).map(Cell::peek);
      if (key.isPresent() && !known.add(key.get())) {
        row.leaveOutRest("record that the register repeats");
        return;
      }
      new Treaty(row, into).read().ifPresent(into::accept);
    }
  }

  /** One record. */
  private static final class Treaty {

    private final RegisterRow row;
    private final UsedActors actors;
    private final Intake into;
    private final Agreement.Builder agreement = Agreement.builder();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Source> documents = new ArrayList<>();

    Treaty(RegisterRow row, Intake into) {
      this.row = row;
      this.into = into;
      this.actors = new UsedActors(into.actors());
    }

    Optional<Dossier> read() {
      Optional<String> title = row.take("title");
      Optional<String> number = row.take("id").or(() -> row.take("lb_document_id"));
      if (title.isEmpty() || number.isEmpty()) {
        return Optional.empty(); // Closing the row reports the rest.
      }
      String id = "uk-" + Slugs.of(number.get());
      agreement.id(id).title("en", title.get());
      agreement.kind(AgreementTitles.kindOf(title.get()).orElse(AgreementKind.TREATY));
      agreement.addIdentifier("uk-treaties", number.get());
      row.take("uuid").ifPresent(uuid -> agreement.addIdentifier("uk-treaties-uuid", uuid));
      row.leaveOut("lb_document_id", "second number of the record, which is the same");
      row.leaveOut("document_path", "place in the store of the register");
      row.take("description").ifPresent(text -> agreement.note(LanguageMap.of("en", text)));
      row.take("subject").ifPresent(subject -> classify("uk-subject", subject));
      Source source = source(id);
      agreement.addEvidence(citation -> citation.source(source.getId().value()));
      boolean two = isOfTwo();
      events(participants(two));
      references(id);
      if (!two) {
        agreement.addOpen("participants").addOpen("events");
      }
      return Optional.of(
          Dossier.builder()
              .id(id)
              .addSource(source)
              .addAllSources(documents)
              .addAllActors(actors.actors())
              .addAllPlaces(places.values())
              .addAgreement(agreement.build())
              .build());
    }

    private void classify(String scheme, String code) {
      agreement.addClassification(each -> each.scheme(scheme).code(code));
    }

    private Source source(String id) {
      Source.Builder source =
          Source.builder().id(id + "-record").kind(SourceKind.OFFICIAL_REGISTER);
      source.title("en", "UK Treaties Online, record " + id.substring(3));
      into.actors().find(Id.of("united-kingdom")).ifPresent(uk -> source.publisher(actors.use(uk)));
      address("document_url").ifPresent(source::url);
      return source.build();
    }

    private Optional<Uri> address(String column) {
      Optional<Cell> cell = row.cell(column);
      Optional<Uri> address = cell.map(Cell::peek).flatMap(Treaty::uri);
      if (cell.isPresent() && address.isPresent()) {
        cell.get().take();
      }
      return address;
    }

    /** Addresses of the register have the separators of Windows, and spaces. */
    private static Optional<Uri> uri(String text) {
      try {
        return Optional.of(Uri.of(text.strip().replace('\\', '/').replace(" ", "%20")));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private boolean isOfTwo() {
      Optional<Cell> type = row.cell("field3");
      type.ifPresent(cell -> classify("uk-treaty-type", cell.take()));
      return type.filter(cell -> cell.peek().toUpperCase(Locale.ROOT).startsWith("BI")).isPresent();
    }

    /** Names in capitals are states and organizations, others are territories. */
    private List<String> participants(boolean two) {
      Optional<Cell> cell = row.cell("country_name");
      Set<Ref<Actor>> participants = new LinkedHashSet<>();
      List<String> territories = new ArrayList<>();
      Optional<Edtf> when =
          row.cell("signed_event_date").map(Cell::peek).flatMap(RegisterDates::parse);
      for (String name :
          cell.map(Cell::take).map(text -> text.split("\\s*;\\s*")).orElse(new String[0])) {
        if (name.isBlank()) {
          continue;
        }
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
          UsedActors.Type type = UsedActors.Type.of(name);
          participants.add(actors.named(cell.get(), name, type, when));
        } else {
          territories.add(
              actors.named(cell.get(), name, UsedActors.Type.TERRITORY, when).id().value());
        }
      }
      // Of a treaty of two the register names the other.
      if (two && participants.size() == 1) {
        into.actors()
            .find(Id.of("united-kingdom"))
            .ifPresent(uk -> participants.add(actors.use(uk)));
      }
      participants.forEach(
          actor -> agreement.addParticipant(Participation.builder().actor(actor).build()));
      return territories;
    }

    /** What the record tells of one event. */
    private static final class Told {
      private Optional<Edtf> date = Optional.empty();
      private Optional<Edtf> effective = Optional.empty();
      private final List<String> places = new ArrayList<>();
    }

    private void events(List<String> territories) {
      Map<AgreementEventKind, Told> told = new LinkedHashMap<>();
      for (Cell cell : row.cells()) {
        Matcher name = EVENT.matcher(cell.column());
        if (!name.matches()) {
          continue;
        }
        if (name.group(1).startsWith("unofficial")) {
          cell.leaveOut("date that the register calls unofficial");
          continue;
        }
        AgreementEventKind kind = EVENTS.get(name.group(1));
        if (kind != null) {
          tell(cell, name.group(2), told.computeIfAbsent(kind, none -> new Told()));
        }
      }
      told.forEach(this::add);
      if (!territories.isEmpty()) {
        agreement.addEvent(
            event -> {
              event.kind(AgreementEventKind.EXTENDED_TO_TERRITORIES).addBy("united-kingdom");
              territories.forEach(event::addTerritory);
            });
      }
    }

    private void tell(Cell cell, String part, Told told) {
      if (part.endsWith("location") || part.equals("place")) {
        for (String place : cell.take().split("\\s*[/&;]\\s*")) {
          if (!place.isBlank()) {
            told.places.add(place(place.strip()));
          }
        }
        return;
      }
      Optional<Edtf> date = RegisterDates.parse(cell.peek());
      if (date.isEmpty()) {
        cell.misunderstood(Intake.NOT_UNDERSTOOD, "expected a date as in 31/12/1970");
        return;
      }
      cell.take();
      if (part.startsWith("effective")) {
        told.effective = date;
      } else {
        told.date = date;
      }
    }

    private String place(String name) {
      String id = "place-" + Slugs.of(name);
      places.computeIfAbsent(
          id, none -> Place.builder().id(id).name("en", name).kind(PlaceKind.CITY).build());
      return id;
    }

    private void add(AgreementEventKind kind, Told told) {
      if (told.date.isEmpty() && told.effective.isEmpty() && told.places.isEmpty()) {
        return;
      }
      AgreementEvent.Builder event = AgreementEvent.builder().kind(kind);
      told.date.ifPresent(event::date);
      // A second date that is the same says nothing more.
      told.effective.filter(day -> !Optional.of(day).equals(told.date)).ifPresent(event::effective);
      told.places.stream().distinct().forEach(event::addPlaces);
      if (kind.equals(AgreementEventKind.WITHDRAWN)) {
        event.addBy("united-kingdom");
        into.actors().find(Id.of("united-kingdom")).ifPresent(actors::use);
      }
      agreement.addEvent(event.build());
    }

    /** References are identifiers; after two bars stands where the text is. */
    private void references(String id) {
      Optional<Cell> cell = row.cell("references");
      for (String each :
          cell.map(Cell::take).map(text -> text.split("\\s*;\\s*")).orElse(new String[0])) {
        int bars = each.indexOf("||");
        String reference = (bars < 0 ? each : each.substring(0, bars)).strip();
        if (!reference.isEmpty()) {
          identify(reference);
        }
        if (bars >= 0) {
          document(id, each.substring(bars + 2), reference, cell.get());
        }
      }
    }

    private void identify(String reference) {
      Matcher series = SERIES.matcher(reference);
      if (series.matches()) {
        agreement.addIdentifier(
            "uk-" + Slugs.of(series.group(1)), series.group(2).replace(" ", ""));
        Optional.ofNullable(series.group(3)).ifPresent(this::commandPaper);
        return;
      }
      Matcher archive = ARCHIVE.matcher(reference);
      if (archive.matches()) {
        agreement.addIdentifier("tna", archive.group(1).strip());
        return;
      }
      agreement.addIdentifier("uk-reference", reference);
    }

    private void commandPaper(String text) {
      Matcher paper = COMMAND_PAPER.matcher(text.strip());
      if (paper.matches()) {
        agreement.addIdentifier("uk-command-paper", paper.group(1) + " " + paper.group(2));
      } else if (!text.isBlank() && !text.strip().equals("0")) {
        agreement.addIdentifier("uk-reference", text.strip());
      }
    }

    private void document(String id, String address, String reference, Cell cell) {
      Optional<Uri> uri = uri(address);
      if (uri.isEmpty()) {
        cell.misunderstood(
            Intake.NOT_UNDERSTOOD, "expected an address after ||, found " + address.strip());
        return;
      }
      String document = id + "-text-" + (documents.size() + 1);
      Source.Builder source =
          Source.builder().id(document).kind(SourceKind.TREATY_TEXT).url(uri.get());
      if (!reference.isEmpty()) {
        source.title("en", reference);
      }
      documents.add(source.build());
      agreement.addEvidence(citation -> citation.source(document));
    }
  }
}

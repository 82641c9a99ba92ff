package org.communique.registers.historian;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communique.model.Actor;
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
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.NameKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.registers.reading.Cell;
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
 * Reads the XML files in which the Office of the Historian publishes principal officers and chiefs
 * of mission, persons, visits by foreign leaders, and travels of presidents and secretaries of
 * state. A dossier a file comes of them; what a file of persons says goes into those of their
 * offices.
 */
public final class HistorianFiles implements Register {

  private static final String BOOKKEEPING = "bookkeeping of the register";
  private static final String PROSE = "history of the post in prose";

  private static final Set<String> KEPT_BY_MACHINE =
      Set.of(
          "created-by",
          "created-date",
          "created-datetime",
          "last-modified-by",
          "last-modified-date",
          "last-modified-datetime",
          "is-dirty");

  private static final Pattern ACCOMPANIED =
      Pattern.compile("(?i)\\baccompan(?:ied|ying) (?:the )?(?:president|vice)");
  private static final Pattern DID_NOT_SERVE =
      Pattern.compile(
          "(?i)did not (?:serve|proceed|take|assume|go)|declined|not commissioned|never served");

  /** Makes the reader. */
  public HistorianFiles() {}

  @Override
  public String kind() {
    return "historian";
  }

  @Override
  public String title() {
    return "offices, visits and travels of the Office of the Historian (XML)";
  }

  /** A person of a file of persons. */
  private record Known(String name, List<String> others, String born, String died) {}

  /** A journey of a president, of which the journey of another may be a part. */
  private record Journey(
      String country, Edtf date, Summit summit, List<Actor> actors, List<Place> places) {}

  @Override
  public void read(List<RegisterFile> files, Intake into) throws IOException {
    Map<String, Known> persons = new TreeMap<>();
    List<Journey> journeys = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (RegisterFile file : files) {
      Optional<Element> root = root(file, into);
      if (root.isEmpty()) {
        continue;
      }
      if (root.get().name().equals("person")) {
        readPerson(file, root.get(), persons, into);
      } else {
        readings.add(new Reading(file, root.get(), into, persons, journeys));
      }
    }
    // Journeys of presidents first, for those of secretaries are parts of them.
    readings.sort((one, other) -> Boolean.compare(one.isOfAnother(), other.isOfAnother()));
    readings.forEach(Reading::read);
  }

  private static Optional<Element> root(RegisterFile file, Intake into) throws IOException {
    try (InputStream in = file.open()) {
      XMLStreamReader reader = Element.factory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(Element.read(reader));
        }
      }
      throw new XMLStreamException("there is no element");
    } catch (XMLStreamException e) {
      String message = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
      into.report(
          file,
          Severity.ERROR,
          "register-file-broken",
          "the file is not the XML of this register and was not read: " + message);
      return Optional.empty();
    }
  }

  private static void readPerson(
      RegisterFile file, Element person, Map<String, Known> persons, Intake into) {
    try (RegisterRow row = into.row(file, person.line())) {
      Reading.cells(row, person, "");
      leaveOutBookkeeping(row);
      String id = row.take("id").orElse("");
      String name =
          List.of("persName/forename", "persName/surname", "persName/genName").stream()
              .flatMap(part -> row.take(part).stream())
              .collect(Collectors.joining(" "));
      List<String> others =
          row.cells().stream()
              .filter(cell -> cell.column().equals("persName/altname"))
              .map(Cell::take)
              .toList();
      row.leaveOut("career-type", "career of a person, which a dossier has no place for");
      row.leaveOut("residence/state-id", "residence of a person, which a dossier has no place for");
      Optional<String> born = year(row, "birth");
      Optional<String> died = year(row, "death");
      if (!id.isEmpty()) {
        persons.put(
            id,
            new Known(name.isEmpty() ? words(id) : name, others, born.orElse(""), died.orElse("")));
      }
    }
  }

  private static void leaveOutBookkeeping(RegisterRow row) {
    row.cells().stream()
        .filter(cell -> KEPT_BY_MACHINE.contains(cell.column()))
        .forEach(cell -> cell.leaveOut(BOOKKEEPING));
  }

  private static Optional<String> year(RegisterRow row, String column) {
    Optional<Cell> cell = row.cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (cell.get().peek().matches("(?i)unknown|living|present|\\?")) {
      cell.get().leaveOut("year that is said to be unknown");
      return Optional.empty();
    }
    String plain = cell.get().peek().replaceAll("(?i)^(?:c\\.|ca\\.|circa|about)\\s*", "");
    boolean about = !plain.equals(cell.get().peek());
    Optional<Edtf> date = RegisterDates.edtf(plain + (about ? "~" : ""));
    if (date.isEmpty()) {
      cell.get().misunderstood(Intake.NOT_UNDERSTOOD, "expected a year");
      return Optional.empty();
    }
    cell.get().take();
    return date.map(Edtf::toString);
  }

  private static String words(String slug) {
    StringBuilder words = new StringBuilder();
    for (String word : slug.split("-")) {
      if (!word.isEmpty()) {
        words.append(words.length() == 0 ? "" : " ");
        words.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
        words.append(word.substring(word.offsetByCodePoints(0, 1)));
      }
    }
    return words.toString();
  }

  /** One file. */
  private static final class Reading {

    private final RegisterFile file;
    private final Element root;
    private final Intake into;
    private final Map<String, Known> known;
    private final List<Journey> journeys;
    private final UsedActors actors;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Id, Summit> summits = new LinkedHashMap<>();
    private final List<Actor> joined = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String source;
    private final Optional<Ref<Actor>> america;

    Reading(
        RegisterFile file,
        Element root,
        Intake into,
        Map<String, Known> known,
        List<Journey> journeys) {
      this.file = file;
      this.root = root;
      this.into = into;
      this.known = known;
      this.journeys = journeys;
      this.actors = new UsedActors(into.actors());
      this.source = "historian-" + Slugs.of(file.baseName());
      this.america = into.actors().find(Id.of("united-states")).map(actors::use);
    }

    boolean isOfAnother() {
      return root.name().equals("trips")
          && root.child("trip").filter(trip -> !trip.text("role").equals("president")).isPresent();
    }

    void read() {
      switch (root.name()) {
        case "country-mission", "org-mission", "principal-position" -> readPosts();
        case "visits" -> each("visit", this::readVisit);
        case "trips" -> each("trip", this::readTrip);
        case "concurrent-appointments" -> {
          try (RegisterRow row = into.row(file, root.line())) {
            cells(row, root, "");
            row.leaveOutRest("concurrent appointment, which the tenures themselves tell");
          }
          return;
        }
        default -> {
          into.report(
              file,
              Severity.ERROR,
              "register-file-broken",
              "the element " + root.name() + " is none that this register has");
          return;
        }
      }
      into.accept(build());
    }

    private interface RowReader {
      void read(RegisterRow row, Element element);
    }

    private void each(String name, RowReader reader) {
      for (Element child : root.children()) {
        try (RegisterRow row = into.row(file, child.line())) {
          cells(row, child, "");
          leaveOutBookkeeping(row);
          if (child.name().equals(name)) {
            reader.read(row, child);
          }
        }
      }
    }

    /** Enters the elements without elements in them as cells, by their paths; and attributes. */
    static void cells(RegisterRow row, Element element, String path) {
      element
          .attributes()
          .forEach((name, value) -> row.add(path + "@" + name, element.column(), value));
      // What is set in italics is a part of its sentence.
      if (element.children().stream().allMatch(child -> child.name().equals("hi"))) {
        row.add(
            path.isEmpty() ? element.name() : path.substring(0, path.length() - 1),
            element.column(),
            element.allText());
        return;
      }
      for (Element child : element.children()) {
        cells(row, child, path + child.name() + "/");
      }
    }

    private void readPosts() {
      String post = "";
      String territory = root.text("territory-id");
      for (Element child : root.children()) {
        if (child.name().equals("chiefs") || child.name().equals("principals")) {
          for (Element tenure : child.children()) {
            readTenure(tenure, post, territory);
          }
          continue;
        }
        try (RegisterRow row = into.row(file, child.line())) {
          cells(row, child, child.name() + "/");
          if (child.name().equals("names")) {
            post = row.take("names/singular").orElse("");
            row.leaveOutRest("other forms of the name of the post");
          } else if (child.name().equals("territory-id") || child.name().equals("id")) {
            row.cells().forEach(Cell::take);
          } else {
            row.leaveOutRest(PROSE);
          }
        }
      }
    }

    private void readTenure(Element tenure, String post, String territory) {
      try (RegisterRow row = into.row(file, tenure.line())) {
        cells(row, tenure, "");
        leaveOutBookkeeping(row);
        if (tenure.name().equals("mission-note")) {
          row.take("text").ifPresent(notes::add);
          return;
        }
        Optional<Cell> person = row.cell("person-id");
        if (person.isEmpty()) {
          return; // Closing the row reports what stands there.
        }
        String id = person.get().take();
        row.leaveOut("id", "number of the tenure");
        row.leaveOut("note/@type", "what kind of note it is");
        Office.Builder office = Office.builder();
        String role = row.take("role-title-id").orElse("");
        String title = role.isEmpty() ? post : words(role);
        office.office(officeOf(role, post));
        if (!title.isEmpty()) {
          office.title("en", post.isEmpty() ? title : post);
        }
        if (role.endsWith("ad-interim")) {
          office.acting(true);
        }
        america.ifPresent(office::of);
        Optional<Cell> to = row.cell("contemporary-territory-id");
        Optional<Edtf> appointed = date(row, "appointed");
        Optional<Edtf> arrived = date(row, "arrived");
        Optional<Edtf> started = date(row, "started");
        Optional<Edtf> ended = date(row, "ended");
        Optional<Edtf> from = started.or(() -> arrived);
        if (to.isPresent()) {
          office.to(accreditedTo(to.get(), from.or(() -> appointed)));
        } else if (!territory.isEmpty()) {
          into.actors().find(Id.of(Slugs.of(territory))).map(actors::use).ifPresent(office::to);
        }
        String note = note(row, appointed, arrived, started);
        boolean chosenOnly =
            from.isEmpty() && ended.isEmpty() && DID_NOT_SERVE.matcher(note).find();
        office.designate(chosenOnly);
        if (!chosenOnly) {
          from.or(() -> appointed).ifPresent(office::from);
          ended.ifPresent(office::until);
        }
        if (!note.isEmpty()) {
          office.note(LanguageMap.of("en", note));
        }
        office.addEvidence(citation -> citation.source(source));
        add(id, office.build());
      }
    }

    private static OfficeKind officeOf(String role, String post) {
      if (role.equals("secretary")) {
        return OfficeKind.FOREIGN_MINISTER;
      }
      if (role.startsWith("ambassador-e-p") || role.equals("ambassador")) {
        return OfficeKind.AMBASSADOR;
      }
      String words = role.replace('-', ' ').replace("charge daffaires", "charge d'affaires");
      return OfficeTitles.kindOf(words)
          .or(() -> OfficeTitles.kindOf(post))
          .orElse(OfficeKind.OFFICIAL);
    }

    private Ref<Actor> accreditedTo(Cell cell, Optional<Edtf> when) {
      // A state that is no more has its last year in its key.
      String slug = cell.take().replaceFirst("-\\d{4}$", "");
      return actors.named(cell, words(slug), UsedActors.Type.STATE, when);
    }

    /** A date with the doubt of its note. */
    private static Optional<Edtf> date(RegisterRow row, String event) {
      Optional<Cell> cell = row.cell(event + "/date");
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      String note = row.cell(event + "/note").map(Cell::peek).orElse("");
      Optional<Edtf> date = Qualified.date(cell.get().peek(), note);
      if (date.isEmpty()) {
        cell.get().misunderstood(Intake.NOT_UNDERSTOOD, "expected a date as in 1962-11-29");
        return Optional.empty();
      }
      cell.get().take();
      return date;
    }

    private static String note(
        RegisterRow row, Optional<Edtf> appointed, Optional<Edtf> arrived, Optional<Edtf> started) {
      List<String> parts = new ArrayList<>();
      appointed.ifPresent(day -> parts.add("Appointed " + day + "."));
      if (started.isPresent()) {
        arrived.ifPresent(day -> parts.add("Arrived " + day + "."));
      }
      for (String event : List.of("appointed", "arrived", "started", "ended")) {
        row.take(event + "/note").ifPresent(text -> parts.add(words(event) + ": " + text + "."));
      }
      row.take("note").ifPresent(parts::add);
      return String.join(" ", parts).replace("..", ".");
    }

    private void add(String id, Office office) {
      Person before = persons.computeIfAbsent(id, this::person);
      persons.put(id, before.toBuilder().addOffice(office).build());
    }

    private Person person(String id) {
      Person.Builder person = Person.builder().id(Slugs.of(id));
      Known told = known.get(id);
      person.name("en", told == null ? words(id) : told.name());
      if (told != null) {
        told.others()
            .forEach(
                other -> person.addOtherName(name -> name.name("en", other).kind(NameKind.ALIAS)));
      }
      if (told != null && !told.born().isEmpty()) {
        person.born(told.born());
      }
      if (told != null && !told.died().isEmpty()) {
        person.died(told.died());
      }
      person.addIdentifier("historian", id);
      return person.build();
    }

    private void readVisit(RegisterRow row, Element visit) {
      Optional<String> number = row.take("id");
      Optional<Cell> visitor = row.cell("visitor");
      if (number.isEmpty() || visitor.isEmpty()) {
        return;
      }
      Summit.Builder summit =
          Summit.builder()
              .id("visit-" + Slugs.of(number.get()))
              .kind(SummitKind.VISIT)
              .status(EventStatus.HELD)
              .addIdentifier("historian-visit", number.get());
      Optional<Edtf> date = days(row, "start-date", "end-date");
      date.ifPresent(summit::date);
      america.ifPresent(summit::addHost);
      Optional<Cell> from = row.cell("from");
      row.leaveOut("from/@id", "key of the country, which is named as well");
      Optional<Ref<Actor>> state = from.map(cell -> country(cell, date));
      for (String each : visitors(visitor.get().take())) {
        summit.addParticipant(participant(each, state));
      }
      row.take("description")
          .ifPresent(
              text -> {
                Ranks.in(text).ifPresent(summit::rank);
                summit.note(LanguageMap.of("en", text));
              });
      summit.addEvidence(citation -> citation.source(source));
      Summit built = summit.build();
      summits.put(built.getId(), built);
    }

    /** "King Albert and Queen Elisabeth" are two; "Trinidad and Tobago" stands elsewhere. */
    private static List<String> visitors(String text) {
      String[] parts = text.split("\\s+and\\s+");
      boolean all = true;
      for (String part : parts) {
        all &= OfficeTitles.kindOf(part).isPresent();
      }
      return all ? List.of(parts) : List.of(text);
    }

    private Participation participant(String styled, Optional<Ref<Actor>> state) {
      boolean elect = styled.toLowerCase(Locale.ROOT).contains("-elect");
      String name =
          styled.replaceFirst("^(?:" + TITLES + ")(?:-elect|-designate)?\\s+(?=\\p{Lu})", "");
      String id = Slugs.of(name + state.map(each -> "-" + each.id().value()).orElse(""));
      persons.computeIfAbsent(id, none -> Person.builder().id(id).name("en", name).build());
      Participation.Builder part = Participation.builder().actor(id);
      OfficeTitles.kindOf(styled).ifPresent(part::office);
      part.designate(elect);
      state.ifPresent(part::onBehalfOf);
      part.addStyledAs("en", styled);
      return part.build();
    }

    private static final String TITLES =
        "(?:Deputy |Vice |Crown |Acting |Former |Foreign |First |General |Federal )*(?:President"
            + "|Prime Minister|Premier|Chancellor|Chairman|Secretary[- ]General|General Secretary"
            + "|Secretary|King|Queen|Emperor|Empress|Prince|Princess|Sultan|Shah|Emir|Amir|Pope"
            + "|Grand Duke|Grand Duchess|Taoiseach|Minister)";

    private Ref<Actor> country(Cell cell, Optional<Edtf> when) {
      String name = cell.take().replaceFirst("\\s*\\((?:government[- ]in[- ]exile)\\)$", "");
      return actors.named(cell, name, UsedActors.Type.STATE, when);
    }

    private static Optional<Edtf> days(RegisterRow row, String start, String end) {
      Optional<Edtf> from = day(row, start);
      Optional<Edtf> until = day(row, end);
      if (from.isPresent() && until.isPresent() && !from.equals(until)) {
        Optional<Edtf> both = RegisterDates.edtf(from.get() + "/" + until.get());
        if (both.isEmpty() || from.get().after(until.get()).isNecessary()) {
          row.cell(end)
              .ifPresent(
                  cell ->
                      cell.misunderstood(
                          Intake.NOT_UNDERSTOOD,
                          "it is before the start, so the end was left out"));
          return from;
        }
        return both;
      }
      return from.or(() -> until);
    }

    private static Optional<Edtf> day(RegisterRow row, String column) {
      Optional<Cell> cell = row.cell(column);
      Optional<Edtf> date = cell.map(Cell::peek).flatMap(RegisterDates::edtf);
      if (date.isPresent()) {
        cell.get().take();
      } else {
        cell.ifPresent(
            each -> each.misunderstood(Intake.NOT_UNDERSTOOD, "expected a date as in 1962-11-29"));
      }
      return date;
    }

    private void readTrip(RegisterRow row, Element trip) {
      Optional<String> number = row.take("id");
      String who =
          row.take("@who").or(() -> row.cell("name").map(cell -> Slugs.of(cell.peek()))).orElse("");
      row.leaveOut("@role", "role that an element tells as well");
      String role = row.take("role").orElse("");
      Optional<Cell> country = row.cell("country");
      if (number.isEmpty() || who.isEmpty() || country.isEmpty()) {
        return;
      }
      Summit.Builder summit =
          Summit.builder()
              .id("trip-" + Slugs.of(number.get()))
              .kind(SummitKind.VISIT)
              .status(EventStatus.HELD)
              .addIdentifier("historian-trip", number.get());
      Optional<Edtf> date = days(row, "start-date", "end-date");
      date.ifPresent(summit::date);
      row.leaveOut("country/@id", "key of the country, which is named as well");
      Ref<Actor> host = country(country.get(), date);
      summit.addHost(host);
      String name = row.take("name").orElse("");
      Person traveller = persons.computeIfAbsent(who, this::person);
      if (!known.containsKey(who) && !name.isEmpty()) {
        persons.put(who, traveller.toBuilder().name("en", name).build());
      }
      boolean president = role.equals("president");
      Participation.Builder part = Participation.builder().actor(Slugs.of(who));
      part.office(
          president ? OfficeKind.HEAD_OF_STATE_AND_GOVERNMENT : OfficeKind.FOREIGN_MINISTER);
      america.ifPresent(part::onBehalfOf);
      summit.addParticipant(part.build());
      List<Place> visited = new ArrayList<>();
      row.take("locale")
          .ifPresent(
              text -> {
                for (String place : locales(text)) {
                  Place one = place(place, host);
                  visited.add(one);
                  summit.addPlace(one.getId().value());
                }
              });
      String remarks = row.take("remarks").orElse("");
      if (!remarks.isEmpty()) {
        summit.note(LanguageMap.of("en", remarks));
      }
      if (!president && ACCOMPANIED.matcher(remarks).find()) {
        partOfAnother(host, date, summit, row);
      } else {
        Ranks.in(remarks).ifPresent(summit::rank);
      }
      summit.addEvidence(citation -> citation.source(source));
      Summit built = summit.build();
      summits.put(built.getId(), built);
      if (president && date.isPresent()) {
        List<Actor> there = new ArrayList<>(actors.actors());
        there.addAll(persons.values());
        journeys.add(
            new Journey(host.id().value(), date.get(), withoutEvidence(built), there, visited));
      }
    }

    /** In another dossier the source is not at hand. */
    private static Summit withoutEvidence(Summit summit) {
      return summit.toBuilder().evidence(List.of()).build();
    }

    /** Who accompanied the president took part in the president's visit, which has the rank. */
    private void partOfAnother(
        Ref<Actor> host, Optional<Edtf> date, Summit.Builder summit, RegisterRow row) {
      Optional<Journey> whole =
          journeys.stream()
              .filter(each -> each.country().equals(host.id().value()))
              .filter(each -> date.filter(day -> contains(each.date(), day)).isPresent())
              .findFirst();
      if (whole.isEmpty()) {
        row.cell("remarks")
            .ifPresent(
                cell ->
                    cell.remark(
                        Severity.INFO,
                        "register-whole-missing",
                        "the visit of which this is a part is not among the files; name those of"
                            + " the presidents' travels as well"));
        return;
      }
      Summit visit = whole.get().summit();
      summit.addPartOf(visit.getId().value());
      summits.putIfAbsent(visit.getId(), visit);
      joined.addAll(whole.get().actors());
      whole.get().places().forEach(place -> places.putIfAbsent(place.getId().value(), place));
    }

    private static boolean contains(Edtf whole, Edtf part) {
      return whole.contains(part).isPossible() || whole.same(part).isPossible();
    }

    /** Places are told apart by commas, but not within brackets, nor before "D.F.". */
    private static List<String> locales(String text) {
      List<String> all = new ArrayList<>();
      Matcher each =
          Pattern.compile("[^,;(]+(?:\\([^)]*\\))?[^,;(]*(?:, (?:D\\.F\\.|D\\.C\\.))?")
              .matcher(text);
      while (each.find()) {
        if (!each.group().isBlank()) {
          all.add(each.group().strip());
        }
      }
      return all;
    }

    private Place place(String name, Ref<Actor> host) {
      String id = Slugs.of("place-" + name + "-" + host.id().value());
      Place.Builder place = Place.builder().id(id).name("en", name).kind(PlaceKind.CITY);
      place.addWithin(host.id().value());
      Place built = place.build();
      places.putIfAbsent(id, built);
      return built;
    }

    private Dossier build() {
      Map<Id, Actor> all = new LinkedHashMap<>();
      Source.Builder document =
          Source.builder()
              .id(source)
              .kind(SourceKind.OFFICIAL_REGISTER)
              .title("en", "Office of the Historian, " + file.baseName());
      america.ifPresent(document::publisher);
      actors.actors().forEach(actor -> all.put(actor.getId(), actor));
      persons.values().forEach(person -> all.put(person.getId(), person));
      Set<Actor> others = new LinkedHashSet<>(joined);
      others.forEach(actor -> all.putIfAbsent(actor.getId(), actor));
      Dossier.Builder dossier =
          Dossier.builder()
              .id(source)
              .addSource(document.build())
              .addAllActors(all.values())
              .addAllPlaces(places.values())
              .addAllSummits(summits.values());
      if (!notes.isEmpty()) {
        dossier.note(LanguageMap.of("en", String.join("\n", notes)));
      }
      return dossier.build();
    }
  }
}

package org.communique.registers.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.communique.model.Statement;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.communique.model.vocabulary.PlaceKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.registers.actors.ActorTable;
import org.communique.registers.reading.AgreementTitles;
import org.communique.registers.reading.RegisterDates;
import org.communique.registers.reading.Slugs;
import org.communique.registers.reading.UsedActors;

/** The dossier of one treaty, as its table is read. Not for sharing between threads. */
final class TreatyDossier {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?s)(.*?)[.,]?\\s+((?:[^.,\\d]+?)(?:,\\s*[^.,\\d]+?)?)?,?\\s*(\\d{1,2} \\p{L}+ \\d{4})\\.?");

  private final String id;
  private final UsedActors actors;
  private final Source.Builder source;
  private final Agreement.Builder agreement;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<Ref<Actor>> participants = new LinkedHashSet<>();
  private final Map<Ref<Actor>, String> names = new LinkedHashMap<>();
  private final List<AgreementEvent> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean hasKind;
  private boolean hasTitle;

  TreatyDossier(String id, ActorTable table) {
    this.id = id;
    this.actors = new UsedActors(table);
    this.source = Source.builder().id(id + "-table").kind(SourceKind.OFFICIAL_REGISTER);
    this.agreement = Agreement.builder().id(id).addOpen("participants").addOpen("events");
    table
        .find(Id.of("united-nations"))
        .ifPresent(organization -> source.publisher(actors.use(organization)));
    agreement.addEvidence(citation -> citation.source(id + "-table"));
  }

  String id() {
    return id;
  }

  UsedActors actors() {
    return actors;
  }

  Source.Builder source() {
    return source;
  }

  boolean hasTitle() {
    return hasTitle;
  }

  void number(TreatyNumber number) {
    agreement.addIdentifier("untc", number.asPublished());
    source.title("en", "Status of treaty " + number.asPublished());
  }

  /** The delay for those who consent when the treaty is in force already. */
  void thereafter(IsoDuration duration) {
    agreement.entryIntoForce(
        condition -> condition.on(EntryIntoForceCondition.CONSENTS).thereafter(duration));
  }

  void identifier(String scheme, String value) {
    agreement.addIdentifier(scheme, value);
  }

  void chapter(String code, Optional<String> label) {
    agreement.addClassification(
        chapter -> {
          chapter.scheme("untc-chapter").code(code);
          label.ifPresent(text -> chapter.label(LanguageMap.of("en", text)));
        });
  }

  /** A title ends with the place and the day of the treaty. */
  void title(String text) {
    hasTitle = true;
    Matcher matcher = TITLE.matcher(text);
    Optional<Edtf> date =
        matcher.matches() ? RegisterDates.parse(matcher.group(3)) : Optional.empty();
    String title = date.isPresent() ? matcher.group(1).strip() : text;
    agreement.title("en", title.isEmpty() ? text : title);
    AgreementTitles.kindOf(title).ifPresent(this::kind);
    date.ifPresent(
        day -> {
          AgreementEvent.Builder adopted =
              AgreementEvent.builder().kind(AgreementEventKind.ADOPTED).date(day);
          if (matcher.group(2) != null && !matcher.group(2).isBlank()) {
            adopted.addPlaces(place(matcher.group(2).strip()));
          }
          events.add(adopted.build());
        });
  }

  private void kind(AgreementKind kind) {
    agreement.kind(kind);
    hasKind = true;
  }

  private String place(String name) {
    String slug = "place-" + Slugs.of(name);
    places.computeIfAbsent(
        slug, none -> Place.builder().id(slug).name("en", name).kind(PlaceKind.CITY).build());
    return slug;
  }

  void note(String text) {
    notes.add(text);
  }

  void add(AgreementEvent event) {
    events.add(event);
  }

  void participant(Ref<Actor> actor, String name) {
    participants.add(actor);
    names.putIfAbsent(actor, name);
  }

  Set<Ref<Actor>> participants() {
    return participants;
  }

  /** {@return the names by which the table calls participants} */
  Map<Ref<Actor>, String> names() {
    return names;
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  String nextStatement(Ref<Actor> speaker) {
    return id + "-statement-" + (statements.size() + 1) + "-" + speaker.id().value();
  }

  /** {@return when a participant signed; empty if the table does not say} */
  Optional<Edtf> signed(Ref<Actor> actor) {
    return dated(actor, false);
  }

  /** {@return when a participant consented to be bound; empty if the table does not say} */
  Optional<Edtf> consented(Ref<Actor> actor) {
    return dated(actor, true);
  }

  private Optional<Edtf> dated(Ref<Actor> actor, boolean consent) {
    return events.stream()
        .filter(event -> event.getBy().contains(actor))
        .filter(
            event ->
                EventEffect.of(event.getKind())
                    .filter(effect -> consent ? effect.isConsent() : effect.isSignature())
                    .isPresent())
        .flatMap(event -> event.getDate().stream())
        .findFirst();
  }

  List<Statement> reservations() {
    Set<Id> made = new LinkedHashSet<>();
    events.stream()
        .filter(event -> event.getKind().equals(AgreementEventKind.RESERVATION_MADE))
        .flatMap(event -> event.getStatement().stream())
        .forEach(statement -> made.add(statement.id()));
    return statements.stream().filter(statement -> made.contains(statement.getId())).toList();
  }

  /**
   * A table does not say who concluded the treaty, only who did what since. Whoever did something
   * takes part by that; to list them as well would make those who concluded it of them all, from
   * whom consent is concluded when it enters into force.
   */
  private boolean hasNoEvent(Ref<Actor> actor) {
    return events.stream().noneMatch(event -> event.getBy().contains(actor));
  }

  private void addParticipant(Ref<Actor> actor) {
    agreement.addParticipant(Participation.builder().actor(actor).build());
  }

  Dossier build() {
    if (!hasKind) {
      kind(AgreementKind.TREATY);
    }
    if (!notes.isEmpty()) {
      agreement.note(LanguageMap.of("en", String.join("\n", notes)));
    }
    participants.stream().filter(this::hasNoEvent).forEach(this::addParticipant);
    agreement.addAllEvents(events);
    return Dossier.builder()
        .id(id)
        .addSource(source.build())
        .addAllActors(actors.actors())
        .addAllPlaces(places.values())
        .addAllStatements(statements)
        .addAgreement(agreement.build())
        .build();
  }
}

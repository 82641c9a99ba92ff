package org.communique.registers.wikidata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Membership;
import org.communique.model.Name;
import org.communique.model.Office;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Territory;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.NameKind;
import org.communique.model.vocabulary.OfficeKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.registers.actors.ActorTable;
import org.communique.registers.json.JsonRecords;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.OfficeTitles;
import org.communique.registers.reading.Register;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.RegisterRow;
import org.communique.registers.reading.UsedActors;
import tools.jackson.databind.JsonNode;

/**
 * Reads entities of Wikidata in JSON: one, several as its service answers with them, a list, or the
 * lines of a dump, packed or not. Persons with positions held, states, territories and
 * organizations come of it, a dossier an entity.
 *
 * <p>Entities are read twice: first the labels of those that others may refer to, such as
 * positions, up to {@value #MOST_LABELS}.
 */
public final class WikidataEntities implements Register {

  private static final int MOST_LABELS = 500_000;
  private static final Set<String> ENVELOPES = Set.of("entities", "*");
  private static final String UNMAPPED = "statement of a property that this reader does not map";

  /** As the list offices has them. */
  private static final Map<String, OfficeKind> OFFICES =
      Map.of(
          "Q48352", OfficeKind.HEAD_OF_STATE,
          "Q2285706", OfficeKind.HEAD_OF_GOVERNMENT,
          "Q7330070", OfficeKind.FOREIGN_MINISTER,
          "Q83307", OfficeKind.MINISTER,
          "Q15966511", OfficeKind.DEPUTY_MINISTER,
          "Q29645880", OfficeKind.AMBASSADOR,
          "Q116182667", OfficeKind.DIPLOMAT,
          "Q1553195", OfficeKind.PARTY_LEADER);

  private static final Set<String> STATES =
      Set.of(
          "Q3624078", "Q6256", "Q7275", "Q3024240", "Q1763527", "Q20181813", "Q133442", "Q48349");
  private static final Set<String> TERRITORIES =
      Set.of("Q161243", "Q46395", "Q56061", "Q133156", "Q1048835", "Q783733", "Q164142", "Q202216");
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "Q43229",
          "Q484652",
          "Q245065",
          "Q4120211",
          "Q7278",
          "Q192350",
          "Q11032",
          "Q192283",
          "Q1335818");

  /** Makes the reader. */
  public WikidataEntities() {}

  @Override
  public String kind() {
    return "wikidata";
  }

  @Override
  public String title() {
    return "entities of Wikidata (JSON)";
  }

  @Override
  public void read(List<RegisterFile> files, Intake into) throws IOException {
    Map<String, String> labels = new HashMap<>();
    Intake nowhere = new Intake(ActorTable.of(List.of()), 0, dossier -> {});
    for (RegisterFile file : files) {
      JsonRecords.read(file, ENVELOPES, nowhere, new Labels(labels));
    }
    for (RegisterFile file : files) {
      JsonRecords.read(
          file,
          ENVELOPES,
          into,
          new JsonRecords.Reader() {
            @Override
            public void read(long line, JsonNode entity) {
              try (RegisterRow row = into.row(file, line)) {
                new Entity(entity, row, labels, into).read();
              }
            }

            @Override
            public void envelope(long line, JsonNode rest) {
              try (RegisterRow row = into.row(file, line)) {
                rest.properties()
                    .forEach(each -> row.add(each.getKey(), 1, each.getValue().asString("{}")));
                row.leaveOutRest("envelope of the answer of the service");
              }
            }
          });
    }
  }

  /** Collects the labels of entities that are no persons. */
  private record Labels(Map<String, String> labels) implements JsonRecords.Reader {
    @Override
    public void read(long line, JsonNode entity) {
      String label = entity.path("labels").path("en").path("value").asString("");
      if (!label.isEmpty() && labels.size() < MOST_LABELS && !instances(entity).contains("Q5")) {
        labels.put(entity.path("id").asString(""), label);
      }
    }

    @Override
    public void envelope(long line, JsonNode rest) {}
  }

  private static Set<String> instances(JsonNode entity) {
    Set<String> all = new LinkedHashSet<>();
    for (JsonNode claim : entity.path("claims").path("P31")) {
      all.add(claim.path("mainsnak").path("datavalue").path("value").path("id").asString(""));
    }
    return all;
  }

  /** A statement that is not deprecated and has a value. */
  private record Statement(Cell cell, JsonNode value, JsonNode qualifiers) {}

  /** One entity. */
  private static final class Entity {

    private final JsonNode entity;
    private final RegisterRow row;
    private final Map<String, String> labels;
    private final Intake into;
    private final UsedActors actors;
    private final Map<Id, Actor> others = new LinkedHashMap<>();
    private final String id;

    Entity(JsonNode entity, RegisterRow row, Map<String, String> labels, Intake into) {
      this.entity = entity;
      this.row = row;
      this.labels = labels;
      this.into = into;
      this.actors = new UsedActors(into.actors());
      this.id = entity.path("id").asString("");
    }

    void read() {
      for (String each :
          List.of("id", "type", "datatype", "pageid", "ns", "title", "lastrevid", "modified")) {
        if (entity.path(each).isValueNode()) {
          row.add(each, 1, entity.path(each).asString(""));
        }
      }
      if (!id.matches("Q\\d{1,15}")) {
        row.leaveOutRest("entity that is no item");
        leaveOutEverything("entity that is no item");
        return;
      }
      row.take("id");
      row.leaveOutRest("bookkeeping of Wikidata");
      Set<String> instances = instances(entity);
      String type = type(instances);
      if (type.isEmpty()) {
        leaveOutEverything("entity that is no person, state, territory or organization");
        return;
      }
      Optional<LanguageMap> name = labels();
      if (name.isEmpty()) {
        row.leaveOutRest("entity without a label");
        leaveOutEverything("entity without a label");
        return;
      }
      List<Name> aliases = aliases();
      leaveOut("descriptions", "description");
      leaveOut("sitelinks", "link to an article");
      Map<String, List<Statement>> statements = statements();
      Actor own = actor(type, name.get(), aliases, statements);
      statements.values().forEach(left -> left.forEach(each -> each.cell().leaveOut(UNMAPPED)));
      hand(own);
    }

    private static String type(Set<String> instances) {
      if (instances.contains("Q5")) {
        return "person";
      }
      if (instances.stream().anyMatch(STATES::contains)) {
        return "state";
      }
      if (instances.stream().anyMatch(TERRITORIES::contains)) {
        return "territory";
      }
      return instances.stream().anyMatch(ORGANIZATIONS::contains) ? "organization" : "";
    }

    private void leaveOutEverything(String why) {
      for (String part : List.of("labels", "aliases", "descriptions", "sitelinks")) {
        leaveOut(part, why);
      }
      for (JsonNode claims : entity.path("claims")) {
        for (JsonNode claim : claims) {
          row.add(claim.path("mainsnak").path("property").asString("?"), 1, shown(claim))
              .ifPresent(cell -> cell.leaveOut(why));
        }
      }
    }

    private static String shown(JsonNode claim) {
      JsonNode value = claim.path("mainsnak").path("datavalue").path("value");
      String text =
          value.isMissingNode()
              ? claim.path("mainsnak").path("snaktype").asString("?")
              : value.toString();
      return text.isBlank() ? "?" : text;
    }

    private void leaveOut(String part, String why) {
      entity
          .path(part)
          .properties()
          .forEach(
              each ->
                  row.add(part + "/" + each.getKey(), 1, each.getValue().toString())
                      .ifPresent(cell -> cell.leaveOut(why)));
    }

    private Optional<LanguageMap> labels() {
      LanguageMap.Builder names = LanguageMap.builder();
      boolean any = false;
      for (Map.Entry<String, JsonNode> each : entity.path("labels").properties()) {
        Optional<Cell> cell =
            row.add("labels/" + each.getKey(), 1, each.getValue().path("value").asString(""));
        Optional<LanguageTag> language = cell.flatMap(found -> language(each.getKey(), found));
        if (language.isPresent()) {
          names.put(language.get(), cell.get().take());
          any = true;
        }
      }
      return any ? Optional.of(names.build()) : Optional.empty();
    }

    private static Optional<LanguageTag> language(String code, Cell cell) {
      try {
        return Optional.of(LanguageTag.of(code));
      } catch (IllegalArgumentException e) {
        cell.misunderstood(Intake.NOT_UNDERSTOOD, "its language " + code + " is no language tag");
        return Optional.empty();
      }
    }

    private List<Name> aliases() {
      List<Name> names = new ArrayList<>();
      for (Map.Entry<String, JsonNode> each : entity.path("aliases").properties()) {
        for (JsonNode alias : each.getValue()) {
          Optional<Cell> cell =
              row.add("aliases/" + each.getKey(), 1, alias.path("value").asString(""));
          Optional<LanguageTag> language = cell.flatMap(found -> language(each.getKey(), found));
          if (language.isPresent()) {
            names.add(
                Name.builder()
                    .name(LanguageMap.of(language.get(), cell.get().take()))
                    .kind(NameKind.ALIAS)
                    .build());
          }
        }
      }
      return names.stream().distinct().toList();
    }

    /** Statements that count, by property. */
    private Map<String, List<Statement>> statements() {
      Map<String, List<Statement>> all = new LinkedHashMap<>();
      for (JsonNode claims : entity.path("claims")) {
        for (JsonNode claim : claims) {
          JsonNode snak = claim.path("mainsnak");
          String property = snak.path("property").asString("?");
          Optional<Cell> cell = row.add(property, 1, shown(claim));
          if (cell.isEmpty()) {
            continue;
          }
          if (claim.path("rank").asString("").equals("deprecated")) {
            cell.get().leaveOut("statement that Wikidata calls deprecated");
          } else if (!snak.path("snaktype").asString("").equals("value")) {
            cell.get().leaveOut("statement that the value is unknown or that there is none");
          } else {
            all.computeIfAbsent(property, none -> new ArrayList<>())
                .add(
                    new Statement(
                        cell.get(),
                        snak.path("datavalue").path("value"),
                        claim.path("qualifiers")));
          }
        }
      }
      return all;
    }

    private Actor actor(
        String type, LanguageMap name, List<Name> aliases, Map<String, List<Statement>> all) {
      String own = ownId();
      take(all, "P31");
      switch (type) {
        case "person" -> {
          Person.Builder person =
              Person.builder().id(own).name(name).otherNames(aliases).addIdentifier("wikidata", id);
          date(all, "P569").ifPresent(person::born);
          date(all, "P570").ifPresent(person::died);
          for (Statement each : all.getOrDefault("P39", List.of())) {
            person.addOffice(office(each));
          }
          return person.build();
        }
        case "state" -> {
          State.Builder state =
              State.builder().id(own).name(name).otherNames(aliases).addIdentifier("wikidata", id);
          text(all, "P297").ifPresent(code -> state.addIdentifier("iso-3166-1", code));
          date(all, "P571").ifPresent(state::from);
          date(all, "P576").ifPresent(state::until);
          references(all, "P1365").forEach(state::addPredecessor);
          references(all, "P1366").forEach(state::addSuccessor);
          memberOf(all, own);
          return state.build();
        }
        case "territory" -> {
          Territory.Builder territory =
              Territory.builder()
                  .id(own)
                  .name(name)
                  .otherNames(aliases)
                  .addIdentifier("wikidata", id);
          territory.kind(ActorKind.TERRITORY);
          date(all, "P571").ifPresent(territory::from);
          date(all, "P576").ifPresent(territory::until);
          references(all, "P17").stream().findFirst().ifPresent(territory::of);
          references(all, "P1365").forEach(territory::addPredecessor);
          references(all, "P1366").forEach(territory::addSuccessor);
          return territory.build();
        }
        default -> {
          Organization.Builder organization =
              Organization.builder()
                  .id(own)
                  .name(name)
                  .otherNames(aliases)
                  .addIdentifier("wikidata", id);
          date(all, "P571").ifPresent(organization::from);
          date(all, "P576").ifPresent(organization::until);
          references(all, "P1365").forEach(organization::addPredecessor);
          references(all, "P1366").forEach(organization::addSuccessor);
          memberOf(all, own);
          return organization.build();
        }
      }
    }

    /** What the table knows keeps its id, so that other registers lead to it. */
    private String ownId() {
      return into.actors()
          .identified("wikidata", id)
          .map(known -> known.getId().value())
          .orElse("wikidata-" + id);
    }

    private static void take(Map<String, List<Statement>> all, String property) {
      all.getOrDefault(property, List.of()).forEach(each -> each.cell().take());
    }

    /** {@return the first date of a property; others are reported} */
    private static Optional<Edtf> date(Map<String, List<Statement>> all, String property) {
      Optional<Edtf> first = Optional.empty();
      for (Statement each : all.getOrDefault(property, List.of())) {
        Optional<Edtf> date = time(each.value());
        if (date.isEmpty()) {
          each.cell().misunderstood(Intake.NOT_UNDERSTOOD, "expected a time of a known precision");
        } else if (first.isEmpty()) {
          each.cell().take();
          first = date;
        } else {
          each.cell().leaveOut("second value where there is room for one");
        }
      }
      return first;
    }

    private static Optional<Edtf> time(JsonNode value) {
      return WikidataTime.edtf(
          value.path("time").asString(""),
          value.path("precision").asInt(0),
          value.path("calendarmodel").asString(""));
    }

    private static Optional<String> text(Map<String, List<Statement>> all, String property) {
      return all.getOrDefault(property, List.of()).stream()
          .map(each -> each.cell().take())
          .map(text -> text.replaceAll("^\"|\"$", ""))
          .findFirst();
    }

    private List<Ref<Actor>> references(Map<String, List<Statement>> all, String property) {
      List<Ref<Actor>> found = new ArrayList<>();
      for (Statement each : all.getOrDefault(property, List.of())) {
        each.cell().take();
        Ref<Actor> ref = referred(each.value().path("id").asString(""), each.cell());
        if (!found.contains(ref)) {
          found.add(ref);
        }
      }
      return found;
    }

    /** {@return who is referred to: of the table, or by label or number alone} */
    private Ref<Actor> referred(String item, Cell cell) {
      Optional<Actor> known = into.actors().identified("wikidata", item);
      if (known.isPresent()) {
        return actors.use(known.get());
      }
      String label = labels.getOrDefault(item, item);
      Id other = Id.of("wikidata-" + (item.isEmpty() ? "unknown" : item));
      if (!others.containsKey(other)) {
        if (!labels.containsKey(item)) {
          cell.remark(
              Severity.INFO,
              UsedActors.UNKNOWN,
              cell.column()
                  + ": "
                  + item
                  + " is neither in the table of actors nor among the"
                  + " entities; entered as a state by its number alone");
        }
        others.put(
            other,
            UsedActors.Type.of(label) == UsedActors.Type.ORGANIZATION
                ? Organization.builder()
                    .id(other)
                    .name("en", label)
                    .addIdentifier("wikidata", item)
                    .build()
                : State.builder()
                    .id(other)
                    .name("en", label)
                    .addIdentifier("wikidata", item)
                    .build());
      }
      return Ref.to(Actor.class, other);
    }

    private Office office(Statement statement) {
      String position = statement.value().path("id").asString("");
      statement.cell().take();
      Office.Builder office = Office.builder();
      String label = labels.getOrDefault(position, "");
      Optional<OfficeKind> mapped = Optional.ofNullable(OFFICES.get(position));
      office.office(mapped.or(() -> OfficeTitles.kindOf(label)).orElse(OfficeKind.OFFICIAL));
      office.title("en", label.isEmpty() ? position : label);
      JsonNode qualifiers = statement.qualifiers();
      for (Map.Entry<String, JsonNode> each : qualifiers.properties()) {
        for (JsonNode snak : each.getValue()) {
          qualify(office, each.getKey(), snak, statement.cell());
        }
      }
      office.addEvidence(citation -> citation.source(source()));
      return office.build();
    }

    private void qualify(Office.Builder office, String property, JsonNode snak, Cell of) {
      JsonNode value = snak.path("datavalue").path("value");
      String shown = value.isMissingNode() ? snak.path("snaktype").asString("?") : value.toString();
      Optional<Cell> cell = row.add(of.column() + "/" + property, 1, shown.isBlank() ? "?" : shown);
      if (cell.isEmpty()) {
        return;
      }
      switch (property) {
        case "P580", "P582" -> {
          Optional<Edtf> date = time(value);
          if (value.isMissingNode()) {
            cell.get().leaveOut("statement that the value is unknown or that there is none");
          } else if (date.isEmpty()) {
            cell.get().misunderstood(Intake.NOT_UNDERSTOOD, "expected a time of a known precision");
          } else {
            cell.get().take();
            if (property.equals("P580")) {
              office.from(date.get());
            } else {
              office.until(date.get());
            }
          }
        }
        case "P642", "P1001", "P17", "P768" -> {
          cell.get().take();
          office.of(referred(value.path("id").asString(""), cell.get()));
        }
        default -> cell.get().leaveOut("qualifier that this reader does not map");
      }
    }

    /** Who is a member is told in the record of the body. */
    private void memberOf(Map<String, List<Statement>> all, String own) {
      for (Statement each : all.getOrDefault("P463", List.of())) {
        each.cell().take();
        Ref<Actor> body = referred(each.value().path("id").asString(""), each.cell());
        Membership.Builder membership = Membership.builder().actor(own);
        for (Map.Entry<String, JsonNode> qualifier : each.qualifiers().properties()) {
          for (JsonNode snak : qualifier.getValue()) {
            JsonNode value = snak.path("datavalue").path("value");
            Optional<Cell> cell =
                row.add(
                    "P463/" + qualifier.getKey(),
                    1,
                    value.isMissingNode() ? "?" : value.toString());
            Optional<Edtf> date = time(value);
            if (cell.isPresent() && date.isPresent() && qualifier.getKey().equals("P580")) {
              cell.get().take();
              membership.from(date.get());
            } else if (cell.isPresent() && date.isPresent() && qualifier.getKey().equals("P582")) {
              cell.get().take();
              membership.until(date.get());
            } else {
              cell.ifPresent(left -> left.leaveOut("qualifier that this reader does not map"));
            }
          }
        }
        members.computeIfAbsent(body.id(), none -> new ArrayList<>()).add(membership.build());
      }
    }

    private final Map<Id, List<Membership>> members = new LinkedHashMap<>();

    private String source() {
      return "wikidata-" + id + "-entity";
    }

    private void hand(Actor own) {
      Map<Id, Actor> all = new LinkedHashMap<>();
      actors.actors().forEach(actor -> all.put(actor.getId(), actor));
      all.putAll(others);
      all.put(own.getId(), own);
      members.forEach(
          (body, list) ->
              all.computeIfPresent(
                  body,
                  (key, actor) ->
                      actor instanceof Organization organization
                          ? organization.toBuilder().addAllMembers(list).addOpen("members").build()
                          : organizationOf(actor, list)));
      into.accept(
          Dossier.builder()
              .id("wikidata-" + id)
              .addSource(
                  Source.builder()
                      .id(source())
                      .kind(SourceKind.DATASET)
                      .title("en", "Wikidata, " + id)
                      .url("https://www.wikidata.org/wiki/" + id)
                      .build())
              .addAllActors(all.values())
              .build());
    }

    /** What has members is a body, whatever its name sounds like. */
    private static Actor organizationOf(Actor actor, List<Membership> members) {
      return Organization.builder()
          .id(actor.getId())
          .name(actor.getName())
          .identifiers(actor.getIdentifiers())
          .addAllMembers(members)
          .addOpen("members")
          .build();
    }
  }
}

package org.communique.registers.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.LastingBuilder;
import org.communique.model.Name;
import org.communique.model.NamedBuilder;
import org.communique.model.Organization;
import org.communique.model.RecordBuilder;
import org.communique.model.State;
import org.communique.model.SuccessiveBuilder;
import org.communique.model.Territory;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.ActorKind;
import org.communique.model.vocabulary.NameKind;

/**
 * The rows of the table that ships with the module, {@code actors.tsv}: a record a line, values
 * between tabs. The README beside it says what each column means and where the facts are from.
 */
final class ActorRows {

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

  private final List<String> columns;

  private ActorRows(List<String> columns) {
    this.columns = columns;
  }

  static List<Actor> read() throws IOException {
    InputStream bytes =
        Objects.requireNonNull(ActorRows.class.getResourceAsStream("actors.tsv"), "actors.tsv");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      ActorRows rows = new ActorRows(List.of(lines.readLine().split("\t", -1)));
      List<Actor> actors = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        actors.add(rows.actor(line.split("\t", -1)));
      }
      return List.copyOf(actors);
    }
  }

  private Actor actor(String[] row) {
    String type = value(row, "type").orElseThrow();
    return switch (type) {
      case "state" -> state(row);
      case "territory" -> territory(row);
      case "organization" -> organization(row);
      default -> throw new IllegalStateException("actors.tsv has the type " + type);
    };
  }

  private State state(String[] row) {
    State.Builder builder = filled(State.builder(), row);
    list(row, "claimedBy", " ").forEach(builder::addClaimedBy);
    return builder.build();
  }

  private Territory territory(String[] row) {
    Territory.Builder builder = filled(Territory.builder(), row);
    value(row, "kind").map(ActorKind::of).ifPresent(builder::kind);
    value(row, "of").ifPresent(builder::of);
    return builder.build();
  }

  private Organization organization(String[] row) {
    Organization.Builder builder = filled(Organization.builder(), row);
    value(row, "kind").map(ActorKind::of).ifPresent(builder::kind);
    return builder.build();
  }

  private <B extends RecordBuilder<B> & NamedBuilder<B> & LastingBuilder<B> & SuccessiveBuilder<B>>
      B filled(B builder, String[] row) {
    builder.id(value(row, "id").orElseThrow());
    builder.name(names(row, "name").orElseThrow());
    names(row, "official").ifPresent(name -> builder.addOtherName(named(name, NameKind.OFFICIAL)));
    for (String alias : list(row, "aliases", "\\|")) {
      builder.addOtherName(named(LanguageMap.of("en", alias), NameKind.ALIAS));
    }
    for (String former : list(row, "former", "\\|")) {
      builder.addOtherName(former(former));
    }
    for (String scheme :
        List.of("iso-3166-1", "iso-3166-1-alpha-3", "iso-3166-3", "m49", "wikidata")) {
      value(row, scheme).ifPresent(code -> builder.addIdentifier(scheme, code));
    }
    value(row, "from").ifPresent(builder::from);
    value(row, "until").ifPresent(builder::until);
    list(row, "predecessors", " ").forEach(builder::addPredecessor);
    list(row, "successors", " ").forEach(builder::addSuccessor);
    value(row, "note").ifPresent(note -> builder.note(LanguageMap.of("en", note)));
    return builder;
  }

  /** A name that is no longer in use: the name, and perhaps its span, as {@code Siam@/1939}. */
  private static Name former(String text) {
    int at = text.indexOf('@');
    Name.Builder name = Name.builder().kind(NameKind.FORMER);
    if (at < 0) {
      return name.name("en", text).build();
    }
    String[] span = text.substring(at + 1).split("/", -1);
    if (!span[0].isEmpty()) {
      name.from(span[0]);
    }
    if (!span[1].isEmpty()) {
      name.until(span[1]);
    }
    return name.name("en", text.substring(0, at)).build();
  }

  private static Name named(LanguageMap name, NameKind kind) {
    return Name.builder().name(name).kind(kind).build();
  }

  private Optional<LanguageMap> names(String[] row, String prefix) {
    LanguageMap.Builder names = LanguageMap.builder();
    boolean any = false;
    for (String language : LANGUAGES) {
      Optional<String> name = value(row, prefix + ":" + language);
      name.ifPresent(text -> names.put(language, text));
      any |= name.isPresent();
    }
    return any ? Optional.of(names.build()) : Optional.empty();
  }

  private List<String> list(String[] row, String column, String separator) {
    return value(row, column).map(text -> List.of(text.split(separator))).orElse(List.of());
  }

  private Optional<String> value(String[] row, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= row.length || row[at].isEmpty()
        ? Optional.empty()
        : Optional.of(row[at]);
  }
}

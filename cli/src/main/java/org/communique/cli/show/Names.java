package org.communique.cli.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Location;
import org.communique.model.Participation;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.Territory;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;

/** What the records of a dossier are called in its account: by name, by title, by number. */
final class Names {

  private final Dossier dossier;
  private final List<LanguageTag> languages;
  private final Map<Id, Integer> sources = new HashMap<>();
  private final Map<Id, Integer> statements = new HashMap<>();

  Names(Dossier dossier, List<LanguageTag> languages) {
    this.dossier = dossier;
    this.languages = List.copyOf(languages);
    for (Source source : dossier.getSources()) {
      sources.putIfAbsent(source.getId(), sources.size() + 1);
    }
  }

  /** Gives a statement the next number. */
  int number(Statement statement) {
    return statements.computeIfAbsent(statement.getId(), id -> statements.size() + 1);
  }

  /** {@return the text in the language that the reader prefers} */
  String text(LanguageMap texts) {
    return texts.bestOrFirst(languages).getValue();
  }

  /** {@return the number of a source, as in "[2]"; of one that is not there its id} */
  String source(Ref<Source> ref) {
    Integer number = sources.get(ref.id());
    return "[" + (number == null ? ref.id() : number) + "]";
  }

  /** {@return what a record is called; one that is not there by its id} */
  String of(Ref<? extends DossierRecord> ref) {
    return dossier.find(ref.id()).map(this::of).orElse("“" + ref.id() + "”");
  }

  /** {@return what a record is called} */
  String of(DossierRecord entry) {
    if (entry instanceof Source source) {
      return "source " + source(source.ref());
    }
    if (entry instanceof Statement statement) {
      Integer number = statements.get(statement.getId());
      return number == null ? title(statement.getTitle(), entry) : "statement " + number;
    }
    if (entry instanceof Summit summit) {
      return summit
          .getTitle()
          .map(this::text)
          .orElseGet(() -> Words.label(summit.getKind()) + " “" + summit.getId() + "”");
    }
    if (entry instanceof Agreement agreement) {
      return title(agreement.getTitle(), entry);
    }
    return entry instanceof Actor actor
        ? text(actor.getName())
        : text(((Location) entry).getName());
  }

  private String title(Optional<LanguageMap> title, DossierRecord entry) {
    return title.map(this::text).orElse("“" + entry.getId() + "”");
  }

  /** {@return what several records are called, in one phrase} */
  String list(List<? extends Ref<? extends DossierRecord>> refs) {
    return Words.list(refs.stream().map(this::of).toList());
  }

  /** {@return a place, with what contains it and who claims it; several where disputed} */
  String place(Ref<Location> ref) {
    Optional<DossierRecord> found = dossier.find(ref.id());
    String name = of(ref);
    if (found.isEmpty()) {
      return name;
    }
    if (found.get() instanceof Place place && !place.getWithin().isEmpty()) {
      List<String> within = place.getWithin().stream().map(this::of).toList();
      return name + (within.size() == 1 ? ", " : ", within ") + Words.list(within, "or");
    }
    List<Ref<State>> claimants = claimants(found.get());
    return claimants.isEmpty() ? name : name + ", claimed by " + list(claimants);
  }

  private static List<Ref<State>> claimants(DossierRecord location) {
    if (location instanceof Territory territory) {
      return territory.getClaimedBy();
    }
    return location instanceof State state ? state.getClaimedBy() : List.of();
  }

  /** {@return who took part, in what office, for whom, in what role, and styled how} */
  String participation(Participation participation) {
    StringBuilder words = new StringBuilder(of(participation.getActor()));
    participation.getOffice().ifPresent(o -> words.append(", ").append(Words.inSentence(o)));
    participation.getOnBehalfOf().ifPresent(a -> words.append(", for ").append(of(a)));
    participation.getRole().ifPresent(r -> words.append(" – ").append(Words.inSentence(r)));
    if (!participation.getStyledAs().isEmpty()) {
      List<String> styles =
          participation.getStyledAs().stream().map(s -> "“" + text(s) + "”").toList();
      words.append("; styled ").append(Words.list(styles));
    }
    return words.toString();
  }

  /** {@return a title, or else the id, to head an account} */
  String heading(Optional<LanguageMap> title, Id id) {
    return title.map(this::text).filter(words -> !words.isBlank()).orElse(id.toString());
  }

  Optional<Source> find(Ref<Source> ref) {
    return dossier.find(ref);
  }
}

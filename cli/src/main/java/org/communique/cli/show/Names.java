package org.communique.cli.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Extent;
import org.communique.model.Location;
import org.communique.model.Organization;
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
import org.communique.page.words.Words;

/** What the records of a dossier are called in its account: by name, by title, by number. */
final class Names {

  private static final List<String> COMMON =
      List.of(
          "ministry",
          "government",
          "embassy",
          "department",
          "office",
          "cabinet",
          "parliament",
          "delegation",
          "presidency",
          "kremlin",
          "press service",
          "state media",
          "senate",
          "council");

  private final Dossier dossier;
  private final List<LanguageTag> languages;

  /** How many items of a list are told. */
  private final int most;

  private final Map<Id, Integer> sources = new HashMap<>();
  private final Map<Id, Integer> statements = new HashMap<>();

  Names(Dossier dossier, Telling telling) {
    this.dossier = dossier;
    this.languages = telling.languages();
    this.most = telling.most();
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
    return entry instanceof Actor actor ? whose(actor) : text(((Location) entry).getName());
  }

  /** {@return the name of an actor, and of a body whose it is unless the name says so} */
  private String whose(Actor actor) {
    String name = text(actor.getName());
    if (!(actor instanceof Organization body)) {
      return name;
    }
    return body.getOf()
        .flatMap(dossier::find)
        .filter(State.class::isInstance)
        .map(owner -> text(owner.getName()))
        .filter(owner -> isCommon(name) && !name.contains(owner))
        .map(owner -> name + " of " + owner)
        .orElse(name);
  }

  /** Every state has a ministry of foreign affairs; names of agencies and parties tell whose. */
  private static boolean isCommon(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return COMMON.stream().anyMatch(lower::contains);
  }

  private String title(Optional<LanguageMap> title, DossierRecord entry) {
    return title.map(this::text).orElse("“" + entry.getId() + "”");
  }

  /** {@return what several records are called, in one phrase} */
  String list(List<? extends Ref<? extends DossierRecord>> refs) {
    return Words.list(folded(refs.stream().map(this::of).toList()));
  }

  /** {@return whether all is to be told, however long it gets} */
  boolean areInFull() {
    return most == Integer.MAX_VALUE;
  }

  /** {@return the items of a list; of a long one the first, and how many more there are} */
  List<String> folded(List<String> items) {
    if (items.size() <= most) {
      return items;
    }
    List<String> first = new ArrayList<>(items.subList(0, most - 1));
    first.add(items.size() - first.size() + " more (--all tells them)");
    return first;
  }

  /** {@return a text in all its languages, that of the reader first} */
  String all(LanguageMap texts) {
    List<String> all = new ArrayList<>(List.of(text(texts)));
    texts.entries().stream().map(Map.Entry::getValue).forEach(all::add);
    return String.join(", ", all.stream().distinct().map(Words::quoted).toList());
  }

  /** {@return how many there are, as in "at least 2 instruments"} */
  String extent(Extent extent, String what) {
    if (extent.getMin().equals(extent.getMax())) {
      return extent.getMin().isPresent() ? extent.getMin().getAsInt() + " " + what : "several";
    }
    if (extent.getMax().isEmpty()) {
      return "at least " + extent.getMin().getAsInt() + " " + what;
    }
    String most = extent.getMax().getAsInt() + " " + what;
    return extent.getMin().isEmpty()
        ? "at most " + most
        : extent.getMin().getAsInt() + " to " + most;
  }

  /** {@return a speaker, with the office and the style that the source gives} */
  String speaker(Participation speaker) {
    List<String> details = details(speaker);
    return of(speaker.getActor())
        + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")")
        + speaker.getOnBehalfOf().map(whom -> " for " + of(whom)).orElse("");
  }

  private List<String> details(Participation participation) {
    List<String> details = new ArrayList<>();
    office(participation).ifPresent(details::add);
    participation.getRole().map(Words::inSentence).ifPresent(details::add);
    participation.getMedium().map(Words::inSentence).ifPresent(details::add);
    styles(participation).ifPresent(details::add);
    return details;
  }

  private static Optional<String> office(Participation participation) {
    String designate = participation.isDesignate() ? "designate" : "";
    return participation
        .getOffice()
        .map(office -> Words.inSentence(office) + (designate.isEmpty() ? "" : " " + designate))
        .or(() -> Optional.of(designate).filter(word -> !word.isEmpty()));
  }

  private Optional<String> styles(Participation participation) {
    List<String> styles =
        participation.getStyledAs().stream().map(s -> Words.quoted(text(s))).toList();
    return styles.isEmpty() ? Optional.empty() : Optional.of("styled " + Words.list(styles));
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
    office(participation).ifPresent(office -> words.append(", ").append(office));
    participation.getOnBehalfOf().ifPresent(a -> words.append(", for ").append(of(a)));
    participation.getRole().ifPresent(r -> words.append(" – ").append(Words.inSentence(r)));
    participation.getMedium().ifPresent(m -> words.append(", ").append(Words.inSentence(m)));
    styles(participation).ifPresent(styles -> words.append("; ").append(styles));
    return words.toString();
  }

  /** {@return a title, or else the id, to head an account} */
  String heading(Optional<LanguageMap> title, Id id) {
    return title.map(this::text).filter(words -> !words.isBlank()).orElse(id.toString());
  }

  /** {@return what a language is called in English} */
  static String language(LanguageTag language) {
    return Locale.forLanguageTag(language.toString()).getDisplayName(Locale.ENGLISH);
  }

  Optional<Source> find(Ref<Source> ref) {
    return dossier.find(ref);
  }
}

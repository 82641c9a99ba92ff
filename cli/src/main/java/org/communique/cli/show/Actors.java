package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.cli.page.Page;
import org.communique.model.Actor;
import org.communique.model.DossierRecord;
import org.communique.model.Group;
import org.communique.model.Location;
import org.communique.model.Membership;
import org.communique.model.Name;
import org.communique.model.Office;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.Territory;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.Code;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** Who the actors are, and where the places lie. */
final class Actors {

  private static final String INDENT = "  ";

  /** How many are told, unless all are. */
  private static final int MOST = 40;

  private final Page page;
  private final Names names;
  private final Marks marks;
  private final Attribution attribution;

  Actors(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.marks = new Marks(names);
    this.attribution = new Attribution(names);
  }

  /** Tells of actors or places, one a paragraph; of very many the first, unless all are told. */
  void tell(List<? extends DossierRecord> entries) {
    int told = names.areInFull() ? entries.size() : Math.min(entries.size(), MOST);
    for (DossierRecord entry : entries.subList(0, told)) {
      page.hanging("", INDENT, what(entry));
      facts(entry).forEach(fact -> page.hanging(INDENT + "– ", INDENT + "  ", fact));
    }
    if (told < entries.size()) {
      page.paragraph("", entries.size() - told + " more (--all tells them)");
    }
  }

  private String what(DossierRecord entry) {
    LanguageMap name =
        entry instanceof Actor actor ? actor.getName() : ((Location) entry).getName();
    String shown = names.text(name);
    String others =
        name.entries().stream()
            .map(each -> each.getValue())
            .filter(other -> !other.equals(shown))
            .distinct()
            .collect(Collectors.joining(", "));
    boolean isUnnamed = entry instanceof Actor actor && actor.isUnnamed();
    return shown
        + (others.isEmpty() ? "" : " (" + others + ")")
        + ": "
        + kind(entry)
        + (isUnnamed ? ", not named by the sources" : "");
  }

  private String kind(DossierRecord entry) {
    if (entry instanceof Territory territory) {
      return kindOf("territory", territory.getKind(), territory.getOf());
    }
    if (entry instanceof Organization organization) {
      return kindOf("organization", organization.getKind(), organization.getOf());
    }
    if (entry instanceof Group group) {
      return kindOf("group", group.getKind(), group.getOf())
          + group.getExtent().map(extent -> ", " + names.extent(extent, "of them")).orElse("");
    }
    if (entry instanceof Place place) {
      return place.getKind().map(Actors::shortLabel).orElse("place");
    }
    return entry instanceof State ? "state" : "person";
  }

  private String kindOf(String type, Optional<? extends Code> kind, Optional<Ref<Actor>> of) {
    return kind.map(Actors::shortLabel).orElse(type)
        + of.map(whose -> " of " + names.of(whose)).orElse("");
  }

  /** {@return the first of the words that a label gives: "city" of "City, town"} */
  private static String shortLabel(Code kind) {
    String label = Words.inSentence(kind);
    int comma = label.indexOf(',');
    return comma < 0 ? label : label.substring(0, comma);
  }

  private List<String> facts(DossierRecord entry) {
    List<String> facts = new ArrayList<>();
    otherNames(entry).forEach(name -> facts.add("also called " + name(name)));
    if (entry instanceof Person person) {
      person.getBorn().ifPresent(day -> facts.add("born " + DateWords.of(day)));
      person.getDied().ifPresent(day -> facts.add("died " + DateWords.of(day)));
      person.getOffices().forEach(office -> facts.add(office(office)));
    } else if (entry instanceof Place place) {
      if (!place.getWithin().isEmpty()) {
        facts.add("within " + Words.list(place.getWithin().stream().map(names::of).toList(), "or"));
      }
      place
          .getCoordinates()
          .ifPresent(
              at ->
                  facts.add(
                      "at "
                          + degrees(at.getLatitude(), "north", "south")
                          + ", "
                          + degrees(at.getLongitude(), "east", "west")));
    } else if (entry instanceof State state) {
      history(
          facts, state.getFrom(), state.getUntil(), state.getPredecessors(), state.getSuccessors());
      claimants(facts, state.getClaimedBy());
    } else if (entry instanceof Territory territory) {
      history(
          facts,
          territory.getFrom(),
          territory.getUntil(),
          territory.getPredecessors(),
          territory.getSuccessors());
      claimants(facts, territory.getClaimedBy());
    } else if (entry instanceof Organization body) {
      history(facts, body.getFrom(), body.getUntil(), body.getPredecessors(), body.getSuccessors());
      members(facts, body.getMembers());
    } else if (entry instanceof Group group) {
      members(facts, group.getMembers());
    }
    facts.addAll(marks.of(entry));
    entry.getNote().ifPresent(note -> facts.add("note: " + names.text(note)));
    return facts;
  }

  private static List<Name> otherNames(DossierRecord entry) {
    if (entry instanceof Actor actor) {
      return actor.getOtherNames();
    }
    return entry instanceof Place place ? place.getOtherNames() : List.of();
  }

  private String name(Name name) {
    List<String> details = new ArrayList<>();
    name.getKind().map(Words::inSentence).ifPresent(details::add);
    DateWords.span(name.getFrom(), name.getUntil()).ifPresent(details::add);
    return names.all(name.getName())
        + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
  }

  private String office(Office office) {
    StringBuilder words = new StringBuilder();
    words.append(office.isActing() ? "acting " : "").append(Words.inSentence(office.getOffice()));
    words.append(office.isDesignate() ? " (designate)" : "");
    office.getOf().ifPresent(of -> words.append(" of ").append(names.of(of)));
    office.getTo().ifPresent(to -> words.append(", accredited to ").append(names.of(to)));
    office.getTitle().ifPresent(t -> words.append(", as ").append(Words.quoted(names.text(t))));
    DateWords.span(office.getFrom(), office.getUntil())
        .ifPresent(s -> words.append(", ").append(s));
    office.getNote().ifPresent(note -> words.append("; note: ").append(names.text(note)));
    attribution.of(office.getEvidence()).ifPresent(w -> words.append("; according to ").append(w));
    return words.toString();
  }

  private void history(
      List<String> facts,
      Optional<Edtf> from,
      Optional<Edtf> until,
      List<Ref<Actor>> predecessors,
      List<Ref<Actor>> successors) {
    DateWords.span(from, until).ifPresent(span -> facts.add("existed " + span));
    if (!predecessors.isEmpty()) {
      facts.add("succeeded " + names.list(predecessors));
    }
    if (!successors.isEmpty()) {
      facts.add("was succeeded by " + names.list(successors));
    }
  }

  private void claimants(List<String> facts, List<Ref<State>> claimants) {
    if (!claimants.isEmpty()) {
      facts.add("claimed by " + names.list(claimants));
    }
  }

  private void members(List<String> facts, List<Membership> members) {
    if (!members.isEmpty()) {
      facts.add(
          "members: "
              + String.join("; ", names.folded(members.stream().map(this::member).toList())));
    }
  }

  private String member(Membership member) {
    return names.of(member.getActor())
        + DateWords.span(member.getFrom(), member.getUntil()).map(span -> ", " + span).orElse("");
  }

  private static String degrees(double degrees, String positive, String negative) {
    return Math.abs(degrees) + "° " + (degrees < 0 ? negative : positive);
  }
}

package org.communique.model.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Identifier;
import org.communique.model.Ref;
import org.communique.model.evidence.Origins;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;

/** Finds agreements that may be one, told twice, and that nobody has judged. */
final class AgreementSuggestions {

  /** Registers date a treaty by its first signature or its last, by the note or the answer. */
  private static final int DAYS_APART = 7;

  private static final Set<AgreementEventKind> CONCLUDING =
      Set.of(AgreementEventKind.SIGNED, AgreementEventKind.ADOPTED);

  private final Dossier dossier;
  private final JudgmentGraph graph;
  private final ParticipantSet.Source participants;

  /** Pairs that were looked at: one may be found by its participants and by its identifiers. */
  private final Set<List<Id>> seen = new HashSet<>();

  private final List<Suggestion> found = new ArrayList<>();

  /** An agreement, and what it is compared by. */
  private record Account(
      Agreement agreement,
      Optional<Edtf> date,
      long first,
      long last,
      ParticipantSet participants,
      Titles titles,
      Set<Id> sources)
      implements CandidatePairs.Candidate {

    @Override
    public Id id() {
      return agreement.getId();
    }

    boolean isRelatedTo(Account other) {
      return agreement.getRelations().stream()
          .anyMatch(relation -> relation.getAgreement().id().equals(other.id()));
    }
  }

  AgreementSuggestions(DossierIndex index) {
    this.dossier = index.dossier();
    this.graph = JudgmentGraph.of(index);
    this.participants = new ParticipantSet.Source(index, graph);
  }

  List<Suggestion> find() {
    Collection<Account> accounts = accounts();
    byIdentifier(accounts);
    new CandidatePairs<>(accounts.stream().filter(each -> each.date().isPresent()).toList())
        .eachPair(this::compare);
    return found;
  }

  private Collection<Account> accounts() {
    Map<Id, Withdrawal> withdrawn = graph.withdrawn();
    Map<Id, Account> accounts = new LinkedHashMap<>();
    for (Agreement agreement : dossier.getAgreements()) {
      if (!withdrawn.containsKey(agreement.getId())) {
        accounts.putIfAbsent(agreement.getId(), account(agreement));
      }
    }
    return accounts.values();
  }

  private Account account(Agreement agreement) {
    Optional<Edtf> date = date(agreement);
    Optional<DayBounds> days =
        date.filter(each -> !each.isApproximate() && !each.isUncertain())
            .map(Edtf::dayBoundsAnywhere);
    return new Account(
        agreement,
        date,
        days.map(DayBounds::first).map(AgreementSuggestions::before).orElse(Long.MIN_VALUE),
        days.map(DayBounds::last).orElse(Long.MAX_VALUE),
        participants.of(parties(agreement), date.orElse(null)),
        Titles.of(agreement.getTitle()),
        Origins.sources(agreement.getEvidence()));
  }

  private static long before(long day) {
    return day == Long.MIN_VALUE ? day : day - DAYS_APART;
  }

  /** The date of the agreement, else that of the first event recorded that concluded it. */
  private static Optional<Edtf> date(Agreement agreement) {
    return agreement
        .getDate()
        .or(() -> concluding(agreement).stream().flatMap(e -> e.getDate().stream()).findFirst());
  }

  private static List<Ref<Actor>> parties(Agreement agreement) {
    Set<Ref<Actor>> parties = new HashSet<>();
    agreement.getParticipants().stream()
        .filter(each -> each.getRole().isEmpty())
        .forEach(each -> parties.add(each.getActor()));
    concluding(agreement).forEach(event -> parties.addAll(event.getBy()));
    return List.copyOf(parties);
  }

  private static List<AgreementEvent> concluding(Agreement agreement) {
    return agreement.getEvents().stream()
        .filter(event -> CONCLUDING.contains(event.getKind()))
        .toList();
  }

  /** Each is held against the first account that has the identifier. */
  private void byIdentifier(Collection<Account> accounts) {
    Map<Identifier, Account> first = new HashMap<>();
    for (Account account : accounts) {
      for (Identifier identifier : account.agreement().getIdentifiers()) {
        Account other =
            first.putIfAbsent(
                Identifier.of(identifier.getScheme(), identifier.getValue()), account);
        if (other != null && other != account) {
          boolean inOrder = JudgmentGraph.BY_ID.compare(other.id(), account.id()) < 0;
          share(inOrder ? other : account, inOrder ? account : other, identifier);
        }
      }
    }
  }

  private void share(Account one, Account other, Identifier identifier) {
    if (mayBeOne(one, other)) {
      List<String> inFavor = new ArrayList<>();
      inFavor.add(
          "both have the identifier " + identifier.getScheme() + " " + identifier.getValue());
      suggest(one, other, inFavor);
    }
  }

  private void compare(Account one, Account other) {
    SharedParticipants shared = new SharedParticipants(one.participants(), other.participants());
    boolean isAlike =
        one.titles().areComparable(other.titles())
            ? one.titles().areAlike(other.titles())
            : one.agreement().getKind().equals(other.agreement().getKind());
    if (shared.size() >= CandidatePairs.SHARED
        && shared.isWithin()
        && isAlike
        && mayBeOne(one, other)) {
      suggest(one, other, new ArrayList<>());
    }
  }

  private boolean mayBeOne(Account one, Account other) {
    return seen.add(List.of(one.id(), other.id()))
        && !graph.isJudged(one.id(), other.id())
        && one.sources().stream().noneMatch(other.sources()::contains)
        && !one.isRelatedTo(other)
        && !other.isRelatedTo(one);
  }

  private void suggest(Account one, Account other, List<String> inFavor) {
    SharedParticipants shared = new SharedParticipants(one.participants(), other.participants());
    List<String> against = new ArrayList<>();
    inFavor.addAll(shared.inFavor());
    weighDates(one, other, inFavor, against);
    weighTitles(one, other, inFavor, against);
    weighKinds(one, other, inFavor, against);
    against.addAll(shared.against());
    found.add(ImmutableSuggestion.of(one.id(), other.id(), inFavor, against));
  }

  private static void weighDates(
      Account one, Account other, List<String> inFavor, List<String> against) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return;
    }
    Edtf date = one.date().get();
    Edtf otherDate = other.date().get();
    if (date.denotesSame(otherDate)) {
      inFavor.add("both are dated " + date);
    } else if (date.compatibleWith(otherDate).isPossible()) {
      inFavor.add("the dates " + date + " and " + otherDate + " may be the same");
    } else {
      against.add("one is dated " + date + ", the other " + otherDate);
    }
  }

  private static void weighTitles(
      Account one, Account other, List<String> inFavor, List<String> against) {
    if (one.titles().areAlike(other.titles())) {
      inFavor.add("their titles are alike");
    } else if (one.titles().areComparable(other.titles())) {
      against.add("their titles differ");
    }
  }

  private static void weighKinds(
      Account one, Account other, List<String> inFavor, List<String> against) {
    AgreementKind kind = one.agreement().getKind();
    AgreementKind otherKind = other.agreement().getKind();
    if (kind.equals(otherKind)) {
      inFavor.add("both are called " + kind);
    } else {
      against.add("one is called " + kind + ", the other " + otherKind);
    }
  }
}

package org.communique.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.cli.page.Page;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.AgreementTerm;
import org.communique.model.Dossier;
import org.communique.model.EntryIntoForce;
import org.communique.model.Relation;
import org.communique.model.Vote;
import org.communique.model.WithdrawalClause;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.Binding;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** What was agreed, and what became of it. */
final class Agreements {

  /** The order in which things happened; what has no date stands where it stood. */
  private static final Comparator<AgreementEvent> BY_DATE =
      Comparator.comparing(
          (AgreementEvent event) -> event.getDate().or(event::getEffective).orElse(null),
          Comparator.nullsLast(Edtf.DISPLAY_ORDER));

  private final Page page;
  private final Names names;
  private final Judgments judgments;
  private final DossierIndex index;
  private final Telling telling;
  private final Attribution attribution;

  Agreements(Page page, Names names, Judgments judgments, Dossier dossier, Telling telling) {
    this.page = page;
    this.names = names;
    this.judgments = judgments;
    this.index = DossierIndex.of(dossier);
    this.telling = telling;
    this.attribution = new Attribution(names);
  }

  /** Tells of an agreement. */
  void tell(Agreement agreement) {
    page.heading(names.of(agreement), '─');
    page.paragraph("", what(agreement));
    page.gap();
    Rows rows = new Rows(page, agreement, names);
    rows.list(
        "between",
        "participants",
        agreement.getParticipants().stream().map(names::participation).toList());
    rows.topics(agreement.getTopics());
    rows.add("concluded at", agreement.getAt().map(names::of));
    rows.add("concluded", DateWords.of(agreement.getDate(), agreement.getDateAsWritten()));
    rows.add("in force", agreement.getEntryIntoForce().map(this::condition));
    rows.add("term", agreement.getTerm().flatMap(Agreements::term));
    rows.add("withdrawal", agreement.getWithdrawal().flatMap(Agreements::withdrawal));
    rows.add("languages", languages(agreement));
    rows.list("", "relations", agreement.getRelations().stream().map(this::relation).toList());
    rows.list(
        "its life",
        "events",
        agreement.getEvents().stream().sorted(BY_DATE).map(this::event).toList());
    rows.add(telling.isToday() ? "today" : "on that day", status(agreement));
    Supports supports = new Supports(names, agreement.getParticipants(), agreement.getTopics());
    rows.add("according to", attribution.of(agreement.getEvidence(), supports));
    rows.list("judged", "", judgments.of(agreement));
    rows.marks();
  }

  private String what(Agreement agreement) {
    List<String> words = new ArrayList<>();
    words.add(Words.label(agreement.getKind()));
    agreement.getExtent().map(extent -> names.extent(extent, "instruments")).ifPresent(words::add);
    agreement
        .getBinding()
        .map(
            binding ->
                binding.equals(Binding.UNKNOWN)
                    ? "not known whether binding"
                    : Words.inSentence(binding))
        .ifPresent(words::add);
    return String.join("; ", words) + ".";
  }

  private String condition(EntryIntoForce condition) {
    StringBuilder words = new StringBuilder(Words.inSentence(condition.getOn()));
    condition.getCount().ifPresent(count -> words.append(", ").append(count).append(" of them"));
    words.append(condition.isStatesOnly() ? ", of states alone" : "");
    if (!condition.getAmong().isEmpty()) {
      words.append(", among them ").append(names.list(condition.getAmong()));
    }
    condition
        .getAfter()
        .ifPresent(delay -> words.append(", then ").append(DateWords.of(delay)).append(" later"));
    condition.getDate().ifPresent(date -> words.append(", ").append(DateWords.of(date)));
    condition.getRounding().ifPresent(to -> words.append(", on the ").append(Words.inSentence(to)));
    condition
        .getNotBefore()
        .ifPresent(day -> words.append(", not before ").append(DateWords.of(day)));
    condition
        .getThereafter()
        .ifPresent(
            delay ->
                words
                    .append("; for those who consent later ")
                    .append(DateWords.of(delay))
                    .append(" after that"));
    return words.toString();
  }

  private static Optional<String> languages(Agreement agreement) {
    List<String> tags = agreement.getAuthenticLanguages().stream().map(Names::language).toList();
    String prevails =
        agreement.getPrevailingLanguage().map(t -> Names.language(t) + " prevails").orElse("");
    String authentic = tags.isEmpty() ? "" : "authentic in " + Words.list(tags);
    String words = authentic + (tags.isEmpty() || prevails.isEmpty() ? "" : "; ") + prevails;
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Optional<String> term(AgreementTerm term) {
    List<String> words = new ArrayList<>();
    term.getDuration().ifPresent(duration -> words.add(DateWords.of(duration)));
    term.getUntil().ifPresent(day -> words.add("until " + DateWords.of(day)));
    term.getRenewal()
        .ifPresent(each -> words.add("renewed by " + DateWords.of(each) + " each time"));
    term.getNotice().ifPresent(notice -> words.add("notice of " + DateWords.of(notice)));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  private static Optional<String> withdrawal(WithdrawalClause clause) {
    List<String> words = new ArrayList<>();
    clause.getNotBefore().ifPresent(time -> words.add("after " + DateWords.of(time) + " in force"));
    clause.getNotice().ifPresent(notice -> words.add("notice of " + DateWords.of(notice)));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /** {@return where the instrument stands on the day of the telling} */
  private String status(Agreement agreement) {
    Assessment<InstrumentStatus> standing =
        AgreementLife.of(agreement, index).statusOn(telling.on());
    List<String> possible =
        standing.possible().stream().map(each -> each.code().replace('-', ' ')).toList();
    String day = telling.isToday() ? "" : " (" + DateWords.of(Edtf.of(telling.on())) + ")";
    return (standing.isCertain() ? "" : "possibly ") + Words.list(possible, "or") + day;
  }

  private String vote(Vote vote) {
    String count = vote.getCount().isPresent() ? " " + vote.getCount().getAsInt() : "";
    String by = vote.getBy().isEmpty() ? "" : ": " + names.list(vote.getBy());
    return Words.inSentence(vote.getPosition()) + count + by;
  }

  private String relation(Relation relation) {
    return Words.inSentence(relation.getKind()) + " " + names.of(relation.getAgreement());
  }

  private String event(AgreementEvent event) {
    StringBuilder words = new StringBuilder();
    DateWords.of(event.getDate(), event.getDateAsWritten())
        .ifPresent(date -> words.append(date).append(": "));
    words.append(Words.inSentence(event.getKind()));
    if (!event.getBy().isEmpty()) {
      words.append(" by ").append(names.list(event.getBy()));
    }
    if (!event.getSignatories().isEmpty()) {
      words.append(" (").append(signatories(event)).append(')');
    }
    event.getPredecessor().ifPresent(p -> words.append(", successor of ").append(names.of(p)));
    if (!event.getPlaces().isEmpty()) {
      words.append(" in ").append(names.list(event.getPlaces()));
    }
    if (!event.getTerritories().isEmpty()) {
      words.append(" for ").append(names.list(event.getTerritories()));
    }
    details(event).forEach(detail -> words.append("; ").append(detail));
    return words.toString();
  }

  private String signatories(AgreementEvent event) {
    return String.join("; ", event.getSignatories().stream().map(names::participation).toList());
  }

  private List<String> details(AgreementEvent event) {
    List<String> details = new ArrayList<>();
    event.getEffective().ifPresent(day -> details.add("takes effect " + DateWords.of(day)));
    event.getStatement().ifPresent(s -> details.add("in the words of " + names.of(s)));
    attribution.of(event.getEvidence()).ifPresent(whom -> details.add("according to " + whom));
    event.getVotes().forEach(vote -> details.add(vote(vote)));
    event.getNote().ifPresent(note -> details.add("note: " + names.text(note)));
    return details;
  }
}

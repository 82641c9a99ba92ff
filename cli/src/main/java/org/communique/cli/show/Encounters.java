package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.communique.cli.page.Page;
import org.communique.model.Dossier;
import org.communique.model.StatusChange;
import org.communique.model.Summit;
import org.communique.model.encounter.Hosting;
import org.communique.model.encounter.Sidedness;
import org.communique.model.encounter.Sides;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.SummitKind;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** Who met: an encounter, by the accounts of it. */
final class Encounters {

  private final Page page;
  private final Names names;
  private final Judgments judgments;
  private final Attribution attribution;
  private final Sides sides;
  private final Hosting hosting;

  Encounters(Page page, Names names, Judgments judgments, Dossier dossier) {
    this.page = page;
    this.names = names;
    this.judgments = judgments;
    this.attribution = new Attribution(names);
    DossierIndex index = DossierIndex.of(dossier);
    this.sides = Sides.of(index);
    this.hosting = Hosting.of(index);
  }

  /** Tells of an encounter. */
  void tell(Summit summit) {
    page.heading(names.of(summit), '─');
    page.paragraph("", what(summit));
    page.gap();
    Rows rows = new Rows(page, summit, names);
    rows.list(
        "who",
        "participants",
        summit.getParticipants().stream().map(names::participation).toList());
    rows.list("received by", "hosts", summit.getHosts().stream().map(names::of).toList());
    rows.add("when", DateWords.of(summit.getDate(), summit.getDateAsWritten()));
    rows.add("lasted", summit.getDuration().map(DateWords::of));
    rows.list("where", "places", summit.getPlaces().stream().map(names::place).toList());
    rows.topics(summit.getTopics());
    rows.list("part of", "partOf", summit.getPartOf().stream().map(names::of).toList());
    rows.list(
        "on occasion of", "occasions", summit.getOccasions().stream().map(names::of).toList());
    rows.add("follows", summit.getFollows().map(names::of));
    rows.list(
        "earlier status",
        "statusHistory",
        summit.getStatusHistory().stream().map(this::change).toList());
    rows.list("according to", "evidence", according(summit));
    rows.list("judged", "", judgments.of(summit));
    rows.marks();
  }

  private String what(Summit summit) {
    List<String> words = new ArrayList<>();
    words.add(summit.getRank().map(Words::label).orElse(Words.label(summit.getKind())));
    if (summit.getRank().isPresent() && !summit.getKind().equals(SummitKind.VISIT)) {
      words.add(Words.inSentence(summit.getKind()));
    }
    summit.getExtent().map(extent -> names.extent(extent, "encounters")).ifPresent(words::add);
    if (Sides.MUTUAL.contains(summit.getKind())) {
      // One side alone: others who met it are not recorded, or count among its people.
      sides
          .count(summit)
          .sidedness()
          .filter(sidedness -> sidedness != Sidedness.UNILATERAL)
          .map(Sidedness::toString)
          .ifPresent(words::add);
      if (hosting.isInThirdPlace(summit).isNecessary()) {
        words.add("in a third place");
      }
    }
    summit.getMedium().map(Words::inSentence).ifPresent(words::add);
    summit.getStatus().map(Words::inSentence).ifPresent(words::add);
    return String.join(", ", words) + ".";
  }

  private String change(StatusChange change) {
    String words = Words.label(change.getStatus());
    return words
        + change.getPlannedFor().map(day -> ", planned for " + DateWords.of(day)).orElse("")
        + DateWords.of(change.getDate(), change.getDateAsWritten()).map(d -> ", " + d).orElse("")
        + attribution.of(change.getEvidence()).map(a -> "; according to " + a).orElse("");
  }

  private List<String> according(Summit summit) {
    Supports supports = new Supports(names, summit.getParticipants(), summit.getTopics());
    return summit.getEvidence().stream()
        .map(citation -> attribution.of(citation) + ": " + supports.of(citation.getSupports()))
        .toList();
  }
}

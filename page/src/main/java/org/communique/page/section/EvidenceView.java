package org.communique.page.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.communique.model.Citation;
import org.communique.model.DossierRecord;
import org.communique.model.Hop;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.evidence.Attribution;
import org.communique.model.evidence.Origin;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Stance;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Pointer;
import org.communique.model.vocabulary.Factuality;
import org.communique.page.html.Html;
import org.communique.page.words.Words;

/**
 * What a claim rests on: for each citation the way from the utterance to the page as a chain of
 * boxes, the passages that carry it, and how many independent origins stand behind all of it.
 */
final class EvidenceView {

  /** Of a claim with more citations the rest is folded. */
  private static final int MOST = 12;

  /** Of a passage so many letters are told; the link leads to all of it. */
  private static final int MOST_WORDS = 56;

  private final PageContext context;

  EvidenceView(PageContext context) {
    this.context = context;
  }

  /** Writes the citations of a part; {@code pointer} is where their list is. */
  void write(Html html, List<?> citations, Pointer pointer, Part holder) {
    List<Citation> all = citations.stream().map(Citation.class::cast).toList();
    origins(html, all);
    some(html, all, pointer, holder, 0, Math.min(all.size(), MOST));
    if (all.size() > MOST) {
      html.start("details").start("summary");
      html.text(PageContext.words("more", all.size() - MOST)).end();
      some(html, all, pointer, holder, MOST, all.size());
      html.end();
    }
  }

  private void some(
      Html html, List<Citation> all, Pointer pointer, Part holder, int from, int until) {
    html.start("ul", "class", "citations");
    for (int at = from; at < until; at++) {
      html.start("li");
      citation(html, all.get(at), pointer.child(at), holder);
      html.end();
    }
    html.end();
  }

  private void origins(Html html, List<Citation> citations) {
    Origins origins = Origins.of(context.index());
    List<List<Origin>> independent = origins.independent(citations);
    List<List<Origin>> denying = origins.denying(citations);
    html.start("p", "class", "origins");
    html.text(PageContext.wording().count("origins", independent.size()));
    told(html, independent);
    if (!denying.isEmpty()) {
      html.text("; " + PageContext.wording().count("denials", denying.size()));
      told(html, denying);
    }
    html.end();
  }

  /**
   * Each group of origins that cannot be told apart as independent, in brackets if it is several.
   */
  void told(Html html, List<List<Origin>> groups) {
    String between = ": ";
    for (List<Origin> group : groups.subList(0, Math.min(groups.size(), MOST))) {
      html.text(between);
      group(html, group);
      between = "; ";
    }
    html.text(groups.size() > MOST ? "; …" : "");
  }

  private void group(Html html, List<Origin> group) {
    Set<Ref<? extends DossierRecord>> all = new LinkedHashSet<>();
    for (Origin origin : group.subList(0, Math.min(group.size(), MOST))) {
      origin.source().ifPresent(all::add);
      all.addAll(origin.actors());
    }
    String between = "";
    for (Ref<? extends DossierRecord> each : all) {
      html.text(between);
      context.link(html, each);
      between = " + ";
    }
  }

  private void citation(Html html, Citation citation, Pointer pointer, Part holder) {
    chain(html, citation, pointer, holder);
    Stance stance = Origins.of(context.index()).stance(citation);
    if (stance != Stance.FOR) {
      html.element("p", PageContext.words("stance." + stance.word()), "class", "stance");
    }
    citation
        .getFactuality()
        .filter(each -> !each.equals(Factuality.ASSERTED))
        .ifPresent(
            each ->
                html.element(
                    "p",
                    PageContext.words("citation.factuality", Words.inSentence(each)),
                    "class",
                    "detail"));
    if (!citation.getSupports().isEmpty()) {
      String supported =
          citation.getSupports().stream()
              .map(EvidenceView::supported)
              .distinct()
              .collect(Collectors.joining(", "));
      html.element("p", PageContext.words("citation.supports", supported), "class", "detail");
    }
    for (int at = 0; at < citation.getAnchors().size(); at++) {
      passage(html, citation, pointer.child("anchors").child(at), at);
    }
  }

  private static String supported(Pointer pointer) {
    if (pointer.depth() == 0) {
      return PageContext.words("citation.all");
    }
    String first = Values.label(pointer.steps().get(0));
    return pointer.depth() == 1
        ? first
        : first + " " + String.join("/", pointer.steps().subList(1, pointer.depth()));
  }

  private void passage(Html html, Citation citation, Pointer pointer, int at) {
    Optional<String> exact = citation.getAnchors().get(at).getExact();
    html.start("p", "class", "passage");
    exact.ifPresent(
        words -> html.text("“").isolated(PageContext.shortened(words, MOST_WORDS)).text("”"));
    places(html, pointer);
    html.end();
  }

  /** Writes links to the passages where an anchor, a quoted range or a hop was found. */
  void places(Html html, Pointer pointer) {
    for (Passages.Place place : context.passages().of(pointer)) {
      String label =
          context.number(Ref.to(Source.class, place.source())) + ":" + place.mark().number();
      html.start("sup").start("a", "href", "#" + anchor(place.source().value(), place.mark()));
      html.text("[" + label + "]").end().end();
    }
    context
        .passages()
        .verdict(pointer)
        .filter(verdict -> verdict != Verdict.EXACT)
        .ifPresent(
            verdict ->
                html.text(" ")
                    .element(
                        "span",
                        PageContext.words("verdict." + verdict.word()),
                        "class",
                        "verdict " + verdict.word()));
  }

  private String anchor(String source, Passages.Mark mark) {
    return context.anchors().own(source + "~" + mark.number());
  }

  /** The speakers, the hops, and who published: each a box, with arrows between. */
  private void chain(Html html, Citation citation, Pointer pointer, Part holder) {
    Attribution attribution = Attribution.of(citation, context.index());
    html.start("ol", "class", "chain");
    if (holder instanceof Statement statement && !statement.getSpeakers().isEmpty()) {
      List<Ref<Actor>> speakers =
          statement.getSpeakers().stream().map(Participation::getActor).toList();
      html.start("li", "class", "speaker");
      context.links(html, speakers);
      html.end();
    }
    for (int at = 0; at < citation.getChain().size(); at++) {
      hop(html, citation.getChain().get(at), attribution, pointer.child("chain").child(at), at);
    }
    html.start("li", "class", "source");
    context.link(html, citation.getSource());
    List<String> notes = new ArrayList<>();
    if (attribution.isFirstHand()) {
      notes.add(PageContext.words("chain.firsthand"));
    }
    List<Ref<Actor>> tellers = attribution.tellers();
    if (!tellers.isEmpty()) {
      html.start("span", "class", "teller").text(" " + PageContext.words("chain.by") + " ");
      context.links(html, tellers);
      html.end();
    }
    notes.forEach(note -> html.element("span", " " + note, "class", "means"));
    html.end().end();
  }

  private void hop(Html html, Hop hop, Attribution attribution, Pointer pointer, int at) {
    boolean isUnnamed = attribution.unnamedHops().contains(at);
    boolean isCircular = hop.getParties().stream().anyMatch(attribution.circular()::contains);
    html.start(
        "li", "class", "hop" + (isUnnamed ? " unnamed" : "") + (isCircular ? " circle" : ""));
    context.links(html, hop.getParties());
    List<String> notes = new ArrayList<>();
    hop.getMeans().map(Words::inSentence).ifPresent(notes::add);
    hop.getFactuality().map(Words::inSentence).ifPresent(notes::add);
    if (isUnnamed) {
      notes.add(PageContext.words("chain.unnamed"));
    }
    if (isCircular) {
      notes.add(PageContext.words("chain.circle"));
    }
    if (!notes.isEmpty()) {
      html.element("span", " " + String.join(", ", notes), "class", "means");
    }
    hop.getAsWritten()
        .ifPresent(
            words -> {
              html.start("span", "class", "written").text(" “").isolated(words).text("”");
              places(html, pointer);
              html.end();
            });
    html.end();
  }
}

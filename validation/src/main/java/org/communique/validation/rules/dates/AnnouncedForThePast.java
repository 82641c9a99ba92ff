package org.communique.validation.rules.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Citation;
import org.communique.model.Source;
import org.communique.model.Summit;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.EventStatus;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * An encounter that is said to be coming, for a day before every source that says so was published.
 *
 * <p>A source that is cited only in support of something else does not say so. Nothing is known if
 * one that does has no date.
 */
@Rule(
    severity = Severity.INFO,
    summary = "What is announced is still to come.",
    because =
        "An announcement looks ahead: the date was perhaps resolved to the wrong year, or the"
            + " encounter was held by then.")
public final class AnnouncedForThePast implements DossierRule {

  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.ANNOUNCED, EventStatus.PROPOSED, EventStatus.RUMORED);

  private static final Pointer STATUS = Pointer.ROOT.child("status");

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      Optional<Edtf> date = summit.part().getDate();
      Optional<EventStatus> status = summit.part().getStatus().filter(AHEAD::contains);
      if (date.isPresent() && status.isPresent()) {
        check(summit, date.get(), status.get(), dossier, reporter);
      }
    }
  }

  private static void check(
      Located<Summit> summit,
      Edtf date,
      EventStatus status,
      DossierIndex dossier,
      Reporter reporter) {
    List<Located<Source>> sources = new ArrayList<>();
    for (Located<Citation> citation : dossier.evidenceFor(summit)) {
      if (!saysSo(citation.part())) {
        continue;
      }
      Optional<Located<Source>> source = dossier.find(citation.part().getSource());
      Optional<Edtf> published = source.map(Located::part).flatMap(Source::getPublished);
      if (published.isEmpty() || !Moments.before(date, published.get()).isNecessary()) {
        return;
      }
      sources.add(source.get());
    }
    if (!sources.isEmpty()) {
      report(summit, date, status, sources.get(0), reporter);
    }
  }

  private static boolean saysSo(Citation citation) {
    return citation.getSupports().isEmpty() || citation.getSupports().contains(STATUS);
  }

  private static void report(
      Located<Summit> summit,
      Edtf date,
      EventStatus status,
      Located<Source> source,
      Reporter reporter) {
    Edtf published = source.part().getPublished().orElseThrow();
    reporter
        .at(summit)
        .at("date")
        .with("date", date)
        .with("published", published)
        .related(summit.pointer().child("status"))
        .related(source.pointer().child("published"))
        .add(
            status
                + " for "
                + date
                + " by a source that was published "
                + published
                + "; expected a later date, or a status such as held");
  }
}

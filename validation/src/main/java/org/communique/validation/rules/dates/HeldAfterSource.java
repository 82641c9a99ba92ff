package org.communique.validation.rules.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Citation;
import org.communique.model.Source;
import org.communique.model.Summit;
import org.communique.model.evidence.Origins;
import org.communique.model.evidence.Stance;
import org.communique.model.evidence.Supports;
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
 * An encounter that is said to have been held, later than every source that says so was published.
 *
 * <p>A source that is cited only in support of something else does not say so, nor does one that
 * denies it or does not commit itself. Nothing is known if one that does has no date.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "A source that reports an encounter as held is not older than it.",
    because =
        "A source cannot report what is still to come: the encounter was only announced then, or"
            + " its date is wrong.")
public final class HeldAfterSource implements DossierRule {

  private static final Pointer STATUS = Pointer.ROOT.child("status");
  private static final int SHOWN = 3;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Summit> summit : dossier.all(Summit.class)) {
      Optional<Edtf> date = summit.part().getDate();
      if (date.isPresent()
          && summit.part().getStatus().filter(EventStatus.HELD::equals).isPresent()) {
        check(summit, date.get(), dossier, reporter);
      }
    }
  }

  private static void check(
      Located<Summit> summit, Edtf date, DossierIndex dossier, Reporter reporter) {
    List<Located<Source>> sources = new ArrayList<>();
    for (Located<Citation> citation : dossier.evidenceFor(summit)) {
      if (!saysSo(citation.part(), summit.part(), Origins.of(dossier))) {
        continue;
      }
      Optional<Located<Source>> source = dossier.find(citation.part().getSource());
      Optional<Edtf> published = source.map(Located::part).flatMap(Source::getPublished);
      if (published.isEmpty() || !Moments.before(published.get(), date).isNecessary()) {
        return;
      }
      sources.add(source.get());
    }
    if (!sources.isEmpty()) {
      report(summit, date, sources.stream().distinct().toList(), reporter);
    }
  }

  private static boolean saysSo(Citation citation, Summit summit, Origins origins) {
    return origins.stance(citation) == Stance.FOR && Supports.covers(citation, summit, STATUS);
  }

  private static void report(
      Located<Summit> summit, Edtf date, List<Located<Source>> sources, Reporter reporter) {
    String published =
        sources.stream()
            .limit(SHOWN)
            .flatMap(source -> source.part().getPublished().stream())
            .map(Edtf::toString)
            .collect(Collectors.joining(", "));
    Reporter.Draft draft =
        reporter
            .at(summit)
            .at("status")
            .with("date", date)
            .with("published", published)
            .related(summit.pointer().child("date"));
    sources.stream()
        .limit(SHOWN)
        .forEach(source -> draft.related(source.pointer().child("published")));
    draft.add(
        "held "
            + date
            + ", but the sources that say so were published before ("
            + published
            + "); expected a status such as announced, or an earlier date");
  }
}

package org.communique.validation.rules.dates;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.DateAsWritten;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.written.DateResolution;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Words that may mean several dates, beside which no date is recorded.
 *
 * <p>They are resolved from each day that they may be relative to, by the nearest past; those on an
 * event that was announced by the nearest future. Words that fix nothing, or need an anchor that is
 * not known, have no candidates and draw nothing.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Words that may mean several dates come with a recorded date.",
    because =
        "A person who reads the source can often tell which date is meant; a program that reads"
            + " the record cannot.")
public final class DateAmbiguous implements DossierRule {

  private static final int SHOWN = 5;

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<DateAsWritten> words : dossier.all(DateAsWritten.class)) {
      boolean isChosen = Dated.of(words.whole().orElseThrow().part()).date().isPresent();
      if (!isChosen && !words.part().clues().isNone()) {
        DateResolution resolution = resolution(words, dossier);
        if (resolution.isAmbiguous()) {
          report(words, resolution.candidates(), reporter);
        }
      }
    }
  }

  private static DateResolution resolution(Located<DateAsWritten> words, DossierIndex dossier) {
    ResolutionPolicy policy = Dated.of(words.whole().orElseThrow().part()).policy();
    List<DateResolution> fromEach =
        Anchors.of(words, dossier).stream()
            .map(day -> words.part().clues().resolve(day, policy))
            .toList();
    return fromEach.isEmpty()
        ? words.part().clues().resolveWithoutAnchor()
        : DateResolution.ofReadings(fromEach);
  }

  private static void report(
      Located<DateAsWritten> words, List<Edtf> candidates, Reporter reporter) {
    String shown =
        candidates.stream().limit(SHOWN).map(Edtf::toString).collect(Collectors.joining(", "));
    reporter
        .at(words)
        .with("candidates", candidates.size())
        .with("text", words.part().getText())
        .with("dates", shown)
        .add(
            Quoted.text(words.part().getText())
                + " may be any of "
                + candidates.size()
                + " dates ("
                + shown
                + (candidates.size() > SHOWN ? ", ..." : "")
                + "), and no date is recorded; choose one, or record them as [a,b]");
  }
}

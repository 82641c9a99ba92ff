package org.communique.validation.rules.evidence;

import org.communique.model.evidence.SharedPassage;
import org.communique.model.evidence.UndeclaredCopies;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Two sources whose texts share forty words in a row, or nine tenths of a shorter text of ten words
 * or more, when neither is derived from the other, nor both from a third, and they share no author
 * or publisher.
 *
 * <p>In scripts without spaces two letters count as a word. Each source is reported once, with one
 * that comes before it.
 */
@Rule(
    severity = Severity.INFO,
    summary = "Sources that share a long passage say what they were made from.",
    because =
        "Nobody writes forty words alike by chance. Without derivedFrom or authors the two count as"
            + " two witnesses, and may be one.")
public final class UndeclaredCopy implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (SharedPassage passage : UndeclaredCopies.of(dossier).passages()) {
      String other = passage.earlier().part().getId().value();
      reporter
          .at(passage.later())
          .at("text")
          .with("other", other)
          .with("words", passage.words())
          .with("passage", Quoted.text(passage.text()))
          .related(passage.earlier().pointer().child("text"))
          .add(
              "this text and that of "
                  + Quoted.text(other)
                  + " share "
                  + passage.words()
                  + " words in a row, "
                  + Quoted.text(passage.text())
                  + ", but count as independent; say in derivedFrom which was made from the other or"
                  + " what both were made from, or name their authors");
    }
  }
}

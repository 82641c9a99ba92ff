package org.communique.validation.rules.dates;

import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A source that was retrieved before there was anything to retrieve. */
@Rule(
    severity = Severity.ERROR,
    summary = "A source is retrieved when it is published, or later.",
    because = "One of the two dates is wrong, or they are the dates of two versions of the page.")
public final class RetrievedBeforePublished implements PartRule<Source> {

  @Override
  public void check(Source source, Reporter reporter) {
    if (source.getRetrieved().isEmpty() || source.getPublished().isEmpty()) {
      return;
    }
    Edtf retrieved = source.getRetrieved().get();
    Edtf published = source.getPublished().get();
    if (Moments.before(retrieved, published).isNecessary()) {
      reporter
          .at("retrieved")
          .with("retrieved", retrieved)
          .with("published", published)
          .related(Pointer.ROOT.child("published"))
          .add(
              "retrieved "
                  + retrieved
                  + ", but published only "
                  + published
                  + "; expected a date of retrieval that is not earlier");
    }
  }
}

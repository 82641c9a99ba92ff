package org.communique.validation.rules.dates;

import java.util.Optional;
import org.communique.model.Statement;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/** A statement that answers what had not been said yet. */
@Rule(
    severity = Severity.ERROR,
    summary = "A reply does not come before what it replies to.",
    because = "One of the two dates is wrong, or the reply is to something else.")
public final class ReplyBeforeOriginal implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Located<Statement> reply : dossier.all(Statement.class)) {
      Optional<Edtf> replied = reply.part().getDate();
      Optional<Located<Statement>> original = reply.part().getInReplyTo().flatMap(dossier::find);
      Optional<Edtf> said = original.map(Located::part).flatMap(Statement::getDate);
      if (replied.isPresent()
          && said.isPresent()
          && Moments.before(replied.get(), said.get()).isNecessary()) {
        report(reply, replied.get(), original.get(), said.get(), reporter);
      }
    }
  }

  private static void report(
      Located<Statement> reply,
      Edtf replied,
      Located<Statement> original,
      Edtf said,
      Reporter reporter) {
    reporter
        .at(reply)
        .at("inReplyTo")
        .with("date", replied)
        .with("originalDate", said)
        .with("original", original.part().getId())
        .related(reply.pointer().child("date"))
        .related(original.pointer().child("date"))
        .add(
            "the reply is dated "
                + replied
                + ", but "
                + Quoted.text(original.part().getId().value())
                + ", which it answers, "
                + said
                + "; expected a date of the reply that is not earlier");
  }
}

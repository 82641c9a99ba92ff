package org.communique.validation.rules.references;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Recorded;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.index.Reference;
import org.communique.model.text.Quoted;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A reference to a record that cannot stand where it is referred to.
 *
 * <p>Where several records share the id the first is taken to be meant; that they share it is an
 * error of its own. Nothing can refer to a judgment, though it may have an id.
 */
@Rule(
    severity = Severity.ERROR,
    summary = "A reference leads to a record of the type that its place asks for.",
    because =
        "A city cannot host and a treaty cannot speak; a reference to the wrong type of record is"
            + " most often the id of its neighbor.")
public final class WrongReferenceType implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    for (Reference reference : dossier.references()) {
      Optional<Located<? extends Recorded>> found = reference.first();
      if (found.isPresent() && !reference.target().target().isInstance(found.get().part())) {
        report(reference, found.get(), reporter);
      }
    }
  }

  private static void report(
      Reference reference, Located<? extends Recorded> found, Reporter reporter) {
    String type = found.type().name().toLowerCase(Locale.ROOT);
    reporter
        .at(reference)
        .with("id", reference.id())
        .with("type", type)
        .with("advice", advice(reference, found.part()))
        .related(found)
        .add(
            Quoted.text(reference.id().value())
                + " is a "
                + type
                + advice(reference, found.part()));
  }

  private static String advice(Reference reference, Recorded found) {
    if (found instanceof Judgment) {
      return ", and nothing can refer to one; name one of the records that it judges";
    }
    return ", but "
        + reference.property().name()
        + " asks for "
        + alternatives(reference.target().types())
        + "; name such a record";
  }

  private static String alternatives(List<Class<? extends DossierRecord>> types) {
    return types.stream()
        .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or "));
  }
}

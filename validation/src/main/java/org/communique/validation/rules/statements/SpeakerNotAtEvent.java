package org.communique.validation.rules.statements;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Participation;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.encounter.Attendance;
import org.communique.model.finding.Severity;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.value.Id;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A speaker who is not among those at the encounter where the words were spoken.
 *
 * <p>All who may have been there count: the participants and hosts, also of the parts of the
 * encounter; those who speak for their side; the members of the groups among them. Those who
 * belonged to a side or group only at another time do not count. Nothing is reported where that
 * cannot be known; {@link Attendance} says when. Words in the text of an agreement are not spoken
 * at an encounter.
 */
@Rule(
    severity = Severity.INFO,
    summary = "A speaker at an encounter takes part in it.",
    because =
        "The speaker was perhaps forgotten among the participants, or spoke elsewhere, about the"
            + " encounter.")
public final class SpeakerNotAtEvent implements DossierRule {

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    Attendance.Lists lists = Attendance.of(dossier);
    Map<Id, Attendance> attendances = new HashMap<>();
    for (Located<Statement> statement : dossier.all(Statement.class)) {
      Optional<Summit> summit =
          statement
              .part()
              .getAt()
              .flatMap(at -> dossier.find(Ref.to(Summit.class, at.id())))
              .map(Located::part);
      if (summit.isPresent()) {
        Attendance attendance =
            attendances.computeIfAbsent(summit.get().getId(), first -> lists.at(summit.get()));
        check(statement, summit.get(), attendance, dossier, reporter);
      }
    }
  }

  private static void check(
      Located<Statement> statement,
      Summit summit,
      Attendance attendance,
      DossierIndex dossier,
      Reporter reporter) {
    for (int item = 0; item < statement.part().getSpeakers().size(); item++) {
      Participation speaker = statement.part().getSpeakers().get(item);
      boolean isKnown = dossier.find(speaker.getActor()).isPresent();
      if (isKnown && !attendance.mayInclude(speaker)) {
        reporter
            .at(statement)
            .at("speakers", item)
            .with("speaker", speaker.getActor())
            .with("summit", summit.getId())
            .related(dossier.first(summit.getId()).orElseThrow())
            .add(
                Quoted.text(speaker.getActor().id().value())
                    + " speaks at "
                    + Quoted.text(summit.getId().value())
                    + ", but is neither a participant nor of a side or group that took part; add"
                    + " the speaker to participants, or put the encounter in about instead of at");
      }
    }
  }
}

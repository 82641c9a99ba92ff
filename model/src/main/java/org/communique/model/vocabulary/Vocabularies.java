package org.communique.model.vocabulary;

import java.util.List;

/** All the open lists, for those who go through them: schemas, reference pages, tests. */
public final class Vocabularies {

  private Vocabularies() {}

  /** {@return all open lists, by their names} */
  public static List<Vocabulary<?>> all() {
    return List.of(
        ActorKind.VOCABULARY,
        AgreementEventKind.VOCABULARY,
        AgreementKind.VOCABULARY,
        RelationKind.VOCABULARY,
        AttributionMeans.VOCABULARY,
        Binding.VOCABULARY,
        CalendarKind.VOCABULARY,
        Channel.VOCABULARY,
        ContentForm.VOCABULARY,
        EntryIntoForceCondition.VOCABULARY,
        EventStatus.VOCABULARY,
        Factuality.VOCABULARY,
        JudgmentRelation.VOCABULARY,
        Medium.VOCABULARY,
        NameKind.VOCABULARY,
        OfficeKind.VOCABULARY,
        ParticipationRole.VOCABULARY,
        PlaceKind.VOCABULARY,
        Rounding.VOCABULARY,
        SourceKind.VOCABULARY,
        SpeechAct.VOCABULARY,
        SummitKind.VOCABULARY,
        Topic.VOCABULARY,
        VisitRank.VOCABULARY,
        VotePosition.VOCABULARY);
  }
}

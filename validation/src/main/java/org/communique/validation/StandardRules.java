package org.communique.validation;

import java.util.List;
import org.communique.validation.rule.RuleCheck;
import org.communique.validation.rules.accounts.AccountsDisagree;
import org.communique.validation.rules.accounts.JudgedSameOfDifferentType;
import org.communique.validation.rules.accounts.JudgmentSuggested;
import org.communique.validation.rules.accounts.JudgmentsContradict;
import org.communique.validation.rules.actors.ActorNotExistingThen;
import org.communique.validation.rules.actors.OfficeNotHeldThen;
import org.communique.validation.rules.agreements.AccededAfterSignature;
import org.communique.validation.rules.agreements.ActAfterEnd;
import org.communique.validation.rules.agreements.EffectiveBeforeAct;
import org.communique.validation.rules.agreements.InForceBeforeSignature;
import org.communique.validation.rules.agreements.InForceConditionUnmet;
import org.communique.validation.rules.agreements.PrevailingLanguageNotAuthentic;
import org.communique.validation.rules.agreements.RatifiedWithoutSignature;
import org.communique.validation.rules.agreements.RelationInconsistent;
import org.communique.validation.rules.agreements.ReservationWithoutConsent;
import org.communique.validation.rules.agreements.SignatoryForNonParticipant;
import org.communique.validation.rules.agreements.TooFewParties;
import org.communique.validation.rules.dates.ActOverPeriod;
import org.communique.validation.rules.dates.DateAmbiguous;
import org.communique.validation.rules.dates.DateAsWrittenExcluded;
import org.communique.validation.rules.dates.HeldAfterSource;
import org.communique.validation.rules.dates.PartOutsideWhole;
import org.communique.validation.rules.dates.ReplyBeforeOriginal;
import org.communique.validation.rules.dates.RetrievedBeforePublished;
import org.communique.validation.rules.dates.StatementOutsideEvent;
import org.communique.validation.rules.dates.WeekdayContradictsDate;
import org.communique.validation.rules.evidence.AnchorOffsetWrong;
import org.communique.validation.rules.evidence.ChainCycle;
import org.communique.validation.rules.evidence.NoEvidence;
import org.communique.validation.rules.evidence.QuotationAmbiguous;
import org.communique.validation.rules.evidence.QuotationDrifted;
import org.communique.validation.rules.evidence.QuotationNotInSource;
import org.communique.validation.rules.evidence.SourcesNotIndependent;
import org.communique.validation.rules.evidence.TextDigestMismatch;
import org.communique.validation.rules.references.DuplicateId;
import org.communique.validation.rules.references.ReferenceCycle;
import org.communique.validation.rules.references.SelfReference;
import org.communique.validation.rules.references.UnresolvedReference;
import org.communique.validation.rules.references.WrongReferenceType;
import org.communique.validation.rules.statements.NoSpeaker;
import org.communique.validation.rules.statements.SpeakerNotAtEvent;
import org.communique.validation.rules.structure.IllFormedText;
import org.communique.validation.rules.structure.MalformedValue;
import org.communique.validation.rules.structure.MissingProperty;
import org.communique.validation.rules.structure.UnsupportedVersion;
import org.communique.validation.rules.summits.CancelledWithStatementsAt;
import org.communique.validation.rules.summits.KindContradictsSides;
import org.communique.validation.rules.summits.StateVisitWithoutHeadOfState;
import org.communique.validation.rules.summits.TooFewSides;
import org.communique.validation.rules.text.BlankText;
import org.communique.validation.rules.text.QuotedRangeOutsideText;
import org.communique.validation.rules.vocabulary.InvalidLanguageTag;
import org.communique.validation.rules.vocabulary.SupersededCode;
import org.communique.validation.rules.vocabulary.UnknownCode;
import org.communique.validation.rules.vocabulary.UnknownLanguage;

/**
 * The rules of this project, chapter by chapter, in the order of the catalogue. A test compares the
 * list with the packages, so that no rule is forgotten.
 */
final class StandardRules {

  private StandardRules() {}

  static List<RuleCheck> all() {
    return List.of(
        // structure
        new MissingProperty(),
        new MalformedValue(),
        new IllFormedText(),
        new UnsupportedVersion(),
        // references
        new UnresolvedReference(),
        new WrongReferenceType(),
        new DuplicateId(),
        new SelfReference(),
        new ReferenceCycle(),
        // text
        new BlankText(),
        new QuotedRangeOutsideText(),
        // vocabulary
        new UnknownLanguage(),
        new InvalidLanguageTag(),
        new UnknownCode(),
        new SupersededCode(),
        // dates
        new WeekdayContradictsDate(),
        new DateAsWrittenExcluded(),
        new DateAmbiguous(),
        new PartOutsideWhole(),
        new StatementOutsideEvent(),
        new RetrievedBeforePublished(),
        new HeldAfterSource(),
        new ActOverPeriod(),
        new ReplyBeforeOriginal(),
        // summits
        new TooFewSides(),
        new KindContradictsSides(),
        new StateVisitWithoutHeadOfState(),
        new CancelledWithStatementsAt(),
        // statements
        new NoSpeaker(),
        new SpeakerNotAtEvent(),
        // actors
        new OfficeNotHeldThen(),
        new ActorNotExistingThen(),
        // agreements
        new TooFewParties(),
        new SignatoryForNonParticipant(),
        new InForceBeforeSignature(),
        new InForceConditionUnmet(),
        new EffectiveBeforeAct(),
        new ActAfterEnd(),
        new RatifiedWithoutSignature(),
        new AccededAfterSignature(),
        new ReservationWithoutConsent(),
        new PrevailingLanguageNotAuthentic(),
        new RelationInconsistent(),
        // evidence
        new NoEvidence(),
        new QuotationNotInSource(),
        new QuotationDrifted(),
        new QuotationAmbiguous(),
        new AnchorOffsetWrong(),
        new TextDigestMismatch(),
        new ChainCycle(),
        new SourcesNotIndependent(),
        // accounts
        new AccountsDisagree(),
        new JudgmentsContradict(),
        new JudgedSameOfDifferentType(),
        new JudgmentSuggested());
  }
}

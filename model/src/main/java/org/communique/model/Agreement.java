package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.Binding;
import org.communique.model.vocabulary.RelationKind;
import org.communique.model.vocabulary.Topic;
import org.immutables.value.Value;

/**
 * What was agreed: an instrument, or a group of instruments of stated or unstated number, with its
 * life as a log of events.
 *
 * <p>Its kind is as titled; whether it binds is another question. Status is computed from the log,
 * never stored.
 */
@Value.Immutable
@ValueStyle
@Properties({
  "id",
  "identifiers",
  "classifications",
  "note",
  "open",
  "acknowledged",
  "kind",
  "title",
  "binding",
  "extent",
  "participants",
  "topics",
  "date",
  "dateAsWritten",
  "at",
  "authenticLanguages",
  "prevailingLanguage",
  "entryIntoForce",
  "term",
  "withdrawal",
  "relations",
  "events",
  "evidence"
})
public sealed interface Agreement extends Venue permits ImmutableAgreement {

  /** {@return its kind as titled; a code of the list agreement-kinds} */
  AgreementKind getKind();

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /** {@return whether it is legally binding; a code of the list bindings} */
  Optional<Binding> getBinding();

  /** {@return how many instruments this record stands for; absent is one} */
  Optional<@Valid Extent> getExtent();

  /**
   * {@return who takes part: without a role in its own right; witness, guarantor, mediator and
   * depositary by role}
   */
  List<@Valid Participation> getParticipants();

  /** {@return what it is about; codes of the list topics} */
  List<Topic> getTopics();

  /** {@return when it was concluded, where no event says it} */
  Optional<Edtf> getDate();

  /** {@return the date in the words of the source, kept beside the date as resolved} */
  Optional<@Valid DateAsWritten> getDateAsWritten();

  /** {@return the encounter at which it was concluded} */
  Optional<Ref<Summit>> getAt();

  /** {@return the languages of its authentic texts (VCLT article 33)} */
  List<LanguageTag> getAuthenticLanguages();

  /** {@return the language of the text that prevails where they diverge} */
  Optional<LanguageTag> getPrevailingLanguage();

  /** {@return the condition of its entry into force} */
  Optional<@Valid EntryIntoForce> getEntryIntoForce();

  /** {@return how long it was concluded for; absent, that is unknown or without limit} */
  Optional<@Valid AgreementTerm> getTerm();

  /** {@return on what terms a party may withdraw} */
  Optional<@Valid WithdrawalClause> getWithdrawal();

  /** {@return how it relates to other agreements} */
  List<@Valid Relation> getRelations();

  /** {@return its life: what happened to it, in any order} */
  List<@Valid AgreementEvent> getEvents();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  @Override
  default Ref<Agreement> ref() {
    return Ref.to(Agreement.class, getId());
  }

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableAgreement.Builder
      implements RecordBuilder<Builder>,
          TitledBuilder<Builder>,
          DatedBuilder<Builder>,
          EvidencedBuilder<Builder>,
          AttendedBuilder<Builder> {

    Builder() {}

    /**
     * Refers to {@code at} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder at(String id) {
      return at(Ref.to(Summit.class, id));
    }

    /**
     * Adds to {@code authenticLanguages} from text.
     *
     * @param tag a BCP 47 language tag
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder addAuthenticLanguage(String tag) {
      return addAuthenticLanguage(LanguageTag.of(tag));
    }

    /**
     * Sets {@code prevailingLanguage} from its text.
     *
     * @param tag a BCP 47 language tag
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder prevailingLanguage(String tag) {
      return prevailingLanguage(LanguageTag.of(tag));
    }

    /**
     * Sets {@code entryIntoForce} to what is built here.
     *
     * @param condition fills a new builder
     * @return this builder
     */
    public Builder entryIntoForce(Consumer<EntryIntoForce.Builder> condition) {
      EntryIntoForce.Builder builder = EntryIntoForce.builder();
      condition.accept(builder);
      return entryIntoForce(builder.build());
    }

    /**
     * Adds a relation to another agreement.
     *
     * @param kind what it is to the other
     * @param agreement the id of the other
     * @return this builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public Builder addRelation(RelationKind kind, String agreement) {
      return addRelation(Relation.builder().kind(kind).agreement(agreement).build());
    }

    /**
     * Adds to {@code events} what is built here.
     *
     * @param event fills a new builder
     * @return this builder
     */
    public Builder addEvent(Consumer<AgreementEvent.Builder> event) {
      AgreementEvent.Builder builder = AgreementEvent.builder();
      event.accept(builder);
      return addEvent(builder.build());
    }

    /**
     * Sets {@code term} to what is built here.
     *
     * @param term fills a new builder
     * @return this builder
     */
    public Builder term(Consumer<AgreementTerm.Builder> term) {
      AgreementTerm.Builder builder = AgreementTerm.builder();
      term.accept(builder);
      return term(builder.build());
    }

    /**
     * Sets {@code withdrawal} to what is built here.
     *
     * @param clause fills a new builder
     * @return this builder
     */
    public Builder withdrawal(Consumer<WithdrawalClause.Builder> clause) {
      WithdrawalClause.Builder builder = WithdrawalClause.builder();
      clause.accept(builder);
      return withdrawal(builder.build());
    }
  }
}

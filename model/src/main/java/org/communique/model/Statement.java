package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.Channel;
import org.communique.model.vocabulary.SpeechAct;
import org.communique.model.vocabulary.Topic;
import org.immutables.value.Value;

/**
 * What someone said, wrote or let be known: one speech act. Two acts are two statements with one
 * anchor.
 *
 * <p>The act follows the reporting verb; where that is neutral, the force of the content.
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
  "title",
  "speakers",
  "addressees",
  "through",
  "about",
  "act",
  "channel",
  "topics",
  "date",
  "dateAsWritten",
  "at",
  "inReplyTo",
  "content",
  "evidence"
})
public sealed interface Statement extends DossierRecord permits ImmutableStatement {

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /**
   * {@return who uttered the content; if it is no utterance (a belief, a plan), who tells of it}
   */
  List<@Valid Participation> getSpeakers();

  /** {@return who was spoken to} */
  List<Ref<Actor>> getAddressees();

  /** {@return who carried it to the addressees: an envoy, a mediator} */
  List<Ref<Actor>> getThrough();

  /**
   * {@return what was spoken of: the person praised, the agreement welcomed, the visit invited to}
   */
  List<Ref<DossierRecord>> getAbout();

  /** {@return what was done by saying it; a code of the list speech-acts} */
  Optional<SpeechAct> getAct();

  /** {@return by what channel; a code of the list channels} */
  Optional<Channel> getChannel();

  /** {@return what it was about; codes of the list topics} */
  List<Topic> getTopics();

  /** {@return when it was said, as concluded} */
  Optional<Edtf> getDate();

  /** {@return the date in the words of the source, kept beside the date as resolved} */
  Optional<@Valid DateAsWritten> getDateAsWritten();

  /** {@return the encounter where it was said, or the agreement in whose text it stands} */
  Optional<Ref<Venue>> getAt();

  /** {@return the statement that it answers} */
  Optional<Ref<Statement>> getInReplyTo();

  /**
   * {@return what was said, once in each language that it is known in; empty if nothing is told of
   * it, as of a letter whose words were not disclosed}
   */
  List<@Valid Content> getContent();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  @Override
  default Ref<Statement> ref() {
    return Ref.to(Statement.class, getId());
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
  final class Builder extends ImmutableStatement.Builder {

    Builder() {}

    /**
     * Sets the id from its text.
     *
     * @param value an id
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder id(String value) {
      return id(Id.of(value));
    }

    /**
     * Sets {@code note} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder note(String language, String text) {
      return note(LanguageMap.of(language, text));
    }

    /**
     * Sets {@code title} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder title(String language, String text) {
      return title(LanguageMap.of(language, text));
    }

    /**
     * Adds someone of whom nothing else is said.
     *
     * @param actor the id of an actor
     * @return this builder
     */
    public Builder addSpeaker(String actor) {
      return addSpeaker(Participation.builder().actor(actor).build());
    }

    /**
     * Adds to {@code addressees} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addAddressee(String id) {
      return addAddressee(Ref.to(Actor.class, id));
    }

    /**
     * Adds to {@code about} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addAbout(String... ids) {
      for (String id : ids) {
        addAbout(Ref.to(DossierRecord.class, id));
      }
      return this;
    }

    /**
     * Sets {@code date} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder date(String edtf) {
      return date(Edtf.parse(edtf));
    }

    /**
     * Refers to {@code at} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder at(String id) {
      return at(Ref.to(Venue.class, id));
    }

    /**
     * Refers to {@code inReplyTo} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder inReplyTo(String id) {
      return inReplyTo(Ref.to(Statement.class, id));
    }

    /**
     * Adds what others call it.
     *
     * @param scheme the scheme, such as {@code wikidata}
     * @param value the value in that scheme
     * @return this builder
     */
    public Builder addIdentifier(String scheme, String value) {
      return addIdentifier(Identifier.of(scheme, value));
    }

    /**
     * Adds to {@code classifications} what is built here.
     *
     * @param classification fills a new builder
     * @return this builder
     */
    public Builder addClassification(UnaryOperator<Classification.Builder> classification) {
      return addClassification(classification.apply(Classification.builder()).build());
    }

    /**
     * Sets {@code dateAsWritten} to what is built here.
     *
     * @param words fills a new builder
     * @return this builder
     */
    public Builder dateAsWritten(UnaryOperator<DateAsWritten.Builder> words) {
      return dateAsWritten(words.apply(DateAsWritten.builder()).build());
    }

    /**
     * Adds to {@code speakers} what is built here.
     *
     * @param participation fills a new builder
     * @return this builder
     */
    public Builder addSpeaker(UnaryOperator<Participation.Builder> participation) {
      return addSpeaker(participation.apply(Participation.builder()).build());
    }

    /**
     * Adds to {@code speakers} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addSpeakers(String... ids) {
      for (String id : ids) {
        addSpeaker(id);
      }
      return this;
    }

    /**
     * Adds to {@code addressees} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addAddressees(String... ids) {
      for (String id : ids) {
        addAddressee(id);
      }
      return this;
    }

    /**
     * Adds what was said, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if the tag is malformed
     */
    public Builder addContent(String language, String text) {
      return addContent(Content.builder().language(language).text(text).build());
    }

    /**
     * Adds to {@code content} what is built here.
     *
     * @param content fills a new builder
     * @return this builder
     */
    public Builder addContent(UnaryOperator<Content.Builder> content) {
      return addContent(content.apply(Content.builder()).build());
    }

    /**
     * Adds to {@code evidence} what is built here.
     *
     * @param citation fills a new builder
     * @return this builder
     */
    public Builder addEvidence(UnaryOperator<Citation.Builder> citation) {
      return addEvidence(citation.apply(Citation.builder()).build());
    }

    /**
     * Adds to {@code acknowledged} what is built here.
     *
     * @param acknowledgment fills a new builder
     * @return this builder
     */
    public Builder addAcknowledgment(UnaryOperator<Acknowledgment.Builder> acknowledgment) {
      return addAcknowledgment(acknowledgment.apply(Acknowledgment.builder()).build());
    }

    /**
     * Adds to {@code through} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addThrough(String... ids) {
      for (String id : ids) {
        addThrough(Ref.to(Actor.class, id));
      }
      return this;
    }
  }
}

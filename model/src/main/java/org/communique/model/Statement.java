package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.model.time.Edtf;
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
  final class Builder extends ImmutableStatement.Builder
      implements RecordBuilder<Builder>,
          TitledBuilder<Builder>,
          DatedBuilder<Builder>,
          EvidencedBuilder<Builder> {

    Builder() {}

    /**
     * Adds an actor about whose part nothing else is known.
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
     * Adds to {@code speakers} what is built here.
     *
     * @param participation fills a new builder
     * @return this builder
     */
    public Builder addSpeaker(Consumer<Participation.Builder> participation) {
      Participation.Builder builder = Participation.builder();
      participation.accept(builder);
      return addSpeaker(builder.build());
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
    public Builder addContent(Consumer<Content.Builder> content) {
      Content.Builder builder = Content.builder();
      content.accept(builder);
      return addContent(builder.build());
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

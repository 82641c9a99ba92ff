package org.communique.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.communique.model.time.Edtf;
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
  "title",
  "speakers",
  "addressees",
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
public sealed interface Statement extends Entry permits ImmutableStatement {

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /**
   * {@return who uttered the content; if it is no utterance (a belief, a plan), who tells of it}
   */
  List<@Valid Participation> getSpeakers();

  /** {@return who was spoken to} */
  List<Ref<Actor>> getAddressees();

  /**
   * {@return what was spoken of: the person praised, the agreement welcomed, the visit invited to}
   */
  List<Ref<Entry>> getAbout();

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
  Optional<Ref<Setting>> getAt();

  /** {@return the statement that it answers} */
  Optional<Ref<Statement>> getInReplyTo();

  /** {@return what was said; one or more, one a language} */
  @NotEmpty
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
     * Adds to {@code about} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addAbout(String id) {
      return addAbout(Ref.to(Entry.class, id));
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
      return at(Ref.to(Setting.class, id));
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
  }
}

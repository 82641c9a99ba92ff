package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.Medium;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.Topic;
import org.communique.model.vocabulary.VisitRank;
import org.immutables.value.Value;

/**
 * Any diplomatic encounter or ceremony: talks, a visit, a call, a conference, a commemoration.
 *
 * <p>Part-of and on-the-occasion-of differ: the talks are part of a visit, the visit is paid on the
 * occasion of an anniversary. A gathering of many is never part of one guest's visit: it is the
 * visit's occasion. A tour is a visit without hosts, its parts one visit a host.
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
  "medium",
  "extent",
  "rank",
  "status",
  "statusHistory",
  "hosts",
  "participants",
  "topics",
  "date",
  "dateAsWritten",
  "duration",
  "places",
  "partOf",
  "occasions",
  "follows",
  "evidence"
})
public sealed interface Summit extends Venue permits ImmutableSummit {

  /** {@return its kind as the source titles it; a code of the list summit-kinds} */
  SummitKind getKind();

  /** {@return its title, by language} */
  Optional<LanguageMap> getTitle();

  /** {@return how they met; absent is in person; a code of the list media} */
  Optional<Medium> getMedium();

  /** {@return how many encounters this record stands for, "several calls"; absent is one} */
  Optional<@Valid Extent> getExtent();

  /** {@return the rank of a visit; a code of the list visit-ranks} */
  Optional<VisitRank> getRank();

  /** {@return whether it took place; a code of the list event-statuses} */
  Optional<EventStatus> getStatus();

  /** {@return how its status changed, in any order} */
  List<@Valid StatusChange> getStatusHistory();

  /** {@return who received the others; usually states} */
  List<Ref<Actor>> getHosts();

  /** {@return who took part} */
  List<@Valid Participation> getParticipants();

  /** {@return what it was about; codes of the list topics} */
  List<Topic> getTopics();

  /** {@return when it took place, as concluded} */
  Optional<Edtf> getDate();

  /** {@return the date in the words of the source, kept beside the date as resolved} */
  Optional<@Valid DateAsWritten> getDateAsWritten();

  /** {@return how long it lasted, as the source says: {@code PT50M}} */
  Optional<IsoDuration> getDuration();

  /** {@return where it took place} */
  List<Ref<Location>> getPlaces();

  /** {@return the encounters whose programme contains it} */
  List<Ref<Summit>> getPartOf();

  /** {@return the events because of which, or at the margins of which, it took place} */
  List<Ref<Summit>> getOccasions();

  /** {@return the earlier one of a series} */
  Optional<Ref<Summit>> getFollows();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  @Override
  default Ref<Summit> ref() {
    return Ref.to(Summit.class, getId());
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
  final class Builder extends ImmutableSummit.Builder
      implements RecordBuilder<Builder>,
          TitledBuilder<Builder>,
          DatedBuilder<Builder>,
          EvidencedBuilder<Builder>,
          AttendedBuilder<Builder> {

    Builder() {}

    /**
     * Adds to {@code hosts} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addHost(String id) {
      return addHost(Ref.to(Actor.class, id));
    }

    /**
     * Adds to {@code places} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addPlace(String id) {
      return addPlace(Ref.to(Location.class, id));
    }

    /**
     * Adds to {@code partOf} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addPartOf(String... ids) {
      for (String id : ids) {
        addPartOf(Ref.to(Summit.class, id));
      }
      return this;
    }

    /**
     * Adds to {@code occasions} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addOccasion(String id) {
      return addOccasion(Ref.to(Summit.class, id));
    }

    /**
     * Refers to {@code follows} by its id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder follows(String id) {
      return follows(Ref.to(Summit.class, id));
    }

    /**
     * Adds to {@code statusHistory} what is built here.
     *
     * @param change fills a new builder
     * @return this builder
     */
    public Builder addStatusHistory(Consumer<StatusChange.Builder> change) {
      StatusChange.Builder builder = StatusChange.builder();
      change.accept(builder);
      return addStatusHistory(builder.build());
    }

    /**
     * Adds to {@code hosts} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addHosts(String... ids) {
      for (String id : ids) {
        addHost(id);
      }
      return this;
    }

    /**
     * Adds to {@code places} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addPlaces(String... ids) {
      for (String id : ids) {
        addPlace(id);
      }
      return this;
    }

    /**
     * Adds to {@code occasions} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addOccasions(String... ids) {
      for (String id : ids) {
        addOccasion(id);
      }
      return this;
    }

    /**
     * Sets {@code duration} from its text.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder duration(String duration) {
      return duration(IsoDuration.parse(duration));
    }
  }
}

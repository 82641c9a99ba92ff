package org.communique.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.EventStatus;
import org.immutables.value.Value;

/** A change of status of an encounter that came to be known, and when. */
@Value.Immutable
@ValueStyle
@Properties({"status", "date", "dateAsWritten", "plannedFor", "evidence"})
public sealed interface StatusChange extends Part permits ImmutableStatusChange {

  /** {@return the status from then on; a code of the list event-statuses} */
  EventStatus getStatus();

  /** {@return when it changed} */
  Optional<Edtf> getDate();

  /** {@return the date in the words of the source, kept beside the date as resolved} */
  Optional<@Valid DateAsWritten> getDateAsWritten();

  /** {@return the day for which it had been planned until then, or to which it was put off} */
  Optional<Edtf> getPlannedFor();

  /** {@return what it rests on: citations of sources; empty if none is given} */
  List<@Valid Citation> getEvidence();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableStatusChange.Builder
      implements DatedBuilder<Builder>, EvidencedBuilder<Builder> {

    Builder() {}

    /**
     * Sets {@code plannedFor} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder plannedFor(String edtf) {
      return plannedFor(Edtf.parse(edtf));
    }
  }
}

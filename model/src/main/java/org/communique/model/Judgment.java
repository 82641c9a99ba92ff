package org.communique.model;

import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import org.communique.model.constraint.Errors;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.JudgmentRelation;
import org.immutables.value.Value;

/**
 * What someone decided about exactly two records: that they tell of the same thing, of different
 * things, that it is undecided, or that the first supersedes or retracts the second.
 *
 * <p>Records are never merged: a judgment taken back restores what was before.
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
  "records",
  "relation",
  "by",
  "on",
  "reason"
})
public sealed interface Judgment extends Recorded permits ImmutableJudgment {

  /** {@return the two records; for supersedes and retracts the first is the newer} */
  @Size(
      min = 2,
      max = 2,
      groups = {Default.class, Errors.class},
      payload = Errors.class)
  List<Ref<DossierRecord>> getRecords();

  /** {@return what was decided; a code of the list judgment-relations} */
  JudgmentRelation getRelation();

  /** {@return who judged, a person or program} */
  Optional<String> getBy();

  /** {@return when it was judged} */
  Optional<Edtf> getOn();

  /** {@return why, by language} */
  Optional<LanguageMap> getReason();

  /** {@return its name, if it has one; judgments are told apart by what they say} */
  Optional<Id> getId();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds what this has} */
  default Builder toBuilder() {
    return builder().mergeFrom(this);
  }

  /** Builds values of this type; not for sharing between threads. */
  final class Builder extends ImmutableJudgment.Builder implements RecordBuilder<Builder> {

    Builder() {}

    /**
     * Adds to {@code records} by id.
     *
     * @param id an id
     * @return this builder
     */
    public Builder addRecord(String id) {
      return addRecord(Ref.to(DossierRecord.class, id));
    }

    /**
     * Sets {@code on} from its text.
     *
     * @param edtf a date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder on(String edtf) {
      return on(Edtf.parse(edtf));
    }

    /**
     * Sets {@code reason} in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text
     * @return this builder
     * @throws IllegalArgumentException if that is malformed
     */
    public Builder reason(String language, String text) {
      return reason(LanguageMap.of(language, text));
    }

    /**
     * Adds to {@code records} by id, in order.
     *
     * @param ids ids
     * @return this builder
     * @throws IllegalArgumentException if one is malformed
     */
    public Builder addRecords(String... ids) {
      for (String id : ids) {
        addRecord(id);
      }
      return this;
    }
  }
}

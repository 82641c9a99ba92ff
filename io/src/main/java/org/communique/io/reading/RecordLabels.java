package org.communique.io.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.finding.Pointer;

/**
 * What the records of a document are called, by where they stand: so that a report can name the
 * record that a finding is in, and not only its position.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RecordLabels {

  private static final RecordLabels NONE = new RecordLabels(Map.of());

  private final Map<Pointer, Label> labels;

  private RecordLabels(Map<Pointer, Label> labels) {
    this.labels = labels;
  }

  /**
   * What one record is called.
   *
   * @param id its id, as it stands in the document; it may be no valid one
   * @param title its title or name: the English one if there is one, else the first; empty if it
   *     has neither
   */
  public record Label(String id, Optional<String> title) {}

  /** {@return labels of no record at all} */
  public static RecordLabels none() {
    return NONE;
  }

  /**
   * {@return labels of records}
   *
   * @param labels the labels by the pointers of the records, such as {@code /summits/0}
   */
  public static RecordLabels of(Map<Pointer, Label> labels) {
    return new RecordLabels(new HashMap<>(labels));
  }

  /**
   * {@return the pointer to the record that something is in; empty if it is in none}
   *
   * @param place a place in a dossier, such as {@code /summits/0/date}
   */
  public static Optional<Pointer> recordAt(Pointer place) {
    List<String> steps = place.steps();
    if (steps.size() < 2 || !isPosition(steps.get(1))) {
      return Optional.empty();
    }
    return Optional.of(Pointer.ROOT.child(steps.get(0)).child(steps.get(1)));
  }

  /** Few digits, so that it is an int. */
  private static boolean isPosition(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9')
        && (step.length() == 1 || step.charAt(0) != '0');
  }

  /**
   * {@return what the record is called that something is in; empty if it is in none, or in one
   * without an id}
   *
   * @param place a place in the document
   */
  public Optional<Label> at(Pointer place) {
    return labels.isEmpty() ? Optional.empty() : recordAt(place).map(record -> labels.get(record));
  }
}

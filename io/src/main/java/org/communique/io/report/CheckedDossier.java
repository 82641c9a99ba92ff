package org.communique.io.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.io.ReadResult;
import org.communique.io.reading.RecordLabels;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * One dossier, or one file that could not be read, and what was found in it: what a {@link
 * ReportWriter} writes.
 *
 * <p>Immutable, but for the text at hand, which is closed by whoever read it.
 */
public final class CheckedDossier {

  private final String file;
  private final FileState state;
  private final Report report;
  private final RecordLabels labels;
  private final @Nullable String id;
  private final @Nullable ReadResult text;
  private final @Nullable String failure;
  private final int firstLine;
  private final long offset;

  private CheckedDossier(Builder from) {
    this.file = from.file;
    this.state = from.state;
    this.report = from.report;
    this.labels = from.labels;
    this.id = from.id;
    this.text = from.text;
    this.failure = from.failure;
    this.firstLine = from.firstLine;
    this.offset = from.offset;
  }

  /**
   * {@return a builder for a dossier that was read}
   *
   * @param file the name of its file, as the caller uses it
   * @param report what was found; whether its findings name the file does not matter
   */
  public static Builder builder(String file, Report report) {
    return new Builder(file, report);
  }

  /**
   * {@return what is to be told of a text that was read: the state, the id of the dossier, what its
   * records are called, and the text itself}
   *
   * @param file the name of its file, as the caller uses it
   * @param report what was found
   * @param text what was read, which stays open until this is written
   * @throws IOException if the text cannot be read again
   */
  public static Builder builder(String file, Report report, ReadResult text) throws IOException {
    List<Finding> told = new ArrayList<>(report.findings());
    told.addAll(report.acknowledged());
    return new Builder(file, report)
        .state(text.isLossless() ? FileState.WHOLE : FileState.LOSSY)
        .labels(text.labels(told))
        .id(text.dossier().map(dossier -> dossier.getId().value()).orElse(null))
        .text(text);
  }

  /**
   * {@return a file that could not be read}
   *
   * @param file its name, as the caller uses it
   * @param failure why, in words
   */
  public static CheckedDossier unread(String file, String failure) {
    Builder unread = new Builder(file, Report.empty()).state(FileState.UNREAD);
    unread.failure = Objects.requireNonNull(failure, "failure");
    return unread.build();
  }

  /**
   * {@return the same dossier with another report, such as one that holds less}
   *
   * @param report the report
   */
  public CheckedDossier withReport(Report report) {
    Builder other = new Builder(file, report).state(state).labels(labels).id(id);
    other.text = text;
    other.failure = failure;
    other.firstLine = firstLine;
    other.offset = offset;
    return other.build();
  }

  /** {@return the name of the file} */
  public String file() {
    return file;
  }

  /** {@return how much of it was read} */
  public FileState state() {
    return state;
  }

  /** {@return what was found} */
  public Report report() {
    return report;
  }

  /** {@return what its records are called, as far as findings are in them} */
  public RecordLabels labels() {
    return labels;
  }

  /** {@return the id of the dossier; empty if there is none or it is not known} */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** {@return the text that was read; empty if it is not at hand} */
  public Optional<ReadResult> text() {
    return Optional.ofNullable(text);
  }

  /** {@return why the file could not be read; empty if it could} */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** {@return the line of the file in which the dossier begins, from 1} */
  public int firstLine() {
    return firstLine;
  }

  /** {@return how many bytes of the file come before the dossier} */
  public long offset() {
    return offset;
  }

  /**
   * {@return where a finding is in the file; empty if that is not known}
   *
   * @param finding one of the findings, whose position is counted from where the dossier begins
   */
  public Optional<Position> position(Finding finding) {
    return finding
        .position()
        .map(at -> firstLine == 1 ? at : Position.of(firstLine - 1 + at.line(), at.column()));
  }

  /** {@return the id of the record that a finding is in; empty if it is in none or not known} */
  Optional<String> record(Finding finding) {
    return labels.at(finding.pointer()).map(RecordLabels.Label::id);
  }

  /** Builds what is to be written of one dossier; not for sharing between threads. */
  public static final class Builder {

    private final String file;
    private final Report report;
    private FileState state = FileState.WHOLE;
    private RecordLabels labels = RecordLabels.none();
    private @Nullable String id;
    private @Nullable ReadResult text;
    private @Nullable String failure;
    private int firstLine = 1;
    private long offset;

    private Builder(String file, Report report) {
      this.file = Objects.requireNonNull(file, "file");
      this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Says how much of it was read; all, if never said.
     *
     * @param state how much
     * @return this builder
     */
    public Builder state(FileState state) {
      this.state = Objects.requireNonNull(state, "state");
      return this;
    }

    /**
     * Says what its records are called.
     *
     * @param labels the labels
     * @return this builder
     */
    public Builder labels(RecordLabels labels) {
      this.labels = Objects.requireNonNull(labels, "labels");
      return this;
    }

    /**
     * Says the id of the dossier.
     *
     * @param id the id; null if it is not known
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Gives the text that was read, from which lines are shown.
     *
     * @param text the text, not yet closed
     * @return this builder
     */
    public Builder text(ReadResult text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * Says where in its file the dossier begins, if the file holds several, as JSON Lines do. The
     * positions of findings are counted from there.
     *
     * @param firstLine the line, from 1
     * @param offset how many bytes come before it
     * @return this builder
     * @throws IllegalArgumentException if the line is less than 1 or the offset negative
     */
    public Builder startingAt(int firstLine, long offset) {
      if (firstLine < 1 || offset < 0) {
        throw new IllegalArgumentException(
            "not a place in a file: line " + firstLine + ", offset " + offset);
      }
      this.firstLine = firstLine;
      this.offset = offset;
      return this;
    }

    /** {@return what is to be written} */
    public CheckedDossier build() {
      return new CheckedDossier(this);
    }
  }
}

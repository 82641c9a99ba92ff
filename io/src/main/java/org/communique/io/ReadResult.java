package org.communique.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.io.codec.LabelSearch;
import org.communique.io.codec.Locator;
import org.communique.io.reading.Excerpt;
import org.communique.io.reading.RecordLabels;
import org.communique.io.syntax.Excerpts;
import org.communique.io.syntax.Parsers;
import org.communique.io.text.Content;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * What reading a text gave: the dossier, as far as it could be built, and all that was found.
 *
 * <p>The text is kept at hand, so that findings of rules can be given their line and column, and
 * lines can be shown. A short text is kept in memory; the file of a long one is read again, and if
 * it has changed since, places may be off. What was read from a long stream is in a temporary file,
 * which {@link #close} deletes; for everything else closing does nothing, and a caller who reads
 * from bytes, strings and files need not close. The dossier and the findings stay after closing.
 *
 * <p>Safe to share between threads.
 */
public final class ReadResult implements AutoCloseable {

  /** A fix is looked up in all of the text, so that a long one is not searched for each. */
  private static final int MOST_EDITED = 1_000_000;

  private final Content content;
  private final Parsers parsers;
  private final @Nullable Dossier dossier;
  private final Report report;
  private final boolean everyPart;
  private final Losses losses;
  private final List<BrokenRecord> broken;
  private final Gaps gaps;

  ReadResult(
      Content content,
      Parsers parsers,
      @Nullable Dossier dossier,
      Report report,
      boolean everyPart,
      Losses losses) {
    this(content, parsers, dossier, report, everyPart, losses, List.of());
  }

  ReadResult(
      Content content,
      Parsers parsers,
      @Nullable Dossier dossier,
      Report report,
      boolean everyPart,
      Losses losses,
      List<BrokenRecord> broken) {
    this.content = content;
    this.parsers = parsers;
    this.dossier = dossier;
    this.report = report;
    this.everyPart = everyPart;
    this.losses = losses;
    this.broken = List.copyOf(broken);
    this.gaps = new Gaps(broken.stream().map(BrokenRecord::pointer).toList());
  }

  /**
   * {@return the dossier; empty if the text is no JSON or is no dossier of a version that is known,
   * or if a required property of the dossier itself is missing}
   *
   * <p>Values, parts and records that could not be built are left out, so that what can be read can
   * be shown and repaired.
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * {@return whether there is a dossier and everything in the text is in it}
   *
   * <p>Reading drops what it cannot build, and reports each such thing as an error. So this is so
   * exactly where there is a dossier and reading found no error. What is written back from a
   * dossier that is not lossless lacks something that stood in the text.
   */
  public boolean isLossless() {
    return dossier != null && !report.hasErrors();
  }

  /**
   * {@return whether there is a dossier and every record, part and item of a list of the text is in
   * it}
   *
   * <p>Only then may rules be run: otherwise they would miss what stands there, and pointers to the
   * items of a list would count other items than the text has. Single values of parts may be
   * missing, such as a date that is none: see {@link #isLossless()}.
   */
  public boolean hasEveryPart() {
    return everyPart && broken.isEmpty();
  }

  /**
   * {@return whether rules may be run over the dossier}
   *
   * <p>It has every part, or what it lacks are whole records, which were {@linkplain #broken() set
   * aside}. The {@linkplain #losses() losses} tell rules of them, and {@link #locate} leads from
   * positions in the lists of the dossier to those in the text.
   */
  public boolean canBeJudged() {
    return everyPart;
  }

  /**
   * {@return the records that could not be read and were set aside, in order; none unless the
   * reader is {@linkplain DossierReader#recovering() recovering}} {@link DossierWriter#keeping}
   * writes them back.
   */
  public List<BrokenRecord> broken() {
    return broken;
  }

  /**
   * {@return the parts of the dossier that lost a value in reading}
   *
   * <p>Rules and answers are told of them, lest they conclude from what a part lacks only because
   * it could not be read. Empty where the dossier is {@linkplain #isLossless() lossless}.
   */
  public Losses losses() {
    return losses;
  }

  /** {@return what reading found, sorted and capped, with true totals} */
  public Report report() {
    return report;
  }

  /** {@return the findings of the report} */
  public List<Finding> findings() {
    return report.findings();
  }

  /**
   * Gives findings their place in the text.
   *
   * @param inDossier a report on the dossier, such as rules make
   * @return the same report; findings that had no position have that of the value that their
   *     pointer leads to, or of the nearest thing around it that is there. Where records were set
   *     aside, pointers are those of the text afterwards.
   * @throws IOException if the text cannot be read again
   */
  public Report locate(Report inDossier) throws IOException {
    Report found = gaps.isEmpty() ? inDossier : inDossier.moved(gaps::inText);
    List<Finding> all = new ArrayList<>(found.findings());
    all.addAll(found.acknowledged());
    return found.located(locator(all));
  }

  /**
   * Gives findings their place in the text.
   *
   * @param found findings on the dossier, such as rules make
   * @return the same findings, in the same order; those that had no position have that of the value
   *     that their pointer leads to, or of the nearest thing around it that is there
   * @throws IOException if the text cannot be read again
   */
  public List<Finding> locate(Collection<Finding> found) throws IOException {
    Locator locator = locator(found);
    List<Finding> located = new ArrayList<>(found.size());
    for (Finding finding : found) {
      Optional<Position> position =
          finding.position().isPresent() ? Optional.empty() : locator.apply(finding.pointer());
      located.add(position.map(at -> finding.toBuilder().position(at).build()).orElse(finding));
    }
    return List.copyOf(located);
  }

  /**
   * Looks up where parts of the dossier stand in the text.
   *
   * @param places their places in the dossier
   * @return their positions in the text; that of the nearest thing around it for what is not there
   * @throws IOException if the text cannot be read again
   */
  public Map<Pointer, Position> positions(Collection<Pointer> places) throws IOException {
    Locator locator = locator(List.copyOf(places));
    Map<Pointer, Position> positions = new LinkedHashMap<>();
    for (Pointer place : places) {
      locator.apply(place).ifPresent(position -> positions.put(place, position));
    }
    return Collections.unmodifiableMap(positions);
  }

  private Locator locator(Collection<Finding> findings) throws IOException {
    return locator(
        findings.stream()
            .filter(finding -> finding.position().isEmpty())
            .map(Finding::pointer)
            .toList());
  }

  private Locator locator(List<Pointer> pointers) throws IOException {
    Locator locator = new Locator(pointers);
    if (!pointers.isEmpty()) {
      through(locator::search);
    }
    return locator;
  }

  private void through(Consumer<JsonParser> search) throws IOException {
    try (Content.OpenText text = content.openText();
        JsonParser parser = parsers.of(text.reader())) {
      search.accept(parser);
    } catch (JacksonException e) {
      Parsers.throwIfDisk(e); // Otherwise the text ends here, and what was found has its place.
    }
  }

  /**
   * Looks up what the records are called that findings are in.
   *
   * @param found findings on the text or on the dossier
   * @return the labels of those records, as they stand in the text
   * @throws IOException if the text cannot be read again
   */
  public RecordLabels labels(Collection<Finding> found) throws IOException {
    LabelSearch search = new LabelSearch(found.stream().map(Finding::pointer).toList());
    if (search.isNeeded()) {
      through(search::search);
    }
    return search.found();
  }

  /**
   * Takes the text around places, to be shown.
   *
   * @param places lines and columns, such as findings have
   * @param width how many characters to take at most around each, 1 or more
   * @return the excerpts by place; there is none for a place that is not in the text
   * @throws IOException if the text cannot be read again
   */
  public Map<Position, Excerpt> excerpts(Collection<Position> places, int width)
      throws IOException {
    if (width < 1) {
      throw new IllegalArgumentException("the width is " + width + ", expected 1 or more");
    }
    if (places.isEmpty()) {
      return Map.of();
    }
    try (Content.OpenText text = content.openText()) {
      return Map.copyOf(Excerpts.of(text.reader(), places, width));
    }
  }

  /**
   * Says what a fix would change in the text.
   *
   * @param fix a fix of a finding on the text
   * @return the characters to replace and what to put there; empty if the text is long, is no clean
   *     UTF-8, or cannot be changed so
   */
  public Optional<TextEdit> edit(Fix fix) {
    return content
        .cleanBytes()
        .map(Content.CleanBytes::bytes)
        .filter(bytes -> bytes.length <= MOST_EDITED)
        .flatMap(bytes -> TextEdits.of(bytes, fix));
  }

  /** Deletes the temporary file, if there is one. */
  @Override
  public void close() {
    content.close();
  }

  /** {@return whether there is a dossier and what was found, for logs} */
  @Override
  public String toString() {
    String found = dossier == null ? "no dossier" : "dossier " + dossier.getId();
    return found + (isLossless() ? ", " : ", values were dropped, ") + report;
  }
}

package org.communique.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.communique.io.codec.RawRecords;
import org.communique.io.codec.Readers;
import org.communique.io.codec.Reading;
import org.communique.io.codec.Stopped;
import org.communique.io.reading.ReadLimits;
import org.communique.io.reading.ReadingCode;
import org.communique.io.syntax.JsonSyntax;
import org.communique.io.syntax.Parsers;
import org.communique.io.syntax.Problem;
import org.communique.io.text.CheckedUtf8Stream;
import org.communique.io.text.Content;
import org.communique.io.text.EncodingFlaw;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads dossiers from JSON.
 *
 * <p>Strict reading takes nothing for what it is not, and drops nothing in silence: what does not
 * follow the format is reported, all of it in one go, each with its {@linkplain ReadingCode code},
 * pointer, line and column, what was found and what was expected. Lines and columns are counted
 * from 1, columns in UTF-16 units; a byte order mark is not counted.
 *
 * <p>Bad data never throws, whatever the bytes are. What throws is an {@link IOException}: a file
 * that is missing or cannot be read, a stream that fails.
 *
 * <p>Immutable and safe to share between threads; best made once.
 */
public final class DossierReader {

  private static final DossierReader STRICT =
      new DossierReader(ReadLimits.defaults(), Report.DEFAULT_CAP, false, false, false);
  private static final DossierReader LENIENT =
      new DossierReader(ReadLimits.defaults(), Report.DEFAULT_CAP, true, false, false);

  private final ReadLimits limits;
  private final int maxFindings;
  private final boolean lenient;
  private final boolean recovering;
  private final boolean yaml;
  private final Parsers parsers;

  private DossierReader(
      ReadLimits limits, int maxFindings, boolean lenient, boolean recovering, boolean yaml) {
    this.limits = limits;
    this.maxFindings = maxFindings;
    this.lenient = lenient;
    this.recovering = recovering;
    this.yaml = yaml;
    this.parsers = new Parsers(limits, yaml);
  }

  /** {@return the reader that reports whatever does not follow the format} */
  public static DossierReader strict() {
    return STRICT;
  }

  /**
   * {@return a reader like this, with other limits}
   *
   * @param limits how much it puts up with
   */
  public DossierReader withLimits(ReadLimits limits) {
    return new DossierReader(
        Objects.requireNonNull(limits, "limits"), maxFindings, lenient, recovering, yaml);
  }

  /**
   * {@return a reader like this, whose reports hold another number of findings}
   *
   * @param maxFindings how many findings of each code a report holds, 0 or more; {@value
   *     Report#DEFAULT_CAP} unless said. Totals count all.
   * @throws IllegalArgumentException if it is negative
   */
  public DossierReader withMaxFindings(int maxFindings) {
    if (maxFindings < 0) {
      throw new IllegalArgumentException(
          "cannot hold " + maxFindings + " findings; expected 0 or more");
    }
    return new DossierReader(limits, maxFindings, lenient, recovering, yaml);
  }

  /**
   * {@return the reader that keeps what it does not know: a property that the format does not have
   * draws a warning and is written back where it stood}
   *
   * <p>Use it for texts of a later minor version of the format. What is kept is among the {@link
   * org.communique.model.value.Extensions} of the part, see {@code unknownNames}. All else is as in
   * strict reading: codes that are not known are kept by both.
   */
  public static DossierReader lenient() {
    return LENIENT;
  }

  /**
   * {@return a reader like this, which sets aside a record that cannot be built, or lost a part of
   * it}
   *
   * <p>The record is reported, the rest of the dossier can be judged, and {@link
   * ReadResult#broken()} has the record as it stands in the text.
   */
  public DossierReader recovering() {
    return new DossierReader(limits, maxFindings, lenient, true, yaml);
  }

  /**
   * {@return a reader like this, which reads YAML 1.2}
   *
   * <p>A text is the JSON that it stands for: {@code formatVersion: 1.0} is a number, and a number
   * is refused where a text is expected, so write {@code "1.0"}; a date of a whole year needs
   * quotation marks, too. Limits are those of JSON; what aliases stand for may not be more than the
   * text is long. One document, in UTF-8. Columns are counted in code points. It is slower than
   * JSON.
   */
  public DossierReader yaml() {
    return new DossierReader(limits, maxFindings, lenient, recovering, true);
  }

  /** {@return how much it puts up with} */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the dossier and what was found
   * @throws IOException if there is no such file or it cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    return read(Content.of(file, limits.documentLength()));
  }

  /**
   * Reads a stream to its end, or to where the document is longer than allowed.
   *
   * @param in the stream, which is left open
   * @return the dossier and what was found; to be closed, since a long text is held in a temporary
   *     file
   * @throws IOException if the stream cannot be read, or the temporary file not be written
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(Content.of(in, limits.documentLength()));
  }

  /**
   * Reads bytes.
   *
   * @param bytes the text in UTF-8; copied, so they may be changed afterwards
   * @return the dossier and what was found
   */
  public ReadResult read(byte[] bytes) {
    return readInMemory(Content.of(bytes.clone()));
  }

  /**
   * Reads a string.
   *
   * @param text the text
   * @return the dossier and what was found
   */
  public ReadResult read(String text) {
    return readInMemory(Content.of(text));
  }

  private ReadResult readInMemory(Content content) {
    try {
      return read(content);
    } catch (IOException e) {
      throw new AssertionError("reading from memory does not fail", e);
    }
  }

  private ReadResult read(Content content) throws IOException {
    try {
      if (content.length() > limits.documentLength()) {
        return new ReadResult(
            content, parsers, null, Report.of(List.of(tooLong())), false, Losses.none());
      }
      Dossier dossier = yaml ? null : readFast(content);
      return dossier == null
          ? readCarefully(content)
          : new ReadResult(content, parsers, dossier, Report.empty(), true, Losses.none());
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  private Finding tooLong() {
    return Problem.of(
            ReadingCode.TOO_LONG,
            "expected a document of at most " + limits.documentLength() + " bytes, found more")
        .with("expected", "at most " + limits.documentLength() + " bytes")
        .at(Pointer.ROOT, Position.of(1, 1));
  }

  /** {@return all that is to be said of the text} */
  ReadResult readCarefully(Content content) throws IOException {
    return new CarefulPass(content).read();
  }

  /** {@return the dossier; null if anything at all is to be said of the text} */
  @Nullable Dossier readFast(Content content) throws IOException {
    Optional<Content.CleanBytes> clean = content.cleanBytes();
    if (clean.isPresent()) {
      return readFast(parsers.of(clean.get().bytes()), clean.get()::mayEscapeSurrogates);
    }
    Optional<CheckedUtf8Stream> stream = content.openBytes();
    if (stream.isEmpty()) {
      return null;
    }
    Dossier dossier = readFast(parsers.of(stream.get()), stream.get()::mayEscapeSurrogates);
    return stream.get().isClean() ? dossier : null;
  }

  private @Nullable Dossier readFast(JsonParser unread, BooleanSupplier mayHaveHalves)
      throws IOException {
    try (JsonParser parser = unread) {
      if (parser.nextToken() == null) {
        return null;
      }
      Object dossier =
          Readers.dossier().read(Reading.untilFirstProblem(parser, limits, mayHaveHalves));
      return parser.nextToken() == null ? (Dossier) dossier : null;
    } catch (Stopped e) {
      return null;
    } catch (JacksonException e) {
      Parsers.throwIfDisk(e);
      return null;
    }
  }

  /** Reads characters, and says all there is to say. */
  private final class CarefulPass {

    private final Content content;
    private final Report.Builder report = Report.builder(maxFindings);
    private final List<Pointer> lost = new ArrayList<>();
    private @Nullable Dossier dossier;
    private boolean everyPart;
    private boolean broken;
    private @Nullable JacksonException failure;
    private List<Pointer> setAside = List.of();

    CarefulPass(Content content) {
      this.content = content;
    }

    ReadResult read() throws IOException {
      try (Content.OpenText text = content.openText();
          JsonParser parser = parsers.of(text.reader())) {
        readAll(parser);
        if (text.startsWithMark()) {
          report.add(mark());
        }
        broken |= text.flaw().isPresent();
        if (yaml && broken) {
          report.add(
              text.flaw()
                  .map(flaw -> notUtf8(flaw).at(Pointer.ROOT, null))
                  .orElseGet(this::noYaml));
          broken = false;
        }
      } catch (Stopped e) {
        return new ReadResult(
            content,
            parsers,
            null,
            Report.of(List.of(e.only().orElseThrow())),
            false,
            Losses.none());
      }
      if (broken) {
        explain();
      }
      Losses losses = setAside.isEmpty() ? Losses.of(lost) : new Gaps(setAside).losses(lost);
      return new ReadResult(
          content, parsers, dossier, report.build(), everyPart, losses, brokenRecords());
    }

    private List<BrokenRecord> brokenRecords() throws IOException {
      if (setAside.isEmpty()) {
        return List.of();
      }
      RawRecords raw = new RawRecords(setAside);
      try (Content.OpenText text = content.openText();
          JsonParser parser = parsers.of(text.reader())) {
        raw.search(parser);
      } catch (JacksonException e) {
        Parsers.throwIfDisk(e); // Otherwise the text goes on after the dossier, and that is known.
      }
      List<BrokenRecord> records = new ArrayList<>();
      for (Pointer place : setAside) {
        RawRecords.Raw found = raw.found().get(place);
        if (found != null) {
          records.add(
              new BrokenRecord(
                  place.steps().get(0),
                  Integer.parseInt(place.steps().get(1)),
                  found.json(),
                  found.id()));
        }
      }
      return records;
    }

    private void readAll(JsonParser parser) throws IOException {
      try {
        if (parser.nextToken() == null) {
          broken = true;
          return;
        }
        Reading reading = Reading.noting(parser, limits, this::note, lenient, recovering);
        dossier = (Dossier) Readers.dossier().read(reading);
        everyPart = dossier != null && !reading.isLossy();
        setAside = dossier == null ? List.of() : reading.allSetAside();
        broken = parser.nextToken() != null;
      } catch (JacksonException e) {
        Parsers.throwIfDisk(e);
        failure = e;
        broken = true;
      }
    }

    /** All losses are kept, for a report keeps only so many findings of each code. */
    private void note(Finding finding) {
      report.add(finding);
      if (finding.severity() == Severity.ERROR) {
        lost.add(finding.pointer());
      }
    }

    private static Finding mark() {
      return Problem.of(
              ReadingCode.BYTE_ORDER_MARK,
              "found a byte order mark (U+FEFF) before the text; save it as UTF-8 without one")
          .with("found", "U+FEFF")
          .at(Pointer.ROOT, Position.of(1, 1));
    }

    /** Says why the text could not be read to its end. */
    private void explain() throws IOException {
      try (Content.OpenText text = content.openText()) {
        JsonSyntax.Result result = JsonSyntax.check(text.reader(), limits);
        Optional<EncodingFlaw> flaw = result.atEnd() ? text.flaw() : Optional.empty();
        report.add(
            flaw.map(f -> notUtf8(f).at(result.pointer(), result.end()))
                .or(result::finding)
                .orElseGet(() -> unexplained(result.end())));
      }
    }

    /** Says what is wrong with a text that is no YAML, in the words of its parser. */
    private Finding noYaml() {
      if (failure == null) {
        return dossier == null
            ? Problem.of(ReadingCode.NOT_JSON, "expected a dossier in YAML, found nothing")
                .at(Pointer.ROOT, Position.of(1, 1))
            : Problem.of(
                    ReadingCode.TRAILING_CONTENT,
                    "expected one document, found another after it; write each to a file of its"
                        + " own, or use JSON Lines")
                .at(Pointer.ROOT, null);
      }
      String why = String.valueOf(failure.getOriginalMessage());
      String first = why.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      ReadingCode code =
          !(failure instanceof StreamConstraintsException)
              ? ReadingCode.NOT_JSON
              : why.contains("nesting depth") ? ReadingCode.TOO_DEEP : ReadingCode.TOO_LONG;
      TokenStreamLocation at = failure.getLocation();
      boolean isKnown = at != null && at.getLineNr() >= 1 && at.getColumnNr() >= 1;
      return Problem.of(code, "the text cannot be read as YAML: " + Quoted.visible(first))
          .with("found", first)
          .at(Pointer.ROOT, isKnown ? Position.of(at.getLineNr(), at.getColumnNr()) : null);
    }

    private static Problem notUtf8(EncodingFlaw flaw) {
      return Problem.of(ReadingCode.NOT_UTF_8, "expected UTF-8, found " + flaw.found() + flaw.fix())
          .with("expected", "UTF-8")
          .with("found", flaw.found());
    }

    /** The parser and the grammar disagree; then the parser is right, but does not say why. */
    private static Finding unexplained(Position end) {
      return Problem.of(ReadingCode.NOT_JSON, "the text cannot be read as JSON")
          .at(Pointer.ROOT, end);
    }
  }
}

package org.communique.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.io.patch.PatchException;
import org.communique.io.patch.PatchedText;
import org.communique.io.reading.ReadingCode;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;

/**
 * Applies the fixes of findings that are sure to the text of a dossier.
 *
 * <p>What no fix speaks of stays byte by byte as it is: line ends, white space, the order and
 * spelling of everything. Fixes are applied in rounds, for one may bring to light what another is
 * for; of two that change the same place, one waits for the next round. Findings that somebody
 * accepts are left alone. A text that is no JSON is not changed.
 *
 * <p>Immutable and safe to share between threads, as far as the examiner is.
 */
public final class DossierFixer {

  /** Says what there is to find in a dossier: what reading found, and what rules find. */
  @FunctionalInterface
  public interface Examiner {

    /**
     * {@return what was found}
     *
     * @param read what was read
     * @throws IOException if the text cannot be read again
     */
    Report examine(ReadResult read) throws IOException;
  }

  /** Each round has the fixes of all findings that a report holds; few documents need three. */
  private static final int MOST_ROUNDS = 100;

  /** The text was not read to its end, or not as JSON. */
  private static final Set<ReadingCode> UNREADABLE =
      EnumSet.of(
          ReadingCode.NOT_JSON,
          ReadingCode.NOT_UTF_8,
          ReadingCode.TRAILING_CONTENT,
          ReadingCode.TOO_DEEP,
          ReadingCode.TOO_LONG);

  private static final Comparator<Finding> AS_IN_THE_TEXT =
      Comparator.comparing(
              (Finding finding) -> finding.position().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding.ORDER);

  private final DossierReader reader;
  private final Examiner examiner;

  private DossierFixer(DossierReader reader, Examiner examiner) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.examiner = Objects.requireNonNull(examiner, "examiner");
  }

  /**
   * {@return a fixer of what reading finds}
   *
   * @param reader the reader
   */
  public static DossierFixer of(DossierReader reader) {
    return new DossierFixer(reader, ReadResult::report);
  }

  /**
   * {@return a fixer of what reading and rules find}
   *
   * @param reader the reader
   * @param examiner what finds, such as a validator after the reader
   */
  public static DossierFixer of(DossierReader reader, Examiner examiner) {
    return new DossierFixer(reader, examiner);
  }

  /**
   * Applies all fixes that are sure.
   *
   * @param text the text of a dossier, in UTF-8; not changed
   * @return the text with the fixes, and what was corrected
   * @throws IOException if what finds cannot read the text
   */
  public FixedText fix(byte[] text) throws IOException {
    byte[] current = text.clone();
    List<Finding> fixed = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> found = new ArrayList<>();
      byte[] next = nextRound(current, found);
      if (found.isEmpty()) {
        break;
      }
      fixed.addAll(found);
      current = next;
    }
    return new FixedText(current, fixed);
  }

  /** Applies what can be applied at once, and notes what that corrects. */
  private byte[] nextRound(byte[] text, List<Finding> fixed) throws IOException {
    Report report;
    try (ReadResult read = reader.read(text)) {
      report = examiner.examine(read);
    }
    List<Finding> sure = report.findings().stream().filter(DossierFixer::isSure).toList();
    boolean isReadable =
        UNREADABLE.stream().noneMatch(code -> report.totalsByCode().containsKey(code.code()));
    if (sure.isEmpty() || !isReadable) {
      return text;
    }
    try {
      PatchedText patched = new PatchedText(text);
      apply(sure, patched, fixed);
      fixed.sort(AS_IN_THE_TEXT);
      return patched.toBytes();
    } catch (PatchException e) {
      return text;
    }
  }

  private static boolean isSure(Finding finding) {
    return finding.fix().filter(Fix::isSure).isPresent();
  }

  /** From the end, so that the items of a list keep their positions until their turn. */
  private static void apply(List<Finding> sure, PatchedText text, List<Finding> fixed) {
    List<Pointer> touched = new ArrayList<>();
    for (Finding finding :
        sure.stream().sorted(Comparator.comparing(Finding::pointer).reversed()).toList()) {
      List<PatchOperation> patch = finding.fix().orElseThrow().operations();
      List<Pointer> places = patch.stream().flatMap(DossierFixer::places).toList();
      if (places.stream().noneMatch(place -> isTouched(place, touched)) && isApplied(patch, text)) {
        touched.addAll(places);
        fixed.add(finding);
      }
    }
  }

  private static Stream<Pointer> places(PatchOperation operation) {
    return Stream.concat(Stream.of(operation.path()), operation.from().stream());
  }

  private static boolean isTouched(Pointer place, List<Pointer> touched) {
    return touched.stream().anyMatch(it -> it.startsWith(place) || place.startsWith(it));
  }

  private static boolean isApplied(List<PatchOperation> patch, PatchedText text) {
    try {
      text.apply(patch);
      return true;
    } catch (PatchException e) {
      return false;
    }
  }
}

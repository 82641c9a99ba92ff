package org.communique.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.io.report.FileState;
import org.communique.io.report.TextReport;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.text.Quoted;

/** What was checked and how much was found, by file; holds no finding. For one thread at a time. */
final class Tally {

  /** So many files are named at the end of a report. */
  private static final int NAMED = 10;

  private final Report.Builder counts = Report.builder(0);
  private final Map<String, Long> shown = new HashMap<>();
  private final Map<Input, OfFile> files = new LinkedHashMap<>();
  private final TreeSet<String> silent = new TreeSet<>();
  private boolean hasCorpora;
  private boolean countsOnly;
  private long corrected;
  private long sure;

  Tally() {}

  /** What was found in one file. */
  static final class OfFile {

    private long dossiers;
    private long broken;
    private FileState state = FileState.WHOLE;
    private boolean withoutRules;
    private long setAside;
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> byCode = new TreeMap<>();
    private final Map<String, Integer> shown = new HashMap<>();

    private OfFile() {}

    /** {@return how many dossiers were read of it, broken ones too} */
    long dossiers() {
      return dossiers;
    }

    /** {@return how many dossiers lost something in reading} */
    long broken() {
      return broken;
    }

    /** {@return how much of it was read} */
    FileState state() {
      return state;
    }

    long total(Severity severity) {
      return bySeverity.getOrDefault(severity, 0L);
    }

    /** {@return how many findings there are of each code, sorted} */
    Map<String, Long> byCode() {
      return byCode;
    }

    private void reach(FileState worse) {
      state = state.compareTo(worse) < 0 ? worse : state;
    }
  }

  /** Says that no finding is told of, so that none is missing. */
  void countOnly() {
    countsOnly = true;
  }

  private OfFile of(Input file) {
    return files.computeIfAbsent(file, name -> new OfFile());
  }

  /** {@return the files in the order in which they were checked} */
  Map<Input, OfFile> files() {
    return files;
  }

  /** Counts a file that could not be read, or not to its end. */
  void unread(Input file) {
    of(file).reach(FileState.UNREAD);
  }

  /** Counts what was corrected before anything was checked. */
  void corrected(long more) {
    corrected += more;
  }

  /** {@return how much was corrected} */
  long corrected() {
    return corrected;
  }

  /** Notes that a file was opened, which may hold no dossier. */
  void opened(Input file, boolean corpus) {
    of(file);
    hasCorpora |= corpus;
  }

  /**
   * Counts a dossier, and gives what of its report is to be told.
   *
   * @param most how many findings of each code are told of
   * @param perFile whether that is of the whole file
   */
  Report add(CheckedEntry checked, int most, boolean perFile) {
    Report report = checked.dossier().report();
    OfFile file = of(checked.file());
    file.dossiers++;
    file.broken += checked.dossier().state() == FileState.WHOLE ? 0 : 1;
    file.reach(checked.dossier().state());
    file.withoutRules |= !checked.hasRules();
    file.setAside += checked.setAside();
    silent.addAll(checked.silent());
    counts.addAll(report);
    sure += report.findings().stream().filter(Fixing::isSure).count();
    for (Severity severity : Severity.values()) {
      if (report.total(severity) > 0) {
        file.bySeverity.merge(severity, report.total(severity), Long::sum);
      }
    }
    report.totalsByCode().forEach((code, total) -> file.byCode.merge(code, total, Long::sum));
    Map<String, Integer> told = perFile ? file.shown : new HashMap<>();
    Map<String, Integer> accepted = new HashMap<>();
    return report.holding(
        finding -> {
          boolean isAccepted = finding.acknowledgment().isPresent();
          return count(finding, isAccepted ? accepted : told, isAccepted, most);
        });
  }

  private boolean count(Finding finding, Map<String, Integer> told, boolean accepted, int most) {
    if (told.getOrDefault(finding.code(), 0) >= most) {
      return false;
    }
    told.merge(finding.code(), 1, Integer::sum);
    if (!accepted) {
      shown.merge(finding.code(), 1L, Long::sum);
    }
    return true;
  }

  /** {@return the totals; holds no finding} */
  Report counts() {
    return counts.build();
  }

  boolean hasUnread() {
    return files.values().stream().anyMatch(file -> file.state == FileState.UNREAD);
  }

  /** {@return how many dossiers were checked} */
  long dossiers() {
    return files.values().stream().mapToLong(OfFile::dossiers).sum();
  }

  /**
   * {@return what comes last in a report for people, without line end}
   *
   * @param toldOfAccepted whether accepted findings were told of
   */
  String lastLine(boolean toldOfAccepted) {
    Report report = counts();
    long unread = in(FileState.UNREAD).size();
    StringBuilder line = new StringBuilder("checked ").append(checked(files.size() - unread));
    if (unread > 0) {
      line.append(", could not read ").append(unread);
    }
    if (unread == 0 || !report.isEmpty() || report.totalAcknowledged() > 0) {
      line.append(": ")
          .append(TextReport.totals(report, countsOnly ? report.totalsByCode() : shown));
    } else if (files.size() > unread) {
      line.append(": nothing found in what was read");
    }
    if (report.totalAcknowledged() > 0 && !toldOfAccepted) {
      line.append("; --acknowledged shows them");
    }
    if (sure > 0 && !hasCorpora) {
      line.append("; --fix corrects ").append(sure);
    }
    List<Input> dropped = new ArrayList<>(in(FileState.LOSSY));
    dropped.removeIf(file -> of(file).withoutRules);
    dropped.removeIf(file -> of(file).setAside > 0);
    line.append(about("values were dropped in reading", dropped));
    List<Input> setAside = files.keySet().stream().filter(file -> of(file).setAside > 0).toList();
    line.append(about("broken records were set aside", setAside));
    if (!silent.isEmpty()) {
      line.append("; so these rules were silent where they need them: ");
      line.append(String.join(", ", silent));
    }
    List<Input> withoutRules =
        files.keySet().stream().filter(file -> of(file).withoutRules).toList();
    line.append(about("not all could be read, so the rules were not run", withoutRules));
    return line.toString();
  }

  private String checked(long read) {
    String of = read + (read == 1 ? " file" : " files");
    if (!hasCorpora) {
      return of;
    }
    long dossiers = dossiers();
    return dossiers + (dossiers == 1 ? " dossier in " : " dossiers in ") + of;
  }

  private List<Input> in(FileState state) {
    return files.keySet().stream().filter(file -> of(file).state == state).toList();
  }

  private String about(String what, List<Input> found) {
    if (found.isEmpty()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (Input file : found.subList(0, Math.min(NAMED, found.size()))) {
      long broken = of(file).broken;
      boolean isCorpus = of(file).dossiers > 1;
      names.add(Quoted.visible(file.toString()) + (isCorpus ? " (" + broken + " dossiers)" : ""));
    }
    String more = found.size() > NAMED ? " and " + (found.size() - NAMED) + " more files" : "";
    return "; " + what + ": " + String.join(", ", names) + more;
  }
}

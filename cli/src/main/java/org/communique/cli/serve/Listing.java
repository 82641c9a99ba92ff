package org.communique.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.finding.Report;
import org.communique.model.finding.Severity;
import org.communique.model.value.LanguageTag;

/** What is told of each file of a folder; of a file that did not change it is remembered. */
final class Listing {

  /** Of a file that is larger nothing is told but its name. */
  private static final long LARGEST = 50L << 20;

  /**
   * A file.
   *
   * @param name its name, from the folder on
   * @param address its address
   * @param title the title of the dossier; its id if it has none; empty if there is no dossier
   * @param records how many records it has
   * @param errors how many errors were found
   * @param warnings how many warnings were found
   * @param infos how many remarks
   */
  record Entry(
      String name,
      String address,
      Optional<String> title,
      long records,
      long errors,
      long warnings,
      long infos) {

    boolean matches(String words, String findings) {
      String text = (name + " " + title.orElse("")).toLowerCase(Locale.ROOT);
      boolean has =
          List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
              .allMatch(text::contains);
      return has
          && switch (findings) {
            case "errors" -> errors > 0;
            case "warnings" -> errors + warnings > 0;
            case "none" -> errors + warnings == 0;
            default -> true;
          };
    }
  }

  private record Known(String tag, Entry entry) {}

  private final Folder folder;
  private final Examiner examiner;
  private final List<LanguageTag> languages;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  Listing(Folder folder, Examiner examiner, List<LanguageTag> languages) {
    this.folder = folder;
    this.examiner = examiner;
    this.languages = languages;
  }

  /** {@return what is told of the files} */
  List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Path> files = folder.files();
    for (Path file : files.subList(0, Math.min(files.size(), Folder.MOST_FILES))) {
      entry(file).ifPresent(entries::add);
    }
    known.keySet().retainAll(files);
    return entries;
  }

  /** {@return whether there are more files than are listed} */
  boolean isCut() throws IOException {
    return folder.files().size() > Folder.MOST_FILES;
  }

  private Optional<Entry> entry(Path file) {
    try {
      String tag = tag(file);
      Known before = known.get(file);
      if (before != null && before.tag().equals(tag)) {
        return Optional.of(before.entry());
      }
      Entry entry = examined(file);
      known.put(file, new Known(tag, entry));
      return Optional.of(entry);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Entry examined(Path file) throws IOException {
    String name = folder.name(file);
    String address = folder.address(file);
    if (Files.size(file) > LARGEST) {
      return new Entry(name, address, Optional.of(name), 0, 0, 0, 0);
    }
    try (ReadResult read = DossierReader.strict().read(file)) {
      Report report = examiner.examine(read);
      Optional<Dossier> dossier = read.dossier();
      return new Entry(
          name,
          address,
          dossier.map(this::title),
          dossier.map(each -> each.records().count()).orElse(0L),
          report.total(Severity.ERROR),
          report.total(Severity.WARNING),
          report.total(Severity.INFO));
    }
  }

  private String title(Dossier dossier) {
    return dossier
        .getTitle()
        .map(title -> title.bestOrFirst(languages).getValue())
        .filter(title -> !title.isBlank())
        .orElseGet(() -> dossier.getId().value());
  }

  /** {@return what changes when a file does} */
  static String tag(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return Long.toHexString(
            attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS))
        + "-"
        + Long.toHexString(attributes.size())
        + "-"
        + Integer.toHexString(String.valueOf(attributes.fileKey()).hashCode());
  }
}

package org.communique.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.TextAnchor;
import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.Grounding;
import org.communique.model.evidence.Verdict;
import org.communique.model.finding.Finding;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import org.communique.model.value.LanguageTag;

/**
 * Holds us against what others test their programs with: how JSON is parsed, tags of languages,
 * dates of EDTF, selectors of Web Annotation. The suites are theirs; nothing of them is here. Each
 * is known by a file that it has, in the folder that {@code -Dsuite=FOLDER} names. What we do
 * otherwise than a suite expects is printed, with what we say of it.
 */
public final class Suites {

  private static final Path JSON = Path.of("test_parsing");
  private static final Path EDTF_OF_UNT = Path.of("tests", "test_valid_edtf.py");
  private static final Path EDTF_JS = Path.of("test", "parser.js");
  private static final Path TAGS = Path.of("tests", "tests.rs");
  private static final Path QUOTES =
      Path.of("packages", "dom", "test", "text-quote", "match-cases.ts");

  /** The codes that say that a text is no JSON that we read, whatever it holds. */
  private static final Set<String> NO_JSON =
      Set.of("not-json", "not-utf-8", "trailing-content", "ill-formed-text", "too-deep");

  private final Path folder;
  private final List<String> differences = new ArrayList<>();
  private int cases;

  private Suites(Path folder) {
    this.folder = folder;
  }

  /**
   * Tries the suites that a folder holds.
   *
   * @param arguments none
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(System.getProperty("suite", "."));
    Suites.of(folder, JSON, Suites::json);
    Suites.of(folder, EDTF_OF_UNT, Suites::edtfOfUnt);
    Suites.of(folder, EDTF_JS, Suites::edtfJs);
    Suites.of(folder, TAGS, Suites::tags);
    Suites.of(folder, QUOTES, Suites::quotes);
  }

  private interface Suite {
    void run(Suites suites) throws IOException;
  }

  private static void of(Path folder, Path mark, Suite suite) throws IOException {
    if (!Files.exists(folder.resolve(mark))) {
      return;
    }
    Suites suites = new Suites(folder);
    suite.run(suites);
    System.out.printf(
        "%s: %d cases, %d otherwise%n", mark, suites.cases, suites.differences.size());
    suites.differences.forEach(each -> System.out.println("  " + each));
  }

  private void expect(boolean holds, String what) {
    cases++;
    if (!holds) {
      differences.add(what);
    }
  }

  /** Each file by itself, and as the value of an extension. */
  private void json() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(JSON))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        String name = file.getFileName().toString();
        byte[] text = Files.readAllBytes(file);
        Set<String> alone = codes(text);
        Set<String> within = codes(withinDossier(text));
        switch (name.charAt(0)) {
          case 'y' -> expect(isJson(alone) && within.isEmpty(), name + ": " + alone + within);
          case 'n' -> expect(!isJson(alone) && !within.isEmpty(), name + ": " + alone + within);
          default -> System.out.println("  left open: " + name + ": " + within);
        }
      }
    }
  }

  private static boolean isJson(Set<String> codes) {
    return codes.stream().noneMatch(NO_JSON::contains);
  }

  private static Set<String> codes(byte[] text) {
    try (ReadResult read = DossierReader.strict().read(text)) {
      return read.findings().stream()
          .map(Finding::code)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static byte[] withinDossier(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"x-a\":".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(text);
    out.write('}');
    return out.toByteArray();
  }

  private String text(Path file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static Stream<MatchResult> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results();
  }

  /** Lists of dates in Python; the name of a list tells the level, or that they are none. */
  private void edtfOfUnt() throws IOException {
    all("(?m)^(\\w+) = (?:list\\(chain\\()?\\[\\n(.*?)^\\]", text(EDTF_OF_UNT).replace("\r", ""))
        .forEach(
            list ->
                all("'([^'\n]*)'", list.group(2))
                    .forEach(date -> edtf(date.group(1).replace("\\\\", "\\"), list.group(1))));
  }

  private void edtf(String date, String list) {
    boolean isValid = !list.startsWith("invalid");
    int level = isValid ? Integer.parseInt(list.replaceAll("\\D", "").substring(0, 1)) : -1;
    edtf(date, level);
  }

  private void edtf(String date, int level) {
    int found;
    String told = "";
    try {
      found = Edtf.parse(date).level();
    } catch (EdtfException e) {
      found = -1;
      told = ": " + e.getMessage();
    }
    String expected = level < 0 ? "none" : "level " + level;
    expect(found == level, "'" + date + "', which is " + expected + ", is " + found + told);
  }

  private void edtfJs() throws IOException {
    String text = text(EDTF_JS);
    all("p\\('([^'\n]*)'\\)(?:(?!p\\().)*?\\.at\\.level\\((\\d)\\)", text)
        .forEach(each -> edtf(each.group(1), Integer.parseInt(each.group(2))));
    all("p\\('([^'\n]*)'\\)\\)\\.to\\.be\\.rejected", text)
        .forEach(each -> edtf(each.group(1), -1));
  }

  /** Tags that are said to be valid or not, and what is not even parsed. */
  private void tags() throws IOException {
    String text = text(TAGS);
    all("let valid_tags = vec!\\[(.*?)\\];", text)
        .flatMap(list -> all("\"([^\"]*)\"", list.group(1)))
        .forEach(
            each ->
                expect(tag(each.group(1)).isEmpty(), each.group(1) + ": " + tag(each.group(1))));
    all("let invalid_tags = vec!\\[(.*?)\\];", text)
        .flatMap(list -> all("\"([^\"]*)\"", list.group(1)))
        .forEach(
            each -> expect(!tag(each.group(1)).isEmpty(), each.group(1) + ": nothing is said"));
    all("\"((?:\\w+-)*\\w+)\"\\s*\\.parse\\(\\)\\.unwrap\\(\\)", text)
        .forEach(each -> expect(isWellFormed(each.group(1)), each.group(1) + ": refused"));
  }

  private static boolean isWellFormed(String tag) {
    try {
      return LanguageTag.of(tag).toString().equals(tag);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** {@return what reader and rules say of a tag but that it is old} */
  private static Set<String> tag(String tag) {
    String dossier =
        "{\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":{\"" + tag + "\":\"Talks\"}}";
    try (ReadResult read = DossierReader.strict().read(dossier)) {
      Set<String> codes = read.findings().stream().map(Finding::code).collect(Collectors.toSet());
      read.dossier().stream()
          .flatMap(
              each ->
                  org.communique.validation.DossierValidator.standard()
                      .validate(each)
                      .findings()
                      .stream())
          .map(Finding::code)
          .filter(code -> code.contains("language"))
          .forEach(codes::add);
      return codes;
    }
  }

  /**
   * Quotations in small pages. Marks of HTML are left out of these first, which we leave to who
   * captures a text; where each is found is compared by how many places there are.
   */
  private void quotes() throws IOException {
    String text = text(QUOTES).replaceAll("//[^\n'/]*\n", "\n");
    all(
            "html:\\s*['`](.*?)['`],\\s*selector: \\{(.*?)\\},\\s*expected: (\\[\\]|Array\\((\\d+)\\)|\\[.*?\\n    \\])",
            text)
        .forEach(
            each -> {
              String page = each.group(1).replaceAll("<[^>]*>", "");
              int expected =
                  each.group(4) != null
                      ? Integer.parseInt(each.group(4))
                      : (int) all("startContainerXPath", each.group(3)).count();
              quote(page, each.group(2), expected);
            });
  }

  private void quote(String page, String selector, int expected) {
    TextAnchor.Builder anchor = TextAnchor.builder();
    for (String name : List.of("exact", "prefix", "suffix")) {
      all(name + ": '([^']*)'", selector)
          .forEach(
              value -> {
                switch (name) {
                  case "exact" -> anchor.exact(value.group(1));
                  case "prefix" -> anchor.prefix(value.group(1));
                  default -> anchor.suffix(value.group(1));
                }
              });
    }
    Grounding found = CapturedText.of(page).ground(anchor.build());
    boolean isExact = found.verdict() != Verdict.DRIFTED;
    int places = isExact ? found.places().size() : 0;
    expect(
        places == expected,
        selector.strip().replaceAll("\\s+", " ")
            + " in '"
            + page
            + "': "
            + expected
            + " expected, "
            + found.places()
            + " "
            + found.verdict());
  }
}

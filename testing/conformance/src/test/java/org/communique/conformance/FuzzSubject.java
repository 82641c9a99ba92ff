package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.cli.InProcess;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.io.jackson.CommuniqueModule;
import org.communique.io.report.JsonReport;
import org.communique.io.report.TextReport;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.evidence.CapturedText;
import org.communique.model.evidence.Grounding;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import org.communique.model.time.Possibility;
import org.communique.model.time.written.DateReader;
import org.communique.model.time.written.DateReading;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.model.value.LanguageTag;
import org.communique.validation.DossierValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is given hostile input, and what has to hold then. It throws where that does not hold. */
enum FuzzSubject {
  /**
   * Reading does not throw, whatever comes; what was read without loss is written and read alike.
   */
  READER {
    @Override
    void check(FuzzInputs inputs, Path file) throws IOException {
      byte[] document = inputs.document();
      List<Finding> findings;
      try (ReadResult read = DossierReader.strict().read(document)) {
        findings = read.findings();
        if (read.isLossless()) {
          assertSameAgain(read.dossier().orElseThrow());
        }
        assertThat(read.isLossless() && !read.hasEveryPart()).isFalse();
      }
      try (ReadResult read = DossierReader.strict().read(new ByteArrayInputStream(document))) {
        assertThat(read.findings()).isEqualTo(findings);
      }
      Optional<String> text = text(document);
      if (text.isPresent()) {
        assertThat(DossierReader.strict().read(text.get()).findings()).isEqualTo(findings);
      }
    }
  },
  /** The module throws what Jackson throws, and reads what the reader reads. */
  MODULE {
    @Override
    void check(FuzzInputs inputs, Path file) {
      byte[] document = inputs.document();
      Dossier read;
      try {
        read = MAPPER.readValue(document, Dossier.class);
      } catch (JacksonException e) {
        assertThat(e.getMessage()).isNotBlank();
        return;
      }
      if (read == null) {
        return; // The document is null.
      }
      ReadResult result = DossierReader.strict().read(document);
      if (result.findings().isEmpty()) {
        assertThat(result.dossier()).contains(read);
      }
      assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(read), Dossier.class)).isEqualTo(read);
    }
  },
  /** What was made in Java is written and read alike. */
  WRITER {
    @Override
    void check(FuzzInputs inputs, Path file) {
      assertSameAgain(inputs.dossier());
    }
  },
  /**
   * Rules come to an end and say the same again; reports are text without what steers a terminal.
   */
  RULES {
    @Override
    void check(FuzzInputs inputs, Path file) throws IOException {
      byte[] document = inputs.document();
      try (ReadResult read = DossierReader.strict().read(document)) {
        Report.Builder found = Report.builder().addAll(read.report());
        Optional<Dossier> dossier = read.dossier();
        if (dossier.isPresent()) {
          List<Finding> once = DossierValidator.standard().validate(dossier.get()).findings();
          assertThat(DossierValidator.standard().validate(dossier.get()).findings())
              .isEqualTo(once);
          found.addAll(once);
        }
        Report report = read.locate(found.build());
        assertSteersNothing(TextReport.plain().withText("file", read).toText(report));
        MAPPER.readTree(JsonReport.pretty().toText(report));
      }
    }
  },
  /** Rules come to an end over what no reader would let through. */
  SPOILED {
    @Override
    void check(FuzzInputs inputs, Path file) {
      Part spoiled = Spoiled.copy(inputs.dossier(), inputs.random().nextLong());
      Report.Builder once = Report.builder();
      DossierValidator.standard().validate(spoiled, once);
      assertSteersNothing(TextReport.plain().toText(once.build()));
    }
  },
  /** Every command takes every document. */
  COMMANDS {
    @Override
    void check(FuzzInputs inputs, Path file) throws IOException {
      byte[] document = inputs.document();
      Files.write(file, document);
      List<List<String>> lines = new ArrayList<>();
      for (String command : List.of("check", "show", "status", "compare", "ground")) {
        lines.add(List.of(command, file.toString()));
      }
      lines.add(List.of("show", file.toString(), "--all", "--language=zh", "--on=1999-12-31"));
      lines.add(List.of("compare", file.toString(), "--view=most-precise-compatible"));
      List<String> line = inputs.pick(lines);
      Ran ran = run(line);
      assertThat(ran.status).as(ran.err).isBetween(0, 2);
      assertSteersNothing(ran.out);
      if (List.of("check", "status", "compare", "ground").contains(line.get(0))) {
        List<String> json = new ArrayList<>(line);
        json.add("--format=json");
        Ran other = run(json);
        assertThat(other.status).as(json + other.err).isEqualTo(ran.status);
        if (other.status < 2) {
          MAPPER.readTree(other.out);
        }
      }
    }
  },
  /** Arguments are taken or refused in plain words. */
  ARGUMENTS {
    @Override
    void check(FuzzInputs inputs, Path file) throws IOException {
      Files.write(file, inputs.document());
      List<String> line = new ArrayList<>();
      for (String each : inputs.arguments()) {
        line.add(each.equals("FILE") ? file.toString() : each);
      }
      assertThat(run(line).status).isBetween(0, 2);
    }
  },
  /** Parsing refuses or keeps the spelling; comparisons come to an end and mirror each other. */
  DATES {
    @Override
    void check(FuzzInputs inputs, Path file) {
      Optional<Edtf> one = parsed(inputs.date());
      Optional<Edtf> other = parsed(inputs.date());
      Optional<LocalDate> day = one.flatMap(Edtf::toLocalDate);
      day.ifPresent(given -> assertThat(one.get().mayDenote(given)).isTrue());
      if (one.isPresent() && other.isPresent()) {
        assertMirrored(one.get(), other.get());
      }
      one.ifPresent(date -> assertMirrored(date, date.canonical()));
    }
  },
  /** Words are read or not, and resolved or not. */
  WORDS {
    @Override
    void check(FuzzInputs inputs, Path file) {
      String words = inputs.words();
      List<String> languages = List.of("", "en", "ru", "zh", "ja", "ar", "fr", "de", "uk", "tr");
      DateReading reading =
          DateReader.in(Locale.forLanguageTag(inputs.pick(languages))).read(words);
      LocalDate anchor = LocalDate.of(2025, 5, 8).minusDays(inputs.random().nextInt(900_000));
      reading.resolve(anchor, ResolutionPolicy.standard());
      reading.resolve(anchor, ResolutionPolicy.within(1 + inputs.random().nextInt(400)));
      reading.resolveWithoutAnchor();
      assertThat(reading.readings().isEmpty() || reading.obstacle().isEmpty()).isTrue();
    }
  },
  /** Words taken from a text are in it, whatever the text. */
  GROUNDING {
    @Override
    void check(FuzzInputs inputs, Path file) {
      String text = inputs.text() + "peace" + inputs.text();
      CapturedText captured = CapturedText.of(text);
      Grounding other = captured.ground(inputs.text() + "x");
      other.places().forEach(each -> assertThat(each.end()).isLessThanOrEqualTo(captured.length()));
      assertThat(captured.ground(text).places()).as(text).isNotEmpty();
      CapturedText.folded(text);
    }
  },
  /** Each status on each day is said to be possible for some reason. */
  LIVES {
    @Override
    void check(FuzzInputs inputs, Path file) {
      Dossier dossier = inputs.dossier();
      DossierIndex index = DossierIndex.of(dossier);
      for (Agreement agreement : dossier.getAgreements()) {
        AgreementLife life = AgreementLife.of(agreement, index);
        LocalDate day = LocalDate.of(1815, 6, 9).plusDays(inputs.random().nextInt(77_000));
        assertThat(life.on(day)).isEqualTo(life.on(day));
        assertThat(life.statusOn(day)).isEqualTo(life.on(day).instrument());
        parsed(inputs.date()).ifPresent(life::on);
        life.history();
        life.timeline();
        life.reservations();
        life.territoriesOn(day);
        life.entryIntoForce();
      }
    }
  },
  /** Tags are refused, or keep their spelling. */
  TAGS {
    @Override
    void check(FuzzInputs inputs, Path file) {
      StringBuilder spelling = new StringBuilder();
      for (int left = inputs.random().nextInt(6); left >= 0; left--) {
        spelling.append(spelling.isEmpty() ? "" : inputs.random().nextInt(20) == 0 ? "_" : "-");
        spelling.append(inputs.pick(SUBTAGS));
      }
      try {
        LanguageTag tag = LanguageTag.of(spelling.toString());
        assertThat(tag).hasToString(spelling.toString());
        assertThat(tag.canonicalCase().canonicalCase()).isEqualTo(tag.canonicalCase());
        assertThat(tag.denotesSame(tag.canonicalCase())).isTrue();
        tag.toLocale();
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  };

  private static final List<String> SUBTAGS =
      List.of(
          "en",
          "zh",
          "sgn",
          "cmn",
          "yue",
          "x",
          "i",
          "u",
          "t",
          "a",
          "0",
          "klingon",
          "Latn",
          "hans",
          "US",
          "419",
          "1996",
          "rozaj",
          "biske",
          "ase",
          "abcdefgh",
          "abcdefghi",
          "",
          "co",
          "und",
          "d0",
          "\u00e9",
          "art",
          "lojban",
          "1",
          "private",
          "enochian",
          "gan",
          "hak",
          "fil");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CommuniqueModule()).build();

  /** Checks one input. */
  abstract void check(FuzzInputs inputs, Path file) throws IOException;

  private record Ran(int status, String out, String err) {}

  private static final byte[] STANDARD_INPUT =
      "2025-05-08\n199X/..\n{\"formatVersion\": \"1.0\"".getBytes(StandardCharsets.UTF_8);

  private static Ran run(List<String> line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(STANDARD_INPUT)); // That of the tests never ends.
    int status;
    try {
      status = InProcess.run(out, new PrintWriter(err), line.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
    assertThat(err.toString()).as(line.toString()).doesNotContain("a mistake in this program");
    assertSteersNothing(err.toString());
    return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private static void assertSameAgain(Dossier dossier) {
    byte[] compact = DossierWriter.compact().toBytes(dossier);
    ReadResult again = DossierReader.strict().read(compact);
    assertThat(again.findings()).isEmpty();
    assertThat(again.dossier()).contains(dossier);
    assertThat(DossierReader.strict().read(DossierWriter.pretty().toText(dossier)).dossier())
        .contains(dossier);
  }

  private static Optional<String> text(byte[] document) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(java.nio.ByteBuffer.wrap(document))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Edtf> parsed(String spelling) {
    try {
      Edtf date = Edtf.parse(spelling);
      assertThat(date).hasToString(spelling);
      assertThat(date.canonical().canonical()).isEqualTo(date.canonical());
      date.dayBounds();
      date.daysWithin(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)).limit(50).count();
      return Optional.of(date);
    } catch (EdtfException e) {
      assertThat(e.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  private static void assertMirrored(Edtf one, Edtf other) {
    assertThat(one.before(other)).as("%s before %s", one, other).isEqualTo(other.after(one));
    assertThat(one.during(other)).as("%s during %s", one, other).isEqualTo(other.contains(one));
    assertThat(one.same(other)).as("%s same %s", one, other).isEqualTo(other.same(one));
    assertThat(one.meets(other)).as("%s meets %s", one, other).isEqualTo(other.metBy(one));
    Possibility overlaps = one.overlaps(other);
    assertThat(overlaps).isNotNull();
    if (one.before(other) == Possibility.NECESSARY) {
      assertThat(one.same(other)).as("%s same %s", one, other).isEqualTo(Possibility.IMPOSSIBLE);
    }
  }

  /** What a terminal would obey, or what cannot be seen and moves what can. */
  private static void assertSteersNothing(String told) {
    told.codePoints()
        .forEach(
            c ->
                assertThat(
                        Character.isISOControl(c) && c != '\n'
                            || c >= 0x202A && c <= 0x202E
                            || c >= 0x2066 && c <= 0x2069
                            || c >= 0xD800 && c <= 0xDFFF)
                    .as(() -> String.format("U+%04X in %s", c, told))
                    .isFalse());
  }
}

package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communique.fixtures.Dossiers;
import org.communique.io.DossierFixer;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.FixedText;
import org.communique.io.ReadResult;
import org.communique.io.reading.ReadLimits;
import org.communique.io.reading.ReadingCode;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A sure fix corrects what was found, and nothing else changes. */
class FixesTest {

  private static final JsonMapper MAPPER = SchemaCheck.MAPPER;
  private static final DossierReader READER = DossierReader.strict().withMaxFindings(10_000);
  private static final DossierFixer FIXER = DossierFixer.of(READER, FixesTest::examine);

  private static final Set<String> READING =
      Arrays.stream(ReadingCode.values()).map(ReadingCode::code).collect(Collectors.toSet());

  private static Report examine(ReadResult read) throws IOException {
    Report.Builder all = Report.builder(10_000).addAll(read.report());
    if (read.hasEveryPart()) {
      Report.Builder rules = Report.builder(10_000);
      DossierValidator.standard()
          .validate(DossierIndex.of(read.dossier().orElseThrow()), read.losses(), rules);
      all.addAll(read.locate(rules.build()));
    }
    return all.build();
  }

  private static List<byte[]> documents() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (String code : RuleExample.codes()) {
      documents.add(RuleExample.of(code).violating());
      documents.add(RuleExample.of(code).conforming());
    }
    for (ReadingCase each : ReadingCase.all(Path.of("reading"))) {
      if (each.limits().equals(ReadLimits.defaults())) {
        documents.add(each.input());
      }
    }
    return documents;
  }

  @Example
  void whateverIsFixedIsFoundNoMoreAndNothingNewIs() throws IOException {
    int corrected = 0;
    for (byte[] document : documents()) {
      FixedText fixed = FIXER.fix(document);
      corrected += fixed.fixed().size();
      assertCorrected(document, fixed);
    }
    assertThat(corrected).isGreaterThan(20);
  }

  private static void assertCorrected(byte[] document, FixedText fixed) throws IOException {
    ReadResult before = READER.read(document);
    ReadResult after = READER.read(fixed.toBytes());
    Set<String> had = said(examine(before));
    Set<String> has = said(examine(after));
    for (Finding finding : fixed.fixed()) {
      assertThat(has).doesNotContain(said(finding));
    }
    if (before.isLossless()) {
      assertThat(had).containsAll(has);
    } else { // What was dropped could not be judged before.
      assertThat(had).containsAll(has.stream().filter(FixesTest::isOfReading).toList());
    }
    assertThat(FIXER.fix(fixed.toBytes()).fixed()).isEmpty();
    if (!fixed.isChanged()) {
      assertThat(fixed.toBytes()).isEqualTo(document);
    }
  }

  private static Set<String> said(Report report) {
    return report.findings().stream().map(FixesTest::said).collect(Collectors.toSet());
  }

  private static String said(Finding finding) {
    return finding.code() + " " + finding.pointer() + " " + finding.message();
  }

  private static boolean isOfReading(String said) {
    return READING.contains(said.substring(0, said.indexOf(' ')));
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return Dossiers.coherent();
  }

  /** Breaks a tree in one place; says whether it could. */
  private interface Breaking {
    boolean breaks(JsonNode parent, String step, JsonNode value);
  }

  /** Breaks one place of a dossier and expects that it is as before, or that nothing is done. */
  private static boolean assertMended(Dossier dossier, int which, Breaking breaking)
      throws IOException {
    byte[] whole = DossierWriter.compact().toBytes(dossier);
    JsonNode tree = MAPPER.readTree(whole);
    Assume.that(!FIXER.fix(whole).isChanged());
    List<Pointer> places = places(tree, Pointer.ROOT);
    for (int tried = 0; tried < places.size(); tried++) {
      Pointer place = places.get(Math.floorMod(which + tried, places.size()));
      JsonNode broken = tree.deepCopy();
      JsonNode parent = broken.at(place.parent().orElseThrow().toString());
      String step = place.lastStep().orElseThrow();
      if (breaking.breaks(parent, step, broken.at(place.toString()))) {
        byte[] text = MAPPER.writeValueAsBytes(broken);
        FixedText fixed = FIXER.fix(text);
        if (fixed.isChanged()) {
          assertThat(MAPPER.readTree(fixed.toBytes())).as(fixed.fixed().toString()).isEqualTo(tree);
          assertThat(said(examine(READER.read(fixed.toBytes()))))
              .isEqualTo(said(examine(READER.read(whole))));
        }
        return fixed.isChanged();
      }
    }
    return false;
  }

  private static List<Pointer> places(JsonNode tree, Pointer here) {
    List<Pointer> places = new ArrayList<>();
    for (var member : tree.properties()) {
      if (!member.getKey().startsWith("x-")) {
        places.add(here.child(member.getKey()));
        places.addAll(places(member.getValue(), here.child(member.getKey())));
      }
    }
    for (int at = 0; tree.isArray() && at < tree.size(); at++) {
      places.add(here.child(at));
      places.addAll(places(tree.get(at), here.child(at)));
    }
    return places;
  }

  private static void set(JsonNode parent, String step, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(step, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(step), value);
    }
  }

  /** Doubles a letter, as fingers do. */
  private static String mistyped(String word) {
    int at = word.length() / 2;
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }

  @Property(tries = 20, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
  void aMisspeltNameIsMended(@ForAll("coherent") Dossier dossier, @ForAll int which)
      throws IOException {
    assertMended(
        dossier,
        which,
        (parent, step, value) -> {
          boolean can = parent instanceof ObjectNode && step.length() > 4 && !step.contains("-");
          if (can) {
            ObjectNode object = (ObjectNode) parent;
            object.remove(step);
            object.set(mistyped(step), value);
          }
          return can;
        });
  }

  @Property(tries = 20, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
  void aListWithoutItsBracketsGetsThem(@ForAll("coherent") Dossier dossier, @ForAll int which)
      throws IOException {
    assertMended(
        dossier,
        which,
        (parent, step, value) -> {
          boolean can = value.isArray() && value.size() == 1;
          if (can) {
            set(parent, step, value.get(0));
          }
          return can;
        });
  }

  @Property(tries = 20, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
  void aSingleValueInBracketsLosesThem(@ForAll("coherent") Dossier dossier, @ForAll int which)
      throws IOException {
    assertMended(
        dossier,
        which,
        (parent, step, value) -> {
          if (!value.isArray()) {
            set(parent, step, MAPPER.createArrayNode().add(value));
          }
          return !value.isArray();
        });
  }

  @Property(tries = 20, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
  void aMistypedTextIsMendedOrLeftAlone(@ForAll("coherent") Dossier dossier, @ForAll int which)
      throws IOException {
    assertMended(
        dossier,
        which,
        (parent, step, value) -> {
          boolean isId = step.equals("id"); // What refers to it would follow.
          boolean can = value.isString() && value.asString().length() > 4 && !isId;
          if (can) {
            set(parent, step, StringNode.valueOf(mistyped(value.asString())));
          }
          return can;
        });
  }

  @Property(tries = 20, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
  void whatIsTwiceInAListIsThereOnceAgain(@ForAll("coherent") Dossier dossier, @ForAll int which)
      throws IOException {
    assertMended(
        dossier,
        which,
        (parent, step, value) -> {
          boolean can = value.isArray() && !value.isEmpty();
          if (can) {
            ((ArrayNode) value).add(value.get(0).deepCopy());
          }
          return can;
        });
  }

  private static final String DOSSIER =
      """
      {"formatVersion": "1.0", "id": "d",
       "actors": [{"id": "russia", "type": "state", "name": {"en": "Russia"}},
                  {"id": "iraq", "type": "state", "name": {"en": "Iraq"}},
                  {"id": "ivanov", "type": "person", "name": {"en": "Ivanov"}}],
       "sources": [{"id": "r", "kind": "news-report", "language": "en", "text": "A. He said peace."}],
       "summits": [{"id": "talks-1", "kind": "talks", "status": "held", "title": {"en": "Talks"},
                    "hosts": ["russia"], "topics": ["trade"],
                    "participants": [{"actor": "russia"}, {"actor": "iraq"}],
                    "evidence": [{"source": "r", "anchors": [{"exact": "peace", "start": 11, "end": 16}]}]}]}
      """;

  private static void assertSure(String wrong, String right) throws IOException {
    assertThat(DOSSIER).contains(right);
    FixedText fixed = FIXER.fix(DOSSIER.replace(right, wrong).getBytes("UTF-8"));
    assertThat(new String(fixed.toBytes(), "UTF-8")).isEqualTo(DOSSIER);
    assertThat(fixed.isChanged()).isTrue();
  }

  @Example
  void whatIsSureIsCorrectedByteByByte() throws IOException {
    assertThat(said(examine(READER.read(DOSSIER)))).isEmpty();
    assertSure("\"titel\": {\"en\": \"Talks\"}", "\"title\": {\"en\": \"Talks\"}");
    assertSure("\"host\": \"russia\"", "\"hosts\": [\"russia\"]");
    assertSure("\"hosts\":   \"russia\"".replace("   ", " "), "\"hosts\": [\"russia\"]");
    assertSure("\"hosts\": [\"rusia\"]", "\"hosts\": [\"russia\"]");
    assertSure("\"hosts\": [\"Russia\"]", "\"hosts\": [\"russia\"]");
    assertSure("\"kind\": [\"talks\"]", "\"kind\": \"talks\"");
    assertSure("\"status\": \"Held\"", "\"status\": \"held\"");
    assertSure("\"status\": \"hedl\"", "\"status\": \"held\"");
    assertSure("\"type\": \"Person\"", "\"type\": \"person\"");
    assertSure("\"start\": 3, \"end\": 8", "\"start\": 11, \"end\": 16");
    assertSure("[\"trade\", \"trade\"]", "[\"trade\"]");
    assertSure("{\"actor\": \"iraq\"}, {\"actor\": \"russia\"}]", "{\"actor\": \"iraq\"}]");
    assertSure("\"names\": {\"en\": \"Iraq\"}", "\"name\": {\"en\": \"Iraq\"}");
  }

  @Example
  void whatMayBeMeantIsOnlySuggested() throws IOException {
    for (String[] change :
        List.of(
            new String[] {"\"actor\": \"iraq\"", "\"actor\": \"iran\""},
            new String[] {"\"actor\": \"iraq\"", "\"actor\": \"ivanova\""},
            new String[] {"\"hosts\": [\"russia\"]", "\"hosts\": [\"prussia\"]"},
            new String[] {
              "\"id\": \"talks-1\",", "\"id\": \"talks-1\", \"partOf\": [\"talks-2\"],"
            },
            new String[] {"\"trade\"", "\"trading\""},
            new String[] {"\"title\":", "\"title\": {\"en\": \"Talks\"}, \"titel\":"})) {
      byte[] text = DOSSIER.replace(change[0], change[1]).getBytes("UTF-8");
      FixedText fixed = FIXER.fix(text);

      assertThat(fixed.fixed()).as(change[1]).isEmpty();
      assertThat(fixed.toBytes()).isEqualTo(text);
    }
  }

  @Example
  void anItemThatACitationCountsFromStaysWhereItIs() throws IOException {
    String twice =
        DOSSIER
            .replace("[\"trade\"]", "[\"trade\", \"trade\", \"energy\"]")
            .replace("{\"source\": \"r\",", "{\"source\": \"r\", \"supports\": [\"/topics/2\"],");
    Report report = examine(READER.read(twice));

    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("repeated-item"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).map(Fix::isSure).contains(false));
    assertThat(FIXER.fix(twice.getBytes("UTF-8")).isChanged()).isFalse();
  }

  @Example
  void acceptedFindingsAreLeftAlone() throws IOException {
    String accepted =
        DOSSIER
            .replace("[\"trade\"]", "[\"trade\", \"trade\"]")
            .replace("\"hosts\":", "\"acknowledged\": [{\"code\": \"repeated-item\"}], \"hosts\":");

    assertThat(FIXER.fix(accepted.getBytes("UTF-8")).isChanged()).isFalse();
  }

  @Example
  void whatIsNoJsonIsNotTouched() throws IOException {
    for (String broken : List.of("", "{", "nonsense", DOSSIER.replace("title", "titel") + "}")) {
      assertThat(FIXER.fix(broken.getBytes("UTF-8")).toBytes()).isEqualTo(broken.getBytes("UTF-8"));
    }
  }

  @Example
  void manyMistakesAreCorrectedAtOnce() throws IOException {
    StringBuilder text =
        new StringBuilder("{\"formatVersion\": \"1.0\", \"id\": \"d\",\n\"places\": [");
    Set<String> expected = new HashSet<>();
    for (int at = 0; at < 500; at++) {
      text.append(at == 0 ? "" : ",").append("\n{\"id\": \"p").append(at);
      text.append("\", \"names\": {\"en\": \"P\"}, \"kind\": \"City\", \"witihn\": \"p0\"}");
      expected.add("/places/" + at);
    }
    FixedText fixed = FIXER.fix(text.append("]}").toString().getBytes("UTF-8"));

    assertThat(
            fixed.fixed().stream().map(f -> f.pointer().parent().orElseThrow().toString()).toList())
        .containsAll(expected);
    assertThat(READER.read(fixed.toBytes()).report().findings()).isEmpty();
  }
}

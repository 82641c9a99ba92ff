package org.communique.io.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PatchedTextTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** A text with space of all kinds between its signs, from any tree. */
  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(trees(3), Arbitraries.longs())
        .as((tree, seed) -> spaced(tree, new Random(seed)));
  }

  private static Arbitrary<JsonNode> trees(int depth) {
    Arbitrary<JsonNode> scalars =
        Arbitraries.of(
                "1", "-0.50e+1", "true", "null", "\"a\"", "\"\\\"]}\\\\\"", "\"é😀\"", "{}", "[]")
            .map(MAPPER::readTree);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<JsonNode> lists =
        trees(depth - 1)
            .list()
            .ofMaxSize(3)
            .map(
                items -> {
                  ArrayNode list = MAPPER.createArrayNode();
                  items.forEach(list::add);
                  return list;
                });
    Arbitrary<JsonNode> objects =
        Arbitraries.maps(Arbitraries.of("a", "b", "é", "", "a/b", "~", "\"", "0"), trees(depth - 1))
            .ofMaxSize(3)
            .map(
                members -> {
                  ObjectNode object = MAPPER.createObjectNode();
                  members.forEach(object::set);
                  return object;
                });
    return Arbitraries.oneOf(scalars, lists, objects);
  }

  private static String spaced(JsonNode tree, Random random) {
    StringBuilder text = new StringBuilder();
    append(tree, random, text);
    return space(random) + text + space(random);
  }

  private static void append(JsonNode tree, Random random, StringBuilder text) {
    if (tree.isObject()) {
      text.append('{').append(space(random));
      String comma = "";
      for (var member : tree.properties()) {
        text.append(comma).append(space(random)).append(MAPPER.writeValueAsString(member.getKey()));
        text.append(space(random)).append(':').append(space(random));
        append(member.getValue(), random, text);
        text.append(space(random));
        comma = ",";
      }
      text.append('}');
    } else if (tree.isArray()) {
      text.append('[').append(space(random));
      String comma = "";
      for (JsonNode item : tree) {
        text.append(comma).append(space(random));
        append(item, random, text);
        text.append(space(random));
        comma = ",";
      }
      text.append(']');
    } else {
      text.append(MAPPER.writeValueAsString(tree));
    }
  }

  private static String space(Random random) {
    return List.of("", "", " ", "\r\n", "\n\t ").get(random.nextInt(5));
  }

  private static List<Pointer> places(JsonNode tree, Pointer here) {
    List<Pointer> places = new ArrayList<>();
    places.add(here);
    if (tree.isObject()) {
      tree.properties().forEach(m -> places.addAll(places(m.getValue(), here.child(m.getKey()))));
    }
    for (int at = 0; tree.isArray() && at < tree.size(); at++) {
      places.addAll(places(tree.get(at), here.child(at)));
    }
    return places;
  }

  private static String patched(String text, PatchOperation... patch) throws PatchException {
    PatchedText patched = new PatchedText(text.getBytes(StandardCharsets.UTF_8));
    patched.apply(List.of(patch));
    return new String(patched.toBytes(), StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void whatIsLookedIntoAndNotChangedStaysAsItIs(@ForAll("texts") String text)
      throws PatchException {
    for (Pointer place : places(MAPPER.readTree(text), Pointer.ROOT)) {
      JsonNode value = MAPPER.readTree(text).at(place.toString());
      assertThat(patched(text, PatchOperation.test(place, json(value)))).isEqualTo(text);
    }
  }

  private static PatchValue json(JsonNode value) {
    return PatchValue.ofJson(MAPPER.writeValueAsString(value));
  }

  @Property(tries = 300)
  void anItemOrMemberThatIsRemovedIsGoneAndNothingElse(@ForAll("texts") String text)
      throws PatchException {
    JsonNode tree = MAPPER.readTree(text);
    for (Pointer place : places(tree, Pointer.ROOT)) {
      if (place.depth() > 0) {
        String less = patched(text, PatchOperation.remove(place));

        assertThat(MAPPER.readTree(less)).isEqualTo(removed(tree, place));
        assertThat(isMadeOfPiecesOf(less, text)).isTrue();
      }
    }
  }

  private static JsonNode removed(JsonNode tree, Pointer place) {
    JsonNode copy = tree.deepCopy();
    JsonNode parent = copy.at(place.parent().orElseThrow().toString());
    String step = place.lastStep().orElseThrow();
    if (parent instanceof ObjectNode object) {
      object.remove(step);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(step));
    }
    return copy;
  }

  /** Whether the shorter text is what stays of the longer one if characters are left out. */
  private static boolean isMadeOfPiecesOf(String shorter, String longer) {
    int at = 0;
    for (int from = 0; from < longer.length() && at < shorter.length(); from++) {
      at += longer.charAt(from) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  @Property(tries = 300)
  void aValueIsReplacedAndNoByteAroundIt(@ForAll("texts") String text) throws PatchException {
    JsonNode tree = MAPPER.readTree(text);
    for (Pointer place : places(tree, Pointer.ROOT)) {
      String mark = "\"a new value\"";
      String changed = patched(text, PatchOperation.replace(place, PatchValue.ofJson(mark)));
      int at = changed.indexOf(mark);
      String before = changed.substring(0, at);
      String after = changed.substring(at + mark.length());

      assertThat(text).startsWith(before).endsWith(after);
      assertThat(MAPPER.readTree(changed).at(place.toString()).asString()).isEqualTo("a new value");
      assertThat(MAPPER.readTree(text.substring(before.length(), text.length() - after.length())))
          .isEqualTo(tree.at(place.toString()));
    }
  }

  @Property(tries = 300)
  void aValueThatIsPutIntoAListAndTakenOutAgainKeepsItsSpelling(@ForAll("texts") String text)
      throws PatchException {
    JsonNode tree = MAPPER.readTree(text);
    for (Pointer place : places(tree, Pointer.ROOT)) {
      JsonNode value = tree.at(place.toString());
      PatchValue list = PatchValue.ofJson("[" + MAPPER.writeValueAsString(value) + "]");
      String wrapped = patched(text, PatchOperation.replace(place, list));

      assertThat(wrapped).hasSize(text.length() + 2);
      assertThat(patched(wrapped, PatchOperation.replace(place, json(value)))).isEqualTo(text);
    }
  }

  @Property(tries = 300)
  void aMemberThatIsRenamedStaysInItsPlace(@ForAll("texts") String text) throws PatchException {
    JsonNode tree = MAPPER.readTree(text);
    for (Pointer place : places(tree, Pointer.ROOT)) {
      if (place.depth() > 0 && tree.at(place.parent().orElseThrow().toString()).isObject()) {
        Pointer to = place.parent().orElseThrow().child("another \"name\"");
        String renamed = patched(text, PatchOperation.move(place, to));

        assertThat(patched(renamed, PatchOperation.move(to, place))).isEqualTo(text);
        assertThat(MAPPER.readTree(renamed).at(to.toString())).isEqualTo(tree.at(place.toString()));
      }
    }
  }

  @Property(tries = 300)
  void whatIsAddedIsThereAndTheRestToo(@ForAll("texts") String text) throws PatchException {
    JsonNode tree = MAPPER.readTree(text);
    for (Pointer place : places(tree, Pointer.ROOT)) {
      JsonNode parent = tree.at(place.toString());
      if (parent.isContainer()) {
        Pointer to = parent.isObject() ? place.child("new") : place.child("-");
        String more = patched(text, PatchOperation.add(to, PatchValue.of(7)));
        Pointer added = parent.isObject() ? to : place.child(parent.size());

        assertThat(MAPPER.readTree(more).at(added.toString()).asInt()).isEqualTo(7);
        assertThat(removed(MAPPER.readTree(more), added)).isEqualTo(tree);
        assertThat(patched(text, PatchOperation.add(to, PatchValue.of(7)))).isEqualTo(more);
      }
    }
  }

  @Example
  void aMemberIsAddedAsItsNeighborsAreLaidOut() throws PatchException {
    PatchOperation add = PatchOperation.add(Pointer.parse("/c"), PatchValue.of(3));

    assertThat(patched("{\n  \"a\": 1,\n  \"b\": 2\n}\n", add))
        .isEqualTo("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n");
    assertThat(patched("{\r\n\t\"a\" : 1\r\n}", add))
        .isEqualTo("{\r\n\t\"a\" : 1,\r\n\t\"c\" : 3\r\n}");
    assertThat(patched("{\"a\": 1, \"b\": 2}", add)).isEqualTo("{\"a\": 1, \"b\": 2, \"c\": 3}");
    assertThat(patched("{\"a\": 1}", add)).isEqualTo("{\"a\": 1, \"c\": 3}");
    assertThat(patched("{\"a\":1}", add)).isEqualTo("{\"a\":1,\"c\":3}");
    assertThat(patched("{}", add)).isEqualTo("{\"c\": 3}");
  }

  @Example
  void aByteOrderMarkStays() throws PatchException {
    assertThat(patched("\uFEFF {\"a\": 1} ", PatchOperation.remove(Pointer.parse("/a"))))
        .isEqualTo("\uFEFF {} ");
  }

  @Example
  void aNameIsFoundHoweverItIsSpelt() throws PatchException {
    assertThat(
            patched(
                "{\"\\u0061\": 1}", PatchOperation.replace(Pointer.parse("/a"), PatchValue.of(2))))
        .isEqualTo("{\"\\u0061\": 2}");
  }

  @Example
  void ofAPatchAllIsAppliedOrNothing() throws PatchException {
    PatchedText text = new PatchedText("{\"a\": 1, \"b\": [2]}".getBytes(StandardCharsets.UTF_8));
    for (PatchOperation cannot :
        List.of(
            PatchOperation.remove(Pointer.parse("/c")),
            PatchOperation.remove(Pointer.parse("/b/1")),
            PatchOperation.remove(Pointer.parse("/b/01")),
            PatchOperation.remove(Pointer.ROOT),
            PatchOperation.replace(Pointer.parse("/a/b"), PatchValue.of(1)),
            PatchOperation.add(Pointer.parse("/b/2"), PatchValue.of(1)),
            PatchOperation.move(Pointer.parse("/c"), Pointer.parse("/d")),
            PatchOperation.test(Pointer.parse("/a"), PatchValue.of(2)))) {
      assertThatThrownBy(
              () -> text.apply(List.of(PatchOperation.remove(Pointer.parse("/a")), cannot)))
          .isInstanceOf(PatchException.class);
      assertThat(new String(text.toBytes(), StandardCharsets.UTF_8))
          .isEqualTo("{\"a\": 1, \"b\": [2]}");
    }
  }

  @Example
  void valuesMoveAndAreCopied() throws PatchException {
    String text = "{\"a\": {\"x\": 1}, \"b\": []}";
    Pointer from = Pointer.parse("/a/x");

    assertThat(patched(text, PatchOperation.move(from, Pointer.parse("/b/0"))))
        .isEqualTo("{\"a\": {}, \"b\": [1]}");
    assertThat(patched(text, PatchOperation.copy(from, Pointer.parse("/b/-"))))
        .isEqualTo("{\"a\": {\"x\": 1}, \"b\": [1]}");
    assertThat(patched(text, PatchOperation.move(from, from))).isEqualTo(text);
  }
}

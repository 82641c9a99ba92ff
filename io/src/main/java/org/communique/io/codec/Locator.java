package org.communique.io.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a text the values are that some pointers lead to, in one pass that goes into
 * nothing else. For one thread while it reads, immutable then.
 */
public final class Locator implements Function<Pointer, Optional<Position>> {

  /** What is looked for, as a tree of steps. */
  private static final class Node {

    final Map<String, Node> children = new HashMap<>();
    @Nullable Position position;
  }

  private final Node root = new Node();

  /**
   * Makes a locator that has found nothing yet.
   *
   * @param pointers what will be asked for
   */
  /**
   * Looks for places.
   *
   * @param pointers the places
   */
  public Locator(Collection<Pointer> pointers) {
    for (Pointer pointer : pointers) {
      Node node = root;
      for (String step : pointer.steps()) {
        node = node.children.computeIfAbsent(step, name -> new Node());
      }
    }
  }

  /**
   * Looks through a text. What was found stays found if the parser fails on the way.
   *
   * @param parser a parser of characters, before the first token
   */
  public void search(JsonParser parser) {
    if (parser.nextToken() != null) {
      visit(parser, root);
    }
  }

  private void visit(JsonParser parser, Node node) {
    node.position = Reading.position(parser.currentTokenLocation());
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      visitMembers(parser, node);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      visitItems(parser, node);
    }
  }

  private void visitMembers(JsonParser parser, Node node) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      visitOrSkip(parser, node.children.get(name));
    }
  }

  private void visitItems(JsonParser parser, Node node) {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      visitOrSkip(parser, node.children.get(Integer.toString(index)));
    }
  }

  /** Of several values with one name, the first counts, as when a dossier is read. */
  private void visitOrSkip(JsonParser parser, @Nullable Node child) {
    if (child == null || child.position != null) {
      parser.skipChildren();
    } else {
      visit(parser, child);
    }
  }

  /** {@return the place of the value, or else of the nearest thing around it that is there} */
  @Override
  public Optional<Position> apply(Pointer pointer) {
    Node node = root;
    Position nearest = root.position;
    for (String step : pointer.steps()) {
      node = node.children.get(step);
      if (node == null || node.position == null) {
        break;
      }
      nearest = node.position;
    }
    return Optional.ofNullable(nearest);
  }
}

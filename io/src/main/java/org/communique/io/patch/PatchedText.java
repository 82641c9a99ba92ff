package org.communique.io.patch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.io.json.RawJson;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;

/**
 * A JSON text in UTF-8 to which patches (RFC 6902) are applied. What they do not speak of stays as
 * it is, byte by byte: a byte order mark, line ends, white space, the order and spelling of
 * everything. A member that is renamed stays in its place; one that is added is laid out as its
 * neighbors are; a value that is put in a list, or taken out of one, keeps its own spelling. For
 * one thread.
 */
public final class PatchedText {

  private static final int MARK = 3;

  private final byte[] before;
  private final byte[] after;
  private Node root;

  /**
   * Takes a text.
   *
   * @param text the text, of which reading has found that it is JSON; not changed
   * @throws PatchException if it is none
   */
  public PatchedText(byte[] text) throws PatchException {
    boolean isMarked =
        text.length >= MARK
            && text[0] == (byte) 0xEF
            && text[1] == (byte) 0xBB
            && text[2] == (byte) 0xBF;
    Scan scan = new Scan(text);
    int begin = scan.space(isMarked ? MARK : 0);
    int end = scan.value(begin);
    if (scan.space(end) != text.length) {
      throw new PatchException("something follows the value");
    }
    before = Arrays.copyOfRange(text, 0, begin);
    root = new Node(Arrays.copyOfRange(text, begin, end));
    after = Arrays.copyOfRange(text, end, text.length);
  }

  /**
   * Applies a patch, all of it or nothing.
   *
   * @param patch the operations in order
   * @throws PatchException if one cannot be applied; then the text is as before
   */
  public void apply(List<PatchOperation> patch) throws PatchException {
    Node unchanged = root.copy();
    try {
      for (PatchOperation operation : patch) {
        apply(operation);
      }
    } catch (PatchException e) {
      root = unchanged;
      throw e;
    }
  }

  private void apply(PatchOperation operation) throws PatchException {
    Pointer path = operation.path();
    switch (operation.kind()) {
      case ADD -> add(path, Node.of(json(operation)));
      case REMOVE -> remove(path);
      case REPLACE -> replace(path, json(operation));
      case MOVE -> move(operation.from().orElseThrow(), path);
      case COPY -> add(path, find(operation.from().orElseThrow()).copy());
      case TEST -> test(path, json(operation));
    }
  }

  private static String json(PatchOperation operation) {
    return operation.value().map(PatchValue::json).orElseThrow();
  }

  private Node find(Pointer pointer) throws PatchException {
    Node node = root;
    for (String step : pointer.steps()) {
      node = node.members().get(index(node, step, pointer)).value;
    }
    return node;
  }

  private Node parent(Pointer pointer) throws PatchException {
    Optional<Pointer> parent = pointer.parent();
    if (parent.isEmpty()) {
      throw new PatchException("the whole document can only be replaced");
    }
    return find(parent.get());
  }

  private static int index(Node node, String step, Pointer pointer) throws PatchException {
    int at = node.isObject() ? node.indexOf(step) : node.isList() ? position(step) : -1;
    if (at < 0 || at >= node.members().size()) {
      throw new PatchException("there is nothing at \"" + pointer + "\"");
    }
    return at;
  }

  private static int position(String step) {
    return step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : -1;
  }

  private void add(Pointer path, Node value) throws PatchException {
    if (path.depth() == 0) {
      root = value;
      return;
    }
    Node parent = parent(path);
    String step = path.lastStep().orElseThrow();
    if (parent.isObject()) {
      int at = parent.indexOf(step);
      if (at >= 0) {
        parent.members().get(at).value = value;
      } else {
        parent.insert(parent.members().size(), name(step), value);
      }
      return;
    }
    int at = step.equals("-") ? parent.members().size() : position(step);
    if (!parent.isList() || at < 0 || at > parent.members().size()) {
      throw new PatchException("nothing can be added at \"" + path + "\"");
    }
    parent.insert(at, new byte[0], value);
  }

  private static byte[] name(String step) {
    return PatchValue.of(step).json().getBytes(StandardCharsets.UTF_8);
  }

  private Node remove(Pointer path) throws PatchException {
    Node parent = parent(path);
    return parent.remove(index(parent, path.lastStep().orElseThrow(), path)).value;
  }

  private void replace(Pointer path, String json) throws PatchException {
    if (path.depth() == 0) {
      root = root.replacedBy(json);
      return;
    }
    Node parent = parent(path);
    Node.Member member = parent.members().get(index(parent, path.lastStep().orElseThrow(), path));
    member.value = member.value.replacedBy(json);
  }

  private void move(Pointer from, Pointer path) throws PatchException {
    if (from.equals(path)) {
      find(from);
      return;
    }
    boolean isRenaming = from.parent().isPresent() && from.parent().equals(path.parent());
    if (isRenaming) {
      Node parent = parent(from);
      String step = path.lastStep().orElseThrow();
      if (parent.isObject() && parent.indexOf(step) < 0) {
        int at = index(parent, from.lastStep().orElseThrow(), from);
        parent.members().get(at).name = name(step);
        return;
      }
    }
    add(path, remove(from));
  }

  private void test(Pointer path, String json) throws PatchException {
    if (!find(path).compact().equals(RawJson.compact(json))) {
      throw new PatchException("at \"" + path + "\" stands another value");
    }
  }

  /** {@return the text as it is now} */
  public byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before);
    root.writeTo(out);
    out.writeBytes(after);
    return out.toByteArray();
  }
}

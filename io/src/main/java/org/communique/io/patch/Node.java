package org.communique.io.patch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.io.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A value in a text: its bytes, or, once something in it was looked for, its members with the bytes
 * between them. What is put together from a node that was not changed is what it was taken from.
 */
final class Node {

  /** A member of an object or an item of a list, with the white space around it. */
  static final class Member {

    /** The white space before the name, or before the item. */
    byte[] before;

    /** The name with its quotation marks; empty for an item. */
    byte[] name;

    /** The colon with the white space around it; empty for an item. */
    byte[] colon;

    Node value;

    /** The white space after the value. */
    byte[] after;

    Member(byte[] before, byte[] name, byte[] colon, Node value, byte[] after) {
      this.before = before;
      this.name = name;
      this.colon = colon;
      this.value = value;
      this.after = after;
    }
  }

  private static final byte[] NOTHING = {};

  private final byte[] bytes;
  private @Nullable List<Member> members;

  /** The white space in what has no member. */
  private byte[] inside = NOTHING;

  Node(byte[] bytes) {
    this.bytes = bytes;
  }

  static Node of(String json) {
    return new Node(json.getBytes(StandardCharsets.UTF_8));
  }

  boolean isObject() {
    return bytes[0] == '{';
  }

  boolean isList() {
    return bytes[0] == '[';
  }

  /** {@return the members or items, which may be changed} */
  List<Member> members() throws PatchException {
    if (members == null) {
      members = isObject() || isList() ? split() : new ArrayList<>();
    }
    return members;
  }

  private List<Member> split() throws PatchException {
    List<Member> split = new ArrayList<>();
    Scan scan = new Scan(bytes);
    int at = 1;
    int first = scan.space(at);
    if (scan.at(first) == ']' || scan.at(first) == '}') {
      inside = Arrays.copyOfRange(bytes, at, first);
      return split;
    }
    while (true) {
      int name = scan.space(at);
      int value = name;
      int nameEnd = name;
      if (isObject()) {
        nameEnd = scan.string(name);
        value = scan.space(scan.space(nameEnd) + 1);
      }
      int valueEnd = scan.value(value);
      int next = scan.space(valueEnd);
      split.add(
          new Member(
              Arrays.copyOfRange(bytes, at, name),
              Arrays.copyOfRange(bytes, name, nameEnd),
              Arrays.copyOfRange(bytes, nameEnd, value),
              new Node(Arrays.copyOfRange(bytes, value, valueEnd)),
              Arrays.copyOfRange(bytes, valueEnd, next)));
      if (scan.at(next) != ',') {
        return split;
      }
      at = next + 1;
    }
  }

  /** {@return which member has a name, the first of several; -1 if none has} */
  int indexOf(String name) throws PatchException {
    byte[] plain = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
    List<Member> all = members();
    for (int at = 0; at < all.size(); at++) {
      byte[] own = all.get(at).name;
      if (Arrays.equals(own, plain) || isEscaped(own) && unescaped(own).equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isEscaped(byte[] name) {
    for (byte each : name) {
      if (each == '\\') {
        return true;
      }
    }
    return false;
  }

  private static String unescaped(byte[] quoted) {
    return RawJson.string(new String(quoted, StandardCharsets.UTF_8)).orElse("");
  }

  /** Takes a member out; what stood before and after it closes up. */
  Member remove(int at) throws PatchException {
    List<Member> all = members();
    Member removed = all.remove(at);
    if (all.isEmpty()) {
      inside = NOTHING;
    } else if (at == all.size()) {
      all.get(at - 1).after = removed.after;
    } else if (at == 0) {
      all.get(0).before = removed.before;
    }
    return removed;
  }

  /** Puts a member in, laid out as its neighbors are. */
  void insert(int at, byte[] name, Node value) throws PatchException {
    List<Member> all = members();
    byte[] colon = name.length == 0 ? NOTHING : bytes(": ");
    Member added = new Member(NOTHING, name, colon, value, NOTHING);
    if (all.isEmpty()) {
      all.add(added);
      return;
    }
    Member model = all.get(Math.min(Math.max(at - 1, 0), all.size() - 1));
    added.colon = name.length == 0 ? NOTHING : model.colon;
    byte[] between = all.size() > 1 ? all.get(1).before : model.before;
    boolean isOneLine = between.length == 0 && all.size() == 1;
    byte[] space = isOneLine && endsWithSpace(model.colon) ? bytes(" ") : between;
    if (at == all.size()) {
      added.before = space;
      added.after = model.after;
      model.after = all.size() > 1 ? all.get(0).after : NOTHING;
    } else if (at == 0) {
      added.before = all.get(0).before;
      all.get(0).before = space;
    } else {
      added.before = space;
    }
    all.add(at, added);
  }

  private static boolean endsWithSpace(byte[] colon) {
    return colon.length > 0 && colon[colon.length - 1] == ' ';
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return this value in its own spelling, if another value is made of it or it of that} */
  Node replacedBy(String json) throws PatchException {
    Optional<String> item = RawJson.onlyItem(json);
    if (item.isPresent() && item.equals(compact())) {
      ByteArrayOutputStream list = new ByteArrayOutputStream();
      list.write('[');
      writeTo(list);
      list.write(']');
      return new Node(list.toByteArray());
    }
    if (isList() && members().size() == 1) {
      Node only = members().get(0).value;
      if (only.compact().equals(RawJson.compact(json))) {
        return only;
      }
    }
    return of(json);
  }

  /** {@return this value without white space} */
  Optional<String> compact() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    writeTo(all);
    return RawJson.compact(all.toString(StandardCharsets.UTF_8));
  }

  void writeTo(ByteArrayOutputStream out) {
    if (members == null || !isObject() && !isList()) {
      out.writeBytes(bytes);
      return;
    }
    out.write(bytes[0]);
    for (int at = 0; at < members.size(); at++) {
      Member member = members.get(at);
      if (at > 0) {
        out.write(',');
      }
      out.writeBytes(member.before);
      out.writeBytes(member.name);
      out.writeBytes(member.colon);
      member.value.writeTo(out);
      out.writeBytes(member.after);
    }
    if (members.isEmpty()) {
      out.writeBytes(inside);
    }
    out.write(bytes[bytes.length - 1]);
  }

  /** {@return a node that can be changed without this being changed} */
  Node copy() throws PatchException {
    Node copy = new Node(bytes);
    copy.inside = inside;
    if (members != null) {
      copy.members = new ArrayList<>();
      for (Member each : members) {
        copy.members.add(
            new Member(each.before, each.name, each.colon, each.value.copy(), each.after));
      }
    }
    return copy;
  }
}

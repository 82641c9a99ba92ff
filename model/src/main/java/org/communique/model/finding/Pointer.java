package org.communique.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: a JSON Pointer (RFC 6901), such as {@code /summits/0/date}.
 *
 * <p>A pointer is a list of steps from the root of the document, each the name of a property or the
 * position of an item, counted from 0. {@link #parse} and {@link #toString} are inverse.
 *
 * <p>Pointers are built while a document is walked, one step at a time, and a child shares all but
 * its last step with its parent: {@link #child(String)} costs one small object. Equality is that of
 * the text form, so the item 0 of a list and a property named {@code "0"} have equal pointers.
 *
 * <p>The order is that of the steps: a pointer comes before those that lead further; positions come
 * in the order of their numbers ({@code /a/9} before {@code /a/10}) and before names; names in the
 * order of {@link String#compareTo}. It is consistent with equals. Immutable and safe to share
 * between threads.
 */
public final class Pointer implements Comparable<Pointer>, NeedsJsonModule {

  /** How many steps a parsed pointer may have; no document that we read is nearly as deep. */
  public static final int MAX_STEPS = 1_000;

  /** The whole document: no step; its text form is empty. */
  public static final Pointer ROOT = new Pointer();

  private static final String EXPECTED =
      "expected a JSON Pointer (RFC 6901): nothing, or steps that each begin with '/', such as"
          + " /content/0";

  /** The pointer that this adds a step to; null for the root. */
  private final @Nullable Pointer parent;

  /** The last step if it is a name; null if it is a position, which is written when asked for. */
  private final @Nullable String name;

  private final int position;
  private final int depth;
  private final int hash;

  private Pointer() {
    this.parent = null;
    this.name = "";
    this.position = 0;
    this.depth = 0;
    this.hash = 0;
  }

  private Pointer(Pointer parent, String name) {
    this.parent = parent;
    this.name = name;
    this.position = 0;
    this.depth = parent.depth + 1;
    this.hash = 31 * parent.hash + name.hashCode() + 1;
  }

  private Pointer(Pointer parent, int position) {
    this.parent = parent;
    this.name = null;
    this.position = position;
    this.depth = parent.depth + 1;
    this.hash = 31 * parent.hash + hashOf(position) + 1;
  }

  /** The hash code of the digits: that of a name which is spelt alike. */
  private static int hashOf(int position) {
    int last = '0' + position % 10;
    return position < 10 ? last : 31 * hashOf(position / 10) + last;
  }

  private String step() {
    return name == null ? Integer.toString(position) : name;
  }

  /**
   * Reads a pointer from its text form.
   *
   * @param text a JSON Pointer: empty, or steps that each begin with {@code '/'}, in which {@code
   *     ~1} stands for {@code '/'} and {@code ~0} for {@code '~'}
   * @return the pointer
   * @throws IllegalArgumentException if the text is no JSON Pointer, or has more than {@value
   *     #MAX_STEPS} steps
   */
  public static Pointer parse(String text) {
    if (text.isEmpty()) {
      return ROOT;
    }
    if (text.charAt(0) != '/') {
      throw refused(text, "does not begin with '/'", fixOfBeginning(text));
    }
    Pointer pointer = ROOT;
    int begin = 1;
    for (int end = text.indexOf('/', begin); end >= 0; end = text.indexOf('/', begin)) {
      pointer = pointer.parsedChild(text, begin, end);
      begin = end + 1;
    }
    return pointer.parsedChild(text, begin, text.length());
  }

  /**
   * {@return what {@link #parse(String)} returns} Frameworks that turn a text into a value, such as
   * Spring, Jakarta REST and picocli, look for a method of this name.
   *
   * @param text the spelling
   * @throws IllegalArgumentException if the text is no JSON Pointer
   */
  public static Pointer valueOf(String text) {
    return parse(text);
  }

  private Pointer parsedChild(String text, int begin, int end) {
    if (depth == MAX_STEPS) {
      throw refused(text, "has more than " + MAX_STEPS + " steps", "");
    }
    return new Pointer(this, unescaped(text, begin, end));
  }

  private static String unescaped(String text, int begin, int end) {
    int tilde = text.indexOf('~', begin);
    if (tilde < 0 || tilde >= end) {
      return text.substring(begin, end);
    }
    StringBuilder step = new StringBuilder(end - begin);
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      step.append(c == '~' ? unescaped(text, ++at) : c);
    }
    return step.toString();
  }

  private static char unescaped(String text, int digit) {
    char c = digit < text.length() ? text.charAt(digit) : '/';
    return switch (c) {
      case '0' -> '~';
      case '1' -> '/';
      default ->
          throw refused(
              text,
              "has '~' at character " + digit,
              "; write ~0 for '~', and ~1 for '/' in a name");
    };
  }

  private static String fixOfBeginning(String text) {
    return text.startsWith("#")
        ? "; write it without '#', which is for URIs"
        : "; write " + Quoted.text("/" + text);
  }

  private static IllegalArgumentException refused(String text, String found, String fix) {
    return new IllegalArgumentException(
        "not a pointer: " + Quoted.text(text) + " " + found + "; " + EXPECTED + fix);
  }

  /**
   * {@return the pointer to a property of what this points at}
   *
   * @param name the name of the property, unescaped; may be empty, as names in JSON may be
   */
  public Pointer child(String name) {
    return new Pointer(this, Objects.requireNonNull(name, "name"));
  }

  /**
   * {@return the pointer to an item of what this points at}
   *
   * @param position the position of the item, counted from 0
   * @throws IllegalArgumentException if the position is negative
   */
  public Pointer child(int position) {
    if (position < 0) {
      throw new IllegalArgumentException(
          "not a position: " + position + "; expected 0 for the first item, or more");
    }
    return new Pointer(this, position);
  }

  /**
   * {@return the pointer that leads on from here as another leads on from the root}
   *
   * @param relative the steps to add
   */
  public Pointer append(Pointer relative) {
    Pointer pointer = this;
    for (String next : relative.steps()) {
      pointer = new Pointer(pointer, next);
    }
    return pointer;
  }

  /** {@return the steps from the root, unescaped: names, and positions in decimal; unmodifiable} */
  public List<String> steps() {
    String[] steps = new String[depth];
    Pointer at = this;
    for (Pointer up = parent; up != null; up = up.parent) {
      steps[up.depth] = at.step();
      at = up;
    }
    return List.of(steps);
  }

  /** {@return how many steps there are; 0 for the root} */
  public int depth() {
    return depth;
  }

  /** {@return the last step, unescaped; empty for the root} */
  public Optional<String> lastStep() {
    return parent == null ? Optional.empty() : Optional.of(step());
  }

  /** {@return the pointer without its last step; empty for the root} */
  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * {@return whether this points at the same as another, or at something within it}
   *
   * @param ancestor the other pointer
   */
  public boolean startsWith(Pointer ancestor) {
    return depth >= ancestor.depth && ancestor.equals(upTo(ancestor.depth));
  }

  /**
   * Gives the way from another pointer to this one.
   *
   * @param ancestor a pointer that this starts with
   * @return this pointer less the steps of the other
   * @throws IllegalArgumentException if this does not start with the other
   */
  public Pointer relativeTo(Pointer ancestor) {
    if (!startsWith(ancestor)) {
      throw new IllegalArgumentException(
          Quoted.text(toString()) + " does not lie within " + Quoted.text(ancestor.toString()));
    }
    Pointer relative = ROOT;
    for (String next : steps().subList(ancestor.depth, depth)) {
      relative = new Pointer(relative, next);
    }
    return relative;
  }

  /** {@return this or the ancestor of this that has so many steps} */
  private Pointer upTo(int wanted) {
    Pointer at = this;
    while (at.parent != null && at.depth > wanted) {
      at = at.parent;
    }
    return at;
  }

  @Override
  public int compareTo(Pointer other) {
    int shared = Math.min(depth, other.depth);
    Pointer one = upTo(shared);
    Pointer two = other.upTo(shared);
    int order = Integer.compare(depth, other.depth);
    while (one != two && one.parent != null && two.parent != null) {
      int here = compareSteps(one.step(), two.step());
      order = here == 0 ? order : here; // The difference that is nearest to the root decides.
      one = one.parent;
      two = two.parent;
    }
    return order;
  }

  private static int compareSteps(String one, String two) {
    boolean isPosition = isPosition(one);
    if (isPosition != isPosition(two)) {
      return isPosition ? -1 : 1;
    }
    boolean byNumber = isPosition && one.length() != two.length();
    return byNumber ? Integer.compare(one.length(), two.length()) : one.compareTo(two);
  }

  /** Without leading zeros, so that of two numbers the one with more digits is the greater. */
  private static boolean isPosition(String step) {
    if (step.isEmpty() || step.length() > 1 && step.charAt(0) == '0') {
      return false;
    }
    for (int at = 0; at < step.length(); at++) {
      if (step.charAt(at) < '0' || step.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Pointer that) || hash != that.hash || depth != that.depth) {
      return false;
    }
    Pointer one = this;
    Pointer two = that;
    while (one != two && one.endsAs(two) && one.parent != null && two.parent != null) {
      one = one.parent;
      two = two.parent;
    }
    return one == two;
  }

  private boolean endsAs(Pointer other) {
    return name == null && other.name == null
        ? position == other.position
        : step().equals(other.step());
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** {@return the JSON Pointer; empty for the root} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String each : steps()) {
      text.append('/');
      appendEscaped(text, each);
    }
    return text.toString();
  }

  private static void appendEscaped(StringBuilder text, String step) {
    for (int at = 0; at < step.length(); at++) {
      char c = step.charAt(at);
      switch (c) {
        case '~' -> text.append("~0");
        case '/' -> text.append("~1");
        default -> text.append(c);
      }
    }
  }
}

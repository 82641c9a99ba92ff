package org.communique.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.text.NeedsJsonModule;
import org.communique.model.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or worth knowing, at one place of one document.
 *
 * <p>Its {@linkplain #code() code} says which rule of the catalogue it comes from, its {@linkplain
 * #pointer() pointer} where it is; the message says it in words, and the arguments hold what the
 * message was made of, for programs. Where the document was read from text, there is a {@linkplain
 * #position() position} in it too.
 *
 * <p>Immutable and safe to share between threads. Two findings are equal if all that they say is
 * equal.
 */
public final class Finding implements NeedsJsonModule {

  /**
   * The order of reports: by file (none first), then by the steps of the pointer, then by code.
   *
   * <p>Findings that are equal in these are told apart by all else, most severe first, so that a
   * sorted list never depends on the order in which findings were made. Consistent with equals.
   */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.file, Finding::absentFirst)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::code)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.position, Finding::absentFirst)
          .thenComparing(Finding::message)
          .thenComparing(Finding::related, Finding::compareItems)
          .thenComparing(Finding::sortedArguments, Finding::compareItems)
          .thenComparing(finding -> finding.acknowledgment, Finding::absentFirst)
          .thenComparing(finding -> finding.fix, Finding::absentFirst);

  private final @Nullable String file;
  private final Pointer pointer;
  private final String code;
  private final Severity severity;
  private final String message;
  private final List<Pointer> related;
  private final Map<String, String> arguments;
  private final @Nullable Position position;
  private final @Nullable String acknowledgment;
  private final @Nullable Fix fix;

  private Finding(Builder builder) {
    this.code = required(builder.code, "code");
    this.severity = required(builder.severity, "severity");
    this.message = required(builder.message, "message");
    this.file = builder.file;
    this.pointer = builder.pointer;
    this.related = List.copyOf(builder.related);
    this.arguments = frozen(builder.arguments);
    this.position = builder.position;
    this.acknowledgment = builder.acknowledgment;
    this.fix = builder.fix;
    if (acknowledgment != null && severity == Severity.ERROR) {
      throw new IllegalStateException("a finding of severity error cannot be acknowledged");
    }
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("a finding needs a " + name);
    }
    return value;
  }

  private static Map<String, String> frozen(Map<String, String> arguments) {
    return arguments.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** {@return a builder, to be given at least code, severity and message} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder that has what every finding needs}
   *
   * @param severity how much it matters
   * @param code the code of the rule, in lower-kebab form
   * @param pointer where it is
   * @param message what was found, what was expected, and the likely fix
   * @throws IllegalArgumentException if the code is not in lower-kebab form
   */
  public static Builder builder(Severity severity, String code, Pointer pointer, String message) {
    return builder().severity(severity).code(code).pointer(pointer).message(message);
  }

  /** {@return a builder that holds what this has} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.file = file;
    builder.pointer = pointer;
    builder.code = code;
    builder.severity = severity;
    builder.message = message;
    builder.related.addAll(related);
    builder.arguments.putAll(arguments);
    builder.position = position;
    builder.acknowledgment = acknowledgment;
    builder.fix = fix;
    return builder;
  }

  /** {@return the code of the rule that it comes from, such as {@code unresolved-reference}} */
  public String code() {
    return code;
  }

  /** {@return how much it matters} */
  public Severity severity() {
    return severity;
  }

  /**
   * {@return the file it was found in, by the name that the caller uses; empty if none is known}
   */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** {@return where in the document it is} */
  public Pointer pointer() {
    return pointer;
  }

  /** {@return other places that it has to do with, such as the first use of an id; unmodifiable} */
  public List<Pointer> related() {
    return related;
  }

  /** {@return what was found, what was expected, and the likely fix, in English} */
  public String message() {
    return message;
  }

  /**
   * {@return what the message was made of, by name and in order, as text; unmodifiable}
   *
   * <p>Values are not escaped: they are for programs, and must be quoted where they are shown.
   */
  public Map<String, String> arguments() {
    return arguments;
  }

  /** {@return where it is in the text that the document was read from; empty if not known} */
  public Optional<Position> position() {
    return Optional.ofNullable(position);
  }

  /**
   * {@return the reason for which somebody accepts it, blank if none is given; empty if nobody
   * accepted it}
   */
  public Optional<String> acknowledgment() {
    return Optional.ofNullable(acknowledgment);
  }

  /** {@return how the document could be changed to correct it; empty if nothing is suggested} */
  public Optional<Fix> fix() {
    return Optional.ofNullable(fix);
  }

  private List<String> sortedArguments() {
    List<String> sorted = new ArrayList<>();
    arguments.forEach((name, value) -> sorted.add(name + '\0' + value));
    Collections.sort(sorted);
    return sorted;
  }

  private static <T extends Comparable<T>> int absentFirst(@Nullable T one, @Nullable T two) {
    if (one == null || two == null) {
      return Boolean.compare(one != null, two != null);
    }
    return one.compareTo(two);
  }

  private static <T extends Comparable<T>> int compareItems(List<T> one, List<T> two) {
    for (int at = 0; at < one.size() && at < two.size(); at++) {
      int order = one.get(at).compareTo(two.get(at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), two.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && pointer.equals(that.pointer)
        && code.equals(that.code)
        && severity == that.severity
        && message.equals(that.message)
        && Objects.equals(file, that.file)
        && Objects.equals(position, that.position)
        && Objects.equals(acknowledgment, that.acknowledgment)
        && Objects.equals(fix, that.fix)
        && related.equals(that.related)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, pointer, code, severity, message);
  }

  /** {@return a line for logs, such as {@code a.json:3:14: error: "/id": ... [duplicate-id]}} */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    if (file != null) {
      line.append(file).append(':');
    }
    if (position != null) {
      line.append(position).append(':');
    }
    if (line.length() > 0) {
      line.append(' ');
    }
    line.append(severity).append(": ");
    if (pointer.depth() > 0) {
      line.append(Quoted.text(pointer.toString())).append(": ");
    }
    return line.append(message).append(" [").append(code).append(']').toString();
  }

  /** Builds findings; not for sharing between threads. */
  public static final class Builder {

    private static final int MAX_CODE_LENGTH = 100;

    private @Nullable String file;
    private Pointer pointer = Pointer.ROOT;
    private @Nullable String code;
    private @Nullable Severity severity;
    private @Nullable String message;
    private final List<Pointer> related = new ArrayList<>();
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private @Nullable Position position;
    private @Nullable String acknowledgment;
    private @Nullable Fix fix;

    private Builder() {}

    /**
     * Sets the code of the rule.
     *
     * @param code words of {@code a-z} and {@code 0-9} joined by a single {@code '-'}
     * @return this builder
     * @throws IllegalArgumentException if the code is not so written
     */
    public Builder code(String code) {
      if (!isKebab(code)) {
        throw new IllegalArgumentException(
            "not a code: "
                + Quoted.text(code)
                + "; expected words of a-z and 0-9 joined by a single '-', such as duplicate-id");
      }
      this.code = code;
      return this;
    }

    private static boolean isKebab(String code) {
      boolean inWord = false;
      for (int at = 0; at < code.length(); at++) {
        char c = code.charAt(at);
        boolean joins = c == '-' && inWord;
        if (!joins && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
          return false;
        }
        inWord = !joins;
      }
      return inWord && code.length() <= MAX_CODE_LENGTH;
    }

    /**
     * Sets how much it matters.
     *
     * @param severity the severity
     * @return this builder
     */
    public Builder severity(Severity severity) {
      this.severity = Objects.requireNonNull(severity, "severity");
      return this;
    }

    /**
     * Sets the file that it was found in.
     *
     * @param file the name of the file, as the caller uses it
     * @return this builder
     */
    public Builder file(String file) {
      this.file = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * Sets where it is; the whole document, if never set.
     *
     * @param pointer the place
     * @return this builder
     */
    public Builder pointer(Pointer pointer) {
      this.pointer = Objects.requireNonNull(pointer, "pointer");
      return this;
    }

    /**
     * Adds a place that it has to do with.
     *
     * @param place the other place
     * @return this builder
     */
    public Builder addRelated(Pointer place) {
      related.add(Objects.requireNonNull(place, "place"));
      return this;
    }

    /** Sets the places that it has to do with, in the place of those that were added. */
    Builder related(Collection<Pointer> places) {
      related.clear();
      return addAllRelated(places);
    }

    /**
     * Adds places that it has to do with.
     *
     * @param places the other places
     * @return this builder
     */
    public Builder addAllRelated(Collection<Pointer> places) {
      places.forEach(this::addRelated);
      return this;
    }

    /**
     * Sets the message.
     *
     * @param message what was found, what was expected, and the likely fix, in English; text of the
     *     document in it should be {@link Quoted}
     * @return this builder
     */
    public Builder message(String message) {
      this.message = Objects.requireNonNull(message, "message");
      return this;
    }

    /**
     * Sets an argument of the message, in the place of an earlier one of that name.
     *
     * @param name what it is
     * @param value its text, as found; if longer than 1,000 UTF-16 units, only the beginning is
     *     kept, with an ellipsis
     * @return this builder
     */
    public Builder argument(String name, String value) {
      arguments.put(Objects.requireNonNull(name, "name"), Quoted.shortened(value));
      return this;
    }

    /**
     * Sets where it is in the text of the document.
     *
     * @param position line and column
     * @return this builder
     */
    public Builder position(Position position) {
      this.position = Objects.requireNonNull(position, "position");
      return this;
    }

    /**
     * Says that it is accepted. Errors cannot be accepted.
     *
     * @param reason why, in words; blank if that is not said
     * @return this builder
     */
    public Builder acknowledged(String reason) {
      this.acknowledgment = Objects.requireNonNull(reason, "reason");
      return this;
    }

    /**
     * Sets how the document could be changed to correct it.
     *
     * @param fix the change, with pointers from the root of the document
     * @return this builder
     */
    public Builder fix(Fix fix) {
      this.fix = Objects.requireNonNull(fix, "fix");
      return this;
    }

    /**
     * {@return the finding}
     *
     * @throws IllegalStateException if code, severity or message was not set, or if it is an error
     *     and acknowledged
     */
    public Finding build() {
      return new Finding(this);
    }
  }
}

package org.communique.model.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.text.Spelling;

/**
 * The codes that a house works with: those of the lists of this version, and codes of its own with
 * labels and definitions.
 *
 * <pre>{@code
 * CodeBook ours = CodeBook.standard()
 *     .with(SummitKind.of("track-two"), "Track-two talks", "Former officials and scholars meet.");
 * RuleBook book = RuleBook.standard().withCodes(ours); // unknown-code is quiet about track-two
 * }</pre>
 *
 * <p>A code is added to a book, never to a list: a list means the same in every program, and what
 * another house knows nothing of stays an unknown code there. Immutable and safe to share between
 * threads.
 */
public final class CodeBook {

  private static final CodeBook STANDARD = new CodeBook(Map.of());

  private final Map<Code, Entry> own;

  private CodeBook(Map<Code, Entry> own) {
    this.own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }

  /** What is said of a code of one's own. */
  private record Entry(String label, Optional<String> definition) {}

  /** {@return the codes of the lists of this version, and no others} */
  public static CodeBook standard() {
    return STANDARD;
  }

  /**
   * {@return a book that has one more code}
   *
   * @param code a code that its list does not have
   * @param label what to call it; not blank
   * @throws IllegalArgumentException if the list has the code, or the label is blank
   */
  public CodeBook with(Code code, String label) {
    return with(code, new Entry(label, Optional.empty()));
  }

  /**
   * {@return a book that has one more code, in the place of what it said of it before}
   *
   * @param code a code that its list does not have
   * @param label what to call it; not blank
   * @param definition what it means
   * @throws IllegalArgumentException if the list has the code, or the label is blank
   */
  public CodeBook with(Code code, String label, String definition) {
    return with(code, new Entry(label, Optional.of(definition)));
  }

  private CodeBook with(Code code, Entry entry) {
    if (code.isKnown()) {
      throw new IllegalArgumentException(
          "the list "
              + code.vocabulary().name()
              + " has the code "
              + code
              + " already; its meaning is the same for everybody, so choose another code");
    }
    if (entry.label().isBlank()) {
      throw new IllegalArgumentException("the code " + code + " needs a label that is not blank");
    }
    Map<Code, Entry> more = new LinkedHashMap<>(own);
    more.put(code, entry);
    return new CodeBook(more);
  }

  /**
   * {@return a book that has the codes of another too} What the other says of a code goes first.
   *
   * @param other the other book
   */
  public CodeBook with(CodeBook other) {
    Map<Code, Entry> more = new LinkedHashMap<>(own);
    more.putAll(other.own);
    return new CodeBook(more);
  }

  /** {@return the codes of one's own, in the order in which they were added; unmodifiable} */
  public List<Code> own() {
    return List.copyOf(own.keySet());
  }

  /**
   * {@return all codes of a list: those of this version, then those of one's own; unmodifiable}
   *
   * @param <C> the class of the codes
   * @param list the list
   */
  public <C extends Code> List<C> codes(Vocabulary<C> list) {
    List<C> codes = new ArrayList<>(list.values());
    for (Code code : own.keySet()) {
      if (list.type().isInstance(code)) {
        codes.add(list.type().cast(code));
      }
    }
    return List.copyOf(codes);
  }

  /**
   * {@return whether a code is in its list as this version knows it, or is one of one's own}
   *
   * @param code the code
   */
  public boolean knows(Code code) {
    return code.isKnown() || own.containsKey(code);
  }

  /**
   * {@return what to call a code; empty if it is not known here}
   *
   * @param code the code
   */
  public Optional<String> label(Code code) {
    Entry entry = own.get(code);
    return entry == null ? code.label() : Optional.of(entry.label());
  }

  /**
   * {@return the meaning of a code; empty if it is not known here or its label says it all}
   *
   * @param code the code
   */
  public Optional<String> definition(Code code) {
    Entry entry = own.get(code);
    return entry == null ? code.definition() : entry.definition();
  }

  /**
   * {@return the known code of the same list that was perhaps meant; empty if none is near}
   *
   * @param code a code that is not known here
   */
  public Optional<Code> nearest(Code code) {
    Map<String, Code> known = new LinkedHashMap<>();
    codes(code.vocabulary()).forEach(each -> known.put(each.code(), each));
    return Spelling.nearest(code.code(), known.keySet()).map(known::get);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeBook that && own.equals(that.own);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(own);
  }

  /** {@return the codes of one's own} */
  @Override
  public String toString() {
    return own.keySet().toString();
  }
}

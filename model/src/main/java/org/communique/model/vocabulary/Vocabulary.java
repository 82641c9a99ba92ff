package org.communique.model.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.text.Spelling;
import org.communique.model.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * An open list of codes: what it is called, what is known to be in it, and how a text becomes a
 * code of it.
 *
 * <p>Each list is a constant of the class of its codes, such as {@link SummitKind#VOCABULARY}; all
 * of them are in {@link Vocabularies#all()}. A vocabulary is fixed once made and safe to share
 * between threads.
 *
 * @param <C> the class of the codes
 */
public final class Vocabulary<C extends Code> {

  private final String name;
  private final Class<C> type;
  private final List<C> values;
  private final Map<String, C> byCode;

  /** The rest of the table, read when first asked for; read twice in a race, with one result. */
  private volatile @Nullable Table table;

  /**
   * Makes the list of a class.
   *
   * @param name the name of the list and of its table
   * @param type the class of its codes
   * @param values the known codes, in the order of the table
   */
  Vocabulary(String name, Class<C> type, List<C> values) {
    this.name = name;
    this.type = type;
    this.values = values;
    this.byCode = new HashMap<>(values.size() * 2);
    for (C value : values) {
      byCode.put(value.code(), value);
    }
  }

  /** {@return the name of the list, such as {@code summit-kinds}} */
  public String name() {
    return name;
  }

  /** {@return the class of its codes} */
  public Class<C> type() {
    return type;
  }

  /** {@return the known codes, in the order of the table} */
  public List<C> values() {
    return values;
  }

  /**
   * Gives the code that is so spelt: the constant if it is known, else an unknown code.
   *
   * @param code the code in lower-kebab form
   * @return a code whose {@link Code#code()} is exactly the text given
   * @throws IllegalArgumentException if the text is not in lower-kebab form (see {@link Code}); the
   *     message says what was found, what was expected and the likely fix
   */
  public C of(String code) {
    C known = byCode.get(Objects.requireNonNull(code, "code"));
    if (known != null) {
      return known;
    }
    if (!CodeForm.isWellFormed(code)) {
      throw new IllegalArgumentException(
          CodeForm.explain(code, name, nearest(code).map(Code::code)));
    }
    return type.cast(values.get(0).unknown(code));
  }

  /**
   * Finds a known code.
   *
   * @param code any text
   * @return the known code that is so spelt; empty if there is none
   */
  public Optional<C> find(String code) {
    return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * Finds the known code that was perhaps meant, for a "did you mean".
   *
   * @param found any text, of any length
   * @return the known code that is spelt most like it; empty if none is near, in the sense of
   *     {@link Spelling#nearest}
   */
  public Optional<C> nearest(String found) {
    return Spelling.nearest(found, codes()).map(byCode::get);
  }

  /** {@return the name of the list} */
  @Override
  public String toString() {
    return name;
  }

  boolean contains(String code) {
    return byCode.containsKey(code);
  }

  /** {@return what the table says of a code; empty if unknown, or if it says nothing there} */
  Optional<String> cell(String code, String column) {
    return contains(code) ? table().cell(code, column) : Optional.empty();
  }

  Table table() {
    Table read = table;
    if (read == null) {
      read = Table.read(Vocabulary.class, name);
      table = read;
    }
    return read;
  }

  private List<String> codes() {
    return values.stream().map(Code::code).toList();
  }
}

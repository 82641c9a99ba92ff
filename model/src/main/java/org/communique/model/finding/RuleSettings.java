package org.communique.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.model.vocabulary.CodeBook;

/**
 * What a house changes in the rules, as data: which are off, which matter more or less, and which
 * codes are known beside those of the lists.
 *
 * <p>A file has the same; the reader of such files gives one of these, and a rule book takes it.
 * Nothing here knows which rules there are, so a misspelt code is found when it meets a book.
 * Immutable and safe to share between threads.
 */
public final class RuleSettings {

  private final Map<String, Severity> severities;
  private final Set<String> off;
  private final Set<String> areasOff;
  private final CodeBook codes;

  private RuleSettings(Builder builder) {
    severities = Collections.unmodifiableMap(new LinkedHashMap<>(builder.severities));
    off = Collections.unmodifiableSet(new LinkedHashSet<>(builder.off));
    areasOff = Collections.unmodifiableSet(new LinkedHashSet<>(builder.areasOff));
    codes = builder.codes;
  }

  /** {@return a builder of settings that change nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the severities of rules that have another than by default; unmodifiable} */
  public Map<String, Severity> severities() {
    return severities;
  }

  /** {@return the codes of rules that are off; unmodifiable} */
  public Set<String> off() {
    return off;
  }

  /**
   * {@return the areas whose rules are off, apart from those that are given a severity;
   * unmodifiable}
   */
  public Set<String> areasOff() {
    return areasOff;
  }

  /** {@return the codes that are known} */
  public CodeBook codes() {
    return codes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleSettings that
        && severities.equals(that.severities)
        && off.equals(that.off)
        && areasOff.equals(that.areasOff)
        && codes.equals(that.codes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severities, off, areasOff, codes);
  }

  /** {@return what is changed, for logs} */
  @Override
  public String toString() {
    return "severities "
        + severities
        + ", off "
        + off
        + ", areas off "
        + areasOff
        + ", codes "
        + codes;
  }

  /** Builds settings; not for sharing between threads. */
  public static final class Builder {

    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Set<String> off = new LinkedHashSet<>();
    private final Set<String> areasOff = new LinkedHashSet<>();
    private CodeBook codes = CodeBook.standard();

    private Builder() {}

    /**
     * Gives a rule another severity.
     *
     * @param code the code of the rule
     * @param severity how much a violation matters
     * @return this builder
     */
    public Builder severity(String code, Severity severity) {
      severities.put(
          Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
      off.remove(code);
      return this;
    }

    /**
     * Turns a rule off.
     *
     * @param code the code of the rule
     * @return this builder
     */
    public Builder off(String code) {
      off.add(Objects.requireNonNull(code, "code"));
      severities.remove(code);
      return this;
    }

    /**
     * Turns the rules of an area off, apart from those that are given a severity.
     *
     * @param area the area, such as {@code evidence}
     * @return this builder
     */
    public Builder areaOff(String area) {
      areasOff.add(Objects.requireNonNull(area, "area"));
      return this;
    }

    /**
     * Sets which codes are known.
     *
     * @param codes the codes
     * @return this builder
     */
    public Builder codes(CodeBook codes) {
      this.codes = Objects.requireNonNull(codes, "codes");
      return this;
    }

    /** {@return the settings} */
    public RuleSettings build() {
      return new RuleSettings(this);
    }
  }
}

package org.communique.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Part;
import org.communique.model.meta.PartType;

/**
 * The rules of a book by the type of part that they look at, so that running them asks no part what
 * it is. Made once for a validator.
 */
final class RuleTable {

  /**
   * A rule as it is run on parts of one type.
   *
   * @param info what the catalogue says of it
   * @param rule its code; is given parts of that type only
   */
  record OnPart(RuleInfo info, PartRule<Part> rule) {}

  /**
   * A rule as it is run on dossiers.
   *
   * @param info what the catalogue says of it
   * @param rule its code
   */
  record OnDossier(RuleInfo info, DossierRule rule) {}

  private final List<List<OnPart>> byType = new ArrayList<>(Outline.count());
  private final List<OnDossier> onDossier = new ArrayList<>();

  RuleTable(RuleBook book) {
    for (Outline outline : Outline.each()) {
      byType.add(rulesOn(outline.type(), book));
    }
    for (RuleBook.Entry entry : book.entries()) {
      if (entry.check() instanceof DossierRule rule) {
        onDossier.add(new OnDossier(entry.info(), rule));
      }
    }
  }

  List<OnPart> on(Outline type) {
    return byType.get(type.index());
  }

  List<OnDossier> onDossier() {
    return onDossier;
  }

  private static List<OnPart> rulesOn(PartType type, RuleBook book) {
    List<OnPart> rules = new ArrayList<>();
    for (RuleBook.Entry entry : book.entries()) {
      ruleOn(type, entry).ifPresent(rule -> rules.add(new OnPart(entry.info(), rule)));
    }
    return List.copyOf(rules);
  }

  private static Optional<PartRule<Part>> ruleOn(PartType type, RuleBook.Entry entry) {
    if (entry.check() instanceof PartRule<?> rule) {
      boolean meant = entry.subject().isAssignableFrom(type.javaType());
      return meant ? Optional.of(onAnyPart(rule)) : Optional.empty();
    }
    if (entry.check() instanceof ValueRule<?> rule) {
      return Optional.of(onValues(rule, entry.subject(), type));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // The table gives it parts of its type only.
  private static PartRule<Part> onAnyPart(PartRule<?> rule) {
    return (PartRule<Part>) rule;
  }

  @SuppressWarnings("unchecked") // The class is the one that the rule itself gives for V.
  private static <V> PartRule<Part> onValues(ValueRule<V> rule, Class<?> wanted, PartType type) {
    return EachValue.of(rule, (Class<V>) wanted, type);
  }
}

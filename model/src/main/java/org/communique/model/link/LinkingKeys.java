package org.communique.model.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.Identifier;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.encounter.Sides;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which the encounters, agreements and statements of a dossier are found in other
 * dossiers.
 *
 * <ul>
 *   <li>An encounter: each pair of its sides, by their identifiers, and each month that its date
 *       allows for, a day more at both ends, since days differ by time zone. Sides without
 *       identifiers, and encounters without a date or with one that spans more than two years, have
 *       none.
 *   <li>An agreement: each of its identifiers.
 *   <li>A statement: sixteen bands of the MinHash of its words, for each of its texts of five words
 *       or more. Near-duplicates share a band.
 * </ul>
 *
 * <p>Records that share a key are candidates, not matches. Keys are the same on every machine; they
 * may change with a minor version of the library, so compute both sides of a join with one.
 */
public final class LinkingKeys {

  /** Of a longer date the months would tell nothing. */
  private static final int MOST_MONTHS = 26;

  /** Of more sides than this the pairs are not made; a gathering is found by those that are. */
  private static final int MOST_SIDES = 40;

  /** So many identifiers of a side are used. */
  private static final int MOST_IDENTIFIERS = 4;

  private final DossierIndex index;
  private final Sides sides;
  private final List<LinkingKey> keys = new ArrayList<>();

  private LinkingKeys(DossierIndex index) {
    this.index = index;
    this.sides = Sides.of(index);
  }

  /**
   * {@return the keys of a dossier, in the order of its records; unmodifiable}
   *
   * @param dossier the dossier
   */
  public static List<LinkingKey> of(Dossier dossier) {
    return of(DossierIndex.of(dossier));
  }

  /**
   * {@return the keys of a dossier, in the order of its records; unmodifiable}
   *
   * @param index the index of the dossier
   */
  public static List<LinkingKey> of(DossierIndex index) {
    LinkingKeys all = new LinkingKeys(index);
    index.dossier().getSummits().forEach(all::add);
    index.dossier().getStatements().forEach(all::add);
    index.dossier().getAgreements().forEach(all::add);
    return List.copyOf(all.keys);
  }

  private void add(Summit summit) {
    Optional<LocalDate> from = summit.getDate().flatMap(LinkingKeys::earliest);
    Optional<LocalDate> until = summit.getDate().flatMap(LinkingKeys::latest);
    if (from.isEmpty() || until.isEmpty()) {
      return;
    }
    Set<String> pairs = pairs(summit);
    if (pairs.isEmpty()) {
      return;
    }
    YearMonth first = YearMonth.from(from.get().minusDays(1));
    YearMonth last = YearMonth.from(until.get().plusDays(1));
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    for (int at = 0; at < months && months <= MOST_MONTHS; at++) {
      for (String pair : pairs) {
        keys.add(
            new LinkingKey(
                summit.getId(),
                LinkingKey.typeOf(summit),
                KeyKind.SIDES_AND_MONTH,
                pair + "|" + first.plusMonths(at),
                from,
                until));
      }
    }
  }

  private Set<String> pairs(Summit summit) {
    List<List<String>> identified = new ArrayList<>();
    for (Ref<Actor> side : sides.of(summit)) {
      List<String> identifiers =
          index.find(side).map(Located::part).map(LinkingKeys::identifiers).orElse(List.of());
      if (!identifiers.isEmpty() && identified.size() < MOST_SIDES) {
        identified.add(identifiers);
      }
    }
    Set<String> pairs = new TreeSet<>();
    for (int one = 0; one < identified.size(); one++) {
      for (int other = one + 1; other < identified.size(); other++) {
        for (String a : identified.get(one)) {
          for (String b : identified.get(other)) {
            pairs.add(a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a);
          }
        }
      }
    }
    return pairs;
  }

  private static List<String> identifiers(Actor actor) {
    return actor.getIdentifiers().stream()
        .map(LinkingKeys::text)
        .sorted()
        .distinct()
        .limit(MOST_IDENTIFIERS)
        .toList();
  }

  private static String text(Identifier identifier) {
    return identifier.getScheme() + ":" + identifier.getValue();
  }

  private void add(Agreement agreement) {
    Optional<LocalDate> from = agreement.getDate().flatMap(LinkingKeys::earliest);
    Optional<LocalDate> until = agreement.getDate().flatMap(LinkingKeys::latest);
    agreement.getIdentifiers().stream()
        .map(LinkingKeys::text)
        .distinct()
        .forEach(
            identifier ->
                keys.add(
                    new LinkingKey(
                        agreement.getId(),
                        LinkingKey.typeOf(agreement),
                        KeyKind.IDENTIFIER,
                        identifier,
                        from,
                        until)));
  }

  private void add(Statement statement) {
    @Nullable Edtf date = statement.getDate().orElse(null);
    Set<String> bands = new TreeSet<>();
    for (Content content : statement.getContent()) {
      bands.addAll(WordBands.of(content.getText()));
    }
    for (String band : bands) {
      keys.add(
          new LinkingKey(
              statement.getId(),
              LinkingKey.typeOf(statement),
              KeyKind.WORDS,
              band,
              Optional.ofNullable(date).flatMap(LinkingKeys::earliest),
              Optional.ofNullable(date).flatMap(LinkingKeys::latest)));
    }
  }

  private static Optional<LocalDate> earliest(Edtf date) {
    return date.earliest().isDay() ? date.earliest().toLocalDate() : Optional.empty();
  }

  private static Optional<LocalDate> latest(Edtf date) {
    return date.latest().isDay() ? date.latest().toLocalDate() : Optional.empty();
  }
}

package org.communique.model.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Citation;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.evidence.Origins;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;

/** Compares the records of a cluster, property by property, whatever their type. */
final class Comparer {

  /** Of more different values than this, not every two are compared. */
  private static final int MAX_COMPARED = 500;

  /** Some tenths of a second. */
  private static final long EFFORT_PER_PROPERTY = 2_000_000;

  private static final long EFFORT = 20 * EFFORT_PER_PROPERTY;

  private final Dossier dossier;
  private final Values values;
  private final Origins origins;
  private final Effort effort = new Effort(EFFORT_PER_PROPERTY, EFFORT);

  /** What one record says of a property, or of one element of it. */
  private record Claim(DossierRecord holder, Object value, Pointer place) {}

  /** What one record says of a whole property. */
  private record Account(DossierRecord holder, Property property, Object value) {

    boolean isOpen() {
      return holder.getOpen().contains(property.name());
    }
  }

  Comparer(DossierIndex index, JudgmentGraph graph) {
    this.dossier = index.dossier();
    this.values = new Values(index, graph, effort);
    this.origins = Origins.of(index);
  }

  /** {@return the comparison; empty if no record of the cluster is in the dossier} */
  Optional<Comparison> compare(Cluster cluster) {
    List<DossierRecord> records =
        cluster.records().stream().flatMap(id -> dossier.find(id).stream()).toList();
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<PropertyComparison> properties = new ArrayList<>();
    for (String name : names(records)) {
      List<Account> accounts = accounts(name, records);
      if (!accounts.isEmpty()) {
        properties.add(compare(accounts));
      }
    }
    String type = PartType.of(records.get(0)).name();
    return Optional.of(new Comparison(cluster, type, properties));
  }

  private static Set<String> names(List<DossierRecord> records) {
    Set<String> names = new LinkedHashSet<>();
    for (DossierRecord record : records) {
      PartType type = PartType.of(record);
      type.properties().stream()
          .filter(property -> Values.isCompared(type, property))
          .forEach(property -> names.add(property.name()));
    }
    return names;
  }

  private static List<Account> accounts(String name, List<DossierRecord> records) {
    List<Account> accounts = new ArrayList<>();
    for (DossierRecord record : records) {
      Property property = PartType.of(record).property(name);
      Object value = property == null ? null : property.get(record);
      if (property != null && value != null) {
        accounts.add(new Account(record, property, value));
      }
    }
    return accounts;
  }

  private PropertyComparison compare(List<Account> accounts) {
    Account first = accounts.get(0);
    boolean isList = first.value() instanceof List<?> || first.value() instanceof LanguageMap;
    return new PropertyComparison(
        first.property().name(), isList, concord(accounts), valuesOf(accounts));
  }

  private Concord concord(List<Account> accounts) {
    if (accounts.size() == 1) {
      return Concord.SINGLE;
    }
    Map<Object, Account> different = new LinkedHashMap<>();
    for (Account account : accounts) {
      different.merge(values.key(account.value()), account, Comparer::open);
    }
    if (different.size() == 1) {
      return Concord.UNANIMOUS;
    }
    // The records of a cluster come in the order of their ids, so what is left out is settled.
    effort.begin();
    List<Account> compared =
        different.values().stream().limit(MAX_COMPARED).map(this::prepared).toList();
    for (int one = 0; one < compared.size(); one++) {
      for (int other = one + 1; other < compared.size(); other++) {
        if (!mayAgree(compared.get(one), compared.get(other))) {
          return Concord.CONFLICTING;
        }
      }
    }
    return Concord.COMPATIBLE;
  }

  /** Of two that say the same, one that says that its list is complete denies more. */
  private static Account open(Account one, Account other) {
    return one.isOpen() ? other : one;
  }

  private Account prepared(Account account) {
    Object prepared = values.prepared(account.value());
    return new Account(account.holder(), account.property(), prepared);
  }

  private boolean mayAgree(Account one, Account other) {
    boolean isOpen = one.isOpen() || other.isOpen();
    return values.mayAgree(one.property(), one.value(), other.value(), isOpen);
  }

  private List<AccountValue> valuesOf(List<Account> accounts) {
    Map<Object, List<Claim>> byKey = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Claim claim : claims(account)) {
        byKey.computeIfAbsent(claimKey(claim), any -> new ArrayList<>()).add(claim);
      }
    }
    return byKey.values().stream()
        .map(this::value)
        .sorted(
            Comparator.comparing(AccountValue::text)
                .thenComparing(value -> value.holders().toString()))
        .toList();
  }

  private Object claimKey(Claim claim) {
    // Of a text by language the language tells texts apart, and is the last step of the place.
    return claim.value() instanceof String
        ? List.of(claim.place().lastStep().orElse(""), values.key(claim.value()))
        : values.key(claim.value());
  }

  private static List<Claim> claims(Account account) {
    Pointer place = Pointer.ROOT.child(account.property().name());
    List<Claim> claims = new ArrayList<>();
    if (account.value() instanceof List<?> list) {
      for (int item = 0; item < list.size(); item++) {
        claims.add(new Claim(account.holder(), list.get(item), place.child(item)));
      }
    } else if (account.value() instanceof LanguageMap texts) {
      for (Map.Entry<LanguageTag, String> text : texts.entries()) {
        Pointer language = place.child(text.getKey().toString());
        claims.add(new Claim(account.holder(), text.getValue(), language));
      }
    } else {
      claims.add(new Claim(account.holder(), account.value(), place));
    }
    return claims;
  }

  private AccountValue value(List<Claim> claims) {
    List<Citation> evidence = new ArrayList<>();
    Set<Id> holders = new TreeSet<>(JudgmentGraph.BY_ID);
    Claim shown = claims.get(0);
    for (Claim claim : claims) {
      holders.add(claim.holder().getId());
      evidence.addAll(supporting(claim));
      shown = text(claim).compareTo(text(shown)) < 0 ? claim : shown;
    }
    Set<Id> sources = new TreeSet<>(JudgmentGraph.BY_ID);
    sources.addAll(Origins.sources(evidence));
    return new AccountValue(
        text(shown),
        shown.value(),
        List.copyOf(holders),
        List.copyOf(sources),
        origins.independent(evidence));
  }

  private static String text(Claim claim) {
    boolean byLanguage = claim.value() instanceof String && claim.place().depth() == 2;
    String language = byLanguage ? claim.place().lastStep().orElse("") + ": " : "";
    return language + Values.text(claim.value());
  }

  /**
   * {@return the evidence of the record for the claim; what supports nothing named supports all}
   */
  private static List<Citation> supporting(Claim claim) {
    List<Citation> all = evidence(claim.holder());
    List<Citation> supporting =
        all.stream()
            .filter(
                citation ->
                    citation.getSupports().isEmpty()
                        || citation.getSupports().stream()
                            .anyMatch(
                                place ->
                                    place.startsWith(claim.place())
                                        || claim.place().startsWith(place)))
            .toList();
    return supporting.isEmpty() ? all : supporting;
  }

  private static List<Citation> evidence(DossierRecord record) {
    Property property = PartType.of(record).property("evidence");
    Object value = property == null ? null : property.get(record);
    return value instanceof List<?> list
        ? list.stream().map(Citation.class::cast).toList()
        : List.of();
  }
}

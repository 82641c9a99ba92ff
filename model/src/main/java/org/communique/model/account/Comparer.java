package org.communique.model.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.DossierRecord;
import org.communique.model.Ref;
import org.communique.model.account.Evidence.Bundle;
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

  private static final Comparator<AccountValue> BY_TEXT =
      Comparator.comparing(AccountValue::text)
          .thenComparing(value -> value.holders().toString())
          .thenComparing(value -> value.deniers().toString());

  private final DossierIndex index;
  private final Compatibility compatibility;
  private final Evidence evidence;
  private final Effort effort = new Effort(EFFORT_PER_PROPERTY, EFFORT);

  /**
   * What one record says of a property, or of one element of it.
   *
   * @param holder the record
   * @param value what it says
   * @param key what is equal for values that say the same
   * @param place where in the record
   * @param cited what it cites for it
   */
  private record Claim(
      DossierRecord holder, Object value, Object key, Pointer place, Set<Bundle> cited) {

    /** Whether it is told as what others deny, and nobody is cited who holds it. */
    boolean isDenied() {
      return Evidence.isDenied(cited);
    }
  }

  /** What one record says of a whole property. */
  private record Account(DossierRecord holder, Property property, Object value) {

    boolean isOpen() {
      return holder.getOpen().contains(property.name());
    }

    Account saying(Object instead) {
      return new Account(holder, property, instead);
    }
  }

  Comparer(DossierIndex index, JudgmentGraph graph) {
    this.index = index;
    this.compatibility = new Compatibility(index, graph, effort);
    this.evidence = new Evidence(Origins.of(index));
  }

  /** {@return whether all was compared and all evidence weighed} */
  boolean isWhole() {
    return evidence.isWhole() && !effort.wasSpent();
  }

  /** {@return the comparison; empty if no record of the cluster is in the dossier} */
  Optional<Comparison> compare(Cluster cluster) {
    List<DossierRecord> records =
        cluster.records().stream()
            .flatMap(id -> index.record(Ref.to(DossierRecord.class, id)).stream())
            .toList();
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
    return Optional.of(ImmutableComparison.of(cluster, type, properties));
  }

  private static Set<String> names(List<DossierRecord> records) {
    Set<String> names = new LinkedHashSet<>();
    for (DossierRecord record : records) {
      PartType type = PartType.of(record);
      type.properties().stream()
          .filter(property -> Compatibility.isCompared(type, property))
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
    List<Claim> claims = new ArrayList<>();
    List<Account> held = new ArrayList<>();
    for (Account account : accounts) {
      List<Claim> all = claims(account);
      claims.addAll(all);
      held(account, all).ifPresent(held::add);
    }
    List<Account> weighty = held.isEmpty() ? accounts : held;
    Collection<Account> different = different(weighty);
    Set<Object> excluded = held.isEmpty() ? Set.of() : excluded(different);
    List<AccountValue> valued = new ArrayList<>();
    List<AccountValue> disputed = new ArrayList<>();
    byKey(claims)
        .forEach(
            (key, same) -> {
              AccountValue value = value(same);
              valued.add(value);
              if (isDisputed(same) || excluded.contains(same.get(0).key())) {
                disputed.add(value);
              }
            });
    valued.sort(BY_TEXT);
    disputed.sort(BY_TEXT);
    Concord concord = disputed.isEmpty() ? concord(weighty, different) : Concord.CONFLICTING;
    return ImmutablePropertyComparison.of(
        first.property().name(), isList, concord, valued, disputed);
  }

  /** {@return what an account holds, less what is told as denied; empty if that is all} */
  private static Optional<Account> held(Account account, List<Claim> claims) {
    if (claims.stream().noneMatch(Claim::isDenied)) {
      return Optional.of(account);
    }
    List<Claim> held = claims.stream().filter(claim -> !claim.isDenied()).toList();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    if (account.value() instanceof LanguageMap) {
      LanguageMap.Builder texts = LanguageMap.builder();
      held.forEach(claim -> texts.put(claim.place().lastStep().orElse(""), (String) claim.value()));
      return Optional.of(account.saying(texts.build()));
    }
    return Optional.of(account.saying(held.stream().map(Claim::value).toList()));
  }

  /** Whether some hold it and others deny it. */
  private static boolean isDisputed(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> !claim.isDenied())
        && claims.stream().anyMatch(claim -> Evidence.hasDenial(claim.cited()));
  }

  private static Concord concord(List<Account> accounts, Collection<Account> different) {
    if (accounts.size() == 1) {
      return Concord.SINGLE;
    }
    return different.size() == 1 ? Concord.UNANIMOUS : Concord.COMPATIBLE;
  }

  /** {@return of accounts that say the same one, which is the one that denies most} */
  private Collection<Account> different(List<Account> accounts) {
    Map<Object, Account> different = new LinkedHashMap<>();
    for (Account account : accounts) {
      different.merge(compatibility.key(account.value()), account, Comparer::open);
    }
    return different.values();
  }

  /** {@return the keys of values and elements that exclude each other} */
  private Set<Object> excluded(Collection<Account> different) {
    Set<Object> excluded = new HashSet<>();
    if (different.size() < 2) {
      return excluded;
    }
    // The records of a cluster come in the order of their ids, so what is left out is settled.
    effort.begin();
    List<Account> compared =
        different.stream()
            .limit(MAX_COMPARED)
            .map(account -> account.saying(compatibility.prepared(account.value())))
            .toList();
    for (int one = 0; one < compared.size(); one++) {
      for (int other = one + 1; other < compared.size() && !effort.isSpent(); other++) {
        excluded.addAll(conflict(compared.get(one), compared.get(other)));
      }
    }
    return excluded;
  }

  /** Of two that say the same, one that says that its list is complete denies more. */
  private static Account open(Account one, Account other) {
    return one.isOpen() ? other : one;
  }

  private Set<Object> conflict(Account one, Account other) {
    boolean isOpen = one.isOpen() || other.isOpen();
    return compatibility.conflict(one.property(), one.value(), other.value(), isOpen);
  }

  private Map<Object, List<Claim>> byKey(List<Claim> claims) {
    Map<Object, List<Claim>> byKey = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byKey.computeIfAbsent(claimKey(claim), any -> new ArrayList<>()).add(claim);
    }
    return byKey;
  }

  private static Object claimKey(Claim claim) {
    // Of a text by language the language tells texts apart, and is the last step of the place.
    return claim.value() instanceof String
        ? List.of(claim.place().lastStep().orElse(""), claim.key())
        : claim.key();
  }

  private List<Claim> claims(Account account) {
    Pointer place = Pointer.ROOT.child(account.property().name());
    List<Claim> claims = new ArrayList<>();
    if (account.value() instanceof List<?> list) {
      for (int item = 0; item < list.size(); item++) {
        claims.add(claim(account.holder(), list.get(item), place.child(item)));
      }
    } else if (account.value() instanceof LanguageMap texts) {
      for (Map.Entry<LanguageTag, String> text : texts.entries()) {
        Pointer language = place.child(text.getKey().toString());
        claims.add(claim(account.holder(), text.getValue(), language));
      }
    } else {
      claims.add(claim(account.holder(), account.value(), place));
    }
    return claims;
  }

  private Claim claim(DossierRecord holder, Object value, Pointer place) {
    return new Claim(
        holder, value, compatibility.key(value), place, evidence.of(holder, place, value));
  }

  private AccountValue value(List<Claim> claims) {
    Set<Bundle> cited = new LinkedHashSet<>();
    Set<Id> holders = new TreeSet<>(JudgmentGraph.BY_ID);
    Set<Id> deniers = new TreeSet<>(JudgmentGraph.BY_ID);
    Claim shown = claims.get(0);
    for (Claim claim : claims) {
      (claim.isDenied() ? deniers : holders).add(claim.holder().getId());
      cited.addAll(claim.cited());
      if (!claim.value().equals(shown.value())) { // To say a part in words takes its time.
        shown = text(claim).compareTo(text(shown)) < 0 ? claim : shown;
      }
    }
    deniers.removeAll(holders);
    Evidence.Weighed weighed = evidence.weigh(cited);
    return ImmutableAccountValue.of(
        text(shown),
        shown.value(),
        List.copyOf(holders),
        weighed.sources(),
        copies(weighed.origins()),
        List.copyOf(deniers),
        weighed.denyingSources(),
        copies(weighed.denials()));
  }

  private static <T> List<List<T>> copies(List<List<T>> lists) {
    return lists.stream().map(List::copyOf).toList();
  }

  private static String text(Claim claim) {
    boolean byLanguage = claim.value() instanceof String && claim.place().depth() == 2;
    String language = byLanguage ? claim.place().lastStep().orElse("") + ": " : "";
    return language + Compatibility.text(claim.value());
  }
}

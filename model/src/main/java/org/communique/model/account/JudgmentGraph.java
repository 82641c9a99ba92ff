package org.communique.model.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.Ref;
import org.communique.model.graph.DisjointSets;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;
import org.jspecify.annotations.Nullable;

/** What judgments say of records, as a graph. */
final class JudgmentGraph {

  static final Comparator<Id> BY_ID = Comparator.comparing(Id::value);

  private static final Set<JudgmentRelation> JOINING =
      Set.of(JudgmentRelation.SAME, JudgmentRelation.SUPERSEDES);
  private static final Set<JudgmentRelation> WITHDRAWING =
      Set.of(JudgmentRelation.SUPERSEDES, JudgmentRelation.RETRACTS);

  /**
   * A judgment that says something of two different records.
   *
   * @param position where it is among those of the dossier
   * @param first the first record
   * @param second the second record
   * @param relation what was decided
   */
  private record Edge(int position, Id first, Id second, JudgmentRelation relation) {

    Id other(Id one) {
      return one.equals(first) ? second : first;
    }
  }

  /** How many judgments may be followed to tell the fewest that contradict; some seconds. */
  private static final int MAX_FOLLOWED = 5_000_000;

  private final List<Judgment> judgments;
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Id, List<Edge>> byRecord = new HashMap<>();
  private final Map<Id, Id> joined = new HashMap<>();
  private int left;

  private JudgmentGraph(DossierIndex index) {
    this(index.dossier().getJudgments());
  }

  private JudgmentGraph(List<Judgment> judgments) {
    this.judgments = judgments;
    DisjointSets same = new DisjointSets();
    for (int item = 0; item < judgments.size(); item++) {
      List<Ref<DossierRecord>> records = judgments.get(item).getRecords();
      if (records.size() == 2 && !records.get(0).equals(records.get(1))) {
        add(
            new Edge(
                item, records.get(0).id(), records.get(1).id(), judgments.get(item).getRelation()),
            same);
      }
    }
    for (Id record : byRecord.keySet()) {
      joined.put(record, same.representative(record));
    }
  }

  /** {@return the graph of the judgments of a dossier} */
  static JudgmentGraph of(DossierIndex index) {
    return index.get(JudgmentGraph.class, JudgmentGraph::new);
  }

  private void add(Edge edge, DisjointSets same) {
    edges.add(edge);
    byRecord.computeIfAbsent(edge.first(), any -> new ArrayList<>()).add(edge);
    byRecord.computeIfAbsent(edge.second(), any -> new ArrayList<>()).add(edge);
    if (JOINING.contains(edge.relation())) {
      same.join(edge.first(), edge.second());
    }
  }

  /** {@return the record that stands for all that describe the same thing; often itself} */
  Id representative(Id record) {
    return joined.getOrDefault(record, record);
  }

  /** {@return the records judged same with others, or replaced by them, cluster by cluster} */
  List<Cluster> clusters() {
    Map<Id, Withdrawal> withdrawn = withdrawn();
    Map<Id, List<Id>> members = new TreeMap<>(BY_ID);
    List<Id> records = new ArrayList<>(byRecord.keySet());
    records.sort(BY_ID);
    for (Id record : records) {
      members.computeIfAbsent(representative(record), any -> new ArrayList<>()).add(record);
    }
    List<Cluster> clusters = new ArrayList<>();
    for (List<Id> cluster : members.values()) {
      if (cluster.size() > 1) {
        clusters.add(cluster(cluster, withdrawn));
      }
    }
    return List.copyOf(clusters);
  }

  private static Cluster cluster(List<Id> members, Map<Id, Withdrawal> withdrawn) {
    List<Id> records = members.stream().filter(id -> !withdrawn.containsKey(id)).toList();
    List<Withdrawal> gone = new ArrayList<>();
    for (Id member : members) {
      Withdrawal withdrawal = withdrawn.get(member);
      if (withdrawal != null) {
        gone.add(withdrawal);
      }
    }
    return ImmutableCluster.of(records, gone);
  }

  /** {@return what is superseded or retracted; if by several, by the one with the least id} */
  Map<Id, Withdrawal> withdrawn() {
    Map<Id, Withdrawal> withdrawn = new HashMap<>();
    for (Edge edge : edges) {
      if (WITHDRAWING.contains(edge.relation())) {
        Withdrawal next = ImmutableWithdrawal.of(edge.second(), edge.first(), edge.relation());
        withdrawn.merge(edge.second(), next, JudgmentGraph::first);
      }
    }
    return withdrawn;
  }

  private static Withdrawal first(Withdrawal one, Withdrawal other) {
    Comparator<Withdrawal> order =
        Comparator.comparing(Withdrawal::by, BY_ID)
            .thenComparing(withdrawal -> withdrawal.relation().code());
    return order.compare(one, other) <= 0 ? one : other;
  }

  /** {@return whether there is any judgment between two records, whatever it says} */
  boolean isJudged(Id one, Id other) {
    List<Edge> ofOne = byRecord.getOrDefault(one, List.of());
    List<Edge> ofOther = byRecord.getOrDefault(other, List.of());
    List<Edge> fewer = ofOne.size() <= ofOther.size() ? ofOne : ofOther;
    Id sought = fewer == ofOne ? other : one;
    Id from = fewer == ofOne ? one : other;
    return fewer.stream().anyMatch(edge -> edge.other(from).equals(sought))
        || representative(one).equals(representative(other));
  }

  List<Contradiction> contradictions() {
    left = MAX_FOLLOWED;
    List<Contradiction> found = new ArrayList<>();
    Set<Set<Id>> told = new HashSet<>();
    for (Edge edge : edges) {
      boolean contradicts =
          edge.relation().equals(JudgmentRelation.DISTINCT)
              && representative(edge.first()).equals(representative(edge.second()));
      if (contradicts && told.add(Set.of(edge.first(), edge.second()))) {
        found.add(
            ImmutableContradiction.of(
                edge.position(), way(edge.first(), edge.second(), JudgmentGraph::joins)));
      }
    }
    found.addAll(circles());
    found.sort(Comparator.comparingInt(Contradiction::judgment));
    return List.copyOf(found);
  }

  private static boolean joins(Step step) {
    return JOINING.contains(step.edge().relation());
  }

  /** Going on from one record to another by a judgment. */
  private record Step(Id from, Edge edge) {}

  /** What supersedes or retracts what in the end does so to it: one for each such circle. */
  private List<Contradiction> circles() {
    List<Contradiction> circles = new ArrayList<>();
    Set<Id> told = new HashSet<>();
    for (Edge edge : circling()) {
      if (told.contains(edge.first()) && told.contains(edge.second())) {
        continue;
      }
      List<Integer> way = way(edge.second(), edge.first(), JudgmentGraph::withdraws);
      if (!way.isEmpty()) {
        circles.add(ImmutableContradiction.of(edge.position(), way));
        told.add(edge.first());
        way.forEach(position -> told.add(first(position)));
      }
    }
    return circles;
  }

  private Id first(int position) {
    return judgments.get(position).getRecords().get(0).id();
  }

  private static boolean withdraws(Step step) {
    return WITHDRAWING.contains(step.edge().relation()) && step.edge().first().equals(step.from());
  }

  /** {@return the withdrawing judgments, less those that cannot be in a circle} */
  private List<Edge> circling() {
    Map<Id, Integer> incoming = new LinkedHashMap<>();
    for (Edge edge : edges) {
      if (WITHDRAWING.contains(edge.relation())) {
        incoming.merge(edge.second(), 1, Integer::sum);
        incoming.putIfAbsent(edge.first(), 0);
      }
    }
    Deque<Id> free = new ArrayDeque<>();
    incoming.forEach(
        (id, count) -> {
          if (count == 0) {
            free.add(id);
          }
        });
    Set<Id> outside = new HashSet<>();
    while (!free.isEmpty()) {
      Id next = free.remove();
      outside.add(next);
      for (Edge edge : byRecord.getOrDefault(next, List.of())) {
        if (withdraws(new Step(next, edge))
            && incoming.merge(edge.second(), -1, Integer::sum) == 0) {
          free.add(edge.second());
        }
      }
    }
    return edges.stream()
        .filter(edge -> WITHDRAWING.contains(edge.relation()))
        .filter(edge -> !outside.contains(edge.first()) && !outside.contains(edge.second()))
        .toList();
  }

  /**
   * {@return the positions of the fewest judgments that lead from one record to another; none if
   * none lead there, or too many have been followed}
   */
  private List<Integer> way(Id from, Id to, Predicate<Step> allowed) {
    Map<Id, Edge> reachedBy = new HashMap<>();
    Set<Id> seen = new HashSet<>(Set.of(from));
    Deque<Id> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty() && !seen.contains(to) && left > 0) {
      Id at = waiting.remove();
      List<Edge> onward = byRecord.getOrDefault(at, List.of());
      left -= onward.size();
      for (Edge edge : onward) {
        Id next = edge.other(at);
        if (allowed.test(new Step(at, edge)) && seen.add(next)) {
          reachedBy.put(next, edge);
          waiting.add(next);
        }
      }
    }
    List<Integer> way = new ArrayList<>();
    Id at = to;
    for (@Nullable Edge edge = reachedBy.get(at); edge != null; edge = reachedBy.get(at)) {
      way.add(edge.position());
      at = edge.other(at);
    }
    Collections.reverse(way);
    return way;
  }
}

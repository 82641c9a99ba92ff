package org.communique.validation.rules.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.model.DossierRecord;
import org.communique.model.Identifier;
import org.communique.model.Judgment;
import org.communique.model.Ref;
import org.communique.model.finding.Severity;
import org.communique.model.graph.DisjointSets;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.text.Quoted;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.validation.rule.DossierRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * Two records that share an identifier of a scheme in which each identifier names one thing, and
 * that no judgment joins.
 *
 * <p>Several records may tell of one thing, each by another account: then a judgment says that they
 * are the same, also by way of a third record. An address or a DOI is no such identifier: one page
 * may hold several reports.
 */
@Rule(
    severity = Severity.WARNING,
    summary = "Records that share an identifier are judged same.",
    because =
        "Either the two describe one thing, and a judgment should say so, or one of them was given"
            + " the identifier of another.")
public final class IdentifierShared implements DossierRule {

  private static final Set<String> UNIQUE =
      Set.of("wikidata", "iso-3166-1", "iso-3166-3", "m49", "geonames", "unts", "lon", "ror");

  private static final Set<JudgmentRelation> JOINING =
      Set.of(JudgmentRelation.SAME, JudgmentRelation.SUPERSEDES, JudgmentRelation.RETRACTS);

  @Override
  public void check(DossierIndex dossier, Reporter reporter) {
    // By a text, which maps order where hash codes are one.
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Located<DossierRecord> record : dossier.all(DossierRecord.class)) {
      List<Identifier> identifiers = record.part().getIdentifiers();
      for (int at = 0; at < identifiers.size(); at++) {
        Identifier identifier = identifiers.get(at);
        if (UNIQUE.contains(identifier.getScheme().toLowerCase(Locale.ROOT))) {
          places
              .computeIfAbsent(
                  identifier.getScheme() + ' ' + identifier.getValue(), first -> new ArrayList<>(1))
              .add(new Place(record, at));
        }
      }
    }
    places.values().removeIf(found -> found.size() < 2);
    if (!places.isEmpty()) {
      DisjointSets same = judgedSame(dossier);
      places.values().forEach(found -> check(found, same, reporter));
    }
  }

  /**
   * Where an identifier stands.
   *
   * @param record the record
   * @param at its place among the identifiers of the record
   */
  private record Place(Located<DossierRecord> record, int at) {

    Id id() {
      return record.part().getId();
    }
  }

  /** Each record is held against the first that has the identifier and is not judged the same. */
  private static void check(List<Place> found, DisjointSets same, Reporter reporter) {
    Place first = found.get(0);
    Identifier identifier = first.record().part().getIdentifiers().get(first.at());
    for (Place other : found.subList(1, found.size())) {
      if (!same.areJoined(first.id(), other.id())) {
        reporter
            .at(other.record())
            .at("identifiers", other.at())
            .with("scheme", identifier.getScheme())
            .with("value", identifier.getValue())
            .with("other", first.id())
            .related(first.record().pointer().child("identifiers").child(first.at()))
            .add(
                Quoted.text(first.id().value())
                    + " has "
                    + identifier.getScheme()
                    + " "
                    + Quoted.text(identifier.getValue())
                    + " too, but no judgment says that they are the same; add a judgment, or"
                    + " correct one of the identifiers");
      }
    }
  }

  /** {@return which records are judged same, replaced or retracted, also by way of others} */
  private static DisjointSets judgedSame(DossierIndex dossier) {
    DisjointSets same = new DisjointSets();
    for (Located<Judgment> judgment : dossier.all(Judgment.class)) {
      List<Ref<DossierRecord>> records = judgment.part().getRecords();
      if (records.size() == 2 && JOINING.contains(judgment.part().getRelation())) {
        same.join(records.get(0).id(), records.get(1).id());
      }
    }
    return same;
  }
}

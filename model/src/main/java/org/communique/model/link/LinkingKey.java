package org.communique.model.link;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.value.Id;

/**
 * A key under which a record may be found again in other dossiers: records that share one are worth
 * a comparison, no more.
 *
 * @param record the record
 * @param type the name of its type, such as {@code Summit}
 * @param kind what the key is made of
 * @param key the key; equal keys of one kind are to be compared
 * @param earliest the first day that the record's date allows for; empty if it is open or unknown
 * @param latest the last day that it allows for; empty if it is open or unknown
 */
public record LinkingKey(
    Id record,
    String type,
    KeyKind kind,
    String key,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest) {

  static String typeOf(DossierRecord record) {
    return PartType.of((Part) record).name();
  }
}

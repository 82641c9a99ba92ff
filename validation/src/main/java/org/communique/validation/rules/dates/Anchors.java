package org.communique.validation.rules.dates;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Citation;
import org.communique.model.DateAsWritten;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Located;
import org.communique.model.time.Edtf;

/**
 * The days that words may be relative to: the anchor that they have, else the days on which the
 * sources cited for them were published.
 *
 * <p>Where several sources are cited, those count that are cited in support of the words; if none
 * is, all count, because it is unknown which of them has the words.
 */
final class Anchors {

  private static final String WORDS = "/dateAsWritten";

  private Anchors() {}

  /** {@return the days; none if one of them is not known, for the words may stand there} */
  static List<LocalDate> of(Located<DateAsWritten> words, DossierIndex dossier) {
    Optional<Edtf> own = words.part().getAnchor();
    if (own.isPresent()) {
      return own.get().toLocalDate().map(List::of).orElse(List.of());
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Located<Citation> citation : cited(words, dossier)) {
      Optional<LocalDate> published =
          dossier
              .find(citation.part().getSource())
              .map(Located::part)
              .flatMap(Source::getPublished)
              .flatMap(Edtf::toLocalDate);
      if (published.isEmpty()) {
        return List.of();
      }
      days.add(published.get());
    }
    return List.copyOf(days);
  }

  private static List<Located<Citation>> cited(Located<DateAsWritten> words, DossierIndex dossier) {
    List<Located<Citation>> all = dossier.evidenceFor(words);
    String place = words.pointer().toString();
    List<Located<Citation>> named =
        all.stream()
            .filter(each -> each.part().getSupports().stream().anyMatch(s -> isFor(place, s)))
            .toList();
    return named.isEmpty() ? all : named;
  }

  /** The pointer is from the record, or from the part of it that has evidence of its own. */
  private static boolean isFor(String place, Pointer support) {
    return support.toString().endsWith(WORDS) && place.endsWith(support.toString());
  }
}

package org.communique.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Judgment;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.LanguageTag;
import org.communique.page.DossierPage;

/**
 * A dossier that was read and examined, as a page.
 *
 * @param page the page
 * @param dossier the dossier
 * @param report all that was found, by the reader and by the rules
 */
public record ViewedDossier(DossierPage page, Dossier dossier, Report report) {

  /**
   * {@return the page of what was read; empty if there is no dossier}
   *
   * @param read what was read
   * @param report all that was found in it
   * @param languages the languages preferred
   * @throws IOException if the text cannot be read again
   */
  public static Optional<ViewedDossier> of(
      ReadResult read, Report report, List<LanguageTag> languages) throws IOException {
    if (read.dossier().isEmpty()) {
      return Optional.empty();
    }
    Dossier dossier = read.dossier().get();
    DossierIndex index = DossierIndex.of(dossier);
    DossierPage page = DossierPage.of(index).withLanguages(languages);
    // Where records were lost, what is counted in the text is not what is counted here.
    page =
        read.hasEveryPart()
            ? page.withReport(report).withPositions(positions(read, index))
            : page.withReport(unplaced(report));
    return Optional.of(new ViewedDossier(page, dossier, report));
  }

  private static Map<Pointer, Position> positions(ReadResult read, DossierIndex index)
      throws IOException {
    List<Pointer> places = new ArrayList<>();
    index.all(DossierRecord.class).forEach(each -> places.add(each.pointer()));
    index.all(Judgment.class).forEach(each -> places.add(each.pointer()));
    return read.positions(places);
  }

  private static Report unplaced(Report report) {
    List<Finding> findings =
        report.findings().stream()
            .map(each -> each.toBuilder().pointer(Pointer.ROOT).build())
            .toList();
    return Report.of(findings);
  }
}

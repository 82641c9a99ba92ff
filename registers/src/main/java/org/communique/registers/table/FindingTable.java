package org.communique.registers.table;

import java.io.IOException;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Losses;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.registers.table.Column.Type;
import org.communique.validation.DossierValidator;

/** A row a finding of the rules. */
final class FindingTable implements Table {

  private static final int MOST_OF_A_CODE = 10_000;

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public String description() {
    return "What the rules find in dossiers: what cannot be so, and what is worth a second look. A"
        + " row is a finding; of one code at most "
        + MOST_OF_A_CODE
        + " a dossier.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("file", Type.TEXT, "the file of the dossier"),
        new Column("dossier", Type.TEXT, "the id of the dossier"),
        new Column("number", Type.INTEGER, "which finding of the dossier it is, from 1"),
        new Column("code", Type.TEXT, "the code of the rule"),
        new Column("severity", Type.TEXT, "error, warning or info"),
        new Column(
            "pointer", Type.TEXT, "where it is in the dossier, as a JSON Pointer (RFC 6901)"),
        new Column("message", Type.TEXT, "what was found, what was expected, what to do"),
        new Column("acknowledged", Type.FLAG, "whether somebody looked at it and accepts it"));
  }

  @Override
  public List<String> key() {
    return List.of("file", "dossier", "number");
  }

  @Override
  public void add(String file, Dossier dossier, Losses losses, Rows rows) throws IOException {
    Report.Builder found = Report.builder(MOST_OF_A_CODE);
    DossierValidator.standard().validate(DossierIndex.of(dossier), losses, found);
    Report report = found.build();
    int number = 0;
    for (Finding finding : report.findings()) {
      rows.add(row(file, dossier, ++number, finding, false));
    }
    for (Finding finding : report.acknowledged()) {
      rows.add(row(file, dossier, ++number, finding, true));
    }
  }

  private static List<String> row(
      String file, Dossier dossier, int number, Finding finding, boolean acknowledged) {
    return List.of(
        file,
        dossier.getId().value(),
        Integer.toString(number),
        finding.code(),
        finding.severity().toString(),
        finding.pointer().toString(),
        finding.message(),
        Boolean.toString(acknowledged));
  }
}

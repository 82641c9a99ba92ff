package org.communique.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A table is read strictly: what is wrong with it is found here and not by a user. */
class TableTest {

  @Test
  void emptyCellsSayNothingAlsoAtTheEndOfARow() {
    Table table = Table.parse("t", "code\tlabel\tnote\nx\tX\t\ny\t\tsaid\n");

    assertThat(table.columns()).containsExactly("code", "label", "note");
    assertThat(table.codes()).containsExactly("x", "y");
    assertThat(table.cell("x", "label")).contains("X");
    assertThat(table.cell("x", "note")).isEmpty();
    assertThat(table.cell("y", "label")).isEmpty();
    assertThat(table.cell("y", "note")).contains("said");
    assertThat(table.cell("y", "no-such-column")).isEmpty();
  }

  @Test
  void aRowWithTooFewCellsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.parse("t", "code\tlabel\nx\tX\ny\n"))
        .withMessage("t.tsv, line 3: 1 cells under 2 columns");
  }

  @Test
  void aCodeThatIsThereTwiceIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.parse("t", "code\nx\nx\n"))
        .withMessage("t.tsv, line 3: x is there twice");
  }

  @Test
  void aLastLineThatWasCutIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.parse("t", "code\nx\ny"))
        .withMessage("t.tsv, line 3: the line feed at the end is missing");
  }

  @Test
  void aMissingTableOrRowIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.read(Table.class, "no-such-list"))
        .withMessageContaining("no-such-list.tsv is missing");
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.parse("t", "code\nx\n").cell("y", "code"))
        .withMessage("t.tsv has no row for y");
  }
}

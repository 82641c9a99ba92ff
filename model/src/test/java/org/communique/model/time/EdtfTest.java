package org.communique.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfTest {
  @Test
  void aDayIsItselfAndNothingElse() {
    Edtf day = Edtf.parse("2024-05-16");

    assertThat(day).hasToString("2024-05-16").isEqualTo(Edtf.of(LocalDate.of(2024, 5, 16)));
    assertThat(day.toLocalDate()).contains(LocalDate.of(2024, 5, 16));
    assertThat(day.weekday()).contains(DayOfWeek.THURSDAY);
    assertThat(day.level()).isZero();
  }

  @Test
  void aMonthIsNoDay() {
    Edtf month = Edtf.parse("2024-05");

    assertThat(month.isDay()).isFalse();
    assertThat(month.toLocalDate()).isEmpty();
    assertThat(month.weekday()).isEmpty();
    assertThat(month.earliest()).hasToString("2024-05-01");
    assertThat(month.latest()).hasToString("2024-05-31");
  }

  @Test
  void anErrorNamesThePlaceAndWhatCouldStandThere() {
    assertThatThrownBy(() -> Edtf.parse("2024-02-30"))
        .isInstanceOfSatisfying(
            EdtfException.class,
            error -> {
              assertThat(error.column()).isEqualTo(9);
              assertThat(error.found()).isEqualTo("'30'");
              assertThat(error.expected()).isEqualTo("a day that the month has");
            });
  }
}

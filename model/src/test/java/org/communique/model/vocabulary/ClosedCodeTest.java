package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed lists take their own codes and refuse all others. */
class ClosedCodeTest {

  static List<ClosedCode> values() {
    return Arrays.stream(ClosedCode.class.getPermittedSubclasses())
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(ClosedCode.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("values")
  void theCodeIsTheNameInLowerKebab(ClosedCode value) {
    String name = ((Enum<?>) value).name();

    assertThat(value.code()).isEqualTo(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(value).hasToString(value.code());
  }

  @Test
  void everyCodeIsFoundBySpelling() {
    assertThat(ActorType.values()).allMatch(type -> ActorType.of(type.code()) == type);
    assertThat(DateDirection.values()).allMatch(side -> DateDirection.of(side.code()) == side);
    assertThat(DatePart.values()).allMatch(part -> DatePart.of(part.code()) == part);
    assertThat(Illocution.values()).allMatch(it -> Illocution.of(it.code()) == it);
    assertThat(Match.values()).allMatch(match -> Match.of(match.code()) == match);
    assertThat(Weekday.values()).allMatch(day -> Weekday.of(day.code()) == day);
  }

  @Test
  void anotherTextIsRefusedWithAllThatIsAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorType.of("Organisation"))
        .withMessage(
            "not a type of actor: \"Organisation\"; expected one of person, state, territory,"
                + " organization, group; write organization");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePart.of("middle"))
        .withMessage("not a part of a date: \"middle\"; expected one of start, end");
  }

  @ParameterizedTest
  @EnumSource
  void aWeekdayIsTheDayOfTheSameNameInTheCalendar(DayOfWeek day) {
    assertThat(Weekday.of(day).name()).isEqualTo(day.name());
    assertThat(Weekday.of(day).toDayOfWeek()).isEqualTo(day);
  }
}

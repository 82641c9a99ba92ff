package org.communique.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  /** What stands in spellings of EDTF and in no English. */
  private static final Pattern RAW =
      Pattern.compile("X|\\d-\\d|(^|\\s)-\\d|[~%?/{}\\[\\]]|\\.\\.|\\dT\\d|Y-?\\d|\\dE\\d|\\dS\\d");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-16 | 16 May 2024",
        "2024-05 | May 2024",
        "1962~ | about 1962",
        "1962? | 1962 (uncertain)",
        "1962% | about 1962 (uncertain)",
        "1962-~05 | May 1962 (month approximate)",
        "1962?-05-~16 | 16 May 1962 (day approximate, year uncertain)",
        "2004-06~-11 | 11 June 2004 (year and month approximate)",
        "XXXX-05-16 | 16 May of an unknown year",
        "2024-05-XX | a day in May 2024",
        "2024-XX-XX | a day in 2024",
        "2024-XX | a month of 2024",
        "2024-1X | October, November or December of 2024",
        "2024-0X | a month from January to September of 2024",
        "2024-05-1X | a day from the 10th to the 19th of May 2024",
        "2024-05-X5 | the 5th, 15th or 25th of May 2024",
        "2024-06-X1 | the 1st, 11th or 21st of June 2024",
        "2024-XX-16 | the 16th of a month of 2024",
        "XXXX-XX-XX | an unknown day",
        "XXXX-XX | an unknown month",
        "XXXX | an unknown year",
        "156X | a year in the 1560s",
        "156X-12-25 | 25 December of a year in the 1560s",
        "19XX | a year from 1900 to 1999",
        "1XXX | a year from 1000 to 1999",
        "000X | a year from 1 BC to AD 9",
        "-156X | a year from 1570 BC to 1561 BC",
        "1X99 | a year with the digits 1_99",
        "2025-05-07/ | from 7 May 2025, its end not known",
        "2025-05-07/.. | from 7 May 2025 on",
        "/2025 | until 2025, its beginning not known",
        "../2025 | up to 2025",
        "1815-06/1815-11-20 | June 1815 to 20 November 1815",
        "2004-06-~01/2004-06-20 | 1 June 2004 (day approximate) to 20 June 2004",
        "{1815-01-10,1815-02-22} | 10 January 1815 and 22 February 1815",
        "[1815,1817] | 1815 or 1817",
        "[1972-05-22..1972-05-30] | some day from 22 May 1972 to 30 May 1972",
        "{1960,1961-12} | 1960 and December 1961",
        "{1670..1672} | every year from 1670 to 1672",
        "[..1983] | some year up to 1983",
        "[1984-10-12..] | some day from 12 October 1984 on",
        "[1667,1668,1670..1672] | 1667, 1668 or some year from 1670 to 1672",
        "{1990} | all of: 1990",
        "2025-05-08T10:00:00+03:00 | 8 May 2025 at 10:00 (UTC+03:00)",
        "2025-05-08T10:00:30Z | 8 May 2025 at 10:00:30 (UTC)",
        "2025-05-08T10:05:00 | 8 May 2025 at 10:05",
        "2001-21 | spring 2001",
        "2001-27 | autumn 2001 (northern)",
        "2001-32 | winter 2001 (southern)",
        "2001-34 | the second quarter of 2001",
        "2001-39 | the third four months of 2001",
        "2001-40 | the first half of 2001",
        "2001-21~ | about spring 2001",
        "2001~-21 | spring 2001 (year approximate)",
        "-0044-03-15 | 15 March 45 BC",
        "0000 | 1 BC",
        "0800-12-25 | 25 December AD 800",
        "Y170000002 | the year 170,000,002",
        "Y-17E7 | 170,000,001 BC",
        "1950S2 | 1950 (only the first 2 digits certain)",
        "Y171010000S3 | the year 171,010,000 (only the first 3 digits certain)",
      })
  void datesAreToldInWords(String edtf, String words) {
    assertThat(DateWords.of(Edtf.parse(edtf))).isEqualTo(words);
  }

  @Property
  void noDateIsToldAsItIsSpelt(@ForAll("dates") Edtf date) {
    assertThat(DateWords.of(date)).isNotBlank().doesNotContainPattern(RAW);
  }

  @Property(tries = 200)
  void datesWithTheSameWordsDenoteTheSame(@ForAll("manyDates") List<Edtf> dates) {
    Map<String, Edtf> told = new HashMap<>();
    for (Edtf date : dates) {
      Edtf other = told.putIfAbsent(DateWords.of(date), date);
      if (other != null) {
        assertThat(date.denotesSame(other)).as("%s, %s", date, other).isTrue();
        assertThat(date.isApproximate()).isEqualTo(other.isApproximate());
        assertThat(date.isUncertain()).isEqualTo(other.isUncertain());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P180D, 180 days",
    "P1Y6M, 1 year and 6 months",
    "PT50M, 50 minutes",
    "P1D, 1 day",
  })
  void durationsAreToldInWords(String duration, String words) {
    assertThat(DateWords.of(IsoDuration.parse(duration))).isEqualTo(words);
  }

  @Provide
  Arbitrary<List<Edtf>> manyDates() {
    return dates().list().ofSize(100);
  }

  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<String> single = Arbitraries.oneOf(calendarDates(), longYears());
    Arbitrary<String> ends = Arbitraries.oneOf(calendarDates(), Arbitraries.of("..", ""));
    Arbitrary<String> members =
        Arbitraries.oneOf(
            single,
            Combinators.combine(ends, ends).as((from, to) -> from + ".." + to),
            calendarDates().map(date -> ".." + date));
    Arbitrary<String> inner =
        members.list().ofMinSize(1).ofMaxSize(4).map(l -> String.join(",", l));
    return Arbitraries.oneOf(
            single,
            Combinators.combine(plainDays(), times()).as((day, time) -> day + "T" + time),
            Combinators.combine(ends, ends).as((from, to) -> from + "/" + to),
            inner.map(set -> "[" + set + "]"),
            inner.map(set -> "{" + set + "}"))
        .filter(DateWordsTest::isValid)
        .map(Edtf::parse);
  }

  private static boolean isValid(String text) {
    try {
      Edtf.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Arbitrary<String> calendarDates() {
    Arbitrary<String> mark =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.just("")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("?", "~", "%")));
    Arbitrary<String> years =
        Arbitraries.of(
            "2024", "2023", "1999", "0044", "0000", "-0043", "156X", "19XX", "1XXX", "XXXX", "000X",
            "X5X6", "-156X", "-XXXX", "-1X00");
    Arbitrary<String> months =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.of("-05", "-02", "-12", "-XX", "-1X", "-0X", "-X1", "-X2"),
            Arbitraries.integers().between(21, 41).map(code -> "-" + code));
    Arbitrary<String> days =
        Arbitraries.of(
            "", "", "-16", "-29", "-31", "-XX", "-0X", "-1X", "-2X", "-3X", "-X1", "-X5");
    return Combinators.combine(years, mark, months, mark, days, mark)
        .as((year, y, month, m, day, d) -> year + y + month + m + (month.isEmpty() ? "" : day + d))
        .filter(DateWordsTest::isValid);
  }

  private static Arbitrary<String> plainDays() {
    return Arbitraries.of("2024-05-16", "-0043-03-15", "0800-12-25", "2024-02-29");
  }

  private static Arbitrary<String> times() {
    return Arbitraries.of(
        "10:00:00",
        "10:00:30",
        "00:00:00",
        "24:00:00",
        "10:00:00Z",
        "10:00:00+03:00",
        "23:59:59-09:30");
  }

  private static Arbitrary<String> longYears() {
    return Arbitraries.of(
        "Y17000",
        "Y-17000",
        "Y170000002",
        "Y-17E7",
        "Y9E18",
        "Y9E18S1",
        "1950S2",
        "1900S1",
        "Y171010000S3",
        "Y-9E18");
  }
}

package org.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.agreement.status.EntryByCondition;
import org.communique.model.agreement.status.Period;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.time.Possibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lives of the agreements in the example dossiers.
 *
 * <p>Each is told as its statuses, with the first day of each but the first between them. It is
 * asked for on those days, on the days before them, and long before and after all; and the history
 * has no other periods.
 */
class LivesTest {

  private static final LocalDate LONG_AGO = LocalDate.parse("1500-01-01");
  private static final LocalDate FAR_OFF = LocalDate.parse("2500-01-01");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "instrument,     draft 1996-09-10 adopted 1996-09-24 signed",
    "united-states,  none 1996-09-24 signatory",
    "china,          none 1996-09-24 signatory",
    "france,         none 1996-09-24 signatory 1998-04-06 contracting",
    "united-kingdom, none 1996-09-24 signatory 1998-04-06 contracting",
    "russia, none 1996-09-24 signatory 2000-06-30 contracting 2023-11-03 signatory",
    "germany,        none 1996-09-24 signatory 1998-08-20 contracting",
    "indonesia,      none 1996-09-24 signatory 2012-02-06 contracting",
    "japan,          none 1996-09-24 signatory 1997-07-08 contracting",
    "slovakia,       none 1996-09-30 signatory 1998-03-03 contracting",
    "ukraine,        none 1996-09-27 signatory 2001-02-23 contracting",
    "egypt,          none 1996-10-14 signatory",
    "iran,           none 1996-09-24 signatory",
    "israel,         none 1996-09-25 signatory",
    "india,          none",
    "pakistan,       none",
    "north-korea,    none",
    "fiji,           none 1996-09-24 signatory 1996-10-10 contracting",
    "un,             none"
  })
  void theTestBanTreatyIsNotInForce(String who, String statuses) throws IOException {
    assertLives(life("test-ban", "ctbt"), who, statuses);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "instrument, draft 1948-04-06 signed 1948-05-31 in-force"
        + " 1991-12-27 in-force/ended 1992-01-20 ended",
    "finland, none 1948-04-06 signatory 1948-05-31 party"
        + " 1991-12-27 party/former-party 1992-01-20 former-party",
    "soviet-union, none 1948-04-06 signatory 1948-05-31 party 1991-12-27 former-party",
    "russia, none 1991-12-26 none/party 1992-01-20 former-party"
  })
  void theTreatyOfFriendshipOutlivesOneOfItsParties(String who, String statuses)
      throws IOException {
    assertLives(life("friendship-1948", "treaty-1948"), who, statuses);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "instrument, draft 1992-01-20 signed",
    "finland,    none 1992-01-20 signatory",
    "russia,     none 1992-01-20 signatory"
  })
  void whatTheNotesThatEndedItSayOfTheirOwnForceIsNotTold(String who, String statuses)
      throws IOException {
    assertLives(life("friendship-1948", "notes-1992"), who, statuses);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "instrument,    draft 1817-04-29 in-force",
    "great-britain, none 1817-04-28 contracting 1817-04-29 party",
    "united-states, none 1817-04-29 party"
  })
  void theSecondNoteMadeTheAgreementOnTheLakesAndTheSenateDidNot(String who, String statuses)
      throws IOException {
    assertLives(life("notes-1817", "lakes"), who, statuses);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "instrument, draft 1953-10-27 in-force 1953-11-27 in-force/ended 1954-10-27 ended",
    "united-states, none 1953-10-23 contracting 1953-10-27 party"
        + " 1953-11-27 party/former-party 1954-10-27 former-party",
    "netherlands, none 1953-10-27 party" + " 1953-11-27 party/former-party 1954-10-27 former-party"
  })
  void howLongTheNotesOf1953LastedIsOpenWithinBounds(String who, String statuses)
      throws IOException {
    assertLives(life("notes-1953", "notes"), who, statuses);
  }

  @ParameterizedTest
  @CsvSource({
    "friendship-1948, treaty-1948, 1948-05-31, NECESSARY",
    "notes-1817,      lakes,       1817-04-29,",
    "notes-1953,      notes,       1953-10-27,"
  })
  void theConditionIsMetOnTheDayOfTheEntryIntoForce(
      String file, String agreement, String day, Possibility agrees) throws IOException {
    EntryByCondition byCondition = life(file, agreement).entryIntoForce();

    assertThat(byCondition.date()).contains(Edtf.parse(day));
    assertThat(byCondition.agreesWithRecord().orElse(null)).isEqualTo(agrees);
  }

  @Test
  void theConditionOfTheTestBanTreatyIsNotMet() throws IOException {
    assertThat(life("test-ban", "ctbt").entryIntoForce().outcome())
        .isEqualTo(EntryByCondition.Outcome.UNMET);
  }

  private static AgreementLife life(String file, String id) throws IOException {
    try (ReadResult result = DossierReader.strict().read(Path.of("dossiers", file + ".json"))) {
      Dossier dossier = result.dossier().orElseThrow();
      return AgreementLife.of(
          dossier.find(Ref.to(Agreement.class, id)).orElseThrow(), DossierIndex.of(dossier));
    }
  }

  private static void assertLives(AgreementLife life, String who, String statuses) {
    if (who.equals("instrument")) {
      assertChanges(life::statusOn, statuses);
      assertThat(told(life.history().instrument())).isEqualTo(statuses);
      return;
    }
    Ref<Actor> actor = Ref.to(Actor.class, who);
    assertChanges(day -> life.statusOn(actor, day), statuses);
    if (life.participants().contains(actor)) {
      assertThat(told(life.history().participants().get(actor))).isEqualTo(statuses);
    }
  }

  private static void assertChanges(Function<LocalDate, Assessment<?>> asked, String statuses) {
    List<String> words = Arrays.asList(statuses.split(" "));
    assertThat(codes(asked.apply(LONG_AGO))).isEqualTo(words.get(0));
    for (int at = 1; at < words.size(); at += 2) {
      LocalDate day = LocalDate.parse(words.get(at));
      assertThat(codes(asked.apply(day.minusDays(1))))
          .as("before " + day)
          .isEqualTo(words.get(at - 1));
      assertThat(codes(asked.apply(day))).as("on " + day).isEqualTo(words.get(at + 1));
    }
    assertThat(codes(asked.apply(FAR_OFF))).isEqualTo(words.get(words.size() - 1));
  }

  private static <S extends Enum<S>> String told(List<Period<S>> periods) {
    return periods.stream()
        .map(period -> period.from().map(day -> day + " ").orElse("") + codes(period.standing()))
        .collect(Collectors.joining(" "));
  }

  private static String codes(Assessment<?> standing) {
    return standing.possible().stream().map(Object::toString).collect(Collectors.joining("/"));
  }
}

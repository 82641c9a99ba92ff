package org.communique.registers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.ForAll;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.vocabulary.EventStatus;
import org.communique.model.vocabulary.SummitKind;
import org.communique.model.vocabulary.VisitRank;
import org.junit.jupiter.api.Test;

/** Calendars of encounters, read by another's library. */
class EncounterCalendarTest {

  private static Dossier dossier(String... dates) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .title("en", "Visits; all, of them\\")
            .addState(state -> state.id("japan").name("en", "Japan"))
            .addPerson(person -> person.id("p").name("en", "Jane Pilot"))
            .addPlace(place -> place.id("kyoto").name("en", "Kyoto"));
    for (int at = 0; at < dates.length; at++) {
      String id = "visit-" + at;
      String date = dates[at];
      dossier.addSummit(
          summit ->
              summit
                  .id(id)
                  .kind(SummitKind.VISIT)
                  .rank(VisitRank.STATE)
                  .status(EventStatus.HELD)
                  .addHosts("japan")
                  .addParticipants("p")
                  .addPlaces("kyoto")
                  .date(date));
    }
    return dossier.build();
  }

  @Test
  void anEncounterIsAnEventOfItsDays() throws Exception {
    Calendar calendar = read(dossier("1960-05-03", "1960-05-03/1960-05-07"));

    calendar.validate();
    List<? extends Component> events = calendar.getComponents();
    assertThat(events).hasSize(2);
    assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("19600503");
    assertThat(value(events.get(0), Property.DTEND)).isEqualTo("19600504");
    assertThat(value(events.get(1), Property.DTEND)).isEqualTo("19600508");
    assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("Visit: Jane Pilot, Japan");
    assertThat(value(events.get(1), Property.LOCATION)).isEqualTo("Kyoto");
    assertThat(value(events.get(1), Property.DESCRIPTION))
        .contains("Rank: State visit", "Hosts: Japan");
    assertThat(value(events.get(1), Property.STATUS)).isEqualTo("CONFIRMED");
  }

  @Test
  void aDateInDoubtIsLeftOutAndNotBent() {
    EncounterCalendar calendar =
        EncounterCalendar.of(
            dossier(
                "1960-05",
                "1960-05-03~",
                "1960-05-03?",
                "[1960-05-03..1960-05-05]",
                "1960-05-03/..",
                "-0044-03-15",
                "1960-05-03"));

    assertThat(calendar.entered())
        .extracting(each -> each.getId().value())
        .containsExactly("visit-6");
    assertThat(calendar.leftOut()).hasSize(6);
  }

  @net.jqwik.api.Property(tries = 200)
  void anyTextComesBackAsItWas(@ForAll String text) throws Exception {
    String plain =
        text.codePoints()
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (plain.isEmpty()) {
      return;
    }
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .addSummit(s -> s.id("s").kind(SummitKind.TALKS).date("2020-01-01").title("en", plain))
            .build();

    String calendar = EncounterCalendar.of(dossier).toText();

    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(value(read(dossier).getComponents().get(0), Property.SUMMARY)).isEqualTo(plain);
  }

  private static Calendar read(Dossier dossier) throws Exception {
    return new CalendarBuilder().build(new StringReader(EncounterCalendar.of(dossier).toText()));
  }

  private static String value(Object component, String name) {
    Optional<Property> property = ((Component) component).getProperty(name);
    return property.map(each -> each.getValue()).orElse("");
  }

  @Test
  void theSameDossierMakesTheSameCalendar() {
    Dossier dossier = dossier("1960-05-03");
    assertThat(EncounterCalendar.of(dossier).toText())
        .isEqualTo(EncounterCalendar.of(dossier).toText())
        .contains("UID:visit-0@d.communique.invalid\r\n");
    assertThat(EncounterCalendar.of(dossier).entered())
        .extracting(Summit::getKind)
        .containsExactly(SummitKind.VISIT);
  }
}

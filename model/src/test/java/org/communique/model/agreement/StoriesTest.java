package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole lives of agreements. Every kind of event, every condition of entry into force and every
 * status is in one of them: a code that is added to a list fails here until somebody tells what
 * becomes of an agreement by it.
 */
class StoriesTest {

  private static final List<Story> STORIES =
      List.of(
          Story.of(
              "a convention from rumor to successor",
              "a b c",
              "consents 2 - P30D",
              """
              announced            *     1999-01-01
              negotiated           *     1999-06-01
              initialled           a,b,c 1999-06-02
              > 1999-08-31 draft | a none | b none | c none
              adopted              *     1999-09-01
              > 1999-09-01 adopted | a none | b none | c none
              opened-for-signature *     2000-01-01
              > 2000-01-01 adopted | a none
              signed               a,b   2000-02-01
              reservation-made     a     2000-02-01
              declaration-made     b     2000-02-01
              > 2000-01-31 adopted | a none      | b none      | c none
              > 2000-02-01 signed  | a signatory | b signatory | c none
              signed-ad-referendum c     2000-06-01
              > 2000-06-01 signed | a signatory | b signatory | c signatory
              signature-confirmed  c     2000-07-01
              closed-for-signature *     2001-01-01
              approved-domestically a    2001-01-15
              > 2001-01-31 signed | a signatory   | b signatory | c signatory
              ratified             a     2001-02-01
              > 2001-02-01 signed | a contracting | b signatory | c signatory
              accepted             b     2001-03-01
              > 2001-03-01 signed   | a contracting | b contracting | c signatory
              > 2001-03-30 signed   | a contracting | b contracting | c signatory
              > 2001-03-31 in-force | a party       | b party       | c signatory
              approved             c     2001-06-01
              > 2001-05-31 in-force | a party | b party | c signatory
              > 2001-06-01 in-force | a party | b party | c contracting party
              > 2001-07-31 in-force | a party | b party | c party
              registered           *     2001-07-01
              published            *     2001-08-01
              reservation-objected b     2001-08-01
              acceded              d     2002-01-01
              > 2001-12-31 in-force | a party | b party | c party | d none
              > 2002-01-01 in-force | a party | b party | c party | d contracting party
              > 2002-06-01 in-force | a party | b party | c party | d party
              extended-to-territories a  2002-02-01
              declaration-withdrawn b    2003-01-01
              reservation-withdrawn a    2003-01-01
              corrected            *     2003-02-01
              amended              *     2004-01-01
              withdrawn            d     2005-01-01 2006-01-01
              > 2005-12-31 in-force | a party | b party | c party | d party
              > 2006-01-01 in-force | a party | b party | c party | d former-party
              superseded           *     2010-01-01
              > 2009-12-31 in-force | a party        | b party        | c party
              > 2010-01-01 ended    | a former-party | b former-party | c former-party
              """),
          Story.of(
              "a treaty of two that was applied before it was in force, and came back once",
              "a b",
              "exchange",
              """
              signed                * 1950-01-01
              > 1950-01-01 signed | a signatory | b signatory
              applied-provisionally * 1950-02-01
              > 1950-01-31 signed                | a signatory | b signatory
              > 1950-02-01 applied-provisionally | a signatory | b signatory
              suspended             * 1950-03-01
              > 1950-02-28 applied-provisionally | a signatory | b signatory
              > 1950-03-01 suspended             | a signatory | b signatory
              resumed               * 1950-04-01
              > 1950-04-01 applied-provisionally | a signatory | b signatory
              ratified              a 1951-01-01
              > 1951-01-01 applied-provisionally | a contracting | b signatory
              ratified              b 1951-02-01
              > 1951-01-31 applied-provisionally | a contracting | b signatory
              > 1951-02-01 in-force              | a party       | b party
              suspended             a 1953-01-01
              > 1952-12-31 in-force  | a party | b party
              > 1953-01-01 suspended | a party | b party
              resumed               a 1954-01-01
              > 1953-12-31 suspended | a party | b party
              > 1954-01-01 in-force  | a party | b party
              expired               * 1961-02-01
              > 1961-01-31 in-force | a party        | b party
              > 1961-02-01 ended    | a former-party | b former-party
              renewed               * 1962-01-01
              > 1961-12-31 ended    | a former-party | b former-party
              > 1962-01-01 in-force | a party        | b party
              terminated            * 1970-01-01
              > 1969-12-31 in-force | a party        | b party
              > 1970-01-01 ended    | a former-party | b former-party
              """),
          Story.of(
              "a pact that binds by signature, and that one of two denounces",
              "a b",
              "signature",
              """
              signed-definitively a 1939-05-22
              > 1939-05-21 draft | a none        | b none
              > 1939-05-22 draft | a contracting | b none
              signed              b 1939-06-07
              > 1939-06-06 draft    | a contracting | b none
              > 1939-06-07 in-force | a party       | b party
              withdrawn           a 1940-01-01 1940-07-01
              > 1940-06-30 in-force | a party        | b party
              > 1940-07-01 ended    | a former-party | b former-party
              """),
          Story.of(
              "an arrangement for a day that was fixed before",
              "a b",
              "date - - - 2000-07-01",
              """
              signed  * 2000-01-01
              > 1999-12-31 draft    | a none        | b none
              > 2000-01-01 signed   | a signatory   | b signatory
              > 2000-06-30 signed   | a signatory   | b signatory
              > 2000-07-01 in-force | a party       | b party
              """),
          Story.of(
              "a draft that was rejected before another was adopted",
              "a b c",
              "consents 2",
              """
              proposed             a     1990-01-01
              postponed            *     1990-06-01
              > 1990-12-31 draft          | a none | b none | c none
              rejected             *     1991-01-01
              > 1991-01-01 never-in-force | a none | b none | c none
              proposed             b     1991-07-01
              > 1991-06-30 never-in-force | a none
              > 1991-07-01 draft          | a none | b none | c none
              adopted              *     1992-01-01
              signed               a,b,c 1992-01-01
              ratified             a,b,c 1993-01-01
              notified             a     1994-01-01
              violation-alleged    b     1995-01-01
              > 1995-01-01 in-force | a party | b party | c party
              withdrawn            c     1996-01-01 1997-01-01
              withdrawal-rescinded c     1996-07-01
              > 1996-12-31 in-force | a party | b party | c party
              """),
          Story.of(
              "an organization and a state notify each other",
              "union state",
              "notifications - - P1M",
              """
              signed             *     2000-01-01
              > 2000-01-01 signed | union signatory | state signatory
              formally-confirmed union 2000-02-01
              > 2000-01-31 signed | union signatory   | state signatory
              > 2000-02-01 signed | union contracting | state signatory
              consented          state 2000-03-15
              > 2000-03-15 signed   | union contracting | state contracting
              > 2000-04-14 signed   | union contracting | state contracting
              > 2000-04-15 in-force | union party       | state party
              """),
          Story.of(
              "what the parties agree on later, for one of them later still",
              "a b c",
              "as-agreed",
              """
              signed                 a,b,c 2000-01-01
              ratified               *     2000-06-01
              > 2000-06-01 signed | a contracting | b contracting | c contracting
              entered-into-force     *     2001-01-01
              acceded                d     2001-02-01
              entered-into-force-for d     2001-05-01
              > 2000-12-31 signed   | a contracting | d none
              > 2001-01-01 in-force | a party       | b party | c party | d none
              > 2001-02-01 in-force | a party       | d contracting
              > 2001-04-30 in-force | a party       | d contracting
              > 2001-05-01 in-force | a party       | d party
              succeeded              e     2003-06-01 2003-01-01
              > 2002-12-31 in-force | e none
              > 2003-01-01 in-force | e party
              """),
          Story.of(
              "a treaty that never was in force",
              "a b c",
              "",
              """
              signed                 a,b 2000-12-31
              signature-withdrawn    a   2002-05-06
              > 2002-05-05 signed | a signatory | b signatory | c none
              > 2002-05-06 signed | a none      | b signatory | c none
              ratified               b   2002-06-01
              signature-succeeded    c   2003-01-01
              > 2002-12-31 signed | b contracting | c none
              > 2003-01-01 signed | b contracting | c signatory
              ratification-withdrawn b   2004-01-01
              > 2003-12-31 signed | b contracting | c signatory
              > 2004-01-01 signed | b signatory   | c signatory
              terminated             *   2010-01-01
              > 2009-12-31 signed         | a none | b signatory | c signatory
              > 2010-01-01 never-in-force | a none | b signatory | c signatory
              """));

  @TestFactory
  Stream<DynamicTest> eachIsAsItIsTold() {
    return STORIES.stream().map(story -> dynamicTest(story.title(), story::check));
  }

  @Test
  void everyKindOfEventIsInAStory() {
    assertThat(all(Story::eventKinds)).containsAll(codes(AgreementEventKind.values()));
  }

  @Test
  void everyConditionOfEntryIntoForceIsInAStory() {
    assertThat(all(Story::conditions)).containsAll(codes(EntryIntoForceCondition.values()));
  }

  @Test
  void everyStatusIsAnAnswerInAStory() {
    assertThat(all(Story::instrumentStatuses))
        .containsAll(codes(Arrays.asList(InstrumentStatus.values())));
    assertThat(all(Story::participantStatuses))
        .containsAll(codes(Arrays.asList(ParticipantStatus.values())));
  }

  private static Set<String> all(Function<Story, Stream<String>> part) {
    return STORIES.stream().flatMap(part).collect(Collectors.toSet());
  }

  private static List<String> codes(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }
}

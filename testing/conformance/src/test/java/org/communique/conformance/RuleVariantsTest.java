package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Finding;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What some rules say of cases beside their examples, and where they are silent. */
class RuleVariantsTest {

  private static List<String> found(String code, String members) {
    ReadResult read =
        DossierReader.strict()
            .read("{\"formatVersion\": \"1.0\", \"id\": \"d\", " + members.replace('`', '"') + "}");
    assertThat(read.report().findings()).isEmpty();
    return DossierValidator.standard().validate(read.dossier().orElseThrow()).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::pointer)
        .map(Object::toString)
        .toList();
  }

  private static void assertFound(String code, String members, String pointer) {
    assertThat(found(code, members)).isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`from`: `1960`, `until`: `1950` | /actors/0/until",
        "`from`: `1960-05`, `until`: `1960-04-30` | /actors/0/until",
        "`from`: `1960~`, `until`: `1950` |",
        "`from`: `1960`, `until`: `1960` |",
        "`otherNames`: [{`name`: {`en`: `B`}, `from`: `2001`, `until`: `2000`}] | /actors/0/otherNames/0/until",
      })
  void endsBeforeItBegins(String members, String pointer) {
    assertFound(
        "ends-before-it-begins",
        "`actors`: [{`id`: `a`, `type`: `state`, `name`: {`en`: `A`}, " + members + "}]",
        pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`topics`: [`trade`, `energy`, `trade`] | /summits/0/topics/2",
        "`participants`: [{`actor`: `a`}, {`actor`: `a`, `medium`: `video`}] | /summits/0/participants/1",
        "`participants`: [{`actor`: `a`}, {`actor`: `a`, `role`: `interpreter`}] |",
        "`hosts`: [`a`, `a`] | /summits/0/hosts/1",
        "`participants`: [{`actor`: `a`, `office`: `minister`, `styledAs`: [{`en`: `X`}]}, {`actor`: `a`, `office`: `minister`, `styledAs`: [{`en`: `Y`}]}] |",
      })
  void repeatedItem(String members, String pointer) {
    assertFound(
        "repeated-item",
        "`actors`: [{`id`: `a`, `type`: `state`, `name`: {`en`: `A`}}],"
            + " `summits`: [{`id`: `s`, `kind`: `talks`, "
            + members
            + "}]",
        pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "2001-01-01 | `kind`: `signed`, `date`: `2001-01-02` | /agreements/0/date",
        "2001 | `kind`: `signed`, `date`: `2001-01-02` |",
        "2001-01 | `kind`: `adopted`, `date`: `2001-02-02` | /agreements/0/date",
        "2001-01-01~ | `kind`: `signed`, `date`: `2001-01-02` |",
        "2001-01-01 | `kind`: `ratified`, `date`: `2001-01-02` |",
      })
  void dateDiffersFromSignature(String date, String event, String pointer) {
    assertFound(
        "date-differs-from-signature",
        "`agreements`: [{`id`: `t`, `kind`: `treaty`, `date`: `"
            + date
            + "`, `events`: [{"
            + event
            + "}]}]",
        pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`scheme`: `wikidata`, `value`: `Q1` | `scheme`: `wikidata`, `value`: `Q1` | true",
        "`scheme`: `wikidata`, `value`: `Q1` | `scheme`: `wikidata`, `value`: `Q2` | false",
        "`scheme`: `mine`, `value`: `1` | `scheme`: `mine`, `value`: `1` | false",
        "`scheme`: `iso-3166-1`, `value`: `CN` | `scheme`: `iso-3166-1`, `value`: `CN` | true",
      })
  void identifierShared(String one, String other, boolean isFound) {
    List<String> found =
        found(
            "identifier-shared",
            "`actors`: [{`id`: `a`, `type`: `state`, `name`: {`en`: `A`}, `identifiers`: [{"
                + one
                + "}]}, {`id`: `b`, `type`: `state`, `name`: {`en`: `B`}, `identifiers`: [{"
                + other
                + "}]}]");

    assertThat(!found.isEmpty()).isEqualTo(isFound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "announced | 2021-01-10 | /summits/0/date",
        "announced | 2022-01-10 |",
        "announced | 2021 |",
        "held | 2021-01-10 |",
      })
  void announcedForThePast(String status, String date, String pointer) {
    assertFound(
        "announced-for-the-past",
        "`sources`: [{`id`: `r`, `kind`: `news-report`, `published`: `2021-12-30`}],"
            + " `summits`: [{`id`: `s`, `kind`: `talks`, `status`: `"
            + status
            + "`, `date`: `"
            + date
            + "`, `evidence`: [{`source`: `r`}]}]",
        pointer);
  }
}

package org.communique.conformance;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.model.finding.Finding;

/**
 * What the reader refuses and a schema cannot say: the list of {@code docs/schema.md}, each with a
 * document that shows it.
 */
enum BeyondSchema {
  NAME_TWICE(
      "A name that stands twice in one object.",
      code("duplicate-key"),
      "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"id\": \"d\"}"),
  HALF_A_CHARACTER(
      "Half a character: a surrogate that stands alone.",
      code("ill-formed-text"),
      dossier("\"title\": {\"en\": \"\\ud83d\"}")),
  LANGUAGE_TWICE(
      "One language twice in other letter case, such as `en` and `EN`.",
      malformed("one text for each language"),
      dossier("\"title\": {\"en\": \"Talks\", \"EN\": \"Talks\"}")),
  DAY_OF_MONTH(
      "A day that the month does not have, such as 30 February.",
      malformed("a day that the month has"),
      dated("2025-02-30")),
  INTERVAL_ORDER(
      "An interval that ends before it starts.",
      malformed("an end that is not before the start"),
      dated("2025-05/2024-05")),
  RANGE_ORDER(
      "A range within a set that ends before it starts.",
      malformed("a date that is not before the one before the '..'"),
      dated("[2025..2024]")),
  SIGNIFICANT_DIGITS(
      "More significant digits than a year has.",
      malformed("the year has no more digits than that"),
      dated("0019S4")),
  LONG_YEAR(
      "A year beyond 9223372036854775807.",
      malformed("a year of at most 19 digits"),
      dated("Y1700000000E10")),
  LEAP_SECOND(
      "A leap second that does not end a day of UTC.",
      malformed("leap seconds end a day of UTC"),
      dated("2016-12-31T12:00:60Z")),
  ADDRESS_OF_HOST(
      "What stands in the square brackets of a URI and is no IPv6 address.",
      finding -> malformed("not a URI").test(finding) && found(finding).contains("["),
      dossier(
          "\"sources\": [{\"id\": \"s\", \"kind\": \"readout\", \"url\": \"http://[1::2::3]/\"}]")),
  LENGTH(
      "Lengths in UTF-16 units: a schema counts code points, of which there may be half as many.",
      finding ->
          malformed("").test(finding)
              && found(finding).length() > found(finding).codePointCount(0, found(finding).length())
              && (found(finding).length() > 256),
      "{\"formatVersion\": \"1.0\", \"id\": \"" + "\uD83E\uDD1D".repeat(200) + "\"}"),
  LONG_AMOUNT(
      "An amount of a duration beyond 9223372036854775807.",
      malformed("a number of at most 9223372036854775807"),
      dossier(
          "\"agreements\": [{\"id\": \"a\", \"kind\": \"treaty\", \"entryIntoForce\":"
              + " {\"on\": \"consents\", \"after\": \"P9223372036854775808D\"}}]")),
  LONG_NUMBER(
      "A number in an extension with an exponent beyond a billion.",
      malformed("a number that can be kept"),
      dossier("\"x-number\": 1e1000000001")),
  LIMITS(
      "The limits of the reader on depth, lengths and counts: see `ReadLimits`.",
      finding -> code("too-deep").or(code("too-long")).or(code("too-many")).test(finding),
      dossier("\"x-deep\": " + "[".repeat(100) + "]".repeat(100)));

  private final String sentence;
  private final Predicate<Finding> predicate;
  private final String example;

  BeyondSchema(String sentence, Predicate<Finding> predicate, String example) {
    this.sentence = sentence;
    this.predicate = predicate;
    this.example = example;
  }

  /** {@return the sentence of the page} */
  String sentence() {
    return sentence;
  }

  /** {@return a document that the reader refuses for this alone} */
  String example() {
    return example;
  }

  /** {@return which of the list a finding is; empty if a schema could have said it} */
  static Optional<BeyondSchema> of(Finding finding) {
    return Arrays.stream(values()).filter(each -> each.predicate.test(finding)).findFirst();
  }

  private static Predicate<Finding> code(String code) {
    return finding -> finding.code().equals(code);
  }

  private static Predicate<Finding> malformed(String words) {
    return code("malformed-value").and(finding -> finding.message().contains(words));
  }

  private static String found(Finding finding) {
    return finding.arguments().getOrDefault("found", "");
  }

  private static String dossier(String member) {
    return "{\"formatVersion\": \"1.0\", \"id\": \"d\", " + member + "}";
  }

  private static String dated(String date) {
    return dossier(
        "\"summits\": [{\"id\": \"s\", \"kind\": \"talks\", \"date\": \"" + date + "\"}]");
  }
}

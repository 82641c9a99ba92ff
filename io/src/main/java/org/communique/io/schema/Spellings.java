package org.communique.io.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Digest;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;

/**
 * How the values are spelt that have a text form of their own: patterns, lengths and examples.
 *
 * <p>The patterns use what the regular expressions of ECMAScript (with the flag {@code u}), Java
 * and Python have in common. Lengths are counted in code points by JSON Schema and in UTF-16 units
 * by the model: the schema is the more generous one.
 */
final class Spellings {

  /** What begins the name of an extension. */
  static final String EXTENSION = "^x-";

  /** Words of {@code a-z} and {@code 0-9} joined by a single hyphen. */
  static final String CODE = "^(?![\\s\\S]*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$";

  static final int CODE_LENGTH = 100;

  /** Version 1 of the format, and whatever a minor version adds. */
  static final String VERSION = "^1\\.(?:0|[1-9][0-9]*)$";

  static final int VERSION_LENGTH = 8;

  /**
   * Beyond ASCII: white space, controls, and characters that cannot be seen. The last are written
   * as they are, for languages do not agree on an escape for them.
   */
  private static final String UNSEEN =
      "\\u00AD\\u061C\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000"
          + "\\uD800-\\uDFFF\\uFEFF\\uFFF9-\\uFFFB"
          + Character.toString(0xE0000)
          + "-"
          + Character.toString(0xE007F);

  private static final String VISIBLE = "[^\\u0000-\\u0020\\u007F-\\u00A0" + UNSEEN + "]";

  /** Each percent sign is looked at beforehand, so that what follows are rows of characters. */
  private static final String ESCAPES_ARE_WHOLE = "(?![\\s\\S]*%(?![0-9A-Fa-f]{2}))";

  /** What may stand nowhere in a URI; what may not stand in one of its parts is added. */
  private static final String NOT_IN_URI =
      "^\\u0000-\\u0020\"#<>\\\\\\^`{|}\\u007F-\\u00A0" + UNSEEN;

  private static final String ANYTHING = "[" + NOT_IN_URI + "]*";
  private static final String PATH = "[" + NOT_IN_URI + "?\\[\\]]*";
  private static final String NAME = "[" + NOT_IN_URI + "?/\\[\\]]+";
  private static final String USER = "[" + NOT_IN_URI + "?/\\[\\]@]*";
  private static final String ADDRESS =
      "(?:" + USER + "@)?\\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9._~%-]+)?\\](?::[0-9]*)?";
  private static final String QUERY = "(?:\\?" + ANYTHING + ")?";
  private static final String AUTHORITY = "(?:" + ADDRESS + "|" + NAME + ")";
  private static final String HIERARCHICAL =
      "//(?:"
          + (AUTHORITY + "(?:/" + PATH + ")?" + QUERY)
          + ("|/" + PATH + QUERY + "|\\?" + ANYTHING + "|(?=#)")
          + (")|/(?!/)" + PATH + QUERY);
  private static final String OPAQUE = "(?!/)[" + NOT_IN_URI + "]" + ANYTHING;

  /** An absolute URI or IRI, as the JDK understands it. */
  private static final String URI =
      "^"
          + ESCAPES_ARE_WHOLE
          + ("[A-Za-z][A-Za-z0-9+.-]*:(?:" + HIERARCHICAL + "|" + OPAQUE + ")")
          + ("(?:#" + ANYTHING + ")?$");

  private static final String POINTER = "^(?![\\s\\S]*~(?![01]))(?:/[\\s\\S]*)?$";

  private static final String DURATION =
      "^[+-]?P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?"
          + "(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?$";

  /** Tags that were registered as a whole and do not follow the grammar that came later. */
  private static final List<String> IRREGULAR =
      List.of(
          "en-gb-oed",
          "i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)",
          "sgn-(?:be-(?:fr|nl)|ch-de)");

  private static final String PRIVATE_USE = "[xX](?:-[A-Za-z0-9]{1,8}){1,128}";
  private static final String LANGUAGE =
      "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}(?![A-Za-z0-9])){0,3}|[A-Za-z]{4,8})"
          + "(?:-[A-Za-z]{4}(?![A-Za-z0-9]))?"
          + "(?:-(?:[A-Za-z]{2}|[0-9]{3})(?![A-Za-z0-9]))?"
          + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,64}"
          + "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8}){1,84}){0,52}"
          + ("(?:-" + PRIVATE_USE + ")?");
  private static final String LANGUAGE_TAG =
      "^(?:"
          + (LANGUAGE + "|" + PRIVATE_USE + "|")
          + IRREGULAR.stream().map(Spellings::anyCase).collect(Collectors.joining("|"))
          + ")$";

  /** What is said of each atom. */
  private static final Map<Class<?>, Spelling> ATOMS =
      Map.of(
          Id.class,
          new Spelling(
              "^" + VISIBLE + "+$",
              Id.MAX_LENGTH,
              "",
              "an id: 1 to 256 characters that can be seen, without white space",
              List.of("xi", "report-2", "Q15031")),
          Edtf.class,
          new Spelling(
              EdtfPattern.WHOLE,
              0,
              "",
              "a date in EDTF (ISO 8601-2), such as 2025-05-08, 2025-05 or 2025-05-07/2025-05-10",
              List.of("2025-05-08", "2025-05", "2025-05-07/2025-05-10", "XXXX-05-16", "1984?")),
          LanguageTag.class,
          new Spelling(
              LANGUAGE_TAG,
              LanguageTag.MAX_LENGTH,
              "",
              "a BCP 47 language tag, such as en or zh-Hans",
              List.of("en", "zh-Hans", "pt-BR")),
          Uri.class,
          new Spelling(
              URI,
              Uri.MAX_LENGTH,
              "iri",
              "an absolute URI, such as https://example.org/2",
              List.of("https://example.org/2")),
          Digest.class,
          new Spelling(
              "^sha-256:[0-9a-f]{64}$",
              0,
              "",
              "sha-256: and 64 digits of 0-9 and a-f",
              List.of(Digest.ofText("").toString())),
          IsoDuration.class,
          new Spelling(
              DURATION,
              IsoDuration.MAX_LENGTH,
              "",
              "an ISO 8601 duration in whole numbers, such as P30D, -P1W or P1Y6M",
              List.of("P30D", "-P1W", "P1Y6M")),
          Pointer.class,
          new Spelling(
              POINTER,
              0,
              "json-pointer",
              "a JSON Pointer, such as /content/0",
              List.of("/content/0", "/speakers")));

  private Spellings() {}

  /**
   * How one kind of value is spelt.
   *
   * @param pattern the regular expression that a spelling fits whole
   * @param length how long it may be; 0 for any length
   * @param format the format of JSON Schema that it has; empty if there is none
   * @param expected what it should be, for a message
   * @param examples some of them
   */
  record Spelling(
      String pattern, int length, String format, String expected, List<String> examples) {

    SchemaObject schema() {
      SchemaObject schema = SchemaObject.ofType("string");
      if (!format.isEmpty()) {
        schema.put("format", format);
      }
      if (length > 0) {
        schema.put("maxLength", length);
      }
      return schema
          .put("pattern", pattern)
          .put("patternErrorMessage", "Expected " + expected + ".")
          .put("examples", examples);
    }
  }

  /**
   * {@return how values of a class are spelt}
   *
   * @throws IllegalArgumentException if there is no such atom; a new one belongs in the table above
   */
  static Spelling of(Class<?> atom) {
    Spelling spelling = ATOMS.get(atom);
    if (spelling == null) {
      throw new IllegalArgumentException("the schema does not say how " + atom + " is spelt");
    }
    return spelling;
  }

  /**
   * {@return the pattern with each letter in both cases, but for what it is to regular expressions}
   */
  private static String anyCase(String pattern) {
    return pattern
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> c.matches("[a-z]") ? "[" + c + c.toUpperCase(Locale.ROOT) + "]" : c)
        .collect(Collectors.joining());
  }
}

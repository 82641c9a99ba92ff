package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Well-formed text that was damaged: what hostile or careless input looks like. */
public final class Mutations {

  private static final String NASTY =
      "\u0000\t\n\r \u007f\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\u3000\ufeff\ufffe\ud800\udc00"
          + "-_~/#%:+.,\"'\\{}[]<>|^`PTYMWDxXiI019azAZéЖ中İıſK";

  private Mutations() {}

  /**
   * Damage at one to four places: a character put in, left out or replaced, or a piece repeated.
   */
  public static Arbitrary<String> of(Arbitrary<String> wellFormed) {
    return Combinators.combine(
            wellFormed,
            Arbitraries.integers().between(0, Integer.MAX_VALUE).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(NASTY.chars().mapToObj(c -> (char) c).toList()).list().ofSize(4))
        .as(
            (text, places, characters) -> {
              String mutated = text;
              for (int edit = 0; edit < places.size(); edit++) {
                mutated = edited(mutated, places.get(edit), characters.get(edit));
              }
              return mutated;
            })
        .withoutEdgeCases();
  }

  private static String edited(String text, int random, char c) {
    int at = random % (text.length() + 1);
    String before = text.substring(0, at);
    String after = text.substring(at);
    String rest = after.isEmpty() ? "" : after.substring(1);
    return switch (random / 7 % 4) {
      case 0 -> before + c + after;
      case 1 -> before + rest;
      case 2 -> before + c + rest;
      default -> before + after + after;
    };
  }

  /**
   * Holds that a text is either read, and given back as it was, or refused in words that are fit
   * for one line of a terminal.
   */
  public static void assertReadOrRefused(String text, Function<String, ?> parse) {
    Object[] read = new Object[1];
    Throwable thrown = catchThrowable(() -> read[0] = parse.apply(text));
    if (thrown == null) {
      assertThat(read[0]).hasToString(text);
      return;
    }
    assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(thrown.getMessage())
        .startsWith("not a")
        .contains("expected")
        .matches(message -> message.length() < 1_000, "is short")
        .matches(message -> message.chars().noneMatch(Mutations::disturbs), "disturbs no terminal");
  }

  private static boolean disturbs(int unit) {
    return Character.isISOControl(unit)
        || Character.getType(unit) == Character.FORMAT
        || unit == 0x2028
        || unit == 0x2029;
  }
}

package org.communique.page.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.SpeechAct;

/** English for codes and lists. */
public final class Words {

  /** Acts whose past tense does not follow from the code. */
  private static final Map<SpeechAct, String> PAST =
      Map.of(
          SpeechAct.BE_OPTIMISTIC, "voiced optimism",
          SpeechAct.BE_PESSIMISTIC, "voiced pessimism",
          SpeechAct.DECLINE_COMMENT, "declined to comment");

  private Words() {}

  /**
   * {@return items in one phrase: "a", "a and b", "a, b and c"}
   *
   * @param items the items
   */
  public static String list(List<String> items) {
    return list(items, "and");
  }

  /**
   * {@return items in one phrase, with a word before the last}
   *
   * @param items the items
   * @param word the word
   */
  public static String list(List<String> items, String word) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
  }

  /**
   * {@return words in quotation marks: double ones, or single ones where the words have double ones
   * themselves}
   *
   * @param words the words
   */
  public static String quoted(String words) {
    return hasDoubleMarks(words) ? "‘" + words + "’" : "“" + words + "”";
  }

  /**
   * {@return whether there are double quotation marks in a text}
   *
   * @param words the words
   */
  public static boolean hasDoubleMarks(String words) {
    return words.chars().anyMatch(c -> "“”\"„".indexOf(c) >= 0);
  }

  /**
   * {@return what a code is called, to begin a sentence; an unknown code as it is}
   *
   * @param code the code
   */
  public static String label(Code code) {
    return code.label().orElseGet(() -> "“" + code.code() + "”");
  }

  /**
   * {@return what a code is called, within a sentence; an unknown code as it is}
   *
   * @param code the code
   */
  public static String inSentence(Code code) {
    return lowerFirst(label(code));
  }

  /**
   * {@return what a speaker did, in the past tense: "reaffirmed", "called for"}
   *
   * @param act the act
   */
  public static String past(SpeechAct act) {
    String exception = PAST.get(act);
    if (exception != null) {
      return exception;
    }
    if (!act.isKnown()) {
      return "made a statement (" + act.code() + ")";
    }
    int end = (act.code() + "-").indexOf('-');
    String verb = act.code().substring(0, end);
    return past(verb) + act.code().substring(end).replace('-', ' ');
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    boolean changes = verb.endsWith("y") && !verb.endsWith("ay");
    return changes ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  /**
   * {@return the name of a property in words: "statusHistory" is "status history"}
   *
   * @param property the name of the property
   */
  public static String spaced(String property) {
    return property.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * {@return words that begin with a capital letter}
   *
   * @param words the words
   */
  public static String upperFirst(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + rest(words);
  }

  private static String lowerFirst(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + rest(words);
  }

  private static String rest(String words) {
    return words.substring(1);
  }
}

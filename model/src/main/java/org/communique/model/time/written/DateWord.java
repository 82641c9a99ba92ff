package org.communique.model.time.written;

import java.util.List;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A word or sign of a text, and what it may mean. Which meaning counts is decided by where it
 * stands: "in" leads two weeks ahead, or stands before a month and says nothing.
 *
 * @param text how it is written, in the normal form
 * @param meanings all that it may mean; none if it is not known
 */
record DateWord(String text, List<DateToken> meanings) {

  /** {@return the meaning of a kind; null if it has none of that kind} */
  @Nullable DateToken as(Kind kind) {
    for (DateToken meaning : meanings) {
      if (meaning.is(kind)) {
        return meaning;
      }
    }
    return null;
  }

  /** {@return whether it may be of that kind} */
  boolean is(Kind kind) {
    return as(kind) != null;
  }

  /** {@return the word without its meanings of one kind, where it has others} */
  DateWord otherThan(Kind kind) {
    List<DateToken> others = meanings.stream().filter(each -> !each.is(kind)).toList();
    return others.isEmpty() ? this : new DateWord(text, others);
  }
}

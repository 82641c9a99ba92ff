package org.communique.model.time.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.model.time.Edtf;
import org.communique.model.time.written.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The eve of something. Of "the eve of 9 May" the day is known; of "the eve of the talks" the
 * anchor is the talks; and where a date stands beside it, that is the date.
 *
 * <p>What it is the eve of may have any name, as long as no word of dates is in it.
 */
final class EveGrammar {

  private static final Set<Kind> IN_NAMES =
      Set.of(Kind.FILLER, Kind.OF, Kind.AND, Kind.COMMA, Kind.FROM, Kind.TO, Kind.AHEAD);

  private final List<DateWord> date;
  private final List<DateWord> event;
  private final NumericOrder order;
  private final Steps steps;

  EveGrammar(List<DateWord> words, int eve, NumericOrder order, Steps steps) {
    this.order = order;
    this.steps = steps;
    List<DateWord> before = words.subList(0, eve);
    List<DateWord> after = words.subList(eve + 1, words.size());
    boolean isAfterEvent = words.get(eve).as(Kind.EVE).value() == 1;
    if (!isAfterEvent) {
      this.date = before;
      this.event = after;
      return;
    }
    if (!isName(after)) {
      throw new NotUnderstood("words stand after the eve of something");
    }
    int begin = eve;
    while (begin > 0 && !words.get(begin - 1).is(Kind.COMMA)) {
      begin--;
    }
    this.date = before.subList(0, begin);
    this.event = before.subList(begin, eve);
  }

  List<DateClues> clues() {
    @Nullable Edtf eve = isName(event) ? null : dayBefore();
    if (date.stream()
        .allMatch(word -> word.is(Kind.FILLER) || word.is(Kind.COMMA) || word.is(Kind.OF))) {
      return List.of(
          eve == null
              ? DateClues.NONE.withShift(DateGrammar.duration(-1, "D"))
              : DateClues.NONE.withFixes(eve));
    }
    List<DateClues> stated = new DateGrammar(new ArrayList<>(date), order, steps).clues();
    boolean agrees =
        eve == null
            || stated.stream()
                .flatMap(clues -> clues.fixes().stream())
                .allMatch(fixed -> fixed.compatibleWith(eve).isPossible());
    if (!agrees) {
      throw new NotUnderstood("the date is not the eve that is named: " + eve);
    }
    return stated;
  }

  private static boolean isName(List<DateWord> words) {
    return words.stream()
        .flatMap(word -> word.meanings().stream())
        .allMatch(meaning -> IN_NAMES.contains(meaning.kind()));
  }

  private Edtf dayBefore() {
    List<DateClues> day = new DateGrammar(new ArrayList<>(event), order, steps).clues();
    if (day.size() != 1
        || !DateClues.NONE
            .withFixes(day.get(0).fixes().orElse(Edtf.parse("XXXX")))
            .equals(day.get(0))) {
      throw new NotUnderstood("the words say the eve of what is no day");
    }
    return dayBefore(day.get(0).fixes().orElseThrow().toString());
  }

  private static Edtf dayBefore(String mask) {
    if (mask.length() != 10 || mask.indexOf('X', 4) >= 0 || mask.indexOf('/') >= 0) {
      throw new NotUnderstood("the words say the eve of what is no day");
    }
    boolean hasYear = mask.indexOf('X') < 0;
    if (!hasYear && mask.endsWith("-03-01")) {
      return Edtf.parse(mask.substring(0, 4) + "-02-2X"); // The 28th or the 29th.
    }
    String year = hasYear ? mask.substring(0, 4) : "2023";
    if (mask.endsWith("-02-29")) {
      return Edtf.parse(mask.substring(0, 8) + "28");
    }
    String day = LocalDate.parse(year + mask.substring(4)).minusDays(1).toString();
    return Edtf.parse(hasYear ? day : mask.substring(0, 4) + day.substring(4));
  }
}

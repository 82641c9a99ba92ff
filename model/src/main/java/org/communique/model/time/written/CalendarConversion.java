package org.communique.model.time.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.model.time.Edtf;

/**
 * Dates of another calendar, spelled in EDTF, in the Gregorian one: a day becomes a day, a month or
 * a year the period of its days.
 */
final class CalendarConversion {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)");

  private static final int LONGEST_MONTH = 31;
  private static final int MAX_LENGTH = 200;

  private final WrittenCalendar calendar;

  CalendarConversion(WrittenCalendar calendar) {
    this.calendar = calendar;
  }

  /** {@return what a date may be; none if it has digits left open, or is beyond the calendar} */
  List<Edtf> converted(Edtf date) {
    String text = date.toString();
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    return switch (date.kind()) {
      case DATE -> dates(text);
      case INTERVAL -> interval(text.split("/", -1));
      case ALL_OF, ONE_OF -> set(text);
      default -> List.of();
    };
  }

  private List<Edtf> dates(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return List.of();
    }
    int year = Integer.parseInt(date.group(1));
    String doubt = date.group(4);
    if (date.group(3) != null) {
      return calendar
          .days(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))
          .stream()
          .filter(CalendarConversion::isWritable)
          .map(day -> Edtf.parse(Edtf.of(day) + doubt))
          .toList();
    }
    int first = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
    int last = date.group(2) == null ? 12 : first;
    List<LocalDate> starts = calendar.days(year, first, 1);
    List<LocalDate> ends = lastDays(year, last);
    List<Edtf> periods = new ArrayList<>();
    for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
      if (isWritable(starts.get(i)) && isWritable(ends.get(i))) {
        periods.add(
            Edtf.parse(Edtf.of(starts.get(i)) + doubt + "/" + Edtf.of(ends.get(i)) + doubt));
      }
    }
    return starts.size() == ends.size() ? periods : List.of();
  }

  private List<LocalDate> lastDays(int year, int month) {
    for (int day = LONGEST_MONTH; day > 0; day--) {
      List<LocalDate> days = calendar.days(year, month, day);
      if (!days.isEmpty()) {
        return days;
      }
    }
    return List.of();
  }

  private static boolean isWritable(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= 9999;
  }

  private List<Edtf> interval(String[] ends) {
    List<Edtf> starts = dates(ends[0]);
    List<Edtf> lasts = dates(ends[1]);
    if (starts.size() != 1 || lasts.size() != 1) {
      return List.of();
    }
    String first = starts.get(0).toString();
    String last = lasts.get(0).toString();
    return List.of(
        Edtf.parse(first.substring(0, endOf(first)) + "/" + last.substring(last.indexOf('/') + 1)));
  }

  private static int endOf(String date) {
    int slash = date.indexOf('/');
    return slash < 0 ? date.length() : slash;
  }

  private List<Edtf> set(String text) {
    List<String> members = new ArrayList<>();
    for (String each : text.substring(1, text.length() - 1).split(",", -1)) {
      List<Edtf> member = dates(each);
      if (member.size() != 1 || member.get(0).kind() != Edtf.Kind.DATE) {
        return List.of();
      }
      members.add(member.get(0).toString());
    }
    return List.of(
        Edtf.parse(
            members.stream()
                .collect(
                    Collectors.joining(
                        ",", text.substring(0, 1), text.substring(text.length() - 1)))));
  }
}

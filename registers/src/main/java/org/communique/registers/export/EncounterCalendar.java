package org.communique.registers.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Location;
import org.communique.model.Place;
import org.communique.model.Ref;
import org.communique.model.Summit;
import org.communique.model.time.DayBound;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfInterval;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.EventStatus;

/**
 * Encounters as a calendar (RFC 5545): an all-day event each, on the days of its date.
 *
 * <p>A calendar knows days and no doubt. An encounter whose date is no day and no period between
 * two days, or is uncertain or approximate, is not in it: a day is never picked. {@link #leftOut}
 * tells them, with their dates. Times of the day are not told, since they are local and the zone is
 * seldom known.
 *
 * <p>The same dossier makes the same calendar. Immutable and safe to share between threads.
 */
public final class EncounterCalendar {

  private static final int MOST_BYTES = 75;
  private static final List<LanguageTag> ENGLISH = List.of(LanguageTag.of("en"));

  private final Dossier dossier;
  private final List<Summit> entered = new ArrayList<>();
  private final List<Summit> leftOut = new ArrayList<>();

  private EncounterCalendar(Dossier dossier) {
    this.dossier = dossier;
    for (Summit summit : dossier.getSummits()) {
      (days(summit.getDate()).isPresent() ? entered : leftOut).add(summit);
    }
  }

  /**
   * {@return the calendar of the encounters of a dossier}
   *
   * @param dossier the dossier
   */
  public static EncounterCalendar of(Dossier dossier) {
    return new EncounterCalendar(dossier);
  }

  /** {@return the encounters that are in it, in the order of the dossier} */
  public List<Summit> entered() {
    return List.copyOf(entered);
  }

  /** {@return the encounters without a date, or whose date is no certain days} */
  public List<Summit> leftOut() {
    return List.copyOf(leftOut);
  }

  /** The first day and the day after the last. */
  private record Days(LocalDate first, LocalDate afterLast) {}

  private static Optional<Days> days(Optional<Edtf> date) {
    if (date.isEmpty() || date.get().isApproximate() || date.get().isUncertain()) {
      return Optional.empty();
    }
    boolean day = date.get().isDay();
    boolean period =
        date.get() instanceof EdtfInterval interval
            && interval.toString().matches("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
    Optional<LocalDate> first = date.map(Edtf::earliest).flatMap(DayBound::toLocalDate);
    Optional<LocalDate> last = date.map(Edtf::latest).flatMap(DayBound::toLocalDate);
    if (!day && !period || first.isEmpty() || last.isEmpty() || first.get().getYear() < 1) {
      return Optional.empty();
    }
    return Optional.of(new Days(first.get(), last.get().plusDays(1)));
  }

  /** {@return the calendar as text, in lines of at most 75 bytes that end with CR LF} */
  public String toText() {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Communique//Encounters//EN");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "X-WR-CALNAME:" + escaped(text(dossier.getTitle()).orElse(dossier.getId().value())));
    entered.forEach(summit -> event(text, summit));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void event(StringBuilder text, Summit summit) {
    Days days = days(summit.getDate()).orElseThrow();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + escaped(summit.getId() + "@" + dossier.getId() + ".communique.invalid"));
    // When the entry was made is not known; the standard asks for a time, so that of the event.
    line(text, "DTSTAMP:" + basic(days.first()) + "T000000Z");
    line(text, "DTSTART;VALUE=DATE:" + basic(days.first()));
    line(text, "DTEND;VALUE=DATE:" + basic(days.afterLast()));
    line(text, "SUMMARY:" + escaped(summary(summit)));
    String where = names(summit.getPlaces().stream().map(this::location));
    if (!where.isEmpty()) {
      line(text, "LOCATION:" + escaped(where));
    }
    line(text, "DESCRIPTION:" + escaped(description(summit)));
    line(text, "CATEGORIES:" + escaped(summit.getKind().code()));
    status(summit).ifPresent(status -> line(text, "STATUS:" + status));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private String summary(Summit summit) {
    return text(summit.getTitle())
        .orElseGet(
            () ->
                summit.getKind().label().orElse(summit.getKind().code())
                    + ": "
                    + names(
                        Stream.concat(
                            summit.getParticipants().stream().map(part -> actor(part.getActor())),
                            summit.getHosts().stream().map(this::actor))));
  }

  private String description(Summit summit) {
    List<String> lines = new ArrayList<>();
    summit
        .getStatus()
        .ifPresent(status -> lines.add("Status: " + status.label().orElse(status.code())));
    summit.getRank().ifPresent(rank -> lines.add("Rank: " + rank.label().orElse(rank.code())));
    String hosts = names(summit.getHosts().stream().map(this::actor));
    if (!hosts.isEmpty()) {
      lines.add("Hosts: " + hosts);
    }
    String there = names(summit.getParticipants().stream().map(part -> actor(part.getActor())));
    if (!there.isEmpty()) {
      lines.add("Participants: " + there);
    }
    summit.getDateAsWritten().ifPresent(date -> lines.add("Date as written: " + date.getText()));
    text(summit.getNote()).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static Optional<String> status(Summit summit) {
    return summit
        .getStatus()
        .map(
            status ->
                status.equals(EventStatus.CANCELLED) || status.equals(EventStatus.DENIED)
                    ? "CANCELLED"
                    : status.equals(EventStatus.HELD)
                            || status.equals(EventStatus.IN_PROGRESS)
                            || status.equals(EventStatus.CONFIRMED)
                        ? "CONFIRMED"
                        : "TENTATIVE");
  }

  private String actor(Ref<Actor> ref) {
    return dossier.find(ref).map(actor -> text(actor.getName())).orElse(ref.toString());
  }

  private String location(Ref<Location> ref) {
    return dossier
        .find(ref.id())
        .map(
            record ->
                record instanceof Place place
                    ? text(place.getName())
                    : record instanceof Actor actor ? text(actor.getName()) : ref.toString())
        .orElse(ref.toString());
  }

  private static String names(Stream<String> names) {
    return names.distinct().collect(Collectors.joining(", "));
  }

  private static Optional<String> text(Optional<LanguageMap> text) {
    return text.map(EncounterCalendar::text);
  }

  private static String text(LanguageMap text) {
    return text.bestOrFirst(ENGLISH).getValue();
  }

  private static String basic(LocalDate day) {
    return String.format("%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Controls other than line breaks have no place in a calendar. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                default -> {
                  boolean unseen =
                      Character.isISOControl(c) && c != '\t'
                          || Character.getType(c) == Character.SURROGATE;
                  escaped.appendCodePoint(unseen ? 0xfffd : c);
                }
              }
            });
    return escaped.toString();
  }

  /** A line goes on in the next, after a space; no character is cut in two. */
  private static void line(StringBuilder out, String content) {
    int bytes = 0;
    for (int at = 0; at < content.length(); ) {
      int c = content.codePointAt(at);
      int length = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > MOST_BYTES) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += length;
      at += Character.charCount(c);
    }
    out.append("\r\n");
  }
}

package org.communique.registers.un;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.AgreementEvent;
import org.communique.model.time.Edtf;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterDates;

/**
 * What stands above a status table where it was saved from the page: chapter, title, entry into
 * force, registration, each in a line of its own.
 */
final class Preamble {

  private static final Pattern FIELD =
      Pattern.compile(
          "(?is)(entry into force|registration|status as at|status|text|note|thereafter)\\s*:\\s*(.*)");
  private static final Pattern CHAPTER =
      Pattern.compile("(?is)chapter\\s+([IVXLC]+|\\d{1,2})\\b\\.?\\s*[-–:]?\\s*(.*)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?s)(\\d{1,3}|[a-z])\\s*\\.\\s*(?:\\(?([a-z])\\)?\\s*\\.?\\s+)?(.*)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2} \\p{L}+ \\d{4})\\b[,.]?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("(?i)\\bno\\.?\\s*([\\d-]+)");
  private static final Pattern AS_AT =
      Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})\\b.*", Pattern.DOTALL);

  private Preamble() {}

  /** Reads a line that stands alone in its row. */
  static void read(Cell cell, TreatyDossier dossier) {
    String text = cell.peek();
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      field(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip(), cell, dossier);
      return;
    }
    Matcher chapter = CHAPTER.matcher(text);
    if (chapter.matches()) {
      String label = chapter.group(2).strip();
      dossier.chapter(chapter.group(1), label.isEmpty() ? Optional.empty() : Optional.of(label));
      cell.take();
      return;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (!dossier.hasTitle()) {
      dossier.title(numbered.matches() ? numbered.group(3).strip() : text);
      cell.take();
    } else {
      dossier.note(cell.take());
    }
  }

  private static void field(String name, String value, Cell cell, TreatyDossier dossier) {
    switch (name) {
      case "entry into force" -> {
        cell.take();
        enteredIntoForce(value, dossier);
      }
      case "registration" -> registered(value, cell, dossier);
      case "status as at" -> asAt(value, cell, dossier);
      case "status" -> cell.leaveOut("count of signatories and parties, which is computed");
      default -> dossier.note(cell.take());
    }
  }

  /** Where the day is followed by reasons, they are kept as a note of the event. */
  static void enteredIntoForce(String value, TreatyDossier dossier) {
    Matcher day = DAY.matcher(value);
    Optional<Edtf> date =
        day.matches() ? RegisterDates.parse(day.group(1)) : RegisterDates.parse(value);
    if (date.isEmpty()) {
      dossier.note("Entry into force: " + value);
      return;
    }
    AgreementEvent.Builder event =
        AgreementEvent.builder().kind(AgreementEventKind.ENTERED_INTO_FORCE).date(date.get());
    if (day.matches() && !day.group(2).isBlank()) {
      event.note(LanguageMap.of("en", day.group(2).strip()));
    }
    dossier.add(event.build());
  }

  private static void registered(String value, Cell cell, TreatyDossier dossier) {
    Matcher day = DAY.matcher(value);
    Optional<Edtf> date = day.matches() ? RegisterDates.parse(day.group(1)) : Optional.empty();
    Matcher number = NUMBER.matcher(value);
    if (date.isEmpty()) {
      cell.misunderstood(Intake.NOT_UNDERSTOOD, "expected the day of registration and a number");
      return;
    }
    cell.take();
    dossier.add(
        AgreementEvent.builder().kind(AgreementEventKind.REGISTERED).date(date.get()).build());
    if (number.find()) {
      dossier.identifier("unts", number.group(1));
    }
  }

  private static void asAt(String value, Cell cell, TreatyDossier dossier) {
    Matcher day = AS_AT.matcher(value);
    Optional<Edtf> date =
        day.matches()
            ? RegisterDates.edtf(day.group(3) + "-" + day.group(2) + "-" + day.group(1))
            : Optional.empty();
    if (date.isEmpty()) {
      cell.misunderstood(Intake.NOT_UNDERSTOOD, "expected the day of the table, as in 28-11-2024");
      return;
    }
    cell.take();
    dossier.source().published(date.get());
  }
}

package org.communique.registers.un;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.model.Actor;
import org.communique.model.AgreementEvent;
import org.communique.model.Ref;
import org.communique.model.Statement;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.registers.reading.Cell;
import org.communique.registers.reading.Intake;
import org.communique.registers.reading.RegisterFile;
import org.communique.registers.reading.RegisterRow;
import org.communique.registers.reading.UsedActors;

/**
 * What participants declared, as text: a line {@code #Participant}, then its words until the next.
 *
 * <p>A paragraph that objects is an objection, one that speaks of a reservation of its own is a
 * reservation, every other is a declaration. Unless the text says otherwise they were made upon
 * consent to be bound, as the collection says of them all.
 */
final class Declarations {

  private static final Pattern OBJECTS = Pattern.compile("(?i)\\bobject(?:s|ed|ions?|ing)?\\b");
  private static final Pattern RESERVES = Pattern.compile("(?i)\\breserv(?:es?|ed|ations?|ing)\\b");
  private static final Pattern OTHERS_RESERVATION =
      Pattern.compile("(?i)\\breservations? (?:made|entered|formulated|lodged) by\\b");
  private static final Pattern UPON_SIGNATURE =
      Pattern.compile("(?i)^(?:declarations? |reservations? )?(?:made )?(?:up)?on signature\\b");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)see (?:chapter|also|under|note)\\b.{0,80}");

  private final TreatyDossier dossier;

  Declarations(TreatyDossier dossier) {
    this.dossier = dossier;
  }

  /** A participant's words, and the line on which they begin. */
  private record Block(String name, long line, String text) {}

  void read(RegisterFile file, Intake into) throws IOException {
    for (Block block : blocks(file)) {
      try (RegisterRow row = into.row(file, block.line())) {
        Optional<Cell> name = row.add("participant", 1, block.name());
        Optional<Cell> text = row.add("text", 1, block.text());
        if (name.isEmpty()) {
          text.ifPresent(
              cell ->
                  cell.misunderstood(
                      Intake.NOT_UNDERSTOOD, "expected a line \"#Participant\" before it"));
          continue;
        }
        if (text.isEmpty() || ELSEWHERE.matcher(text.get().peek()).matches()) {
          name.get().leaveOut("declaration that is in another chapter or empty");
          text.ifPresent(cell -> cell.leaveOut("declaration that is in another chapter or empty"));
          continue;
        }
        Ref<Actor> speaker =
            dossier
                .actors()
                .named(name.get(), name.get().take(), UsedActors.Type.STATE, Optional.empty());
        text.get().take();
        declare(speaker, text.get().peek());
      }
    }
  }

  private static List<Block> blocks(RegisterFile file) throws IOException {
    List<Block> blocks = new ArrayList<>();
    try (BufferedReader reader = file.openText()) {
      String name = "";
      long start = 1;
      long at = 0;
      StringBuilder text = new StringBuilder();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        at++;
        if (line.startsWith("#")) {
          add(blocks, name, start, text);
          name = line.substring(1).strip();
          start = at;
          text.setLength(0);
        } else {
          text.append(line).append('\n');
        }
      }
      add(blocks, name, start, text);
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String name, long line, StringBuilder text) {
    if (!name.isEmpty() || !text.toString().isBlank()) {
      blocks.add(new Block(name, line, text.toString().strip()));
    }
  }

  /** Paragraphs of one kind that follow each other are one statement. */
  private void declare(Ref<Actor> speaker, String text) {
    AgreementEventKind kind = null;
    boolean atSignature = false;
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\\n+")) {
      if (paragraph.isBlank()) {
        continue;
      }
      AgreementEventKind next = kind(paragraph);
      boolean signature = UPON_SIGNATURE.matcher(paragraph.strip()).find();
      if (kind != null && (!next.equals(kind) || signature != atSignature)) {
        add(speaker, kind, atSignature, paragraphs);
        paragraphs.clear();
      }
      kind = next;
      atSignature = signature;
      paragraphs.add(paragraph.strip());
    }
    if (kind != null) {
      add(speaker, kind, atSignature, paragraphs);
    }
  }

  private static AgreementEventKind kind(String paragraph) {
    if (OBJECTS.matcher(paragraph).find()) {
      return AgreementEventKind.RESERVATION_OBJECTED;
    }
    String own = OTHERS_RESERVATION.matcher(paragraph).replaceAll("");
    return RESERVES.matcher(own).find()
        ? AgreementEventKind.RESERVATION_MADE
        : AgreementEventKind.DECLARATION_MADE;
  }

  private void add(
      Ref<Actor> speaker, AgreementEventKind kind, boolean atSignature, List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    Optional<Edtf> date =
        atSignature
            ? dossier.signed(speaker)
            : dossier.consented(speaker).or(() -> dossier.signed(speaker));
    String id = dossier.nextStatement(speaker);
    Statement.Builder statement =
        Statement.builder()
            .id(id)
            .addSpeakers(speaker.id().value())
            .addAbout(dossier.id())
            .addContent("en", text)
            .addEvidence(citation -> citation.source(dossier.id() + "-table"));
    AgreementEvent.Builder event =
        AgreementEvent.builder().kind(kind).addBy(speaker.id().value()).statement(id);
    // Who objects may do so long after; when, the text does not tell.
    if (!kind.equals(AgreementEventKind.RESERVATION_OBJECTED)) {
      date.ifPresent(event::date);
      date.ifPresent(statement::date);
    } else {
      objectedTo(speaker, text).ifPresent(to -> statement.inReplyTo(to.ref()));
    }
    dossier.add(statement.build());
    dossier.add(event.build());
  }

  /** {@return the reservation of the only one among those who made one whom a text names} */
  private Optional<Statement> objectedTo(Ref<Actor> speaker, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    List<Statement> named =
        dossier.reservations().stream()
            .filter(each -> !each.getSpeakers().get(0).getActor().equals(speaker))
            .filter(each -> isNamed(each.getSpeakers().get(0).getActor(), plain))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isNamed(Ref<Actor> actor, String text) {
    String name = dossier.names().getOrDefault(actor, "").toLowerCase(Locale.ROOT);
    return !name.isEmpty() && text.contains(name);
  }
}

package org.communique.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.AgreementTerm;
import org.communique.model.EntryIntoForce;
import org.communique.model.Ref;
import org.communique.model.WithdrawalClause;
import org.communique.model.agreement.status.Assessment;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.EntryIntoForceCondition;

/** Writes agreements for the tests of this package and those below it, a line an event. */
public final class Logs {

  private Logs() {}

  /**
   * An agreement between some, with events written as {@code "kind by,by date effective"}; {@code
   * *} stands for all, {@code -} for an absent date.
   */
  public static Agreement treaty(String participants, String... events) {
    Agreement.Builder builder = Agreement.builder().id("treaty").kind(AgreementKind.of("treaty"));
    for (String actor : participants.split(" ")) {
      if (!actor.isEmpty()) {
        builder.addParticipant(actor);
      }
    }
    for (String event : events) {
      builder.addEvent(event(event));
    }
    return builder.build();
  }

  public static AgreementEvent event(String line) {
    String[] words = line.split(" +");
    AgreementEvent.Builder builder = AgreementEvent.builder().kind(AgreementEventKind.of(words[0]));
    if (words.length > 1 && !words[1].equals("*")) {
      for (String actor : words[1].split(",")) {
        builder.addBy(actor);
      }
    }
    if (words.length > 2 && !words[2].equals("-")) {
      builder.date(words[2]);
    }
    if (words.length > 3) {
      builder.effective(words[3]);
    }
    return builder.build();
  }

  /** Adds a condition, written as {@code "on count among,among after date"}. */
  public static Agreement on(Agreement agreement, String line) {
    String[] words = line.split(" +");
    EntryIntoForce.Builder builder =
        EntryIntoForce.builder().on(EntryIntoForceCondition.of(words[0]));
    if (words.length > 1 && !words[1].equals("-")) {
      builder.count(Integer.parseInt(words[1]));
    }
    if (words.length > 2 && !words[2].equals("-")) {
      for (String actor : words[2].split(",")) {
        builder.addAmong(actor);
      }
    }
    if (words.length > 3 && !words[3].equals("-")) {
      builder.after(words[3]);
    }
    if (words.length > 4) {
      builder.date(words[4]);
    }
    return agreement.toBuilder().entryIntoForce(builder.build()).build();
  }

  /** Adds a term, written as {@code "duration renewal notice"}; {@code -} for what is not said. */
  public static Agreement term(Agreement agreement, String line) {
    String[] words = line.split(" +");
    AgreementTerm.Builder builder = AgreementTerm.builder();
    if (!words[0].equals("-")) {
      builder.duration(words[0]);
    }
    if (!words[1].equals("-")) {
      builder.renewal(words[1]);
    }
    if (!words[2].equals("-")) {
      builder.notice(words[2]);
    }
    return agreement.toBuilder().term(builder.build()).build();
  }

  /** Adds what is said of withdrawal, written as {@code "notBefore notice"}. */
  public static Agreement withdrawal(Agreement agreement, String line) {
    String[] words = line.split(" +");
    WithdrawalClause.Builder builder = WithdrawalClause.builder();
    if (!words[0].equals("-")) {
      builder.notBefore(words[0]);
    }
    if (!words[1].equals("-")) {
      builder.notice(words[1]);
    }
    return agreement.toBuilder().withdrawal(builder.build()).build();
  }

  public static Agreement open(Agreement agreement, String... lists) {
    return agreement.toBuilder().addAllOpen(List.of(lists)).build();
  }

  public static Agreement withEvents(Agreement agreement, List<AgreementEvent> events) {
    return with(agreement, events);
  }

  public static Agreement with(Agreement agreement, List<AgreementEvent> events) {
    Agreement.Builder builder =
        Agreement.builder()
            .id(agreement.getId())
            .kind(agreement.getKind())
            .addAllOpen(agreement.getOpen())
            .addAllParticipants(agreement.getParticipants())
            .addAllEvents(events);
    agreement.getEntryIntoForce().ifPresent(builder::entryIntoForce);
    agreement.getDate().ifPresent(builder::date);
    agreement.getTerm().ifPresent(builder::term);
    agreement.getWithdrawal().ifPresent(builder::withdrawal);
    return builder.build();
  }

  public static Agreement plus(Agreement agreement, AgreementEvent event) {
    List<AgreementEvent> events = new ArrayList<>(agreement.getEvents());
    events.add(event);
    return with(agreement, events);
  }

  public static Ref<Actor> actor(String id) {
    return Ref.to(Actor.class, id);
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** The instrument's possible statuses, as a text of codes. */
  public static String instrument(Agreement agreement, String day) {
    return codes(AgreementLife.of(agreement).statusOn(day(day)));
  }

  /** A participant's possible statuses, as a text of codes. */
  public static String participant(Agreement agreement, String actor, String day) {
    return codes(AgreementLife.of(agreement).statusOn(actor(actor), day(day)));
  }

  public static String codes(Assessment<?> standing) {
    return String.join(" ", standing.possible().stream().map(Object::toString).toList());
  }

  public static Edtf edtf(String text) {
    return Edtf.parse(text);
  }
}

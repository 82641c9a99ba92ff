package org.communique.model.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.agreement.engine.Budget;
import org.communique.model.agreement.log.EventEffect;
import org.communique.model.agreement.status.InstrumentStatus;
import org.communique.model.agreement.status.Missing;
import org.communique.model.agreement.status.ParticipantStatus;

/** Writes the page on the life of agreements: our words, and the table of effects from the code. */
final class AgreementsPage {

  private static final String BEFORE =
      """
      # The life of agreements

      <!-- Generated: `mvn test -pl model -Dcommunique.update=true` rewrites this page. -->

      Registers squeeze a treaty into one status word and one date, and lose which party did what. Here the record of an
      agreement has a log of events, in any order and dated as well as the sources allow, and its status is computed:
      for the instrument and for each participant, on any day, with the events that decide it.

      ```sh
      cli/communique status examples/dossiers/test-ban.json ctbt --on 2024-01-01
      cli/communique status examples/dossiers/friendship-1948.json treaty-1948
      cli/communique status examples/dossiers/notes-1953.json notes --on 1954-06-01 --format json
      ```

      [The example dossiers](dossiers.md) shows what they print.

      ```java
      AgreementLife life = AgreementLife.of(agreement, DossierIndex.of(dossier));
      Assessment<InstrumentStatus> instrument = life.statusOn(LocalDate.of(2024, 1, 1));
      instrument.status();    // the status, if it is certain
      instrument.possible();  // else those that are possible
      instrument.because();   // pointers to the events that decide it
      instrument.missing();   // what one would have to know to be certain
      life.on(day);           // the instrument and all participants at once
      life.history();         // the same as periods, over all time
      life.timeline();        // the log in necessary order
      life.entryIntoForce();  // when it enters into force by its own condition
      life.reservations();    // reservations and declarations, with what they do between whom
      ```

      ## Statuses

      The terms are those of the Vienna Convention on the Law of Treaties (VCLT).

      | of an instrument | of a participant |
      |---|---|
      """;

  private static final String EFFECTS =
      """

      An instrument is *signed* as soon as two participants have signed it or consented to it otherwise than by accession;
      an instrument of one participant takes one. It has *ended* when those who left leave fewer than two, and is
      *suspended* when those who suspended it leave fewer than two to apply it; where participants are known to be missing,
      or one of them is a group, nobody is counted so.

      Who takes part without a role is a participant, on whoever's behalf, and so is whoever did what only a participant
      does. An event without `by` is of the whole instrument: all participants did it.

      ## What each event does

      Steps that are not in the table are not taken: to sign after one has ratified changes nothing. A participant that is
      *contracting* is a *party* as soon as the agreement is in force for it. *Takes effect* says which of its two dates an
      event has its effect on. *Follows* names what must have come before; a log without it is odd, and is followed up in
      both ways: something was not logged, or the dates are wrong.

      | event | instrument | participant | binds | takes effect | follows | rests on | |
      |---|---|---|---|---|---|---|---|
      """;

  private static final String AFTER =
      """

      ## Certain and possible

      A date that is not known to the day leaves several days open; an event without a date may have been at any time. A day
      in doubt leaves the whole month open, a month in doubt the year, and a year in doubt (`1984~`) the ten years before and
      after it. A **placement** gives each event one of its days; a
      **breach** is an event that undoes what was not done: nobody leaves before having consented, nobody resumes what was
      not suspended. Of the placements in which the same events have happened those with the fewest breaches count. A status
      is **certain** if they all agree on it, and **possible** if one has it. So who acceded at an unknown time and withdrew
      in 1990 is out in 2000.

      A breach that no placement avoids is followed up in both ways. The log may lack what was undone: who withdraws
      without having acceded was a party. Or a date is wrong: if it would take fewer breaches with one event at another
      time, what follows from that is possible too. Of whom the log says that it withdrew in 1980
      and acceded in 1990, it may lack an earlier accession, or have one of the two dates wrong.

      What happens on one day happens in the order that makes sense: who withdraws and accedes anew on one day stays.

      Four things hold of every log, and are tested:

      - The order of the events says nothing.
      - What comes later never changes what is certain on a day. One exception: the record of an entry into force takes the
        place of one that was computed without it.
      - To know a date more finely never makes another status certain.
      - Instrument and participants never contradict each other.

      The log is what we know: what it does not tell of did not happen. Where it is said to be incomplete (`"open":
      ["events"]`), each answer says so among what is missing, and the rules are silent.

      Asked of a fuzzy date, the answer is what is possible on one of its days.

      ## What an answer may cost

      A log whose dates are fuzzy may have happened in more orders than can be tried. So each answer has one budget, counted
      in steps and not in time, for all participants and days together: %d steps for a day, %d for a history. Where it is
      spent, or the orders of one participant are too many, the rest is answered as if its events had happened in any order
      and any number of times: then a status may be listed that is not possible, none that is possible is left out, and
      `missing` says `too-many-orders`. A history tells the days that are left as one period. The same log always has the
      same answer.

      ## Entry into force

      What the log records counts. Where it records none, the condition is computed from the consents:

      | `on` | is met |
      |---|---|
      | `signature` | when all have signed, or so many, or those named; then signature binds (VCLT 12) |
      | `date` | on that date, or when the agreement is concluded, if that is later |
      | `consents` | on the n-th consent that holds at the same time, with those `among` them that are named |
      | `notifications` | when all have consented, or those named |
      | `exchange` | likewise; to an exchange of notes or letters by signing them (VCLT 13) |
      | `as-agreed` | cannot be computed |

      Then the delay `after` is added, the day is moved as `rounding` says, and it is not before `notBefore`. Where
      `statesOnly` is true, the consents of organizations do not count; who is an organization is known from the dossier.
      Fuzzy in, fuzzy out: `date()` of the answer is a day, or one of several as EDTF
      writes it, and `agreesWithRecord()` says whether an entry into force that the log records is on that day.

      Who consents to what is in force is a party on that day (VCLT 24(3)), unless the log says when it entered into force
      for that participant, by `effective` of its consent or by an event `entered-into-force-for`. Where the condition says
      `thereafter`, who consents later is a party after that delay, rounded likewise; a successor has none. Where it has a
      delay `after` or a `rounding`, and no `thereafter`, both are possible in between (`later-consent`).

      An event `entered-into-force-for` that comes before the record of the entry into force for all brings the agreement
      into force for those whom it names, and not for the others. Where no entry into force for all is recorded, and by its
      condition it comes later, both are possible in between; without such a condition, or in a treaty between two, what is
      in force for one is in force for all who consented.

      An entry into force on record implies the consent of those whom the condition names with `among`; and of all
      participants, where the condition is met by signatures, consents, notifications or an exchange and has neither `count`
      nor `among`. Where the log records an
      entry into force and no consent until then, those who had signed are bound by that (VCLT 12), and both of two
      participants in any case. Where it records fewer consents than the two that it takes, any other may be bound too.

      ## Drafts

      A draft that was put to the vote and `rejected` is `never-in-force`, until it is `proposed` anew, adopted or signed. Who
      voted how (`votes`) changes nothing, and neither does the refusal of one participant.

      ## The end

      A `term` ends after its `duration` in force, or after the last day, `until`. Where it is renewed without a word
      (`renewal`), or the log records a renewal, the end is only possible (`renewal` is missing). Where it goes on until
      notice is given (`notice` without `renewal`), it ends by that notice alone.

      The `date` of a withdrawal is that of its notice. On which day it takes effect its own `effective` date says, or else
      the agreement:

      | the agreement has | a withdrawal takes effect |
      |---|---|
      | `withdrawal` with `notice` | when the notice is over |
      | `withdrawal` with `notBefore` | likewise, and not before the agreement was in force for so long |
      | `term` with `notice` | when the notice is over, and not before the term is |
      | `term` with `notice` and `renewal` | at the end of the first period before which the notice is over |

      Of a notice that came before `notBefore` allows it, it is possible that it runs from its own date, and that it runs
      from the day on which it is allowed. Taken back before it takes effect (`withdrawal-rescinded`, or a consent while the
      notice runs), a withdrawal has no effect (VCLT 68). What ended without an entry into force on record was never in
      force; where the log is open it may have been.

      ## States that cease to exist

      With its dossier at hand, a state that ceased to exist is no party any more. Whether the treaty lasts is open until
      an event `succeeded` with that `predecessor` says who took its place.

      ## Reservations

      A reservation is between two: `effectOn(other, day)` says what it does between its maker and another party. It
      changes nobody's status.

      | effect | between the two | VCLT |
      |---|---|---|
      | `NONE` | it does not stand, is a declaration, or is not for these two | 2(1)(d), 22 |
      | `UNSETTLED` | nothing yet: the other has not objected and has time to | 20(5) |
      | `MODIFIES` | the provisions are modified; silence for twelve months accepts | 20(5), 21(1) |
      | `EXCLUDES` | the provisions do not apply, for the other objected | 20(4)(b), 21(3) |
      | `PRECLUDES` | the agreement is not in force, for the other objected and definitely said so | 20(4)(b) |

      An objection is to the reservation that its statement replies to or is about; else it may be to each that others had
      made by then. The statement of one that precludes is classified `{"scheme": "vclt", "code": "20(4)(b)"}`. The twelve
      months run from the notification, of which the log has no date: whether an objection was in time is open if it came
      later than twelve months after the reservation was made, and later than the consent of who objects.

      A withdrawal is of what has the same statement, or of what its own statement replies to or is about; else of all that
      its maker had made by then. If that leads to an objection, the objection is withdrawn (VCLT 22(2)), which accepts. Of
      several makers each withdraws for itself (`effectBetween`). What is not expressed in the log: express acceptance, and
      treaties that need none or allow no reservation (VCLT 19, 20(1) to (3)).

      ## As JSON

      `communique status FILE [AGREEMENT] [--on DATE] [--participant ID] --format json` writes:

      ```json
      {"agreement": "notes", "on": "1954-06-01",
       "instrument": {"status": null, "possible": ["in-force", "ended"],
                      "because": ["/agreements/0/entryIntoForce", "/agreements/0/events/1", "/agreements/0/events/2"],
                      "missing": [{"at": "/agreements/0/events/2", "kind": "imprecise"}]},
       "participants": [{"actor": "netherlands", "status": null, "possible": ["party", "former-party"],
                         "because": ["/agreements/0/entryIntoForce", "/agreements/0/events/1", "/agreements/0/events/2"],
                         "missing": [{"at": "/agreements/0/events/2", "kind": "imprecise"}]}],
       "lossless": true}
      ```

      Each key is always there. `lossless` is false where values of the dossier were dropped in reading; the exit status is 1
      then. A status that is certain stands in `status`, and `possible` is empty then; else `status` is
      null and `possible` has two statuses or more. `because` holds pointers into the dossier, to events, to the condition
      of entry into force, or to the end of a state; it is empty where nothing has happened yet. Where more than 50 events
      of others decide, it holds the pointer to the list of events instead. `missing` says what one would have to know to be
      certain, and where that would be said:

      | `kind` | not known is |
      |---|---|
      %s
      Without the id of an agreement the only one is told; where there are several, they are listed: `agreements`, each with
      `agreement`, its id, and `title`.

      Without `--on` the whole history is told: `on` is null, `instrument` is `{"periods": [...]}`, and so is each
      participant beside its `actor`. A period has `from` and `until`, its first day and its last, null where it has none;
      and then `status`, `possible`, `because` and `missing`.
      """;

  private AgreementsPage() {}

  static String render() {
    StringBuilder page = new StringBuilder(BEFORE);
    int rows = Math.max(InstrumentStatus.values().length, ParticipantStatus.values().length);
    for (int row = 0; row < rows; row++) {
      page.append("| ").append(code(InstrumentStatus.values(), row));
      page.append(" | ").append(code(ParticipantStatus.values(), row)).append(" |\n");
    }
    page.append(EFFECTS);
    EventEffect.all().forEach(effect -> page.append(row(effect)));
    return page.append(AFTER.formatted(Budget.FOR_A_DAY, Budget.FOR_ALL_DAYS, gaps())).toString();
  }

  private static String gaps() {
    return Arrays.stream(Missing.Kind.values())
        .map(kind -> "| `" + kind.code() + "` | " + kind.text() + " |\n")
        .collect(Collectors.joining());
  }

  private static String code(Object[] statuses, int row) {
    return row < statuses.length ? "`" + statuses[row] + "`" : "";
  }

  private static String row(EventEffect effect) {
    List<String> cells =
        List.of(
            "`" + effect.kind() + "`",
            steps(effect.ofInstrument()),
            steps(effect.ofParticipant()),
            effect.binds() == EventEffect.Binds.NO ? "" : effect.binds().toString(),
            hasEffect(effect) ? effect.takes().toString() : "",
            effect.followsInWords(),
            effect.article().orElse(""),
            effect.remark());
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static boolean hasEffect(EventEffect effect) {
    return effect.does() != EventEffect.Does.NOTHING;
  }

  private static <S extends Enum<S>> String steps(List<EventEffect.Step<S>> steps) {
    Map<S, Set<S>> byTarget = new LinkedHashMap<>();
    steps.forEach(
        step ->
            byTarget.computeIfAbsent(step.to(), first -> new LinkedHashSet<>()).add(step.from()));
    return byTarget.entrySet().stream()
        .map(
            entry ->
                entry.getValue().stream().map(Object::toString).collect(Collectors.joining(", "))
                    + " → "
                    + entry.getKey())
        .collect(Collectors.joining("; "));
  }
}

package org.communique.model.agreement.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.AgreementEvent;
import org.communique.model.finding.Pointer;
import org.communique.model.time.DayBounds;
import org.communique.model.time.Edtf;
import org.communique.model.time.Moments;
import org.communique.model.vocabulary.AgreementEventKind;

/** What is found among sorted entries is what comparing each would find. */
class DatedEntriesTest {

  private static final String UNKNOWN = "-";

  @Provide
  Arbitrary<String> date() {
    return Arbitraries.of(
        UNKNOWN,
        "2000",
        "2000~",
        "2000-01",
        "2000-02-03",
        "2000-03?",
        "2001",
        "2000/2001",
        "2001/",
        "../2000",
        "/2001-02",
        "[1999,2002]",
        "{2000,2002}",
        "200X",
        "1999-12-31",
        "2002-01-01");
  }

  @Provide
  Arbitrary<List<String>> dates() {
    return date().list().ofMaxSize(6);
  }

  private static Optional<Edtf> read(String date) {
    return date.equals(UNKNOWN) ? Optional.empty() : Optional.of(Edtf.parse(date));
  }

  private static boolean isBefore(Optional<Edtf> one, Optional<Edtf> other) {
    return one.isPresent()
        && other.isPresent()
        && Moments.before(one.get(), other.get()).isNecessary();
  }

  private static List<LogEntry> log(List<String> dates) {
    return IntStream.range(0, dates.size())
        .mapToObj(
            at ->
                new LogEntry(
                    Pointer.ROOT.child(at),
                    AgreementEvent.builder()
                        .kind(AgreementEventKind.RENEWED)
                        .date(read(dates.get(at)))
                        .build()))
        .toList();
  }

  private static boolean mayLieBetween(Optional<Edtf> from, LogEntry act, Optional<Edtf> to) {
    return !isBefore(act.done(), from) && !isBefore(to, act.done());
  }

  @Property
  void whetherOneMayLieBetween(
      @ForAll("dates") List<String> dates,
      @ForAll("date") String one,
      @ForAll("date") String other) {
    List<LogEntry> log = log(dates);
    Optional<Edtf> from = read(one);
    Optional<Edtf> to = read(other);

    assertThat(
            DatedEntries.of(log.stream(), LogEntry::done)
                .mayLieBetween(LogEntry.within(from), LogEntry.within(to)))
        .isEqualTo(log.stream().anyMatch(act -> mayLieBetween(from, act, to)));
  }

  /** If any act before a date is not undone, then the one that began last is not. */
  @Property
  void theOneThatWasLastStandsForAll(
      @ForAll("dates") List<String> ended,
      @ForAll("dates") List<String> renewed,
      @ForAll("date") String acted) {
    List<LogEntry> ends = log(ended);
    List<LogEntry> renewals = log(renewed);
    Optional<Edtf> act = read(acted);
    DayBounds when = LogEntry.within(act);
    DatedEntries sorted = DatedEntries.of(renewals.stream(), LogEntry::done);

    Optional<DatedEntries.Dated> found =
        DatedEntries.of(ends.stream(), LogEntry::done)
            .lastBefore(when)
            .filter(end -> !sorted.mayLieBetween(end.when(), when));

    assertThat(found.isPresent())
        .isEqualTo(
            ends.stream()
                .filter(end -> isBefore(end.done(), act))
                .anyMatch(
                    end ->
                        renewals.stream().noneMatch(each -> mayLieBetween(end.done(), each, act))));
    found.ifPresent(end -> assertThat(isBefore(end.entry().done(), act)).isTrue());
  }
}

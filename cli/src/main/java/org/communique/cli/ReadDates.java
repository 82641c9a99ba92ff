package org.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.cli.dates.Lines;
import org.communique.cli.dates.ResolutionJson;
import org.communique.model.DateAsWritten;
import org.communique.model.text.Quoted;
import org.communique.model.time.Edtf;
import org.communique.model.time.EdtfException;
import org.communique.model.time.written.DateReader;
import org.communique.model.time.written.DateReading;
import org.communique.model.time.written.DateResolution;
import org.communique.model.time.written.ResolutionPolicy;
import org.communique.model.time.written.WrittenCalendar;
import org.communique.model.value.LanguageTag;
import org.communique.model.vocabulary.EventStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dates}: what expressions of EDTF say, or the words of a source. */
@Command(
    name = "dates",
    description = {
      "Tells what dates of EDTF say, which are read from standard input, one a line.",
      "A row has the input, valid or invalid, the level, the earliest and the latest day (.. where",
      "it is open, nothing where it is not known), and the canonical form, or what is wrong. The",
      "columns are separated by tabs.",
      "With --written it tells instead, as JSON, what dates the words of a source may mean.",
    },
    mixinStandardHelpOptions = true)
final class ReadDates implements Callable<Integer> {

  /** After so many rows it is asked whether they could be written. */
  private static final int BATCH = 1_000;

  @Option(
      names = "--written",
      paramLabel = "TEXT",
      description = "The words of a source, such as \"Thursday, May 16\".")
  private @Nullable String written;

  @Option(names = "--language", paramLabel = "TAG", description = "Their language, such as en.")
  private @Nullable LanguageTag language;

  @Option(
      names = "--anchor",
      paramLabel = "DATE",
      description = "The day that they are relative to, such as that of publication.")
  private @Nullable String anchor;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = {
        "What to choose where they leave that open: nearest-past (if not given), nearest,",
        "nearest-future, or within-30-days, with any number of days.",
      })
  private @Nullable String policy;

  @Option(
      names = "--status",
      paramLabel = "CODE",
      description = {
        "How far the event had come when they were written. What was proposed, announced, confirmed",
        "or postponed lies ahead: nearest-future, if no policy is given.",
      })
  private @Nullable String status;

  @Option(
      names = "--calendar",
      paramLabel = "CODE",
      description = {
        "The calendar that they count in, such as julian or islamic-umalqura; gregorian, if the",
        "words do not say otherwise. The dates that are told are Gregorian.",
      })
  private @Nullable String calendar;

  @Spec private CommandSpec spec;

  ReadDates() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (written != null) {
      out.print(Json.text(ResolutionJson.of(resolution(written))));
      return Communique.WELL;
    }
    boolean isOnWords =
        Stream.of(language, anchor, policy, status, calendar).anyMatch(Objects::nonNull);
    if (isOnWords) {
      throw new ParameterException(
          spec.commandLine(),
          "--language, --anchor, --policy, --status and --calendar go with --written");
    }
    Lines lines =
        new Lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    long rows = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (++rows % BATCH == 0 && out.checkError()) {
        break; // Nobody reads on: input without end must not keep us.
      }
      out.print(row(line));
      out.print('\n');
    }
    return Communique.WELL;
  }

  private DateResolution resolution(String text) {
    Optional<LocalDate> day = option("--anchor", anchor, Edtf::parse).flatMap(Edtf::toLocalDate);
    Optional<ResolutionPolicy> ofStatus =
        option("--status", status, EventStatus::of).map(DateAsWritten::policyFor);
    ResolutionPolicy chosenBy =
        option("--policy", policy, ResolutionPolicy::of)
            .or(() -> ofStatus)
            .orElse(ResolutionPolicy.standard());
    Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language.toString());
    DateReading read = DateReader.in(locale).read(text);
    Optional<WrittenCalendar> named = option("--calendar", calendar, ReadDates::calendar);
    DateReading reading = named.map(read::withCalendar).orElse(read);
    return day.map(given -> reading.resolve(given, chosenBy))
        .orElseGet(reading::resolveWithoutAnchor);
  }

  private static WrittenCalendar calendar(String code) {
    return WrittenCalendar.of(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no calendar is called '"
                        + code
                        + "'; there are "
                        + Arrays.stream(WrittenCalendar.values())
                            .map(WrittenCalendar::code)
                            .collect(Collectors.joining(", "))));
  }

  private <T> Optional<T> option(String name, @Nullable String value, Function<String, T> parser) {
    try {
      return Optional.ofNullable(value).map(parser);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), name + ": " + e.getMessage());
    }
  }

  /**
   * {@return the columns for an expression; whether it is valid or not is an answer, not a failure}
   */
  private static String row(String expression) {
    // A tab belongs to no date, and would move the columns; nor does what steers a terminal.
    String input = Quoted.visible(expression);
    try {
      Edtf date = Edtf.parse(expression);
      return String.join(
          "\t",
          input,
          "valid",
          Integer.toString(date.level()),
          date.earliest().toString(),
          date.latest().toString(),
          date.canonical().toString());
    } catch (EdtfException e) {
      return String.join("\t", input, "invalid", "", "", "", e.getMessage());
    }
  }
}

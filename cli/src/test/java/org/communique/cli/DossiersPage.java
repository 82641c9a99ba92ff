package org.communique.cli;

import java.util.List;

/** Writes the page on the example dossiers: our words, and what the commands print. */
final class DossiersPage {

  private final StringBuilder page = new StringBuilder();

  private DossiersPage() {}

  static String render() {
    DossiersPage dossiers = new DossiersPage();
    dossiers.introduce();
    dossiers.tellOfTheReports();
    dossiers.tellOfTheTestBan();
    dossiers.tellOfTheFriendship();
    dossiers.tellOfTheLakes();
    dossiers.tellOfTheNotes();
    return dossiers.page.toString();
  }

  private void introduce() {
    page.append(
        """
        # The example dossiers

        <!-- Generated: `mvn test -pl cli -am -Dcommunique.update=true` rewrites this page. -->

        Each of the files in [`examples/dossiers`](../examples/dossiers) shows something that registers and reports of
        diplomacy ask of a model, and that a table with a row for each treaty cannot hold.

        | dossier | what it shows |
        |---|---|
        | [`two-reports`](../examples/dossiers/two-reports.json) | two accounts of talks that nobody merges |
        | [`test-ban`](../examples/dossiers/test-ban.json) | a treaty of many, not in force; a ratification withdrawn |
        | [`friendship-1948`](../examples/dossiers/friendship-1948.json) | a treaty of two that outlives one of them |
        | [`notes-1817`](../examples/dossiers/notes-1817.json) | an exchange of notes with two dates, whose end no source tells |
        | [`notes-1953`](../examples/dossiers/notes-1953.json) | an exchange of notes whose end is known within bounds |

        The facts of the last four are from public sources, which each dossier names, with what was taken from which; what
        no source at hand gives is left out or dated as well as it is known. The texts are our own. Nothing is wrong with
        any of them, by the [rules](reference/rules.md):

        """);
    run(
        "check examples/dossiers/two-reports.json examples/dossiers/test-ban.json"
            + " examples/dossiers/friendship-1948.json"
            + " examples/dossiers/notes-1817.json examples/dossiers/notes-1953.json");
    page.append(
        """

        What the statuses mean, and how they are computed, is told in [The life of agreements](agreements.md).
        """);
  }

  private void tellOfTheReports() {
    page.append(
        """

        ## Two reports of talks

        `cli/communique show examples/dossiers/two-reports.json` tells it to people, and [a page of its
        own](two-reports.md) says what in the two reports asks for such a model.
        """);
  }

  private void tellOfTheTestBan() {
    page.append(
        """

        ## A treaty that is not in force

        The Comprehensive Nuclear-Test-Ban Treaty enters into force 180 days after the last of 44 named states has ratified
        it. Sixteen of them are modelled, and Fiji, which was the first to ratify; the lists of participants and events are
        `open`, so that no rule takes them for complete. Russia ratified in 2000, withdrew that in 2023 and remains a
        signatory: a register with one date for each state has no room for it.

        """);
    run("status examples/dossiers/test-ban.json ctbt --on 2024-01-01");
    page.append(
        """

        Parliaments and depositaries keep different days. The law of 27 May 2000 is an event `approved-domestically`, which
        binds nobody between states; the ratification is that of 30 June, the day of the deposit.

        The condition is written as below. That the treaty would in no case have entered into force earlier than two years
        after it was opened for signature is said in a note: the format has one condition and one delay.

        ```json
        {"on": "consents", "count": 44, "among": ["united-states", "china", "..."], "after": "P180D"}
        ```
        """);
  }

  private void tellOfTheFriendship() {
    page.append(
        """

        ## From signature to end

        The treaty of friendship of 1948 between Finland and the Soviet Union was extended three times. The sources give the
        day of the first extension; for the second, a visit of four days; for the third, a year. The format takes each as it
        is: `1955-09-19`, `[1970-07-17..1970-07-20]`, `1983`.

        When the Soviet Union ceased to exist, the treaty had 25 days to go. Russia took its place at a time that no source
        at hand gives, before the notes of 20 January 1992, by which both ended the treaty. So for those days the answer is
        what is possible, and what one would have to know. Without `--on` the whole history is told.

        """);
    run("status examples/dossiers/friendship-1948.json treaty-1948");
    page.append(
        """

        The treaty itself enters into force with the exchange of the instruments of ratification; the last line says that
        the condition and the record agree.
        """);
  }

  private void tellOfTheLakes() {
    page.append(
        """

        ## Two notes, two dates

        Bagot signed his note on naval forces on the American lakes on 28 April 1817, and Rush his reply on the day after.
        The register of the United States has the first day alone; here each is the date of what was done on it. On the
        first day one side had consented, and the agreement was none yet. It is an agreement, and in force, with the reply.

        """);
    run("status examples/dossiers/notes-1817.json lakes --on 1817-04-28");
    run("status examples/dossiers/notes-1817.json lakes --on 1817-04-29");
    page.append(
        """

        The Senate approved in 1818, a year after both sides had begun to carry it out: that changed nothing between them.
        """);
  }

  private void tellOfTheNotes() {
    page.append(
        """

        ## An end known within bounds

        The notes of 23 and 27 October 1953 were to last for a year, or until a month after either side gave notice. Whether
        one did the page at hand does not say. So the end is an event `expired` with the date `[1953-11-27..1954-10-27]`, and
        a program that asks in between is told both:

        """);
    run("status examples/dossiers/notes-1953.json notes --on 1954-06-01 --format json");
  }

  /** A command as it is typed, and what it prints. */
  private void run(String command) {
    List<String> words = List.of(command.replace("examples/", "../examples/").split(" "));
    Run run = Run.of(words.toArray(String[]::new));
    if (run.status() != 0) {
      throw new IllegalStateException(command + ": " + run.err());
    }
    if (page.toString().endsWith("```\n")) {
      page.append('\n');
    }
    String language = words.contains("json") ? "json" : "text";
    page.append("```sh\ncli/communique ")
        .append(command)
        .append("\n```\n\n```")
        .append(language)
        .append('\n')
        .append(run.out().replace("../examples/", "examples/"))
        .append("```\n");
  }
}

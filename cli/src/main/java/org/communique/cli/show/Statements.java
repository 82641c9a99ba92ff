package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.cli.page.Page;
import org.communique.model.Content;
import org.communique.model.Statement;
import org.communique.model.time.Edtf;
import org.communique.model.vocabulary.Channel;
import org.communique.model.vocabulary.ContentForm;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** What was said: by whom, to whom, in reply to what, and according to whom. */
final class Statements {

  private final Page page;
  private final Names names;
  private final Judgments judgments;
  private final Attribution attribution;

  Statements(Page page, Names names, Judgments judgments) {
    this.page = page;
    this.names = names;
    this.judgments = judgments;
    this.attribution = new Attribution(names);
  }

  /**
   * Tells of statements, each with its number.
   *
   * @param statements what was said on one occasion
   * @param known the date of the occasion, which need not be said again
   * @param isToldThere whether they are told with what they were made at
   */
  void tell(List<Statement> statements, Optional<Edtf> known, boolean isToldThere) {
    for (Statement statement : statements) {
      page.gap();
      tell(statement, known, isToldThere);
    }
  }

  private void tell(Statement statement, Optional<Edtf> known, boolean isToldThere) {
    String number = "  " + names.number(statement) + ". ";
    String indent = " ".repeat(number.length());
    String end = statement.getContent().isEmpty() ? "; what was said is not told" : ":";
    page.hanging(number, indent, who(statement) + end);
    for (Content content : statement.getContent()) {
      page.paragraph(indent, words(content, statement.getContent().size() > 1));
    }
    List<String> remarks = remarks(statement, known, isToldThere);
    if (!remarks.isEmpty()) {
      page.hanging(indent + "– ", indent + "  ", String.join("; ", remarks));
    }
    statement
        .getNote()
        .ifPresent(n -> page.hanging(indent + "– ", indent + "  ", "note: " + names.text(n)));
  }

  private String who(Statement statement) {
    List<String> speakers = statement.getSpeakers().stream().map(names::speaker).toList();
    StringBuilder words = new StringBuilder(speakers.isEmpty() ? "Somebody" : Words.list(speakers));
    if (!statement.getAddressees().isEmpty()) {
      words.append(", to ").append(names.list(statement.getAddressees())).append(',');
    }
    if (!statement.getThrough().isEmpty()) {
      words.append(statement.getAddressees().isEmpty() ? "," : "");
      words.append(" through ").append(names.list(statement.getThrough())).append(',');
    }
    words.append(' ').append(statement.getAct().map(Words::past).orElse("said"));
    statement
        .getInReplyTo()
        .ifPresent(earlier -> words.append(", in reply to ").append(names.of(earlier)));
    return Words.upperFirst(words.toString());
  }

  private String words(Content content, boolean amongOthers) {
    String language =
        amongOthers ? content.getLanguage().map(l -> Names.language(l) + ": ").orElse("") : "";
    return language + Quotations.visible(content, names);
  }

  private List<String> remarks(Statement statement, Optional<Edtf> known, boolean isToldThere) {
    List<String> remarks = new ArrayList<>();
    Supports supports = new Supports(names, statement.getSpeakers(), statement.getTopics());
    statement.getTitle().ifPresent(title -> remarks.add(Words.quoted(names.text(title))));
    statement
        .getChannel()
        .filter(channel -> !channel.equals(Channel.CONVERSATION))
        .ifPresent(channel -> remarks.add(Words.inSentence(channel)));
    if (!statement.getDate().equals(known) || statement.getDateAsWritten().isPresent()) {
      DateWords.of(statement.getDate(), statement.getDateAsWritten()).ifPresent(remarks::add);
    }
    if (!statement.getAbout().isEmpty()) {
      remarks.add("about " + names.list(statement.getAbout()));
    }
    if (!statement.getTopics().isEmpty()) {
      List<String> topics = statement.getTopics().stream().map(Words::inSentence).toList();
      remarks.add("on " + String.join(", on ", topics));
    }
    statement.getAt().filter(at -> !isToldThere).ifPresent(at -> remarks.add("at " + names.of(at)));
    attribution
        .of(statement.getEvidence(), supports)
        .ifPresent(whom -> remarks.add("according to " + whom));
    statement.getContent().forEach(content -> remarks.addAll(remarks(content)));
    judgments.of(statement).forEach(words -> remarks.add("judged " + words));
    remarks.addAll(new Marks(names).of(statement));
    return remarks;
  }

  private List<String> remarks(Content content) {
    List<String> remarks = new ArrayList<>();
    if (content.formOrImplied().equals(ContentForm.SUMMARY)) {
      remarks.add("in summary");
    }
    content
        .getTranslatedFrom()
        .ifPresent(
            language ->
                remarks.add(
                    "translated from "
                        + Names.language(language)
                        + content.getTranslator().map(t -> " by " + names.of(t)).orElse("")));
    return remarks;
  }
}

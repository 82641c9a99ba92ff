package org.communique.cli.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.cli.page.Page;
import org.communique.model.Recorded;
import org.communique.model.vocabulary.Topic;
import org.communique.page.words.Words;

/** The facts of a record, one a row: a label, and what is to be said. */
final class Rows {

  private static final String INDENT = "  ";
  private static final int LABEL = 15;

  private final Page page;
  private final Recorded record;
  private final Names names;

  /** The lists that were told. */
  private final Set<String> told = new HashSet<>();

  Rows(Page page, Recorded record, Names names) {
    this.page = page;
    this.record = record;
    this.names = names;
  }

  /** Adds a row. */
  void add(String label, String words) {
    page.hanging(INDENT + padded(label), INDENT + padded(""), words);
  }

  /** Adds a row, if there is anything to be said. */
  void add(String label, Optional<String> words) {
    words.ifPresent(said -> add(label, said));
  }

  /**
   * Adds a row with a line for each item of a list; nothing if there is none.
   *
   * @param property the name of the list; where the record says that it is open, "and more" follows
   */
  void list(String label, String property, List<String> items) {
    String first = label;
    for (String item : withMore(property, names.folded(items), "and more")) {
      add(first, item);
      first = "";
    }
  }

  /** Adds a row with the topics, in one phrase; nothing if there is none. */
  void topics(List<Topic> topics) {
    List<String> labels = topics.stream().map(Words::inSentence).toList();
    List<String> all = withMore("topics", labels, "and more");
    if (!all.isEmpty()) {
      add("about", Words.upperFirst(String.join("; ", all)));
    }
  }

  /** Adds what any record may have beside, and its note. */
  void marks() {
    Marks marks = new Marks(names);
    add("known as", marks.identifiers(record.getIdentifiers()));
    add("classified", marks.classifications(record));
    marks.acknowledged(record).forEach(each -> add("accepted", each));
    add("not all told", marks.incomplete(record, told));
    add("note", record.getNote().map(names::text));
  }

  private List<String> withMore(String property, List<String> items, String more) {
    told.add(property);
    if (!record.getOpen().contains(property)) {
      return items;
    }
    List<String> all = new ArrayList<>(items);
    all.add(items.isEmpty() ? "not all is told" : more);
    return all;
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }
}

package org.communique.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.communique.cli.page.Page;
import org.communique.model.Derivation;
import org.communique.model.Source;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** The sources, with the numbers by which the account refers to them. */
final class Sources {

  private final Page page;
  private final Names names;
  private final Judgments judgments;

  Sources(Page page, Names names, Judgments judgments) {
    this.page = page;
    this.names = names;
    this.judgments = judgments;
  }

  /** Tells of a source. */
  void tell(Source source) {
    String number = names.source(source.ref()) + " ";
    String indent = " ".repeat(number.length());
    page.hanging(number, indent, what(source));
    source.getUrl().ifPresent(url -> page.paragraph(indent, url.toString()));
    if (!source.getDerivedFrom().isEmpty()) {
      List<String> origins = source.getDerivedFrom().stream().map(this::origin).toList();
      page.paragraph(indent, "made from " + Words.list(origins));
    }
    judgments.of(source).forEach(words -> page.paragraph(indent, "judged " + words));
    new Marks(names).of(source).forEach(words -> page.paragraph(indent, words));
    source.getNote().ifPresent(note -> page.paragraph(indent, "note: " + names.text(note)));
  }

  private String what(Source source) {
    List<String> words = new ArrayList<>();
    words.add(source.getTitle().map(t -> Words.quoted(names.text(t))).orElse("Untitled"));
    words.add(Words.inSentence(source.getKind()));
    if (!source.getAuthors().isEmpty()) {
      words.add("by " + names.list(source.getAuthors()));
    }
    source.getPublisher().map(names::of).ifPresent(words::add);
    source.getPublished().ifPresent(day -> words.add("published " + DateWords.of(day)));
    source.getRetrieved().ifPresent(day -> words.add("retrieved " + DateWords.of(day)));
    source.getLanguage().map(Names::language).ifPresent(language -> words.add("in " + language));
    if (source.getText().isEmpty()) {
      words.add("text not held here");
      source.getTextDigest().ifPresent(digest -> words.add("its digest is " + digest));
    }
    return String.join(", ", words);
  }

  private String origin(Derivation derivation) {
    return names.source(derivation.getSource())
        + derivation.getMeans().map(m -> " (" + Words.inSentence(m) + ")").orElse("");
  }
}

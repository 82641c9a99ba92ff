package org.communique.page.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Content;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Location;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Position;
import org.communique.model.finding.Report;
import org.communique.model.index.DossierIndex;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.page.html.Html;
import org.communique.page.words.Wording;
import org.communique.page.words.Words;

/** What all sections of one page share. For one thread. */
public final class PageContext {

  /** The language of the page's own words. */
  static final String PAGE_LANGUAGE = "en";

  /** Of a statement without a title so many code points are told. */
  private static final int TITLE = 60;

  private final DossierIndex index;
  private final List<LanguageTag> languages;
  private final Report report;
  private final Map<Pointer, Position> positions;
  private final Anchors anchors;
  private final Passages passages;
  private final Places places;
  private final Map<Id, Integer> sources = new HashMap<>();

  /**
   * Makes what the sections of a page share.
   *
   * @param index the index of the dossier
   * @param languages the languages preferred, best first
   * @param report what was found in the dossier
   * @param positions where records stand in the file, as far as known
   */
  public PageContext(
      DossierIndex index,
      List<LanguageTag> languages,
      Report report,
      Map<Pointer, Position> positions) {
    this.index = index;
    this.languages = languages;
    this.report = report;
    this.positions = positions;
    this.anchors = new Anchors(index);
    this.passages = new Passages(index);
    this.places = new Places(index);
    for (Source source : dossier().getSources()) {
      sources.putIfAbsent(source.getId(), sources.size() + 1);
    }
  }

  /** {@return what the page is called} */
  public String title() {
    return dossier()
        .getTitle()
        .map(title -> told(title).text())
        .filter(title -> !title.isBlank())
        .orElseGet(() -> dossier().getId().value());
  }

  DossierIndex index() {
    return index;
  }

  Dossier dossier() {
    return index.dossier();
  }

  Report report() {
    return report;
  }

  Optional<Position> position(Pointer pointer) {
    return Optional.ofNullable(positions.get(pointer));
  }

  Anchors anchors() {
    return anchors;
  }

  Passages passages() {
    return passages;
  }

  /** {@return the records by their places} */
  Places records() {
    return places;
  }

  static Wording wording() {
    return Wording.english();
  }

  /**
   * {@return a text of the wording}
   *
   * @param key its key
   * @param arguments what is filled in
   */
  public static String words(String key, Object... arguments) {
    return Wording.english().of(key, arguments);
  }

  /** A text, and the language that it is in, if that is known. */
  record Told(String text, Optional<LanguageTag> language) {

    static Told plain(String text) {
      return new Told(text, Optional.empty());
    }
  }

  /** {@return a text in the language that the reader prefers} */
  Told told(LanguageMap texts) {
    Map.Entry<LanguageTag, String> best = texts.bestOrFirst(languages);
    return new Told(best.getValue(), Optional.of(best.getKey()));
  }

  /**
   * {@return the number of a source, counted from 1 in the order of the dossier; 0 if not there}
   */
  int number(Ref<Source> source) {
    return sources.getOrDefault(source.id(), 0);
  }

  /** {@return what a record is called: its name or title, else its first words, else its id} */
  Told name(DossierRecord record) {
    if (record instanceof Actor actor) {
      return told(actor.getName());
    }
    if (record instanceof Location place) {
      return told(place.getName());
    }
    return title(record)
        .map(this::told)
        .filter(title -> !title.text().isBlank())
        .or(() -> record instanceof Statement said ? firstWords(said) : Optional.empty())
        .orElseGet(() -> Told.plain(record.getId().value()));
  }

  private static Optional<LanguageMap> title(DossierRecord record) {
    if (record instanceof Source source) {
      return source.getTitle();
    }
    if (record instanceof Summit summit) {
      return summit.getTitle();
    }
    if (record instanceof Statement statement) {
      return statement.getTitle();
    }
    return record instanceof Agreement agreement ? agreement.getTitle() : Optional.empty();
  }

  private Optional<Told> firstWords(Statement statement) {
    Optional<Content> best =
        languages.stream()
            .flatMap(
                wanted ->
                    statement.getContent().stream()
                        .filter(each -> each.getLanguage().filter(wanted::denotesSame).isPresent()))
            .findFirst()
            .or(() -> statement.getContent().stream().findFirst());
    return best.filter(each -> !each.getText().isBlank())
        .map(each -> new Told(shortened(each.getText(), TITLE), each.getLanguage()));
  }

  /** {@return the beginning of a text, with an ellipsis if there is more} */
  static String shortened(String text, int most) {
    String line = inOneLine(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  /** {@return a text without line ends and without more than one space at a place} */
  static String inOneLine(String text) {
    boolean isOneLine = text.indexOf("  ") < 0 && text.chars().noneMatch(c -> c < ' ');
    return isOneLine ? text.strip() : text.strip().replaceAll("\\s+", " ");
  }

  /** Writes a text that may be in any language and direction. */
  void text(Html html, Told told) {
    String language = told.language().map(LanguageTag::toString).orElse("");
    if (language.isEmpty() || language.equals(PAGE_LANGUAGE)) {
      html.isolated(told.text());
    } else {
      html.element("bdi", told.text(), "lang", language);
    }
  }

  void text(Html html, LanguageMap texts) {
    text(html, told(texts));
  }

  /** Writes a link to a record; where there is none, the id that leads nowhere. */
  void link(Html html, Ref<? extends DossierRecord> ref) {
    dossier()
        .find(ref.id())
        .ifPresentOrElse(
            record -> link(html, record),
            () -> html.element("span", ref.id().value(), "class", "nowhere"));
  }

  /** Writes a link to a record. */
  void link(Html html, DossierRecord record) {
    html.start("a", "href", "#" + anchors.of(record));
    if (record instanceof Source source) {
      html.text("[" + number(source.ref()) + "] ");
    }
    text(html, name(record));
    html.end();
  }

  void links(Html html, Iterable<? extends Ref<? extends DossierRecord>> refs) {
    String between = "";
    for (Ref<? extends DossierRecord> ref : refs) {
      html.text(between);
      link(html, ref);
      between = ", ";
    }
  }

  /** {@return what a record is called, as plain text for drawings} */
  String plainName(Ref<? extends DossierRecord> ref) {
    return dossier().find(ref.id()).map(each -> name(each).text()).orElse(ref.id().value());
  }

  /** {@return the word for a type of record} */
  static String type(DossierRecord record) {
    return record instanceof Summit summit
        ? Words.label(summit.getKind())
        : record instanceof Agreement agreement
            ? Words.label(agreement.getKind())
            : record instanceof Source source
                ? Words.label(source.getKind())
                : record instanceof Statement statement && statement.getAct().isPresent()
                    ? Words.label(statement.getAct().get())
                    : words("type." + recordType(record));
  }

  static String recordType(DossierRecord record) {
    return org.communique.model.meta.PartType.of(record).name();
  }
}

package org.communique.model.vocabulary;

import java.util.List;

/** Writes the reference page of the code lists, from the tables and from our own comments. */
final class VocabularyPage {

  private static final List<Class<? extends ClosedCode>> CLOSED =
      List.of(ActorType.class, DateDirection.class, DatePart.class, Weekday.class);

  private static final String INTRODUCTION =
      """
      # Code lists

      <!-- Generated: `mvn test -pl model -Dcommunique.update=true` rewrites this page. -->

      Codes are written in lower-kebab form: words of `a-z` and `0-9` joined by a single `-`, at most
      100 characters. An **open** list is what we know today: a code that is not in it survives
      reading and writing as it is, and draws a finding of severity info. A **closed** list takes its
      own codes alone.

      The tables lie beside the classes in `model/src/main/resources`. To add a code, add its row,
      its constant, and its place in the list of the class; tests hold the three together.

      A mapping reads `scheme[@edition]:code match (note)`. `exact` is the same meaning, `close`
      nearly the same, and `broad` says that the other scheme's code means more than ours. Only
      mappings that were checked against the other scheme's own files are given: `cameo@gdelt` and
      `cameo@1.1` are the CAMEO code book as GDELT uses it and its edition 1.1, `plover` the PLOVER
      code book, `medtop` the media topics of the IPTC, `schema.org` and `wikidata` what they say.
      """;

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private VocabularyPage() {}

  static String render() {
    VocabularyPage writer = new VocabularyPage();
    writer.contents();
    writer.page.append("\n## Open lists\n");
    Vocabularies.all().forEach(writer::openList);
    writer.page.append("\n## Closed lists\n");
    CLOSED.forEach(writer::closedList);
    return writer.page.toString();
  }

  private void contents() {
    page.append("\n| list | class | codes |\n|---|---|--:|\n");
    for (Vocabulary<?> list : Vocabularies.all()) {
      row(
          List.of(
              "[" + list.name() + "](#" + list.name() + ")",
              code(list.type().getSimpleName()),
              String.valueOf(list.values().size())));
    }
  }

  private void openList(Vocabulary<?> list) {
    heading(list.name(), list.type());
    List<String> columns = list.table().columns();
    header(columns);
    for (Code code : list.values()) {
      row(columns.stream().map(column -> cell(list, code, column)).toList());
    }
  }

  private void closedList(Class<? extends ClosedCode> type) {
    heading(type.getSimpleName(), type);
    header(List.of("code", "definition"));
    SourceComments comments = SourceComments.of(type);
    for (ClosedCode value : type.getEnumConstants()) {
      row(List.of(code(value.code()), comments.ofConstant(((Enum<?>) value).name())));
    }
  }

  private void heading(String name, Class<?> type) {
    page.append("\n### ").append(name).append("\n\n");
    page.append("Class ").append(code(type.getSimpleName())).append(". ");
    List<String> paragraphs = SourceComments.of(type).ofClass();
    page.append(String.join("\n\n", paragraphs.subList(0, Math.min(2, paragraphs.size()))));
    page.append("\n\n");
  }

  private void header(List<String> columns) {
    row(columns.stream().map(column -> column.replace('-', ' ')).toList());
    page.append("|---".repeat(columns.size())).append("|\n");
  }

  private void row(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(Vocabulary<?> list, Code code, String column) {
    String text = list.table().cell(code.code(), column).orElse("").replace("|", "\\|");
    return column.equals("code") ? code(text) : text;
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}

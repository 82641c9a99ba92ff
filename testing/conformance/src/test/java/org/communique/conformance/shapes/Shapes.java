package org.communique.conformance.shapes;

import static org.communique.conformance.shapes.Document.item;
import static org.communique.conformance.shapes.Document.items;
import static org.communique.conformance.shapes.Document.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Documents that somebody might make who wants a reader, a rule or a view to take long: chains,
 * stars, circles, grids, ids with one hash code, and each list of the format, long.
 */
final class Shapes {

  private static final String STATES = "{'id':'st#','type':'state','name':{'en':'State #'}}";
  private static final String SOURCES =
      "{'id':'so#','kind':'news-report','published':'2020-01-01'}";
  private static final String PERSONS = "{'id':'pe#','type':'person','name':{'en':'Person #'}}";
  private static final String CITATION = "{'source':'so0'}";

  private final List<Shape> shapes = new ArrayList<>();

  private Shapes() {}

  /** {@return all, in the order of the table} */
  static List<Shape> all() {
    Shapes all = new Shapes();
    all.sources();
    all.texts();
    all.actors();
    all.places();
    all.encounters();
    all.statements();
    all.agreements();
    all.judgments();
    all.everywhere();
    all.mistakes();
    return List.copyOf(all.shapes);
  }

  private void add(String name, IntFunction<Document> document) {
    shapes.add(new Shape(name, n -> document.apply(n).end()));
  }

  private static Document document() {
    return new Document();
  }

  /** {@return the id of the record before, in a circle} */
  private static int before(int each, int n) {
    return each == 0 ? n - 1 : each - 1;
  }

  /** {@return ids of one hash code: each bit is one of two pairs of letters that hash alike} */
  private static String colliding(int number) {
    StringBuilder id = new StringBuilder("c-");
    for (int bit = 0; bit < 17; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  private void sources() {
    String from = "{'id':'so#','kind':'news-report','derivedFrom':[%s]}";
    String cites = "{'id':'sm0','kind':'talks','status':'held','evidence':[" + CITATION + "]}";
    add(
        "sources: a chain of derivations, all cited",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each ->
                        item(from, each)
                            .formatted(each == 0 ? "" : item("{'source':'so#'}", each - 1)))
                .list(
                    "summits",
                    item("{'id':'sm','kind':'talks','evidence':[", 0)
                        + items(n, "{'source':'so#'}")
                        + "]}"));
    add(
        "sources: a star of derivations",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each -> item(from, each).formatted(each == 0 ? "" : item(CITATION, 0)))
                .list("summits", item(cites, 0)));
    add(
        "sources: one made from all",
        n ->
            document()
                .list(
                    "sources",
                    items(n, "{'id':'so#','kind':'report'}"),
                    item(from, n).formatted(items(n, "{'source':'so#'}"))));
    add(
        "sources: a grid of derivations, two each",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each ->
                        item(from, each)
                            .formatted(
                                each < 2
                                    ? ""
                                    : item("{'source':'so#'},", each - 1)
                                        + item("{'source':'so#'}", each - 2)))
                .list(
                    "summits",
                    item("{'id':'sm','kind':'talks','evidence':[", 0)
                        + items(n, "{'source':'so#'}")
                        + "]}"));
    add(
        "sources: a circle of derivations",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each -> item(from, each).formatted(item("{'source':'so#'}", before(each, n))))
                .list("summits", item(cites, 0)));
    add(
        "sources: a publisher and authors each",
        n ->
            document()
                .list("actors", n, STATES)
                .list(
                    "sources",
                    n,
                    "{'id':'so#','kind':'report','publisher':'st#','authors':['st#','st0']}"));
    add(
        "sources: many authors of one",
        n ->
            document()
                .list("actors", n, STATES)
                .list(
                    "sources",
                    item("{'id':'so','kind':'report','authors':[", 0) + items(n, "'st#'") + "]}"));
    add(
        "a statement cited from many independent sources",
        n ->
            document()
                .list("actors", n, "{'id':'or#','type':'organization','name':{'en':'Agency #'}}")
                .list("sources", n, "{'id':'so#','kind':'report','publisher':'or#'}")
                .list(
                    "statements",
                    item("{'id':'sa','evidence':[", 0) + items(n, "{'source':'so#'}") + "]}"));
    add(
        "supports and participants of one encounter",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", n, SOURCES)
                .list(
                    "summits",
                    item("{'id':'sm','kind':'conference','participants':[", 0)
                        + items(n, "{'actor':'pe#'}")
                        + item("],'evidence':[", 0)
                        + items(n, "{'source':'so#','supports':['/participants/#']}")
                        + "]}",
                    item("{'id':'sn','kind':'conference','participants':[", 0)
                        + items(n, "{'actor':'pe#'}")
                        + "]}")
                .list("judgments", item("{'records':['sm','sn'],'relation':'same'}", 0)));
    add(
        "pointers of supports that lead nowhere",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", item(SOURCES, 0))
                .list(
                    "summits",
                    item("{'id':'sm','kind':'conference','participants':[", 0)
                        + items(n, "{'actor':'pe#'}")
                        + item("],'evidence':[{'source':'so0','supports':[", 0)
                        + items(n, "'/participant/#'")
                        + "]}]}"));
    add(
        "a chain of many hops",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", item(SOURCES, 0))
                .list(
                    "statements",
                    item("{'id':'sa','evidence':[{'source':'so0','chain':[", 0)
                        + items(n, "{'parties':['pe#'],'means':'said'}")
                        + "]}]}"));
    add(
        "a hop of many parties",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", item(SOURCES, 0))
                .list(
                    "statements",
                    item("{'id':'sa','evidence':[{'source':'so0','chain':[{'parties':[", 0)
                        + items(n, "'pe#'")
                        + "]}]}]}"));
    add(
        "chains that go round between parties",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", item(SOURCES, 0))
                .list(
                    "statements",
                    n,
                    each ->
                        item("{'id':'sa#','evidence':[{'source':'so0','chain':[", each)
                            + item("{'parties':['pe#']},", each)
                            + item("{'parties':['pe#']},", before(each, n))
                            + item("{'parties':['pe#']}]}]}", each)));
  }

  /** {@return a source with a text, and statements that quote it} */
  private static Document quoting(String text, int count, IntFunction<String> words) {
    return document()
        .list(
            "sources",
            item("{'id':'so0','kind':'report','language':'en','text':", 0) + quoted(text) + "}")
        .list(
            "statements",
            count,
            each ->
                item("{'id':'sa#','evidence':[{'source':'so0','anchors':[{'exact':", each)
                    + quoted(words.apply(each))
                    + "}]}]}");
  }

  private static String sentences(int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int each = from; each < from + count; each++) {
      text.append("On day ").append(each).append(" the two sides held talks on matter ");
      text.append(each * 7919 % 10007).append(" and agreed to meet again. ");
    }
    return text.toString();
  }

  private void texts() {
    add(
        "words: each once in one long text",
        n -> quoting(sentences(0, n), n, each -> "on matter " + each * 7919 % 10007));
    add(
        "words: none of them in one long text",
        n -> quoting(sentences(0, n), n, each -> "on mattar " + each * 7919 % 10007));
    add(
        "words: everywhere in one long text",
        n -> quoting(sentences(0, n), n, each -> "the two sides"));
    add(
        "words: aaa...b in aaa...",
        n -> quoting("a".repeat(n), 8, each -> "a".repeat(n / 4) + "b"));
    add(
        "words: many of a...b in aaa...",
        n -> quoting("a".repeat(n), Math.max(1, n / 100), each -> "a".repeat(20 + each % 7) + "b"));
    add(
        "words: ab ab ab in ab ab",
        n -> quoting("ab ".repeat(n), 8, each -> "ab ".repeat(n / 4) + "c"));
    add("text: full stops", n -> quoting(".".repeat(n), 2, each -> "..... a"));
    add("text: full stops with spaces", n -> quoting(". ".repeat(n), 2, each -> ". . . a"));
    add(
        "text: marks on one letter",
        n -> quoting("e" + "\u0301".repeat(n), 2, each -> "e\u0301\u0301 a"));
    add("text: white space", n -> quoting("a" + " \n\t".repeat(n) + "b", 2, each -> "a b c"));
    add("text: quotation marks", n -> quoting("'`".repeat(n), 2, each -> "'' a"));
    add(
        "text: quotation marks and spaces",
        n -> quoting("\u201c \u201d\n".repeat(n), 2, each -> "\u201c a"));
    add(
        "text: hyphens at the ends of lines",
        n -> quoting("dia-\n logue ".repeat(n), 2, each -> "dialogues"));
    add("text: hyphens and blank lines", n -> quoting("a-\n\n".repeat(n), 2, each -> "a b"));
    add(
        "text: a hyphen before much white space",
        n -> quoting("a-\n" + " ".repeat(n) + "b", 2, each -> "ab c"));
    add("text: dashes", n -> quoting("\u2014-".repeat(n), 2, each -> "- a"));
    add("text: invisible characters", n -> quoting("\u200b\u00ad".repeat(n), 2, each -> "a"));
    add(
        "text: Han",
        n -> quoting("\u4e60\u8fd1\u5e73\u8bf4".repeat(n), 8, each -> "\u4e60\u8fd1 \u8bf4"));
    add(
        "text: beyond the basic plane",
        n -> quoting("\uD83E\uDD1D".repeat(n), 8, each -> "\uD83E\uDD1D a"));
    add(
        "sources with one text, none said to be a copy",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each ->
                        item("{'id':'so#','kind':'report','text':", each)
                            + quoted(sentences(0, 6))
                            + "}"));
    add(
        "sources whose texts share a passage with the next",
        n ->
            document()
                .list(
                    "sources",
                    n,
                    each ->
                        item("{'id':'so#','kind':'report','text':", each)
                            + quoted(sentences(each * 6, 12))
                            + "}"));
    add(
        "two sources of one word",
        n ->
            document()
                .list(
                    "sources",
                    2,
                    each ->
                        item("{'id':'so#','kind':'report','text':", each)
                            + quoted("peace ".repeat(n))
                            + "}"));
    add(
        "a statement that quotes much, and cites many texts",
        n -> {
          int root = (int) Math.sqrt(n) + 1;
          return document()
              .list(
                  "sources",
                  root,
                  each ->
                      item("{'id':'so#','kind':'report','text':", each)
                          + quoted(sentences(each * 10, 10))
                          + "}")
              .list(
                  "statements",
                  item("{'id':'sa','content':[{'language':'en','text':", 0)
                      + quoted("word ".repeat(root))
                      + item(",'quotedRanges':[", 0)
                      + items(
                          root,
                          each -> item("{'start':#,", each * 5) + item("'end':#}", each * 5 + 4))
                      + item("]}],'evidence':[", 0)
                      + items(root, "{'source':'so#'}")
                      + "]}");
        });
    add(
        "words as written, and many sources cited",
        n -> {
          int root = (int) Math.sqrt(n) + 1;
          return document()
              .list(
                  "sources",
                  root,
                  each ->
                      item("{'id':'so#','kind':'report','language':'en','text':", each)
                          + quoted(sentences(each * 10, 10))
                          + "}")
              .list(
                  "summits",
                  root,
                  each ->
                      item(
                              "{'id':'sm#','kind':'talks','date':'2025','dateAsWritten':{'text':'on Friday #','language':'en'},'evidence':[",
                              each)
                          + items(root, "{'source':'so#'}")
                          + "]}");
        });
    add(
        "anchors of one quotation in many pieces",
        n ->
            document()
                .list(
                    "sources",
                    item("{'id':'so0','kind':'report','text':", 0) + quoted(sentences(0, n)) + "}")
                .list(
                    "statements",
                    item("{'id':'sa','evidence':[{'source':'so0','anchors':[", 0)
                        + items(n, each -> item("{'exact':'matter #'}", each * 7919 % 10007))
                        + "]}]}"));
    add(
        "anchors with wrong offsets",
        n ->
            document()
                .list(
                    "sources",
                    item("{'id':'so0','kind':'report','text':", 0) + quoted(sentences(0, n)) + "}")
                .list(
                    "statements",
                    n,
                    each ->
                        item(
                                "{'id':'sa#','evidence':[{'source':'so0','anchors':[{'exact':'held talks','start':",
                                each)
                            + item("#,'end':", each * 3)
                            + item("#}]}]}", each * 3 + 10)));
    add(
        "quoted ranges within each other",
        n ->
            document()
                .list(
                    "statements",
                    item("{'id':'sa','content':[{'text':", 0)
                        + quoted("a".repeat(2 * n + 2))
                        + item(",'quotedRanges':[", 0)
                        + items(
                            n, each -> item("{'start':#,", each) + item("'end':#}", 2 * n - each))
                        + "]}]}"));
    add(
        "quoted ranges side by side",
        n ->
            document()
                .list(
                    "statements",
                    item("{'id':'sa','content':[{'text':", 0)
                        + quoted("a".repeat(2 * n + 2))
                        + item(",'quotedRanges':[", 0)
                        + items(
                            n,
                            each -> item("{'start':#,", 2 * each) + item("'end':#}", 2 * each + 1))
                        + "]}]}"));
    add(
        "quoted ranges that cross",
        n ->
            document()
                .list(
                    "statements",
                    item("{'id':'sa','content':[{'text':", 0)
                        + quoted("a".repeat(2 * n + 2))
                        + item(",'quotedRanges':[", 0)
                        + items(n, each -> item("{'start':#,", each) + item("'end':#}", n + each))
                        + "]}]}"));
  }

  private void actors() {
    add(
        "states: a chain of predecessors",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item(
                                "{'id':'st#','type':'state','name':{'en':'S'},'from':'1990','until':'1991',",
                                each)
                            + (each == 0
                                ? item("'predecessors':[]}", 0)
                                : item("'predecessors':['st#']}", each - 1)))
                .list("summits", n, "{'id':'sm#','kind':'talks','date':'2005','hosts':['st#']}"));
    add(
        "states: a grid of predecessors and successors",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item("{'id':'st#','type':'state','name':{'en':'S'},'until':'1991'", each)
                            + (each < 2
                                ? "}"
                                : item(",'predecessors':['st#',", each - 1)
                                    + item("'st#'],", each - 2)
                                    + item("'successors':['st#',", (each + 1) % n)
                                    + item("'st#']}", (each + 2) % n)))
                .list("summits", n, "{'id':'sm#','kind':'talks','date':'2005','hosts':['st#']}"));
    add(
        "states: a circle of successors",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item(
                                "{'id':'st#','type':'state','name':{'en':'S'},'until':'1991','successors':['st",
                                each)
                            + before(each, n)
                            + "\"]}")
                .list("summits", n, "{'id':'sm#','kind':'talks','date':'2005','hosts':['st#']}"));
    add(
        "organizations: a chain of whose they are",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item("{'id':'st#','type':'organization','name':{'en':'S'}", each)
                            + (each == 0 ? "}" : item(",'of':'st#'}", each - 1)))
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','hosts':['st0'],'participants':[{'actor':'st#'}]}"));
    add(
        "organizations: a circle of whose they are",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item("{'id':'st#','type':'organization','name':{'en':'S'},'of':'st", each)
                            + before(each, n)
                            + "\"}")
                .list(
                    "summits", n, "{'id':'sm#','kind':'talks','participants':[{'actor':'st#'}]}"));
    add(
        "groups: a chain of members",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item(
                                "{'id':'gr#','type':'group','name':{'en':'G'},'members':[{'actor':'gr",
                                each)
                            + (each + 1) % (n + 1)
                            + "\"}]}")
                .list("statements", n, "{'id':'sa#','speakers':[{'actor':'gr#'}],'at':'sm'}")
                .list(
                    "summits",
                    item("{'id':'sm','kind':'talks','participants':[{'actor':'gr0'}]}", 0)));
    add(
        "groups: a grid of members, two each",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item("{'id':'gr#','type':'group','name':{'en':'G'},'members':[", each)
                            + (each < 2
                                ? ""
                                : item("{'actor':'gr#'},", each - 1)
                                    + item("{'actor':'gr#'}", each - 2))
                            + "]}")
                .list("statements", n, "{'id':'sa#','speakers':[{'actor':'gr#'}],'at':'sm#'}")
                .list(
                    "summits",
                    n,
                    each ->
                        item("{'id':'sm#','kind':'talks','participants':[{'actor':'gr", each)
                            + (n - 1)
                            + "\"}]}"));
    add(
        "groups: one of many members, at many encounters",
        n ->
            document()
                .list(
                    "actors",
                    items(n, STATES),
                    item("{'id':'gr','type':'group','name':{'en':'G'},'members':[", 0)
                        + items(n, "{'actor':'st#'}")
                        + "]}")
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','date':'2001','participants':[{'actor':'gr'}]}")
                .list(
                    "statements",
                    n,
                    "{'id':'sa#','speakers':[{'actor':'st#'}],'at':'sm#','date':'2001'}"));
    add(
        "persons: many offices of one, at many encounters",
        n ->
            document()
                .list(
                    "actors",
                    item("{'id':'st','type':'state','name':{'en':'S'}}", 0),
                    item("{'id':'pe','type':'person','name':{'en':'P'},'offices':[", 0)
                        + items(
                            n,
                            each ->
                                item(
                                        "{'office':'head-of-state','of':'st','from':'#-01','until':'",
                                        1000 + each % 1000)
                                    + (1000 + each % 1000)
                                    + "-06\"}")
                        + "]}")
                .list(
                    "summits",
                    n,
                    each ->
                        item("{'id':'sm#','kind':'talks','date':'", each)
                            + (1000 + each % 1000)
                            + item(
                                "-09','participants':[{'actor':'pe','office':'head-of-state','onBehalfOf':'st'}]}",
                                0)));
    add(
        "persons: many hold one office",
        n ->
            document()
                .list(
                    "actors",
                    items(
                        n,
                        "{'id':'pe#','type':'person','name':{'en':'P'},'offices':[{'office':'head-of-state','of':'st','from':'1990','until':'1995'}]}"),
                    item("{'id':'st','type':'state','name':{'en':'S'}}", 0))
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'summit','date':'2001','participants':[{'actor':'pe#','office':'head-of-state','onBehalfOf':'st'}]}"));
    add(
        "actors: many other names of one",
        n ->
            document()
                .list(
                    "actors",
                    item("{'id':'st','type':'state','name':{'en':'S'},'otherNames':[", 0)
                        + items(
                            n,
                            "{'name':{'en':'Name #'},'kind':'former','from':'1990','until':'1991'}")
                        + "]}"));
    add(
        "territories: many claimants",
        n ->
            document()
                .list(
                    "actors",
                    items(n, STATES),
                    item("{'id':'te','type':'territory','name':{'en':'T'},'claimedBy':[", 0)
                        + items(n, "'st#'")
                        + "]}"));
    add(
        "an identifier that all records share",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    "{'id':'st#','type':'state','name':{'en':'S #'},'identifiers':[{'scheme':'wikidata','value':'Q1'}]}"));
    add(
        "records with one name",
        n -> document().list("actors", n, "{'id':'st#','type':'state','name':{'en':'State'}}"));
  }

  private void places() {
    String place = "{'id':'pl#','name':{'en':'P'},'within':[%s]}";
    String two =
        "{'id':'sm0','kind':'talks','places':['pl0']},{'id':'sm1','kind':'talks','places':['pl1']}";
    String judged = "{'records':['sm0','sm1'],'relation':'same'}";
    add(
        "places: a chain",
        n ->
            document()
                .list(
                    "places",
                    n,
                    each -> item(place, each).formatted(item("'pl#'", Math.min(each + 1, n - 1))))
                .list("summits", item(two, 0))
                .list("judgments", item(judged, 0)));
    add(
        "places: a star",
        n ->
            document()
                .list("places", n, each -> item(place, each).formatted(each == 0 ? "" : "\"pl0\""))
                .list("summits", item(two, 0))
                .list("judgments", item(judged, 0)));
    add(
        "places: a circle",
        n ->
            document()
                .list(
                    "places",
                    n,
                    each -> item(place, each).formatted(item("'pl#'", before(each, n))))
                .list("summits", item(two, 0))
                .list("judgments", item(judged, 0)));
    add(
        "places: a grid, each within two",
        n ->
            document()
                .list(
                    "places",
                    n,
                    each ->
                        item(place, each)
                            .formatted(
                                each < 2 ? "" : item("'pl#',", each - 1) + item("'pl#'", each - 2)))
                .list(
                    "summits",
                    n,
                    each -> item("{'id':'sm#','kind':'talks','places':['pl#']}", each))
                .list(
                    "judgments",
                    n - 1,
                    each ->
                        item("{'records':['sm#','sm", each)
                            + (each + 1)
                            + item("'],'relation':'same'}", 0)));
    add(
        "an encounter at many places",
        n ->
            document()
                .list("places", n, "{'id':'pl#','name':{'en':'P'}}")
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','places':[", 0) + items(n, "'pl#'") + "]}",
                    item("{'id':'sm1','kind':'talks','places':[", 0)
                        + items(n, each -> item("'pl#'", n - 1 - each))
                        + "]}")
                .list("judgments", item(judged, 0)));
  }

  private void encounters() {
    for (String property : List.of("partOf", "occasions")) {
      add(
          "encounters: a chain, " + property,
          n ->
              document()
                  .list(
                      "summits",
                      n,
                      each ->
                          item("{'id':'sm#','kind':'talks','date':'2001-05/2001-06',", each)
                              + '"'
                              + property
                              + "\":["
                              + (each == 0 ? "" : item("'sm#'", each - 1))
                              + "]}"));
      add(
          "encounters: a circle, " + property,
          n ->
              document()
                  .list(
                      "summits",
                      n,
                      each ->
                          item("{'id':'sm#','kind':'talks','date':'2001',", each)
                              + '"'
                              + property
                              + "\":["
                              + item("'sm#'", before(each, n))
                              + "]}"));
      add(
          "encounters: a grid, " + property,
          n ->
              document()
                  .list(
                      "summits",
                      n,
                      each ->
                          item("{'id':'sm#','kind':'talks','date':'2001',", each)
                              + '"'
                              + property
                              + "\":["
                              + (each < 2 ? "" : item("'sm#',", each - 1) + item("'sm#'", each - 2))
                              + "]}"));
    }
    add(
        "encounters: one follows another",
        n ->
            document()
                .list(
                    "summits",
                    n,
                    each ->
                        item("{'id':'sm#','kind':'talks'", each)
                            + (each == 0 ? "}" : item(",'follows':'sm#'}", each - 1))));
    add(
        "encounters: all part of one, with participants of their own",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list(
                    "summits",
                    n,
                    each ->
                        item("{'id':'sm#','kind':'talks','participants':[{'actor':'pe#'}]", each)
                            + (each == 0 ? "}" : item(",'partOf':['sm0']}", 0)))
                .list("statements", n, "{'id':'sa#','speakers':[{'actor':'pe#'}],'at':'sm0'}"));
    add(
        "encounters: alike, judged by nobody",
        n ->
            document()
                .list("actors", 2, STATES)
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','date':'2001-05-04','title':{'en':'Talks'},'participants':[{'actor':'st0'},{'actor':'st1'}]}"));
    add(
        "encounters: a long history",
        n ->
            document()
                .list("sources", item(SOURCES, 0))
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','date':'2020','statusHistory':[", 0)
                        + items(
                            n,
                            "{'status':'postponed','date':'2019-05-05','plannedFor':'2020-01-01','evidence':[{'source':'so0'}]}")
                        + "]}"));
    add(
        "encounters: one participant, again and again",
        n ->
            document()
                .list("actors", item(PERSONS, 0))
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','participants':[", 0)
                        + items(n, "{'actor':'pe0'}")
                        + "]}"));
    add(
        "encounters: many participants who speak",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'conference','participants':[", 0)
                        + items(n, "{'actor':'pe#'}")
                        + "]}")
                .list("statements", n, "{'id':'sa#','speakers':[{'actor':'pe#'}],'at':'sm0'}"));
    add(
        "encounters: many styles of one participant",
        n ->
            document()
                .list("actors", item(PERSONS, 0))
                .list(
                    "sources",
                    item("{'id':'so0','kind':'report','language':'en','text':", 0)
                        + quoted(sentences(0, n / 4))
                        + "}")
                .list(
                    "summits",
                    item(
                            "{'id':'sm0','kind':'talks','participants':[{'actor':'pe0','styledAs':[",
                            0)
                        + items(n, "{'en':'leader #'}")
                        + item("]}],'evidence':[{'source':'so0'}]}", 0)));
    add(
        "encounters: many citations that deny",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','status':'held','date':'2001','evidence':[", 0)
                        + items(n, "{'source':'so#','factuality':'denied'}")
                        + "]}"));
    add(
        "dates: a long set",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','date':'{", 0)
                        + items(n, each -> String.valueOf(1000 + each % 9000))
                        + item("}'}", 0),
                    item("{'id':'sm1','kind':'talks','partOf':['sm0'],'date':'{", 0)
                        + items(n, each -> 1000 + each % 9000 + "-05~")
                        + item("}'}", 0))
                .list("judgments", item("{'records':['sm0','sm1'],'relation':'same'}", 0)));
    add(
        "dates: sets in many records, compared",
        n ->
            document()
                .list(
                    "summits",
                    n,
                    each ->
                        item(
                                "{'id':'sm#','kind':'talks','date':'{1999-05~,1999-06~,2001-XX,2002?/2003}'",
                                each)
                            + (each == 0 ? "}" : item(",'partOf':['sm0']}", 0))));
    add(
        "dates: intervals of qualified years",
        n ->
            document()
                .list(
                    "summits",
                    n,
                    each ->
                        item("{'id':'sm#','kind':'talks','date':'1000~/9999?'", each)
                            + (each == 0 ? "}" : item(",'partOf':['sm0']}", 0))));
    add(
        "dates: as written",
        n ->
            document()
                .list("sources", item(SOURCES, 0))
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','date':'2025-05-08','dateAsWritten':{'text':'Thursday, May 16','language':'en','weekday':'thursday','fixes':'XXXX-05-16','anchor':'2025-05-08'},'evidence':[{'source':'so0'}]}"));
    add(
        "dates: as written, all digits open",
        n ->
            document()
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','dateAsWritten':{'text':'then','weekday':'thursday','fixes':'XXXX-XX-XX','anchor':'2025-05-08'}}"));
    add(
        "topics, unknown and long",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','topics':[", 0)
                        + items(n, "'topic-#'")
                        + "]}"));
  }

  private void statements() {
    String reply = "{'id':'sa#','date':'2001','inReplyTo':'sa%d'}";
    add(
        "statements: a chain of replies",
        n ->
            document()
                .list("statements", n, each -> item(reply, each).formatted(Math.max(0, each - 1))));
    add(
        "statements: a circle of replies",
        n ->
            document().list("statements", n, each -> item(reply, each).formatted(before(each, n))));
    add(
        "statements: a star of replies",
        n -> document().list("statements", n, each -> item(reply, each).formatted(0)));
    add(
        "statements: many speakers of one, at an encounter",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','participants':[{'actor':'pe0'}]}", 0))
                .list(
                    "statements",
                    item("{'id':'sa0','at':'sm0','speakers':[", 0)
                        + items(n, "{'actor':'pe#'}")
                        + "]}"));
    add(
        "statements: many addressees, messengers and subjects",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list(
                    "statements",
                    item("{'id':'sa0','addressees':[", 0)
                        + items(n, "'pe#'")
                        + item("],'through':[", 0)
                        + items(n, "'pe#'")
                        + item("],'about':[", 0)
                        + items(n, "'pe#'")
                        + "]}"));
    add(
        "statements: one in many languages",
        n ->
            document()
                .list(
                    "statements",
                    item("{'id':'sa0','content':[", 0)
                        + items(n, "{'text':'Peace #','language':'en','translatedFrom':'ru'}")
                        + "]}"));
    add(
        "statements: of one another",
        n ->
            document()
                .list(
                    "statements",
                    n,
                    each -> item("{'id':'sa#','about':['sa", each) + before(each, n) + "\"]}"));
  }

  /** {@return an agreement with its participants and events} */
  private static Document agreement(
      int participants, String more, int events, IntFunction<String> event) {
    return document()
        .list("actors", participants, STATES)
        .list(
            "agreements",
            item("{'id':'ag0','kind':'treaty',", 0)
                + item(more, 0)
                + item("'participants':[", 0)
                + items(participants, "{'actor':'st#'}")
                + item("],'events':[", 0)
                + items(events, event)
                + "]}");
  }

  private void agreements() {
    String consents = "'entryIntoForce':{'on':'consents','count':2,'after':'P30D'},";
    add(
        "agreement: many ratify",
        n ->
            agreement(
                n,
                consents,
                n,
                each ->
                    item("{'kind':'ratified','date':'19", each)
                        + String.format("%02d-%02d-01", each % 100, each % 12 + 1)
                        + item("','by':['st#']}", each)));
    add(
        "agreement: many ratify on days that are not known",
        n ->
            agreement(
                n,
                consents,
                n,
                each -> item("{'kind':'ratified','date':'1990-XX-XX','by':['st#']}", each)));
    add(
        "agreement: many ratify, undated",
        n -> agreement(n, consents, n, each -> item("{'kind':'ratified','by':['st#']}", each)));
    add(
        "agreement: one participant, many fuzzy events",
        n ->
            agreement(
                2,
                consents,
                n,
                each ->
                    item(
                        each % 2 == 0
                            ? "{'kind':'ratified','date':'1990-XX-XX','by':['st0']}"
                            : "{'kind':'withdrawn','date':'199X','by':['st0']}",
                        each)));
    add(
        "agreement: fuzzy events of all, overlapping",
        n ->
            agreement(
                n,
                consents,
                2 * n,
                each ->
                    item(
                            each % 2 == 0
                                ? "{'kind':'ratified','date':'1990/1999','by':['st"
                                : "{'kind':'withdrawn','date':'[1991..1998]','by':['st",
                            each)
                        + each / 2
                        + "\"]}"));
    add(
        "agreement: events of the whole instrument, fuzzy",
        n ->
            agreement(
                3,
                consents,
                n,
                each ->
                    item(
                        each % 3 == 0
                            ? "{'kind':'suspended','date':'199X'}"
                            : each % 3 == 1
                                ? "{'kind':'resumed','date':'199X'}"
                                : "{'kind':'renewed','date':'1995?'}",
                        each)));
    add(
        "agreement: undated acts of all together",
        n ->
            agreement(
                10,
                consents,
                n,
                each ->
                    item(
                        each % 3 == 0
                            ? "{'kind':'withdrawn'}"
                            : each % 3 == 1
                                ? "{'kind':'applied-provisionally'}"
                                : "{'kind':'ratified'}",
                        each)));
    add(
        "agreement: all on one day",
        n ->
            agreement(
                n,
                consents,
                n,
                each -> item("{'kind':'signed','date':'1990-05-05','by':['st#']}", each)));
    add(
        "agreement: signed by many signatories",
        n ->
            agreement(
                n,
                consents,
                1,
                each ->
                    item("{'kind':'signed','date':'1990-05-05','by':[", 0)
                        + items(n, "'st#'")
                        + item("],'signatories':[", 0)
                        + items(n, "{'actor':'st#','onBehalfOf':'st#'}")
                        + "]}"));
    add(
        "agreement: a condition with many among",
        n ->
            agreement(
                n,
                "'entryIntoForce':{'on':'consents','among':[" + items(n, "'st#'") + "]},",
                n,
                each -> item("{'kind':'ratified','date':'1990','by':['st#']}", each)));
    add(
        "agreement: a condition with many among who take no part",
        n ->
            agreement(
                2,
                "'entryIntoForce':{'on':'consents','among':[" + items(n, "'st#'") + "]},",
                n,
                each -> item("{'kind':'ratified','date':'1990','by':['st#']}", each)));
    add(
        "agreement: reservations and objections",
        n ->
            agreement(
                n,
                consents,
                3 * n,
                each ->
                    item(
                            each % 3 == 0
                                ? "{'kind':'ratified','date':'1990','by':['st"
                                : each % 3 == 1
                                    ? "{'kind':'reservation-made','date':'1990-05','by':['st"
                                    : "{'kind':'reservation-objected','date':'1991','by':['st",
                            each)
                        + each / 3
                        + "\"]}"));
    add(
        "agreement: extended to many territories",
        n ->
            agreement(
                n,
                consents,
                n,
                each ->
                    item(
                        "{'kind':'extended-to-territories','date':'1990','by':['st0'],'territories':['st#']}",
                        each)));
    add(
        "agreement: many votes",
        n ->
            agreement(
                n,
                "",
                1,
                each ->
                    item("{'kind':'adopted','date':'1990','votes':[", 0)
                        + items(n, "{'position':'in-favor','by':['st#']}")
                        + "]}"));
    add(
        "agreement: states succeed one another",
        n ->
            agreement(
                n,
                consents,
                n,
                each ->
                    item("{'kind':'succeeded','date':'1990','by':['st#'],'predecessor':'st", each)
                        + before(each, n)
                        + "\"}"));
    add(
        "agreement: entered into force again and again",
        n ->
            agreement(
                2,
                "",
                n,
                each ->
                    item(
                        each % 2 == 0
                            ? "{'kind':'entered-into-force','date':'1990?'}"
                            : "{'kind':'terminated','date':'1991?'}",
                        each)));
    add(
        "agreements: many small ones",
        n ->
            document()
                .list("actors", 2, STATES)
                .list(
                    "agreements",
                    n,
                    "{'id':'ag#','kind':'treaty','title':{'en':'Treaty #'},'date':'1990','participants':[{'actor':'st0'},{'actor':'st1'}],'entryIntoForce':{'on':'consents'},'events':[{'kind':'signed','date':'1990','by':['st0','st1']},{'kind':'ratified','date':'1991','by':['st0']},{'kind':'ratified','date':'1992','by':['st1']},{'kind':'withdrawn','date':'199X','by':['st1']}]}"));
    add(
        "agreements: alike, judged by nobody",
        n ->
            document()
                .list("actors", 2, STATES)
                .list(
                    "agreements",
                    n,
                    "{'id':'ag#','kind':'treaty','title':{'en':'Treaty'},'date':'1990-01-01','participants':[{'actor':'st0'},{'actor':'st1'}]}"));
    for (String kind : List.of("supersedes", "amends")) {
      add(
          "agreements: a chain, " + kind,
          n ->
              document()
                  .list(
                      "agreements",
                      n,
                      each ->
                          item("{'id':'ag#','kind':'treaty','date':'1990','relations':[", each)
                              + (each == 0
                                  ? ""
                                  : item("{'kind':'", 0)
                                      + kind
                                      + item("','agreement':'ag#'}", each - 1))
                              + "]}"));
      add(
          "agreements: a circle, " + kind,
          n ->
              document()
                  .list(
                      "agreements",
                      n,
                      each ->
                          item("{'id':'ag#','kind':'treaty','relations':[{'kind':'", each)
                              + kind
                              + item("','agreement':'ag#'}]}", before(each, n))));
    }
    add(
        "agreements: a star of relations",
        n ->
            document()
                .list(
                    "agreements",
                    n,
                    "{'id':'ag#','kind':'treaty','relations':[{'kind':'amends','agreement':'ag0'}]}"));
    add(
        "agreements: all say what a later one says otherwise",
        n ->
            document()
                .list(
                    "agreements",
                    n,
                    each ->
                        item(
                                "{'id':'ag#','kind':'treaty','date':'1990','relations':[{'kind':'supersedes','agreement':'ag",
                                each)
                            + (each + 1) % n
                            + item("'},{'kind':'supersedes','agreement':'ag", 0)
                            + before(each, n)
                            + "\"}]}"));
  }

  private void judgments() {
    String talks =
        "{'id':'sm#','kind':'talks','date':'2001-05-0%d','title':{'en':'Talks #'},'evidence':[{'source':'so#'}]}";
    String judged = "{'records':['sm%d','sm%d'],'relation':'%s'}";
    IntFunction<String> encounter = each -> item(talks, each).formatted(each % 9 + 1);
    add(
        "judgments: a chain of same",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list("summits", n, encounter)
                .list(
                    "judgments", n - 1, each -> item(judged, 0).formatted(each, each + 1, "same")));
    add(
        "judgments: a star of same",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list("summits", n, encounter)
                .list("judgments", n - 1, each -> item(judged, 0).formatted(0, each + 1, "same")));
    add(
        "judgments: all pairs same",
        n -> {
          int root = (int) Math.sqrt(2.0 * n) + 2;
          List<String> pairs = new ArrayList<>();
          for (int one = 0; one < root; one++) {
            for (int other = 0; other < one; other++) {
              pairs.add(item(judged, 0).formatted(one, other, "same"));
            }
          }
          return document()
              .list("sources", root, SOURCES)
              .list("summits", root, encounter)
              .list("judgments", pairs.toArray(String[]::new));
        });
    add(
        "judgments: a chain of same, and distinct all along",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list("summits", n, encounter)
                .list(
                    "judgments",
                    items(n - 1, each -> item(judged, 0).formatted(each, each + 1, "same")),
                    items(
                        n / 2, each -> item(judged, 0).formatted(each, n - 1 - each, "distinct"))));
    add(
        "judgments: many of two records",
        n ->
            document()
                .list("summits", 2, "{'id':'sm#','kind':'talks'}")
                .list(
                    "judgments", n, "{'records':['sm0','sm1'],'relation':'same','by':'editor #'}"));
    add(
        "judgments: records with themselves",
        n ->
            document()
                .list("summits", n, "{'id':'sm#','kind':'talks'}")
                .list("judgments", n, "{'records':['sm#','sm#'],'relation':'same'}"));
    add(
        "a cluster of statements with words of their own",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list(
                    "statements",
                    n,
                    "{'id':'sa#','date':'2001','content':[{'language':'en','text':'Peace #','quotedRanges':[{'start':0,'end':5}]}],'evidence':[{'source':'so#'}]}")
                .list(
                    "judgments",
                    n - 1,
                    each ->
                        item("{'records':['sa0','sa", 0)
                            + (each + 1)
                            + item("'],'relation':'same'}", 0)));
    add(
        "a cluster with participants of their own",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("sources", n, SOURCES)
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','participants':[{'actor':'pe#'}],'evidence':[{'source':'so#'}]}")
                .list("judgments", n - 1, each -> item(judged, 0).formatted(0, each + 1, "same")));
    add(
        "a cluster of actors, each at talks of its own",
        n ->
            document()
                .list("actors", n, PERSONS)
                .list("summits", n, "{'id':'sm#','kind':'talks','participants':[{'actor':'pe#'}]}")
                .list(
                    "judgments",
                    n - 1,
                    each ->
                        item("{'records':['pe0','pe", 0)
                            + (each + 1)
                            + item("'],'relation':'same'}", 0)));
    add(
        "clusters of two, many",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list("summits", n, encounter)
                .list(
                    "judgments",
                    n / 2,
                    each -> item(judged, 0).formatted(2 * each, 2 * each + 1, "same")));
  }

  private void everywhere() {
    add(
        "ids of one hash code",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    each ->
                        item("{'id':'", 0)
                            + colliding(each)
                            + item("','type':'person','name':{'en':'P'}}", 0))
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','participants':[", 0)
                        + items(n, each -> item("{'actor':'", 0) + colliding(each) + "\"}")
                        + "]}"));
    add(
        "dangling ids of one hash code",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','participants':[", 0)
                        + items(n, each -> item("{'actor':'", 0) + colliding(each) + "\"}")
                        + "]}"));
    add(
        "codes of one hash code",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','topics':[", 0)
                        + items(
                            n,
                            each ->
                                '"'
                                    + colliding(each).toLowerCase(java.util.Locale.ROOT)
                                    + each
                                    + '"')
                        + "]}"));
    add(
        "identifiers of one hash code",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','identifiers':[", 0)
                        + items(
                            n,
                            each ->
                                item("{'scheme':'wikidata','value':'", 0) + colliding(each) + "\"}")
                        + "]}"));
    add(
        "names in extensions of one hash code",
        n -> document().with("x-a", "{" + items(n, each -> '"' + colliding(each) + "\":0") + "}"));
    add(
        "extensions of one hash code",
        n -> document().with("x-b", "0," + items(n, each -> "\"x-" + colliding(each) + "\":0")));
    add(
        "one id for all",
        n -> document().list("summits", n, "{'id':'sm','kind':'talks','partOf':['sm']}"));
    add(
        "references that dangle, to ids much alike",
        n ->
            document()
                .list(
                    "actors",
                    n,
                    "{'id':'organization-of-states-#','type':'person','name':{'en':'P'}}")
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','participants':[", 0)
                        + items(n, "{'actor':'organisation-of-states-#'}")
                        + "]}"));
    add(
        "references of the wrong type",
        n -> document().list("summits", n, "{'id':'sm#','kind':'talks','hosts':['sm#']}"));
    add(
        "a language map of many tags",
        n ->
            document()
                .with("title", "{" + items(n, each -> '"' + tag(each) + "\":\"Talks\"") + "}"));
    add(
        "one long text",
        n -> document().with("note", "{\"en\":" + quoted("Peace and ".repeat(n)) + "}"));
    add(
        "one long text of escapes",
        n -> document().with("note", "{\"en\":\"" + "\\u0041\\n".repeat(n) + "\"}"));
    add(
        "identifiers of one record",
        n -> document().list("identifiers", n, "{'scheme':'scheme-#','value':'v'}"));
    add(
        "classifications of one record",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','classifications':[", 0)
                        + items(
                            n, "{'scheme':'cameo','edition':'gdelt','code':'#','label':{'en':'l'}}")
                        + "]}"));
    add(
        "acknowledgments of one record",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','acknowledged':[", 0)
                        + items(n, "{'code':'no-evidence','reason':{'en':'r'}}")
                        + "]}"));
    add(
        "acknowledgments of what is not there",
        n ->
            document()
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','acknowledged':[{'code':'too-few-sides'},{'code':'no-such-rule'}]}"));
    add(
        "lists that are open, again and again",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks','open':[", 0) + items(n, "'topics'") + "]}"));
    add("extensions: empty objects", n -> document().with("x-a", "[" + items(n, "{}") + "]"));
    add("extensions: numbers", n -> document().with("x-a", "[" + items(n, "1#") + "]"));
    add(
        "extensions: objects within each other, again and again",
        n ->
            document()
                .with(
                    "x-a",
                    "["
                        + items(n, each -> "{'a':{'b':{'c':{'d':[[[]]]}}}}".replace('\'', '"'))
                        + "]"));
    add(
        "records with evidence each",
        n ->
            document()
                .list("sources", n, SOURCES)
                .list(
                    "summits",
                    n,
                    "{'id':'sm#','kind':'talks','date':'2001','title':{'en':'Talks #'},'evidence':[{'source':'so#','supports':['/date','/title']}]}"));
  }

  private static String tag(int number) {
    StringBuilder variant = new StringBuilder("en-");
    for (int at = 0, left = number; at < 5; at++, left /= 26) {
      variant.append((char) ('a' + left % 26));
    }
    return variant.toString();
  }

  private void mistakes() {
    add("mistakes: null", n -> document().list("summits", n, "null"));
    add("mistakes: numbers for records", n -> document().list("summits", n, "5"));
    add(
        "mistakes: dates that are none",
        n -> document().list("summits", n, "{'id':'sm#','kind':'talks','date':'May 16'}"));
    add(
        "mistakes: properties that nobody knows",
        n ->
            document()
                .list(
                    "summits",
                    item("{'id':'sm0','kind':'talks',", 0) + items(n, "'participant#':[]") + "}"));
    add("mistakes: records without anything", n -> document().list("summits", n, "{}"));
    add(
        "mistakes: one name twice",
        n -> document().list("summits", n, "{'id':'sm#','id':'sm#','kind':'talks'}"));
    add(
        "mistakes: types that nobody knows",
        n -> document().list("actors", n, "{'id':'ac#','type':'stat','name':{'en':'S'}}"));
    add(
        "mistakes: no JSON at the end",
        n -> document().list("summits", items(n, "{'id':'sm#','kind':'talks'}"), "{]"));
    add("mistakes: no JSON, open lists", n -> document().with("x-a", "[".repeat(n)));
    add("mistakes: no JSON, one open text", n -> document().with("note", "\"" + "a".repeat(n)));
    add(
        "mistakes: lone surrogates",
        n -> document().list("summits", n, "{'id':'sm#','kind':'talks','title':{'en':'\\ud800'}}"));
    add(
        "mistakes: language tags that are none",
        n -> document().list("summits", n, "{'id':'sm#','kind':'talks','title':{'en_US':'T'}}"));
  }
}

package org.communique.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The pages of the site, by their paths, in the order in which a newcomer meets them. */
final class Pages {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final Path root;
  private final Map<String, Page> byPath = new LinkedHashMap<>();

  private Pages(Path root) {
    this.root = root;
  }

  static Pages read(Path root) throws IOException {
    Pages pages = new Pages(root);
    pages.add("README.md");
    pages.addGuides();
    pages.addFolder("docs/reference");
    pages.add("CONTRIBUTING.md");
    pages.add("CHANGELOG.md");
    pages.addDecisions();
    return pages;
  }

  Collection<Page> all() {
    return byPath.values();
  }

  /** {@return the page at a path, or the first page of the folder there} */
  Optional<Page> at(String path) {
    Page page = byPath.get(path);
    return Optional.ofNullable(page != null ? page : byPath.get(path + "/README.md"));
  }

  List<Page> those(Predicate<String> path) {
    return all().stream().filter(page -> path.test(page.path())).toList();
  }

  boolean isFile(String path) {
    return Files.exists(root.resolve(path));
  }

  private void add(String path) throws IOException {
    add(path, Files.readString(root.resolve(path)));
  }

  private void add(String path, String text) {
    byPath.putIfAbsent(path, new Page(path, PARSER.parse(text)));
  }

  /** The order of the links on the first page, then what that forgot. */
  private void addGuides() throws IOException {
    Set<String> guides = new LinkedHashSet<>();
    List<String> files = files("docs", 1);
    byPath
        .get("README.md")
        .document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                String path = link.getDestination().replaceFirst("#.*", "");
                if (files.contains(path) || path.equals("examples/README.md")) {
                  guides.add(path);
                }
              }
            });
    guides.addAll(files);
    for (String guide : guides) {
      add(guide);
    }
  }

  private void addFolder(String folder) throws IOException {
    for (String file : files(folder, Integer.MAX_VALUE)) {
      add(file);
    }
  }

  /** GitHub lists the files of the folder; here a page has to. */
  private void addDecisions() throws IOException {
    List<Page> decisions = new ArrayList<>();
    for (String file : files("docs/decisions", 1)) {
      decisions.add(new Page(file, PARSER.parse(Files.readString(root.resolve(file)))));
    }
    StringBuilder list = new StringBuilder("# Decisions\n\nWhy things are as they are.\n\n");
    for (Page decision : decisions) {
      String file = decision.path().replaceFirst(".*/", "");
      list.append("- [").append(decision.title()).append("](").append(file).append(")\n");
    }
    add("docs/decisions/README.md", list.toString());
    decisions.forEach(page -> byPath.put(page.path(), page));
  }

  /** {@return the pages in a folder, the first page first} */
  private List<String> files(String folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder), depth)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

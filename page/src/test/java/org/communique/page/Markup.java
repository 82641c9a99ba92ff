package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a page tag by tag: what is open is closed, and no attribute is a script. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z-]*[0-9]?(?:=\"[^\"<>]*\")?)*+)(/?)>");
  private static final Set<String> EMPTY = Set.of("br", "input", "meta", "link");
  private static final Set<String> ENDED_BY_NEXT = Set.of("li", "dt", "dd", "tr", "td");
  private static final Pattern RAW = Pattern.compile("(?s)<(script|style)>(.*?)</\\1>");
  private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
  private static final Pattern DANGER =
      Pattern.compile(" (on[a-z]*|style|src|srcset|srcdoc|formaction)( |$)");

  private Markup() {}

  static void check(String page) {
    String rest = RAW.matcher(page.substring("<!doctype html>".length())).replaceAll("");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(rest);
    int done = 0;
    while (tag.find()) {
      String between = rest.substring(done, tag.start());
      refuse(between.indexOf('<') >= 0 || between.indexOf('>') >= 0, between);
      done = tag.end();
      refuse(DANGER.matcher(VALUE.matcher(tag.group(3)).replaceAll("")).find(), tag.group());
      boolean isClosed = EMPTY.contains(tag.group(2)) || !tag.group(4).isEmpty();
      if (!tag.group(1).isEmpty()) {
        refuse(!tag.group(2).equals(open.poll()), tag.group());
      } else if (!isClosed && !ENDED_BY_NEXT.contains(tag.group(2))) {
        open.push(tag.group(2));
      }
    }
    assertThat(rest.substring(done)).isBlank();
    assertThat(open).isEmpty();
  }

  private static void refuse(boolean isWrong, String found) {
    if (isWrong) {
      throw new AssertionError("not the page's own markup: " + found);
    }
  }
}

package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.page.html.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2, 1.4.3 and 1.4.11: contrast of words, and of what is drawn, in each theme. */
class ContrastTest {

  private static final Pattern COLOR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

  /** Where a theme's colors begin in the style. */
  enum Theme {
    LIGHT(":root {"),
    DARK("@media (prefers-color-scheme: dark) {"),
    PRINT("@media print {");

    private final String start;

    Theme(String start) {
      this.start = start;
    }

    Map<String, String> colors() {
      String style = Resource.STYLE.text();
      int from = style.indexOf(":root {", style.indexOf(start));
      Matcher color = COLOR.matcher(style.substring(from, style.indexOf('}', from)));
      Map<String, String> colors = new HashMap<>();
      while (color.find()) {
        colors.put(color.group(1), color.group(2));
      }
      return colors;
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsCanBeRead(Theme theme) {
    Map<String, String> colors = theme.colors();
    for (String words : List.of("ink", "soft", "link", "error", "warning", "info", "own")) {
      for (String ground : List.of("paper", "shade")) {
        assertContrast(colors, words, ground, 4.5);
      }
    }
    for (String mark : List.of("d1", "d2", "d3")) {
      assertContrast(colors, "ink", mark, 4.5);
      if (!mark.equals("d3")) { // No link stands on it.
        assertContrast(colors, "link", mark, 4.5);
      }
    }
  }

  /** Bars have an outline in ink; lines of patterns stand on the ground of their status. */
  @ParameterizedTest
  @EnumSource
  void whatIsDrawnCanBeSeen(Theme theme) {
    Map<String, String> colors = theme.colors();
    for (String drawn : List.of("ink", "mark", "party", "state", "own", "soft")) {
      assertContrast(colors, drawn, "paper", 3);
    }
    for (String ground :
        List.of("signatory", "contracting", "former-party", "suspended", "possible")) {
      assertContrast(colors, "lines", ground, 3);
    }
    for (String mark : List.of("d1", "d2", "d3")) {
      assertContrast(colors, "own", mark, 3);
    }
  }

  private static void assertContrast(
      Map<String, String> colors, String one, String other, double least) {
    double contrast = contrast(colors.get(one), colors.get(other));
    assertThat(contrast).as("%s on %s", one, other).isGreaterThanOrEqualTo(least);
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /** Relative luminance, as WCAG 2.2 defines it. */
  private static double luminance(String color) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int at = 0; at < 3; at++) {
      double value = Integer.parseInt(color.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
      sum +=
          weights[at] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}

package org.communique.io;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.io.patch.PatchException;
import org.communique.io.patch.PatchedText;
import org.communique.model.finding.Fix;
import org.communique.model.finding.Position;

/** Finds the least stretch of a text that a fix changes. */
final class TextEdits {

  private TextEdits() {}

  static Optional<TextEdit> of(byte[] bytes, Fix fix) {
    try {
      PatchedText patched = new PatchedText(bytes);
      patched.apply(fix.operations());
      return Optional.of(
          between(
              new String(bytes, StandardCharsets.UTF_8),
              new String(patched.toBytes(), StandardCharsets.UTF_8)));
    } catch (PatchException e) {
      return Optional.empty();
    }
  }

  private static TextEdit between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
      start--; // Never between the halves of a character.
    }
    int same = 0;
    while (same < most - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
      same--;
    }
    int end = before.length() - same;
    return new TextEdit(
        position(before, start),
        position(before, end),
        after.substring(start, after.length() - same));
  }

  private static Position position(String text, int index) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at < index; at++) {
      char c = text.charAt(at);
      boolean isFirstOfTwo = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || c == '\r' && !isFirstOfTwo) {
        line++;
        begin = at + 1;
      }
    }
    return Position.of(line, index - begin + 1);
  }
}

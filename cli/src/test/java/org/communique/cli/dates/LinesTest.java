package org.communique.cli.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text) throws IOException {
    Lines lines = new Lines(new StringReader(text));
    List<String> all = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    assertThat(lines.next()).as("after the last").isNull();
    return all;
  }

  @Test
  void aLineEndsWithLineFeedOrWithBoth() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("");
    assertThat(lines("1999\r\n\n2000")).containsExactly("1999", "", "2000");
    assertThat(lines("1999\n2000\n")).containsExactly("1999", "2000");
    assertThat(lines("19\r99\r")).containsExactly("19\r99");
  }

  @Test
  void aLineAsLongAsMayBeIsReadAndALongerOneIsNot() throws IOException {
    String longest = "1".repeat(Lines.MAX_LENGTH);
    assertThat(lines(longest + "\n")).containsExactly(longest);
    assertThatThrownBy(() -> lines("1999\n" + longest + "1"))
        .isInstanceOf(IOException.class)
        .hasMessage("line 2 has more than 100000 characters; expected one date a line");
  }

  @Test
  void aStreamWithoutEndIsReadNoFurtherThanALineMayBeLong() {
    long[] read = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) {
            read[0] += length;
            return length;
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new Lines(endless).next()).hasMessageStartingWith("line 1 has more");
    assertThat(read[0]).isEqualTo(Lines.MAX_LENGTH + 1);
  }
}

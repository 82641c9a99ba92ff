package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communique.model.vocabulary.ContentForm;

class ContentTest {

  private static final String TEXT = "Peace, and \uD83E\uDD1D now";

  private static Content quoting(List<Integer> ends) {
    Content.Builder content = Content.builder().text(TEXT);
    for (int at = 0; at + 1 < ends.size(); at += 2) {
      content.addQuotedRange(QuotedRange.of(ends.get(at), ends.get(at + 1)));
    }
    return content.build();
  }

  @Property
  void itIsDirectIfEveryLetterIsInSomeRange(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 20) Integer> ends) {
    Content content = quoting(ends);
    int[] letters = TEXT.codePoints().toArray();
    boolean all =
        IntStream.range(0, letters.length)
            .filter(at -> !Character.isWhitespace(letters[at]))
            .allMatch(
                at ->
                    content.getQuotedRanges().stream()
                        .anyMatch(range -> range.getStart() <= at && at < range.getEnd()));
    ContentForm expected =
        content.getQuotedRanges().isEmpty()
            ? ContentForm.INDIRECT
            : all ? ContentForm.DIRECT : ContentForm.MIXED;
    assertThat(content.formOrImplied()).isEqualTo(expected);
  }

  @Example
  void whatIsGivenIsNotImplied() {
    Content content = Content.builder().text(TEXT).form(ContentForm.SUMMARY).build();
    assertThat(content.formOrImplied()).isEqualTo(ContentForm.SUMMARY);
    assertThat(quoting(List.of(0, 14)).formOrImplied()).isEqualTo(ContentForm.MIXED);
    assertThat(quoting(List.of(0, 16)).formOrImplied()).isEqualTo(ContentForm.DIRECT);
    assertThat(quoting(List.of(0, 6, 7, 99)).formOrImplied()).isEqualTo(ContentForm.DIRECT);
  }
}

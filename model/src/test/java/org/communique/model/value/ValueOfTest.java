package org.communique.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Atoms can be made of a text by frameworks that look for valueOf, and be keys of tables. */
class ValueOfTest {

  @ParameterizedTest
  @CsvSource({
    "org.communique.model.value.Id, report-2",
    "org.communique.model.value.LanguageTag, zh-Hant",
    "org.communique.model.value.Uri, https://example.org/a",
    "org.communique.model.value.Digest,"
        + " sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "org.communique.model.finding.Pointer, /actors/0",
    "org.communique.model.time.Edtf, 1999-05~",
    "org.communique.model.time.IsoDuration, P90D",
  })
  void aFrameworkFindsValueOf(Class<?> type, String spelling) throws Exception {
    Method valueOf = type.getMethod("valueOf", String.class);
    assertThat(Modifier.isStatic(valueOf.getModifiers())).isTrue();
    assertThat(valueOf.getReturnType()).isEqualTo(type);
    assertThat(valueOf.invoke(null, spelling)).isInstanceOf(type).hasToString(spelling);
    assertThatThrownBy(() -> valueOf.invoke(null, " \n"))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valueOfIsTheFactory() {
    assertThat(Id.valueOf("a")).isEqualTo(Id.of("a"));
    assertThat(Edtf.valueOf("1999")).isEqualTo(Edtf.parse("1999"));
    assertThat(IsoDuration.valueOf("P1Y")).isEqualTo(IsoDuration.parse("P1Y"));
    assertThat(Pointer.valueOf("/a~1b")).isEqualTo(Pointer.parse("/a~1b"));
  }

  /** "Aa" and "BB" have one hash code, so all words of these two letters have. */
  private static List<String> colliding(int doublings) {
    List<String> all = List.of("");
    for (int each = 0; each < doublings; each++) {
      List<String> longer = new ArrayList<>();
      all.forEach(word -> longer.addAll(List.of(word + "Aa", word + "BB")));
      all = longer;
    }
    return all;
  }

  @Test
  void idsWithOneHashCodeAreOrderedConsistentlyWithEquals() {
    List<String> words = colliding(6);
    assertThat(words.stream().map(Id::of).map(Id::hashCode).distinct()).hasSize(1);
    for (String one : words) {
      for (String other : words) {
        Ref<Source> first = Ref.to(Source.class, one);
        Ref<Source> second = Ref.to(Source.class, other);
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(first.compareTo(second)))
            .isEqualTo(-Integer.signum(second.compareTo(first)));
        assertThat(first.compareTo(second)).isEqualTo(Id.of(one).compareTo(Id.of(other)));
      }
    }
  }

  @Test
  void aTableOfThemFindsEach() {
    Map<Id, String> table = new HashMap<>();
    List<String> words = colliding(14);
    words.forEach(word -> table.put(Id.of(word), word));
    assertThat(words).allSatisfy(word -> assertThat(table).containsEntry(Id.of(word), word));
  }
}

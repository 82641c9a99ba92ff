package org.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import org.communique.model.finding.Pointer;
import org.communique.model.value.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ids with one hash code are easily made. A HashMap then orders its keys, but only if their class
 * is comparable to itself, raw and by name: {@code Comparable<Ref<?>>} is not enough.
 */
class HashCollisionsTest {

  @ParameterizedTest
  @ValueSource(classes = {Id.class, Ref.class, Pointer.class})
  void whatStrangersNameIsComparableAsAHashMapAsks(Class<?> key) {
    assertThat(
            Arrays.stream(key.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == Comparable.class)
                .map(type -> type.getActualTypeArguments()[0]))
        .containsExactly(key);
  }
}

package org.communique.model.finding;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Findings of all sorts, of which many are equal in some respects. */
final class Findings {

  private Findings() {}

  static Arbitrary<Finding> any() {
    Arbitrary<Finding> plain =
        Combinators.combine(
                Arbitraries.of(Severity.class),
                Arbitraries.of("blank-text", "duplicate-id", "no-evidence"),
                pointers(),
                Arbitraries.of("one", "two"))
            .as(
                (severity, code, pointer, message) ->
                    Finding.builder(severity, code, pointer, message).build());
    return Combinators.combine(
            plain,
            Arbitraries.of("", "a.json", "b.json"),
            pointers().list().ofMaxSize(2),
            Arbitraries.of("", "id", "name"),
            Arbitraries.integers().between(0, 3))
        .as(Findings::detailed);
  }

  private static Finding detailed(
      Finding plain, String file, List<Pointer> related, String argument, int line) {
    Finding.Builder builder = plain.toBuilder().addAllRelated(related);
    if (!file.isEmpty()) {
      builder.file(file);
    }
    if (!argument.isEmpty()) {
      builder.argument(argument, "value").argument("more", argument);
    }
    if (line > 0) {
      builder.position(Position.of(line, 1));
    }
    return builder.build();
  }

  private static Arbitrary<Pointer> pointers() {
    return Arbitraries.of("", "/id", "/actors/2", "/actors/10", "/actors/10/name")
        .map(Pointer::parse);
  }
}

package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.ReadResult;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import org.communique.validation.jakarta.CommuniqueValidation;
import org.junit.jupiter.api.Test;

/**
 * Reader, writer, validator, index and factory are safe to share: many threads get what one gets.
 */
class SharingTest {

  private static final int THREADS = 16;

  private final DossierReader reader = DossierReader.strict();
  private final DossierWriter writer = DossierWriter.pretty();
  private final DossierValidator validator = DossierValidator.standard();

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    try (ValidatorFactory factory = CommuniqueValidation.newFactory()) {
      Map<String, byte[]> documents = new TreeMap<>();
      for (String code : RuleExample.codes()) {
        documents.put(code, RuleExample.of(code).violating());
      }
      Map<String, String> alone = told(List.copyOf(documents.keySet()), documents, factory);

      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      try {
        List<Callable<Map<String, String>>> tasks = new ArrayList<>();
        for (int seed = 0; seed < THREADS; seed++) {
          List<String> order = new ArrayList<>(documents.keySet());
          Collections.shuffle(order, new Random(seed));
          tasks.add(() -> told(order, documents, factory));
        }
        for (Future<Map<String, String>> each : threads.invokeAll(tasks)) {
          assertThat(each.get()).isEqualTo(alone);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Test
  void oneIndexAnswersManyThreads() throws Exception {
    List<DossierIndex> indexes = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (String code : RuleExample.codes()) {
      ReadResult read = reader.read(RuleExample.of(code).violating());
      if (read.hasEveryPart()) {
        Dossier dossier = read.dossier().orElseThrow();
        alone.add(validator.validate(DossierIndex.of(dossier)).findings().toString());
        indexes.add(DossierIndex.of(dossier));
      }
    }
    assertThat(indexes).hasSizeGreaterThan(50);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> tasks =
          Collections.nCopies(
              THREADS,
              () ->
                  indexes.stream()
                      .map(index -> validator.validate(index).findings().toString())
                      .toList());
      for (Future<List<String>> each : threads.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** {@return what each document comes to: findings of reading and rules, and the text written} */
  private Map<String, String> told(
      List<String> order, Map<String, byte[]> documents, ValidatorFactory factory) {
    Validator jakarta = factory.getValidator();
    Map<String, String> told = new TreeMap<>();
    for (String name : order) {
      ReadResult read = reader.read(documents.get(name));
      StringBuilder all = new StringBuilder().append(read.findings());
      read.dossier()
          .ifPresent(
              dossier ->
                  all.append(validator.validate(dossier).findings())
                      .append(paths(jakarta, dossier))
                      .append(writer.toText(dossier)));
      told.put(name, all.toString());
    }
    return told;
  }

  private static List<String> paths(Validator jakarta, Dossier dossier) {
    return jakarta.validate(dossier).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .collect(Collectors.toList());
  }
}

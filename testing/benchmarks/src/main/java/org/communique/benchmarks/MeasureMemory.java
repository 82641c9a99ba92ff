package org.communique.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what is retained of a document that was read: its bytes, Jackson's tree, the dossier, the
 * dossier with its index, and with all that the rules ask the index for. In kilobytes, as the heap
 * grows by it; to be run with the serial collector.
 */
public final class MeasureMemory {

  private MeasureMemory() {}

  /**
   * Measures.
   *
   * @param arguments the corpus and the number of records
   */
  public static void main(String[] arguments) {
    Corpus corpus = Corpus.valueOf(arguments[0]);
    byte[] json = DossierWriter.compact().toBytes(corpus.dossier(Integer.parseInt(arguments[1])));
    JsonMapper mapper = new JsonMapper();
    DossierReader reader = DossierReader.strict();
    DossierValidator validator = DossierValidator.standard();
    Supplier<DossierIndex> index = () -> DossierIndex.of(reader.read(json).dossier().orElseThrow());
    Supplier<Object> known =
        () -> {
          DossierIndex asked = index.get();
          validator.validate(asked);
          return asked;
        };
    known.get(); // Whatever is made once for all is there.
    mapper.readTree(json);
    System.out.printf("%8d bytes%n", json.length / 1024);
    System.out.printf("%8d tree%n", retained(() -> mapper.readTree(json)));
    System.out.printf("%8d dossier%n", retained(() -> reader.read(json).dossier().orElseThrow()));
    System.out.printf("%8d with index%n", retained(index::get));
    System.out.printf("%8d with all that rules ask%n", retained(known));
  }

  private static long retained(Supplier<Object> make) {
    long before = used();
    Object made = make.get();
    long after = used();
    if (made.getClass() == MeasureMemory.class) {
      throw new AssertionError("it has to be kept until it is measured");
    }
    return (after - before) / 1024;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

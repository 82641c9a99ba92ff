package org.communique.registers;

import java.util.List;
import java.util.Optional;
import org.communique.registers.historian.HistorianFiles;
import org.communique.registers.mapped.MappedCsv;
import org.communique.registers.reading.Register;
import org.communique.registers.uk.TreatiesOnline;
import org.communique.registers.un.StatusTables;
import org.communique.registers.wikidata.WikidataEntities;

/** The registers that can be read. */
public final class Registers {

  private static final List<Register> ALL =
      List.of(
          new StatusTables(),
          new TreatiesOnline(),
          new HistorianFiles(),
          new WikidataEntities(),
          new MappedCsv());

  private Registers() {}

  /** {@return all, in the order in which they are listed} */
  public static List<Register> all() {
    return ALL;
  }

  /**
   * {@return the register of a kind; empty if there is none}
   *
   * @param kind the kind, such as {@code untc}
   */
  public static Optional<Register> of(String kind) {
    return ALL.stream().filter(register -> register.kind().equals(kind)).findFirst();
  }
}

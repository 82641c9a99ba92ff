import org.jspecify.annotations.NullMarked;

/**
 * Public registers of treaties, offices and visits, in; tables that researchers publish, out.
 *
 * <p>{@link org.communique.registers.Registers} is the place to start for what comes in, {@link
 * org.communique.registers.table.Tables} for what goes out.
 */
@NullMarked
module org.communique.registers {
  requires transitive org.communique.model;
  requires org.communique.io;
  requires org.communique.validation;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports org.communique.registers;
  exports org.communique.registers.actors;
  exports org.communique.registers.export;
  exports org.communique.registers.reading;
  exports org.communique.registers.table;
}

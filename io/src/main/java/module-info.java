import org.jspecify.annotations.NullMarked;

/**
 * JSON in and out, and reports of what is wrong with it. Knows the model and no rule.
 *
 * <p>{@link org.communique.io.DossierReader} and {@link org.communique.io.DossierWriter} are the
 * places to start.
 *
 * @provides tools.jackson.databind.JacksonModule the module for mappers of others, so that {@code
 *     findAndAddModules()} and frameworks find it
 */
@NullMarked
@SuppressWarnings("module") // communique-jackson2 is built after this and may be absent.
module org.communique.io {
  requires transitive org.communique.model;
  requires de.siegmar.fastcsv;
  requires transitive tools.jackson.databind; // CommuniqueModule, and nothing else, shows it.
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires static com.github.luben.zstd_jni; // Only where a corpus is compressed with it.

  exports org.communique.io;
  exports org.communique.io.codec to
      org.communique.jackson2;
  exports org.communique.io.jackson;
  exports org.communique.io.lines;
  exports org.communique.io.reading;
  exports org.communique.io.report;
  exports org.communique.io.schema;

  provides tools.jackson.databind.JacksonModule with
      org.communique.io.jackson.CommuniqueModule;
}

package org.communique.io.jackson;

import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.report.JsonReport;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson mapper of an integrator's own to read and write the types of the model, also
 * within types of the integrator's: parts, ids, references, dates, codes, language maps and the
 * like.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
 * }</pre>
 *
 * <p>The service loader finds it: {@code JsonMapper.builder().findAndAddModules()} is enough, and
 * so is a framework that does that. A mapper without it fails where it meets one of our values, and
 * says so.
 *
 * <p>The JSON is what {@link DossierReader} reads and {@link DossierWriter} writes, whatever the
 * mapper is set to otherwise (naming, inclusion, visibility): it is a format, not a matter of
 * taste. Ids, dates, codes, language tags and references may be keys of maps.
 *
 * <p>Reading asks for a type that JSON tells: any concrete one, or {@code Actor}. A value that is
 * malformed throws an {@link UnreadableException}, which has all findings on that value.
 *
 * <p>{@link Finding} and {@link Report} are written as {@link JsonReport} writes them, and read
 * back equal.
 *
 * <p>Our values are immutable: {@code readerForUpdating} a part is refused, with the advice to
 * merge the change into its tree; a property of one's own that is marked for merging is replaced.
 *
 * <p>Limits on depth, and on the length of documents, texts, names and numbers, are those of the
 * mapper, that is of the {@code StreamReadConstraints} of its factory: unless they were changed,
 * depth 500, texts of 100,000,000 and names of 50,000 UTF-16 units, numbers of 1,000 characters,
 * documents of any length. Whoever reads what strangers send sets the length of documents too. What
 * the model and the format bound, such as the values in one extension and in the extensions of one
 * value, is held here as by {@link DossierReader} with its default limits.
 */
public final class CommuniqueModule extends JacksonModule {

  /** Since 2.21; the youngest of the annotations that Jackson 3 cannot do without. */
  private static final String YOUNGEST = "com.fasterxml.jackson.annotation.JsonSerializeAs";

  /**
   * Makes the module.
   *
   * @throws IllegalStateException if the annotations on the path are too old for Jackson 3, as they
   *     may be where something pins them to an older line of Jackson 2
   */
  public CommuniqueModule() {
    try {
      Class.forName(YOUNGEST, false, JacksonModule.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "Jackson 3 needs jackson-annotations 2.21 or later, and an older one is on the path; ask"
              + " for 2.21, or use communique-jackson2 with a mapper of Jackson 2",
          e);
    }
  }

  /** {@return the name of the module} */
  @Override
  public String getModuleName() {
    return "communique";
  }

  /** {@return no version in particular: the module goes with the format} */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new ModuleReaders());
    context.addKeyDeserializers(new ModuleKeyReaders());
    context.addSerializers(new ModuleWriters());
    context.addKeySerializers(new ModuleKeyWriters());
  }
}

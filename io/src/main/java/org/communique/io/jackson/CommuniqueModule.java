package org.communique.io.jackson;

import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
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
 * <p>The JSON is what {@link DossierReader} reads and {@link DossierWriter} writes, whatever the
 * mapper is set to otherwise (naming, inclusion, visibility): it is a format, not a matter of
 * taste. Ids, dates, codes, language tags and references may be keys of maps.
 *
 * <p>Reading asks for a type that JSON tells: any concrete one, or {@code Actor}. A value that is
 * malformed throws an {@link UnreadableException}, which has all findings on that value. Limits on
 * depth and length are those of the mapper.
 */
public final class CommuniqueModule extends JacksonModule {

  /** Makes the module. */
  public CommuniqueModule() {}

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

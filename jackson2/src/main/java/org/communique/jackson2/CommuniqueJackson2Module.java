package org.communique.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.communique.model.finding.Finding;
import org.communique.model.finding.Report;

/**
 * Teaches a mapper of Jackson 2 to read and write the types of the model, also within types of an
 * integrator's own. The JSON is that of {@code CommuniqueModule} for Jackson 3.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>A value that is malformed throws an {@link UnreadableException}, which has all findings on
 * that value, with pointers from it and without lines and columns. {@link Report} and {@link
 * Finding} are written and not read.
 *
 * <p>It uses of Jackson 3 the core alone, which has no annotations: so it works beside any line of
 * Jackson 2, with the annotations of that line. Each value is copied to a text and read from there,
 * which takes twice the time of reading with Jackson 3.
 *
 * <p>Limits on depth and length are those of the mapper; beyond them those that our reader has by
 * default.
 */
public final class CommuniqueJackson2Module extends Module {

  /** Makes the module. */
  public CommuniqueJackson2Module() {}

  /** {@return the name of the module} */
  @Override
  public String getModuleName() {
    return "communique-jackson2";
  }

  /** {@return no version in particular: the module goes with the format} */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new Jackson2Readers());
    context.addKeyDeserializers(new Jackson2KeyReaders());
    context.addSerializers(new Jackson2Writers(Jackson2Writers.VALUE));
    context.addKeySerializers(new Jackson2Writers(Jackson2Writers.KEY));
  }
}

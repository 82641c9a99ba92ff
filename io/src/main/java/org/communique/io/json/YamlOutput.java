package org.communique.io.json;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Makes generators of YAML; loaded only where YAML is written. */
final class YamlOutput {

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.ALLOW_LONG_KEYS)
          .stringQuotingChecker(new PlainNames())
          .build();

  private YamlOutput() {}

  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Names of the format stand without quotation marks; names of others may be anything. */
  private static final class PlainNames extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
      return !isWord(name) || super.needToQuoteName(name);
    }

    private static boolean isWord(String name) {
      if (name.isEmpty()) {
        return false;
      }
      for (int at = 0; at < name.length(); at++) {
        char c = name.charAt(at);
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        boolean inner = at > 0 && (c == '-' || c >= '0' && c <= '9');
        if (!letter && !inner) {
          return false;
        }
      }
      return true;
    }
  }
}

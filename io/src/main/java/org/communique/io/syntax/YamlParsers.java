package org.communique.io.syntax;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.communique.io.reading.ReadLimits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingParser;

/**
 * Makes parsers of YAML that keep the limits of a reader. Aliases are replaced by what they stand
 * for, as long as that is not more than the text itself: so a few lines cannot grow to billions.
 */
final class YamlParsers extends YAMLAnchorReplayingFactory {

  private static final long serialVersionUID = 1L;

  /** A short text may repeat itself more often than its length would allow. */
  private static final int FREE = 1_000;

  private YamlParsers(ReadLimits limits) {
    super(
        (tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactoryBuilder)
            YAMLAnchorReplayingFactory.builder()
                .loadSettings(
                    LoadSettings.builder()
                        .setAllowDuplicateKeys(true) // The reader says where they are.
                        .setCodePointLimit(
                            (int) Math.min(Integer.MAX_VALUE, limits.documentLength()))
                        .build())
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(limits.tokens())
                        .build()));
  }

  static YamlParsers of(ReadLimits limits) {
    return new YamlParsers(limits);
  }

  JsonParser parser(Reader characters) {
    return createParser(ObjectReadContext.empty(), new Counted(characters));
  }

  @Override
  protected YAMLAnchorReplayingParser _createParser(
      ObjectReadContext context, IOContext io, Reader reader) {
    return new Bounded(
        context,
        io,
        context.getStreamReadFeatures(_streamReadFeatures),
        context.getFormatReadFeatures(_formatReadFeatures),
        _loadSettings,
        (Counted) reader);
  }

  /** Counts what is read of a text. */
  private static final class Counted extends FilterReader {

    private long count;

    Counted(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Ends where aliases made more of a text than it is long. */
  private static final class Bounded extends YAMLAnchorReplayingParser {

    private final Counted text;
    private long events;

    Bounded(
        ObjectReadContext context,
        IOContext io,
        int streamFeatures,
        int formatFeatures,
        LoadSettings settings,
        Counted text) {
      super(context, io, io.bufferRecycler(), streamFeatures, formatFeatures, settings, text);
      this.text = text;
    }

    @Override
    protected Event nextEvent() {
      if (++events > FREE + 2 * text.count) {
        throw new StreamConstraintsException(
            "its aliases stand for more than the text itself is long");
      }
      return super.nextEvent();
    }
  }
}

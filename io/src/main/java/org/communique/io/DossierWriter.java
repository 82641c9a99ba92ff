package org.communique.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.communique.io.codec.Writers;
import org.communique.io.disk.WholeFile;
import org.communique.io.json.JsonOutput;
import org.communique.io.reading.ReadLimits;
import org.communique.model.Dossier;
import org.communique.model.Recorded;

/**
 * Writes dossiers as JSON in UTF-8: properties in the order of the format, then extensions; what is
 * absent, empty or false is left out.
 *
 * <p>Whatever can be built can be written. What {@link DossierReader} finds nothing wrong with is
 * read back equal; a text with half a character is written with its escape, and reported when it is
 * read. A dossier may be built that goes beyond the {@link ReadLimits} of a reader, such as one
 * with an extension 64 lists deep, or a text of more than 20 million characters: it is read back
 * with limits to match.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DossierWriter {

  private static final DossierWriter PRETTY = new DossierWriter(JsonOutput.PRETTY);
  private static final DossierWriter YAML = new DossierWriter(JsonOutput.YAML);
  private static final DossierWriter COMPACT = new DossierWriter(JsonOutput.COMPACT);

  private final JsonOutput output;
  private final Map<String, NavigableMap<Integer, String>> kept;

  private DossierWriter(JsonOutput output) {
    this(output, Map.of());
  }

  private DossierWriter(JsonOutput output, Map<String, NavigableMap<Integer, String>> kept) {
    this.output = output;
    this.kept = kept;
  }

  /**
   * {@return the writer for people} Every property and item is on a line of its own, with two
   * spaces a level; lines end with LF on every system, the last too.
   */
  public static DossierWriter pretty() {
    return PRETTY;
  }

  /**
   * {@return the writer of YAML 1.2} Texts are in quotation marks, so that no reader takes them for
   * something else. Half a character, which JSON has an escape for, cannot be written.
   */
  public static DossierWriter yaml() {
    return YAML;
  }

  /** {@return the writer for programs} All is on one line, without space between. */
  public static DossierWriter compact() {
    return COMPACT;
  }

  /**
   * {@return a writer like this, which also writes records that could not be read, as they stood in
   * the text, each at its position in its list}
   *
   * @param broken records that were set aside, see {@link ReadResult#broken()}; leave out those to
   *     be dropped
   */
  public DossierWriter keeping(Collection<BrokenRecord> broken) {
    Map<String, NavigableMap<Integer, String>> byList = new HashMap<>();
    for (BrokenRecord each : broken) {
      byList
          .computeIfAbsent(each.list(), list -> new TreeMap<>())
          .put(each.position(), each.json());
    }
    return new DossierWriter(output, byList);
  }

  /**
   * Writes a file, whole or not at all.
   *
   * <p>The text goes to a new file beside the target, which then takes its place. Where the file
   * system cannot do that in one step it is done in two. If anything fails, the target is as it was
   * before, and the new file is deleted: also when the thread is interrupted, which throws, or the
   * program is asked to end. Only a program that is killed outright (SIGKILL, a power cut) leaves a
   * file {@code .communique-...} beside the target. A link is followed. What is no regular file,
   * such as a terminal, is written to. A file that is write-protected is not replaced.
   *
   * <p>The new file has the permissions of the target, and its owner and group where the system
   * lets us give them; at no time may anybody read it who may not read the target. Where the group
   * cannot be given, the new group may do what everybody may. Access lists and extended attributes
   * are not carried over. Another hard link to the target keeps what it had before.
   *
   * @param dossier the dossier
   * @param file the file, which may be there already
   * @throws IOException if the file cannot be written
   */
  public void write(Dossier dossier, Path file) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    WholeFile.write(file, out -> write(dossier, out));
  }

  /**
   * Writes to a stream.
   *
   * @param dossier the dossier
   * @param out the stream, which is flushed and left open
   * @throws IOException if the stream fails
   */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    output.write(out, generator -> Writers.writeDossier(generator, dossier, kept));
  }

  /**
   * {@return a dossier as UTF-8}
   *
   * @param dossier the dossier
   */
  public byte[] toBytes(Dossier dossier) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
    try {
      write(dossier, bytes);
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * {@return a dossier as a string}
   *
   * @param dossier the dossier
   */
  public String toText(Dossier dossier) {
    return new String(toBytes(dossier), StandardCharsets.UTF_8);
  }

  /**
   * {@return one record or judgment as a string, as it stands in its dossier}
   *
   * @param record the record
   */
  public String toText(Recorded record) {
    Objects.requireNonNull(record, "record");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try {
      output.write(bytes, generator -> Writers.writePart(generator, record));
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

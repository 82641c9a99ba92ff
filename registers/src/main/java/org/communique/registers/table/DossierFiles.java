package org.communique.registers.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;

/**
 * Dossiers in files: one a file of JSON, one a line of JSON Lines, or all such files of a folder,
 * in the order of their names. One dossier at a time is in memory.
 */
public final class DossierFiles {

  private DossierFiles() {}

  /** Takes what was read. */
  public interface Reader {
    /**
     * Takes a dossier, or what is wrong with a text that is none.
     *
     * @param name the file, with the number of the line if it is one of several
     * @param result what was read; not to be kept
     * @throws IOException if it cannot be dealt with
     */
    void read(String name, ReadResult result) throws IOException;
  }

  /**
   * Reads a file, or the files of a folder and of those in it.
   *
   * @param file the file or folder
   * @param into takes what was read, in order
   * @throws IOException if something cannot be read
   */
  public static void read(Path file, Reader into) throws IOException {
    if (Files.isDirectory(file)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(file)) {
        all = files.filter(Files::isRegularFile).filter(DossierFiles::isDossier).sorted().toList();
      }
      for (Path each : all) {
        read(each, into);
      }
    } else if (isLines(file)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        lines(file.toString(), in, into);
      }
    } else {
      try (ReadResult result = DossierReader.strict().read(file)) {
        into.read(file.toString(), result);
      }
    }
  }

  private static boolean isLines(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isDossier(Path file) {
    return isLines(file) || file.getFileName().toString().endsWith(".json");
  }

  /**
   * Reads JSON Lines.
   *
   * @param name what the lines are called
   * @param in the lines, which are left open
   * @param into takes what was read, in order
   * @throws IOException if it cannot be read, or a line is longer than a document may be
   */
  public static void lines(String name, InputStream in, Reader into) throws IOException {
    long longest = DossierReader.strict().limits().documentLength();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        line(name, number++, line, into);
      } else if (line.size() >= Math.min(longest, Integer.MAX_VALUE - 16)) {
        throw new IOException(name + ": line " + number + " is longer than " + longest + " bytes");
      } else {
        line.write(next);
      }
    }
    line(name, number, line, into);
  }

  private static void line(String name, long number, ByteArrayOutputStream line, Reader into)
      throws IOException {
    byte[] bytes = line.toByteArray();
    line.reset();
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        try (ReadResult result = DossierReader.strict().read(bytes)) {
          into.read(name + ":" + number, result);
        }
        return;
      }
    }
  }
}

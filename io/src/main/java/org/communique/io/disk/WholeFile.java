package org.communique.io.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/** Writes files as a whole, so that half a file is never seen. */
public final class WholeFile {

  /** What is written. */
  @FunctionalInterface
  public interface Text {
    /**
     * Writes it.
     *
     * @param out where to
     * @throws IOException if that fails
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** More links than this one after another are taken for a circle, as systems do. */
  private static final int MAX_LINKS = 40;

  private static final Set<PosixFilePermission> WRITE_PERMISSIONS =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private WholeFile() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @param file the file, which may be there already
   * @param text writes what is to be in it
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Text text) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        text.writeTo(out);
      }
      return;
    }
    Path target = target(file);
    refuseIfProtected(target);
    try (Replacement replacement = Replacement.of(target)) {
      try {
        replacement.write(text);
        replacement.replace();
      } catch (FileSystemException e) {
        throw about(target, replacement.file(), e);
      }
    }
  }

  /**
   * To move a file over another asks for the folder's permission alone. Who took away that of the
   * file does not want it replaced; the bits tell it also to those whom they do not bind.
   */
  private static void refuseIfProtected(Path target) throws IOException {
    if (Files.exists(target) && (!Files.isWritable(target) || isWritableByNobody(target))) {
      throw new FileSystemException(
          target.toString(), null, "is write-protected; remove it or write to another file");
    }
  }

  private static boolean isWritableByNobody(Path target) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return posix != null
        && Collections.disjoint(posix.readAttributes().permissions(), WRITE_PERMISSIONS);
  }

  /** {@return where a path leads, also where nothing is there yet: a link stays a link} */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemException(file.toString(), null, "links lead in a circle");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** {@return the failure, told of the file that the caller knows} */
  private static FileSystemException about(Path target, Path beside, FileSystemException e) {
    if (!beside.toString().equals(e.getFile())) {
      return e;
    }
    FileSystemException told = told(target.toString(), e);
    told.initCause(e);
    return told;
  }

  private static FileSystemException told(String target, FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return new NoSuchFileException(target, null, e.getReason());
    }
    return e instanceof AccessDeniedException
        ? new AccessDeniedException(target, null, e.getReason())
        : new FileSystemException(target, null, e.getReason());
  }
}

package org.communique.cli.serve;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The files of a folder that may be served, and what they are called in addresses. */
final class Folder {

  /** So many files are listed. */
  static final int MOST_FILES = 500;

  private static final int DEEPEST = 8;
  private static final String KIND = ".json";

  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  /**
   * {@return a folder}
   *
   * @throws IOException if it is none
   */
  static Folder of(Path folder) throws IOException {
    Path root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new java.nio.file.NotDirectoryException(folder.toString());
    }
    return new Folder(root);
  }

  /**
   * {@return the files that may be dossiers, by name; one more than are listed if there are more}
   */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isHidden = !folder.equals(root) && isHidden(folder.getFileName().toString());
            return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (mayBeServed(file.getFileName().toString()) && served(file).isPresent()) {
              files.add(file);
            }
            return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  /** {@return what a file is called, from the folder on, with {@code /}} */
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** {@return the address of a file, from the root of the server on} */
  String address(Path file) {
    StringBuilder address = new StringBuilder();
    for (Path step : root.relativize(file)) {
      address
          .append('/')
          .append(URLEncoder.encode(step.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return address.toString();
  }

  /**
   * {@return the file that an address leads to; empty if there is none, or if it lies outside the
   * folder by whatever way}
   *
   * <p>Each step is decoded once, by itself, and is a plain name. Links are followed to see where
   * they end: one that leads out of the folder leads nowhere.
   *
   * @param address the path of an address as it was sent, not decoded
   */
  Optional<Path> find(String address) {
    if (!address.startsWith("/") || address.length() > 4_096) {
      return Optional.empty();
    }
    Path at = root;
    for (String step : address.substring(1).split("/", -1)) {
      Optional<String> name = decoded(step);
      if (name.isEmpty() || !isPlain(name.get())) {
        return Optional.empty();
      }
      try {
        at = at.resolve(name.get());
      } catch (java.nio.file.InvalidPathException e) {
        return Optional.empty();
      }
    }
    return at.getFileName() != null && mayBeServed(at.getFileName().toString())
        ? served(at)
        : Optional.empty();
  }

  private Optional<Path> served(Path file) {
    try {
      Path real = file.toRealPath();
      boolean isInside = real.startsWith(root) && Files.isRegularFile(real);
      return isInside && mayBeServed(real.getFileName().toString())
          ? Optional.of(real)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean mayBeServed(String name) {
    return name.endsWith(KIND) && !isHidden(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  /** A name and nothing else: no way up, no root, no other spelling of either. */
  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ' || c == 0x7F);
  }

  private static Optional<String> decoded(String step) {
    ByteBuffer bytes = ByteBuffer.allocate(step.length());
    for (int at = 0; at < step.length(); at++) {
      char c = step.charAt(at);
      if (c != '%') {
        if (c >= 0x80) {
          return Optional.empty();
        }
        bytes.put((byte) c);
        continue;
      }
      int high = at + 2 < step.length() ? Character.digit(step.charAt(at + 1), 16) : -1;
      int low = at + 2 < step.length() ? Character.digit(step.charAt(at + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.put((byte) (16 * high + low));
      at += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that arguments name: a file names itself, a folder the dossiers in it, and a pattern
 * such as {@code archive/*.jsonl}, which no shell has resolved, those that match.
 */
final class Inputs {

  /** What a folder is looked through for. */
  private static final Pattern DOSSIERS =
      Pattern.compile(
          "[^.].*\\.(json|jsonl|jsonlines|ndjson|yaml|yml)(\\.(gz|zst|zstd))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private Inputs() {}

  /**
   * {@return what an argument names, files of a folder sorted by name}
   *
   * @param argument the argument
   * @param recursive whether to look into folders below a folder
   * @throws IOException if a folder cannot be read, or holds no dossiers
   */
  static List<Input> of(Input argument, boolean recursive) throws IOException {
    if (argument.isStandardInput()) {
      return List.of(argument);
    }
    Path path = Input.path(argument.argument());
    if (Files.isDirectory(path)) {
      List<Input> found = new ArrayList<>();
      look(path, recursive, found);
      return some(found, argument, "holds no files .json, .jsonl or .yaml" + hint(recursive));
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) && WILD.matcher(path.toString()).find()) {
      return some(matching(path), argument, "matches no file");
    }
    return List.of(argument);
  }

  private static String hint(boolean recursive) {
    return recursive ? "" : "; --recursive looks into the folders in it";
  }

  private static List<Input> some(List<Input> found, Input argument, String otherwise)
      throws IOException {
    if (found.isEmpty()) {
      throw new FileSystemException(argument.argument(), null, otherwise);
    }
    return found;
  }

  /** Links to folders are not followed, so there are no circles. */
  private static void look(Path folder, boolean recursive, List<Input> found) throws IOException {
    List<Path> sorted;
    try (Stream<Path> all = Files.list(folder)) {
      sorted = all.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path each : sorted) {
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        if (recursive && !each.getFileName().toString().startsWith(".")) {
          look(each, true, found);
        }
      } else if (DOSSIERS.matcher(each.getFileName().toString()).matches()) {
        found.add(new Input(each.toString()));
      }
    }
  }

  private static List<Input> matching(Path pattern) throws IOException {
    Path base = Path.of("");
    int wild = 0;
    while (wild < pattern.getNameCount()
        && !WILD.matcher(pattern.getName(wild).toString()).find()) {
      wild++;
    }
    if (pattern.getRoot() != null) {
      base = pattern.getRoot();
    }
    if (wild > 0) {
      base = base.resolve(pattern.subpath(0, wild));
    }
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    boolean deep = pattern.toString().contains("**");
    int depth = deep ? Integer.MAX_VALUE : pattern.getNameCount() - wild;
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      return List.of(new Input(pattern.toString())); // Then it is the name of one file.
    }
    try (Stream<Path> all = Files.walk(base, depth)) {
      return all.filter(Files::isRegularFile)
          .filter(matcher::matches)
          .sorted()
          .map(path -> new Input(path.toString()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

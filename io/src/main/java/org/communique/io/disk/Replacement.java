package org.communique.io.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new file beside a target, which takes the target's place, or else goes away: when it is closed,
 * or when the program is asked to end (by a signal that can be caught, such as SIGTERM) while it is
 * being written.
 *
 * <p>At no time is it open to anybody to whom the target is not. Where there is a target it is
 * created for its owner alone, and gets the owner, the group and the permissions of the target once
 * it is whole. For one thread.
 */
final class Replacement implements AutoCloseable {

  private static final Set<PosixFilePermission> OWNERS =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final Set<PosixFilePermission> GROUPS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE);

  private final Path target;
  private final Path file;
  private final @Nullable PosixFileAttributes model;
  private final Thread atEnd = new Thread(this::abandon, "communique-abandons-a-file");
  private boolean abandoned;

  private Replacement(Path target, Path file, @Nullable PosixFileAttributes model) {
    this.target = target;
    this.file = file;
    this.model = model;
  }

  /** {@return what may take the place of a target; nothing is created yet} */
  static Replacement of(Path target) throws IOException {
    // A name that does not grow with the target's, which may be as long as names can be.
    Path file = target.resolveSibling(".communique-" + UUID.randomUUID());
    Replacement replacement = new Replacement(target, file, attributes(target));
    replacement.watch();
    return replacement;
  }

  private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
    PosixFileAttributeView posix =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return posix != null && Files.exists(target) ? posix.readAttributes() : null;
  }

  private void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      abandon(); // The program is ending: nothing is to be begun.
    }
  }

  /** {@return the new file} */
  Path file() {
    return file;
  }

  /** Writes all of the new file, and makes sure that the disk has it. */
  void write(WholeFile.Text text) throws IOException {
    try (FileChannel channel = create();
        OutputStream out = Channels.newOutputStream(channel)) {
      text.writeTo(out);
      channel.force(true); // Before the move: else a crash could leave an empty file in place.
    }
    if (model != null) {
      resemble(model);
    }
  }

  /** Not while the program is ending: what were created after that would stay. */
  private synchronized FileChannel create() throws IOException {
    if (abandoned) {
      throw new FileSystemException(target.toString(), null, "not written: the program is ending");
    }
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    return FileChannel.open(file, options, firstPermissions());
  }

  private FileAttribute<?>[] firstPermissions() {
    if (model == null) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(OWNERS);
    permissions.retainAll(model.permissions());
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  /** The owner and the group first: permissions must not be given to another group for a moment. */
  private void resemble(PosixFileAttributes model) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributes now = posix.readAttributes();
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(model.permissions());
    if (!now.group().equals(model.group()) && !isDone(() -> posix.setGroup(model.group()))) {
      restrictGroup(permissions);
    }
    if (!now.owner().equals(model.owner())) {
      isDone(() -> posix.setOwner(model.owner()));
    }
    posix.setPermissions(permissions);
  }

  /** Another group than the target's may do what everybody may. */
  private static void restrictGroup(Set<PosixFilePermission> permissions) {
    for (PosixFilePermission group : GROUPS) {
      String others = group.name().replace("GROUP", "OTHERS");
      if (!permissions.contains(PosixFilePermission.valueOf(others))) {
        permissions.remove(group);
      }
    }
  }

  /** A step that the system allows to some alone. */
  @FunctionalInterface
  private interface Privileged {
    void run() throws IOException;
  }

  private static boolean isDone(Privileged step) {
    try {
      step.run();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Puts the new file where the target is. */
  void replace() throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private synchronized void abandon() {
    abandoned = true;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be deleted", e);
    }
  }

  /** Deletes the new file, unless it has taken the target's place. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      return; // The program is ending, and the file is abandoned.
    }
    Files.deleteIfExists(file);
  }
}

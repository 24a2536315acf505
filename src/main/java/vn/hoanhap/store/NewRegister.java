package vn.hoanhap.store;

import java.io.IOException;
import java.nio.file.Files;
import vn.hoanhap.domain.Fault;

/// A register in the making. It is filled in a folder of its own inside the one it is for, and
/// moved out whole: a program that is killed meanwhile leaves no register at all, never one without
/// its chief, and the next try begins anew.
public final class NewRegister implements AutoCloseable {

  private static final String MAKING = ".dang-lap";

  private final RegisterFolder folder;
  private final RegisterFolder making;
  private final FolderLock lock;

  /// Takes a folder that has no register; it need not be there yet. What an earlier try left is
  /// gone.
  ///
  /// @throws Fault.Unusable there is a register, or another program is making one
  /// @throws Fault.NotSaved the place is read-only, or a file bears the folder's name
  public NewRegister(RegisterFolder folder) {
    this.folder = folder;
    this.making = new RegisterFolder(folder.path().resolve(MAKING));
    folder.make();
    this.lock = FolderLock.take(folder);
    try {
      if (Files.exists(folder.register())) {
        throw new Fault.Unusable("store.exists", null, folder.path().toString());
      }
      clear();
      making.make();
    } catch (RuntimeException refused) {
      lock.close();
      throw refused;
    }
  }

  /// Where to make it.
  public RegisterFolder place() {
    return making;
  }

  /// Moves what was made, and closed, to where it belongs. The register comes last: a key without a
  /// register is replaced by the next try, the reverse would open to nobody.
  public void finish() {
    try {
      SafeFile.move(making.keys(), folder.keys());
      SafeFile.move(making.mark(), folder.mark());
      SafeFile.move(making.register(), folder.register());
    } catch (IOException refused) {
      throw notMade(refused);
    }
  }

  /// Removes what was not finished and gives the folder back.
  @Override
  public void close() {
    try (lock) {
      clear();
    }
  }

  private void clear() {
    try {
      Files.deleteIfExists(making.lock());
      making.clear();
    } catch (IOException stays) {
      throw notMade(stays);
    }
  }

  private Fault notMade(IOException refused) {
    return new Fault.NotSaved("store.folder-not-writable", refused, folder.path().toString());
  }
}

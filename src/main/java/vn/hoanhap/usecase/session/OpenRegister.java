package vn.hoanhap.usecase.session;

import vn.hoanhap.domain.access.User;

/// A register that is open, and who opened it. Closing it backs it up first.
public final class OpenRegister implements AutoCloseable {

  /// The user who unlocked it.
  public User user() {
    throw new UnsupportedOperationException();
  }

  /// What the last start found, as a message key: empty, or the recovery after a power cut.
  public String notice() {
    throw new UnsupportedOperationException();
  }

  /// Writes the ledger's lock line, backs up, closes the file and forgets the key.
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}

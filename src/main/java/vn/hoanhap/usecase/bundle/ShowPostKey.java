package vn.hoanhap.usecase.bundle;

import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SigningKey;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.store.Database;
import vn.hoanhap.usecase.access.Permissions;

/// Gives the public half of the post's signing key, which the province enrols once and checks every
/// later file with. The private half stays in the register.
public final class ShowPostKey {

  private final Database database;
  private final Permissions permissions;
  private final PostKeys keys = new PostKeys();

  public ShowPostKey(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// The key as JWK text, made now if the post has none yet.
  public String handle(Actor chief) {
    permissions.requireGoverning(chief);
    SigningKey key = database.write(chief, tx -> keys.signing(tx).key());
    return new KeyText().writePublic(key);
  }
}

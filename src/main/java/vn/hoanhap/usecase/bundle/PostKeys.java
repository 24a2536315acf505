package vn.hoanhap.usecase.bundle;

import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.crypto.SigningKey;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;

/// The post's own keys, made when they are first needed and kept inside the encrypted register: one
/// signs the monthly files, the other lets the post open its own files again.
final class PostKeys {

  private static final String SIGNING = "signing-key";
  private static final String SEALING = "sealing-key";

  private final SettingsRepository settings = new SettingsRepository();
  private final KeyText texts = new KeyText();

  KeyText.Signing signing(Tx tx) {
    String stored = settings.get(tx, SIGNING).orElse("");
    if (stored.isEmpty()) {
      stored = texts.write(SigningKey.fresh());
      settings.put(tx, SIGNING, stored);
    }
    return texts.readSigning(stored);
  }

  KeyText.Sealing sealing(Tx tx, boolean training) {
    String stored = settings.get(tx, SEALING).orElse("");
    if (stored.isEmpty()) {
      stored = texts.write(SealingKey.fresh(), training);
      settings.put(tx, SEALING, stored);
    }
    return texts.readSealing(stored);
  }
}

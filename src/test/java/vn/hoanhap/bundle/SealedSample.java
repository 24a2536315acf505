package vn.hoanhap.bundle;

import java.util.List;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.crypto.SigningKey;

/// A province, a post and a bundle between them, with fresh keys.
final class SealedSample {

  private static final KeyText KEYS = new KeyText();

  final KeyText.Sealing province = sealing(false);
  final KeyText.Sealing post = sealing(false);
  final KeyText.Signing signer = KEYS.readSigning(KEYS.write(SigningKey.fresh()));
  final BundleV1 bundle;
  final EnvelopeWriter.Sealed sealed;

  SealedSample(long seed) {
    bundle = between(new RandomBundles(seed).bundle(20));
    sealed = new EnvelopeWriter().seal(bundle, signer, List.of(province, post));
  }

  static KeyText.Sealing sealing(boolean training) {
    return KEYS.readSealing(KEYS.write(SealingKey.fresh(), training));
  }

  /// The post's key as the province enrolled it.
  KeyText.Verifying enrolled() {
    return KEYS.readVerifying(KEYS.writePublic(signer.key()));
  }

  private BundleV1 between(BundleV1 any) {
    return new BundleV1(
        false,
        any.post(),
        List.of(province.id(), post.id()),
        any.sequence(),
        any.previous(),
        any.acknowledged(),
        any.month(),
        any.writtenAt(),
        any.figures(),
        any.activities(),
        any.people(),
        any.tombstones(),
        any.transfers(),
        any.corrections(),
        any.ledger());
  }
}

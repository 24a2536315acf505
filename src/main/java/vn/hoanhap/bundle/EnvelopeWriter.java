package vn.hoanhap.bundle;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import vn.hoanhap.domain.Fault;

/// Seals a bundle: payload, gzip, JWS by the post (ES256), JWE in general JSON serialization to
/// every recipient (ECDH-ES+A256KW, A256GCM). It is plain JOSE (RFC 7515, 7516, 7518), so any JOSE
/// library opens it. Compression comes before the signature, not as the `zip` header that several
/// libraries refuse.
public final class EnvelopeWriter {

  /// The sealed content and the SHA-256 of the payload inside it in hex, which the post's next
  /// bundle names as `previous`.
  public record Sealed(Mark mark, byte[] content, String digest) {}

  private static final int BUFFER = 1 << 16;

  private final BundleV1Writer writer = new BundleV1Writer();

  /// Signs and seals. The recipients must be the ones that the bundle lists, all of the bundle's
  /// own sort: training or real.
  public Sealed seal(BundleV1 bundle, KeyText.Signing signer, List<KeyText.Sealing> recipients) {
    if (recipients.stream().anyMatch(recipient -> recipient.training() != bundle.training())) {
      throw new Fault.Unusable("bundle.training-mismatch", null);
    }
    if (!recipients.stream().map(KeyText.Sealing::id).toList().equals(bundle.recipients())) {
      throw new IllegalArgumentException("the bundle lists other recipients");
    }
    MessageDigest digest = Digests.sha256();
    byte[] packed = pack(bundle, digest);
    Mark mark = Mark.of(bundle);
    try {
      byte[] content = encrypt(mark, sign(packed, signer), recipients);
      return new Sealed(mark, content, HexFormat.of().formatHex(digest.digest()));
    } catch (JOSEException refused) {
      throw new IllegalStateException("sealing failed", refused);
    }
  }

  private byte[] pack(BundleV1 bundle, MessageDigest digest) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed, BUFFER);
        DigestOutputStream payload = new DigestOutputStream(gzip, digest)) {
      writer.write(bundle, payload);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return packed.toByteArray();
  }

  private static String sign(byte[] packed, KeyText.Signing signer) throws JOSEException {
    ECKey shown = new ECKey.Builder(Curve.P_256, signer.key().publicKey()).build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .contentType(Mark.CONTENT)
            .keyID(signer.id())
            .jwk(shown)
            .build();
    JWSObject signed = new JWSObject(header, new Payload(packed));
    signed.sign(new ECDSASigner(signer.key().privateKey()));
    return signed.serialize();
  }

  private static byte[] encrypt(Mark mark, String signed, List<KeyText.Sealing> recipients)
      throws JOSEException {
    JWEHeader header =
        new JWEHeader.Builder(EncryptionMethod.A256GCM)
            .type(new JOSEObjectType(Mark.TYPE))
            .contentType("JOSE")
            .customParam(Mark.MEMBER, mark.members())
            .build();
    JWEObjectJSON sealed = new JWEObjectJSON(header, new Payload(signed));
    List<JWK> keys = recipients.stream().map(EnvelopeWriter::recipient).toList();
    sealed.encrypt(new MultiEncrypter(new JWKSet(keys)));
    return sealed.serializeGeneral().getBytes(StandardCharsets.UTF_8);
  }

  private static JWK recipient(KeyText.Sealing to) {
    return new ECKey.Builder(Curve.P_256, to.key().publicKey())
        .keyID(to.id())
        .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
        .build();
  }
}

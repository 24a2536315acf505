package vn.hoanhap.bundle;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoanhap.domain.Fault;

/// Looks at a sealed file from outside, and opens it with a recipient's key. Each way in which a
/// file can be wrong is a fault of its own: cut off, damaged, not for this key, changed, signed by
/// somebody else, content and envelope that do not belong together.
public final class EnvelopeReader {

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};
  private static final int MEGABYTE = 1024 * 1024;
  private static final int BUFFER = 1 << 16;

  private final JsonMapper mapper = JsonLimits.envelope();
  private final BundleV1Reader reader = new BundleV1Reader();
  private final KeyText keys = new KeyText();

  /// What can be told without a key: the mark, the identifiers of the recipients' keys, and sizes
  /// in bytes.
  public record Outside(Mark mark, List<String> recipients, int fileSize, int sealedSize) {}

  /// An opened bundle: `digest` is the SHA-256 of its payload, `signer` the identifier of the key
  /// that signed it, `enrolled` whether that is the key the opener knew beforehand.
  public record Opened(BundleV1 bundle, String digest, String signer, boolean enrolled) {}

  /// Reads the outside.
  public Outside inspect(byte[] file) {
    Map<String, Object> members = members(file);
    JWEObjectJSON envelope = envelope(members);
    Mark mark = mark(members);
    int sealed = envelope.getCipherText().decode().length;
    return new Outside(mark, recipients(envelope), file.length, sealed);
  }

  /// Opens with `key`, which must hold its private half. `post` is the signing key the province
  /// enrolled, or null when none is known: then the signature is checked with the key that the file
  /// shows, which proves that nothing was changed but not who sent it.
  public Opened open(byte[] file, KeyText.Sealing key, KeyText.Verifying post) {
    key.key().requireOpens();
    Map<String, Object> members = members(file);
    JWEObjectJSON envelope = envelope(members);
    Mark mark = mark(members);
    JWSObject signed = decrypt(envelope, key);
    KeyText.Verifying signer = verify(signed, post);
    MessageDigest digest = Digests.sha256();
    BundleV1 bundle = payload(signed, digest);
    requireAgreement("mark", Mark.of(bundle), mark);
    requireAgreement("recipients", bundle.recipients(), recipients(envelope));
    return new Opened(bundle, HexFormat.of().formatHex(digest.digest()), signer.id(), post != null);
  }

  private Map<String, Object> members(byte[] file) {
    if (file.length > JsonLimits.MAX_FILE) {
      throw new Fault.Unusable("bundle.too-large", null, JsonLimits.MAX_FILE / MEGABYTE);
    }
    if (file.length == 0) {
      throw damaged("bundle.truncated", null);
    }
    try {
      JsonNode tree = mapper.readTree(file);
      requireShape(new Fields(tree, ""));
      return mapper.treeToValue(tree, MEMBERS);
    } catch (UnexpectedEndOfInputException cutOff) {
      throw damaged("bundle.truncated", cutOff);
    } catch (JacksonException | Fault.Unusable other) {
      throw damaged("bundle.damaged", other);
    }
  }

  /// Exactly the members of RFC 7516 section 7.2.1 that the writer writes, so that the JOSE library
  /// meets nothing unforeseen and no other algorithm can be asked for.
  private static void requireShape(Fields envelope) {
    envelope.text("protected");
    envelope.text("iv");
    envelope.text("ciphertext");
    envelope.text("tag");
    envelope.list("recipients", EnvelopeReader::recipient);
    envelope.end();
  }

  private static String recipient(Fields recipient) {
    recipient.text("encrypted_key");
    Fields header = recipient.object("header");
    Fields key = header.object("epk");
    List.of("kty", "crv", "x", "y").forEach(key::text);
    header.code("alg", EnvelopeReader::agreement);
    String id = header.text("kid");
    key.end();
    header.end();
    recipient.end();
    return id;
  }

  private static String agreement(String algorithm) {
    if (!algorithm.equals(JWEAlgorithm.ECDH_ES_A256KW.getName())) {
      throw new IllegalArgumentException("another algorithm");
    }
    return algorithm;
  }

  private JWEObjectJSON envelope(Map<String, Object> members) {
    // The library falls over a header that names no method of encryption.
    if (!header(members).path("enc").isString()) {
      throw new Fault.Unusable("bundle.damaged", null);
    }
    try {
      return JWEObjectJSON.parse(members);
    } catch (ParseException | IllegalArgumentException notAnEnvelope) {
      throw damaged("bundle.damaged", notAnEnvelope);
    }
  }

  private Mark mark(Map<String, Object> members) {
    try {
      return Mark.read(header(members));
    } catch (IllegalArgumentException | Fault.Unusable unreadable) {
      throw damaged("bundle.damaged", unreadable);
    }
  }

  private JsonNode header(Map<String, Object> members) {
    try {
      return mapper.readTree(Base64.getUrlDecoder().decode((String) members.get("protected")));
    } catch (JacksonException | IllegalArgumentException unreadable) {
      throw damaged("bundle.damaged", unreadable);
    }
  }

  private static List<String> recipients(JWEObjectJSON envelope) {
    return envelope.getRecipients().stream()
        .map(recipient -> recipient.getUnprotectedHeader().getKeyID())
        .toList();
  }

  private static JWSObject decrypt(JWEObjectJSON envelope, KeyText.Sealing key) {
    if (!recipients(envelope).contains(key.id())) {
      throw new Fault.Unusable("bundle.wrong-key", null);
    }
    JWK own =
        new ECKey.Builder(Curve.P_256, key.key().publicKey())
            .privateKey(key.key().privateKey())
            .keyID(key.id())
            .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
            .build();
    try {
      envelope.decrypt(new MultiDecrypter(own));
      return JWSObject.parse(envelope.getPayload().toString());
    } catch (JOSEException
        | ParseException
        | IllegalArgumentException
        | IllegalStateException changed) {
      throw damaged("bundle.tampered", changed);
    }
  }

  private KeyText.Verifying verify(JWSObject signed, KeyText.Verifying post) {
    KeyText.Verifying shown = shownKey(signed);
    if (post != null && !post.id().equals(shown.id())) {
      throw new Fault.Unusable("bundle.signer-other", null);
    }
    try {
      boolean good =
          JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())
              && signed.verify(new ECDSAVerifier(shown.key()));
      if (!good) {
        throw new Fault.Unusable("bundle.bad-signature", null);
      }
      return shown;
    } catch (JOSEException unverifiable) {
      throw damaged("bundle.bad-signature", unverifiable);
    }
  }

  private KeyText.Verifying shownKey(JWSObject signed) {
    JWK shown = signed.getHeader().getJWK();
    try {
      ECPublicKey key = shown.toECKey().toECPublicKey();
      return new KeyText.Verifying(key, keys.id(key));
    } catch (JOSEException | RuntimeException noKey) {
      throw damaged("bundle.bad-signature", noKey);
    }
  }

  private BundleV1 payload(JWSObject signed, MessageDigest digest) {
    byte[] packed = signed.getPayload().toBytes();
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER);
        InputStream payload = new DigestInputStream(gzip, digest)) {
      return reader.read(payload);
    } catch (IOException notPacked) {
      throw damaged("bundle.damaged", notPacked);
    }
  }

  /// Content under another's envelope, or sealed on to recipients the post did not name, is
  /// refused.
  private static void requireAgreement(String what, Object inside, Object outside) {
    if (!inside.equals(outside)) {
      throw new Fault.Unusable("bundle.header-mismatch", null, what);
    }
  }

  private static Fault.Unusable damaged(String key, Exception cause) {
    return new Fault.Unusable(key, cause);
  }
}

package vn.hoanhap.bundle;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.crypto.SigningKey;
import vn.hoanhap.domain.Fault;

/// Keys as text: JSON Web Keys (RFC 7517) on P-256, identified by their thumbprint (RFC 7638). A
/// sealing key that belongs to a training province says so in the member `training`, which stays
/// with the key wherever it is copied.
public final class KeyText {

  private static final String TRAINING = "training";
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final JsonMapper mapper = JsonLimits.envelope();

  /// A sealing key as read from text: the key, its identifier, and whether it is for training.
  public record Sealing(SealingKey key, String id, boolean training) {}

  /// A signing key pair with its identifier.
  public record Signing(SigningKey key, String id) {}

  /// A public key that checks signatures, with its identifier.
  public record Verifying(ECPublicKey key, String id) {}

  /// The identifier of a public key: 43 characters that differ for each key.
  public String id(ECPublicKey key) {
    try {
      return new ECKey.Builder(Curve.P_256, key).build().computeThumbprint().toString();
    } catch (JOSEException noSha256) {
      throw new IllegalStateException(noSha256);
    }
  }

  /// Writes a sealing key, with its private half if it has one.
  public String write(SealingKey key, boolean training) {
    ECKey.Builder builder =
        new ECKey.Builder(Curve.P_256, key.publicKey())
            .keyUse(KeyUse.ENCRYPTION)
            .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
            .keyID(id(key.publicKey()));
    if (key.opens()) {
      builder.privateKey(key.privateKey());
    }
    Map<String, Object> members = new LinkedHashMap<>(builder.build().toJSONObject());
    if (training) {
      members.put(TRAINING, true);
    }
    return mapper.writeValueAsString(members);
  }

  /// Writes a signing key with its private half: for the encrypted register alone.
  public String write(SigningKey key) {
    return mapper.writeValueAsString(
        signing(key).privateKey(key.privateKey()).build().toJSONObject());
  }

  /// Writes the half of a signing key that a province enrols.
  public String writePublic(SigningKey key) {
    return mapper.writeValueAsString(signing(key).build().toJSONObject());
  }

  /// Reads a sealing key, public or private.
  public Sealing readSealing(String text) {
    Map<String, Object> members = members(text);
    ECKey key = parse(members, KeyUse.ENCRYPTION);
    try {
      SealingKey sealing =
          new SealingKey(key.toECPublicKey(), key.isPrivate() ? key.toECPrivateKey() : null);
      return new Sealing(
          sealing, id(sealing.publicKey()), Boolean.TRUE.equals(members.get(TRAINING)));
    } catch (JOSEException notOnTheCurve) {
      throw unreadable(notOnTheCurve);
    }
  }

  /// Reads a signing key pair.
  public Signing readSigning(String text) {
    ECKey key = parse(members(text), KeyUse.SIGNATURE);
    if (!key.isPrivate()) {
      throw new Fault.Unusable("bundle.key-wrong-use", null);
    }
    try {
      SigningKey signing = new SigningKey(key.toECPrivateKey(), key.toECPublicKey());
      return new Signing(signing, id(signing.publicKey()));
    } catch (JOSEException notOnTheCurve) {
      throw unreadable(notOnTheCurve);
    }
  }

  /// Reads the public half of a signing key; a private half beside it is not looked at.
  public Verifying readVerifying(String text) {
    ECKey key = parse(members(text), KeyUse.SIGNATURE);
    try {
      return new Verifying(key.toECPublicKey(), id(key.toECPublicKey()));
    } catch (JOSEException notOnTheCurve) {
      throw unreadable(notOnTheCurve);
    }
  }

  private ECKey.Builder signing(SigningKey key) {
    return new ECKey.Builder(Curve.P_256, key.publicKey())
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.ES256)
        .keyID(id(key.publicKey()));
  }

  private Map<String, Object> members(String text) {
    try {
      return mapper.readValue(text, MEMBERS);
    } catch (JacksonException notJson) {
      throw unreadable(notJson);
    }
  }

  /// A key that names another use is refused: a post must never sign with a key it hands out for
  /// sealing (RFC 7517 section 4.2).
  private static ECKey parse(Map<String, Object> members, KeyUse use) {
    try {
      ECKey key = ECKey.parse(members);
      if (!Curve.P_256.equals(key.getCurve())) {
        throw unreadable(null);
      }
      if (key.getKeyUse() != null && !use.equals(key.getKeyUse())) {
        throw new Fault.Unusable("bundle.key-wrong-use", null);
      }
      return key;
    } catch (ParseException | IllegalStateException | IllegalArgumentException notAKey) {
      throw unreadable(notAKey);
    }
  }

  private static Fault.Unusable unreadable(Exception cause) {
    return new Fault.Unusable("bundle.key-unreadable", cause);
  }
}

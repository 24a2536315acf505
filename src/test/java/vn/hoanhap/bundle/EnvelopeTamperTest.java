package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.Fault;

/// One flipped byte in any section of the envelope or of the signed part inside it is refused.
class EnvelopeTamperTest {

  private final SealedSample sample = new SealedSample(11);
  private final EnvelopeReader reader = new EnvelopeReader();
  private final JsonMapper mapper = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # section of the envelope,      fault
          /protected,                     bundle.tampered
          /recipients/0/header/epk/x,     bundle.tampered
          /recipients/0/encrypted_key,    bundle.tampered
          /iv,                            bundle.tampered
          /ciphertext,                    bundle.tampered
          /tag,                           bundle.tampered
          /recipients/0/header/kid,       bundle.wrong-key
          """)
  void oneByteOfTheEnvelope(String section, String expected) {
    ObjectNode envelope = (ObjectNode) mapper.readTree(sample.sealed.content());
    int end = section.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) envelope.at(section.substring(0, end));
    String name = section.substring(end + 1);
    parent.put(name, flipped(name, parent.get(name)));

    assertThat(refusal(mapper.writeValueAsBytes(envelope))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # part of the signed content, 0 header, 1 payload, 2 signature
          0, bundle.bad-signature
          1, bundle.bad-signature
          2, bundle.bad-signature
          """)
  void oneByteOfTheSignedPart(int part, String expected) throws Exception {
    String[] parts = signedPart().split("\\.");
    parts[part] = part == 0 ? otherContentType(parts[0]) : flipLastBit(parts[part]);

    assertThat(refusal(sealedAgain(String.join(".", parts), sample.sealed.mark())))
        .isEqualTo(expected);
  }

  @Test
  void contentUnderAnothersEnvelope_isNamed() throws Exception {
    Mark mark = sample.sealed.mark();
    Mark other = new Mark(mark.post(), mark.month(), mark.sequence() + 1, mark.training());

    assertThat(refusal(sealedAgain(signedPart(), other))).isEqualTo("bundle.header-mismatch");
  }

  @Test
  void headerWithoutItsMethod_isDamage() {
    ObjectNode envelope = (ObjectNode) mapper.readTree(sample.sealed.content());
    String header =
        new String(
            Base64.getUrlDecoder().decode(envelope.get("protected").asString()),
            StandardCharsets.UTF_8);
    envelope.put("protected", url(header.replace("\"enc\"", "\"enb\"")));
    assertThat(refusal(mapper.writeValueAsBytes(envelope))).isEqualTo("bundle.damaged");
  }

  @Test
  void anyByteOfTheFile_neverChangesWhatIsRead() {
    Random random = new Random(20_261_122);
    for (int i = 0; i < 400; i++) {
      byte[] file = sample.sealed.content().clone();
      int at = random.nextInt(file.length);
      file[at] ^= (byte) (1 << random.nextInt(7));
      try {
        assertThat(reader.open(file, sample.province, sample.enrolled()).bundle())
            .isEqualTo(sample.bundle);
      } catch (Fault.Unusable refused) {
        assertThat(refused.key()).as("byte %d", at).startsWith("bundle.");
      }
    }
  }

  private String refusal(byte[] file) {
    return catchThrowableOfType(
            Fault.Unusable.class, () -> reader.open(file, sample.province, sample.enrolled()))
        .key();
  }

  private static String flipped(String name, JsonNode value) {
    if (name.equals("kid")) {
      return "A".repeat(43);
    }
    if (name.equals("protected")) {
      String header =
          new String(Base64.getUrlDecoder().decode(value.asString()), StandardCharsets.UTF_8);
      return url(header.replace("false", "true"));
    }
    return flipLastBit(value.asString());
  }

  private static String otherContentType(String header) {
    return url(
        new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8)
            .replace("gzip", "gzIp"));
  }

  private static String flipLastBit(String base64) {
    byte[] bytes = Base64.getUrlDecoder().decode(base64);
    bytes[bytes.length - 1] ^= 1;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String url(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String signedPart() throws Exception {
    JWEObjectJSON envelope =
        JWEObjectJSON.parse(new String(sample.sealed.content(), StandardCharsets.UTF_8));
    envelope.decrypt(new MultiDecrypter(jwk(sample.province).toECKey()));
    return envelope.getPayload().toString();
  }

  private byte[] sealedAgain(String signed, Mark mark) throws Exception {
    JWEHeader header =
        new JWEHeader.Builder(EncryptionMethod.A256GCM)
            .customParam("hoanhap", Map.copyOf(mark.members()))
            .build();
    JWEObjectJSON envelope = new JWEObjectJSON(header, new Payload(signed));
    envelope.encrypt(
        new MultiEncrypter(new JWKSet(List.of(jwk(sample.province), jwk(sample.post)))));
    return envelope.serializeGeneral().getBytes(StandardCharsets.UTF_8);
  }

  private static JWK jwk(KeyText.Sealing key) {
    return new ECKey.Builder(Curve.P_256, key.key().publicKey())
        .privateKey(key.key().privateKey())
        .keyID(key.id())
        .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
        .build();
  }
}

package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;

/// Rule updates from the province: taken only when signed, whole and newer; else nothing changes.
class RuleBookUpdateTest {

  private static final byte[] SIGNATURE = {4, 2};

  private final RuleBook inUse = RuleBook.shipped();
  private final RuleBookUpdate updates =
      new RuleBookUpdate(
          (content, signature) -> Arrays.equals(signature, SIGNATURE) && content.length > 0);
  private String newer;

  @BeforeEach
  void newerEdition() throws IOException {
    try (Reader rules = Resources.open("rules.txt")) {
      StringWriter all = new StringWriter();
      rules.transferTo(all);
      newer = all.toString().replace("version: " + inUse.version(), "version: 2027-01-01.1");
    }
  }

  @Test
  void signedNewerEdition_isTaken() {
    assertThat(updates.open(RuleBookUpdate.pack(newer, SIGNATURE), inUse).version())
        .isEqualTo("2027-01-01.1");
  }

  @Test
  void otherSignature_isRefused() {
    assertRefused(RuleBookUpdate.pack(newer, new byte[] {9}), "law.update-signature");
  }

  @Test
  void signatureThatIsNoBase64_isRefused() {
    byte[] file = ("hoanhap-rules 1\nsignature: ***\n" + newer).getBytes(StandardCharsets.UTF_8);
    assertRefused(file, "law.update-signature");
  }

  @Test
  void sameEdition_isRefused() {
    String same = newer.replace("2027-01-01.1", inUse.version());
    assertRefused(RuleBookUpdate.pack(same, SIGNATURE), "law.update-old");
  }

  @Test
  void missingRule_isRefused() {
    String without =
        String.join("\n", newer.lines().filter(line -> !line.startsWith("AT.min ")).toList());
    assertRefused(RuleBookUpdate.pack(without, SIGNATURE), "law.update-form");
  }

  @Test
  void damagedOrForeignFile_isRefused() {
    assertRefused("no such file".getBytes(StandardCharsets.UTF_8), "law.update-form");
    assertRefused(new byte[0], "law.update-form");
    assertRefused(RuleBookUpdate.pack("nonsense", SIGNATURE), "law.update-form");
    assertRefused(
        RuleBookUpdate.pack(newer.replace("| P1Y |", "| soon |"), SIGNATURE), "law.update-form");
  }

  private void assertRefused(byte[] file, String key) {
    assertThatThrownBy(() -> updates.open(file, inUse))
        .isInstanceOfSatisfying(
            Fault.Unusable.class, fault -> assertThat(fault.key()).isEqualTo(key));
  }
}

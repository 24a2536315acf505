package vn.hoanhap.law;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.hoanhap.domain.Fault;

/// A rule book sent by the province: a whole new edition, signed. The file is UTF-8 text: the first
/// line `hoanhap-rules 1`, the second `signature: ` and the signature in URL-safe base64, then the
/// rule book itself; the signature covers every byte after the second line.
public final class RuleBookUpdate {

  private static final String HEAD = "hoanhap-rules 1\n";
  private static final String SIGNATURE = "signature: ";

  /// Checks a signature with the province's key; the key is the caller's business.
  @FunctionalInterface
  public interface SignatureCheck {
    /// Whether the signature was made over the content with the province's key.
    boolean isValid(byte[] content, byte[] signature);
  }

  private final SignatureCheck check;

  public RuleBookUpdate(SignatureCheck check) {
    this.check = check;
  }

  /// Opens an update over the book in use.
  ///
  /// @throws Fault.Unusable when the file is malformed, not signed by the province, older than the
  ///   book in use, or lacks a rule of it; nothing is changed then
  public RuleBook open(byte[] file, RuleBook inUse) {
    String text = new String(file, StandardCharsets.UTF_8);
    int signatureEnd = text.indexOf('\n', HEAD.length());
    if (!text.startsWith(HEAD + SIGNATURE) || signatureEnd < 0) {
      throw malformed(null);
    }
    String signature = text.substring(HEAD.length() + SIGNATURE.length(), signatureEnd).strip();
    String content = text.substring(signatureEnd + 1);
    if (!isSigned(content, signature)) {
      throw new Fault.Unusable("law.update-signature", null);
    }
    RuleBook update = read(content);
    if (!update.ids().containsAll(inUse.ids())) {
      throw malformed(null);
    }
    if (update.version().compareTo(inUse.version()) <= 0) {
      throw new Fault.Unusable("law.update-old", null, update.version(), inUse.version());
    }
    return update;
  }

  /// The file of an update, from a rule book's text and its signature.
  public static byte[] pack(String content, byte[] signature) {
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    return (HEAD + SIGNATURE + encoded + "\n" + content).getBytes(StandardCharsets.UTF_8);
  }

  private boolean isSigned(String content, String signature) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(signature);
      return check.isValid(content.getBytes(StandardCharsets.UTF_8), bytes);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private static RuleBook read(String content) {
    try {
      return RuleBook.read(new StringReader(content));
    } catch (RuntimeException unreadable) {
      throw malformed(unreadable);
    }
  }

  private static Fault malformed(Throwable cause) {
    return new Fault.Unusable("law.update-form", cause);
  }
}

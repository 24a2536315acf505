package vn.hoanhap.bundle;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What stands on the outside of a sealed file, in its name and in its protected header: whose
/// file, for which month, which one. Nothing else about a register can be read without a key.
public record Mark(String post, YearMonth month, int sequence, boolean training) {

  /// The `typ` of the outer header.
  static final String TYPE = "hoanhap-bundle+jwe";

  /// The `cty` of the signed part.
  static final String CONTENT = "hoanhap-bundle+json+gzip";

  /// The member of the protected header that holds the mark.
  static final String MEMBER = "hoanhap";

  private static final Pattern NAME =
      Pattern.compile("(\\d{5})-(\\d{4}-(?:0[1-9]|1[0-2]))-(\\d{4})\\.hoanhap\\.json");

  /// The mark of a bundle.
  public static Mark of(BundleV1 bundle) {
    return new Mark(bundle.post().code(), bundle.month(), bundle.sequence(), bundle.training());
  }

  /// The file's name: `13318-2026-11-0003.hoanhap.json`.
  public String fileName() {
    return "%s-%s-%04d.hoanhap.json".formatted(post, month, sequence);
  }

  /// Whether a name contradicts the mark. A renamed file is still good: only a name of the usual
  /// form that says something else is worth a warning.
  public boolean isContradictedBy(String fileName) {
    Matcher parts = NAME.matcher(fileName);
    return parts.matches() && !fileName.equals(fileName());
  }

  /// The mark as members of the header.
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("post", post);
    members.put("month", month.toString());
    members.put("sequence", sequence);
    members.put("training", training);
    return members;
  }

  /// Reads the mark from a protected header.
  static Mark read(JsonNode header) {
    Fields f = new Fields(header, "protected").object(MEMBER);
    String post = f.text("post");
    YearMonth month = f.month("month");
    int sequence = f.count("sequence");
    boolean training = f.flag("training");
    return f.build(() -> new Mark(post, month, sequence, training));
  }
}

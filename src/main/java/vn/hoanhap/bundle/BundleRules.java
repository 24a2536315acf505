package vn.hoanhap.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hoanhap.domain.Fault;

/// The checks behind [BundleV1] and its records: forms of identifiers and the rules between
/// records.
final class BundleRules {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
  private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\d{12}");
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int MAX_RECIPIENTS = 8;

  private BundleRules() {}

  /// Throws the fault `key` about `field` unless `met`.
  static void require(boolean met, String field, String key) {
    if (!met) {
      throw new Fault.RuleBroken(key, field, "", field);
    }
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static boolean isDigest(String text) {
    return DIGEST.matcher(text).matches();
  }

  static boolean isCommune(String text) {
    return COMMUNE.matcher(text).matches();
  }

  static boolean isCitizenNumber(String text) {
    return CITIZEN_NUMBER.matcher(text).matches();
  }

  /// One line of text: not blank at either end, no control character, not longer than `max`.
  static boolean isLine(String text, int max) {
    return !text.isBlank()
        && text.length() <= max
        && text.equals(text.strip())
        && text.chars().noneMatch(Character::isISOControl);
  }

  static void requireVersions(String id, int version, int base) {
    require(isId(id), "id", "bundle.field-form");
    require(version >= 1, "version", "bundle.field-range");
    require(base >= 0 && base <= version, "base", "bundle.field-range");
  }

  static void requireRecipients(List<String> recipients) {
    require(
        !recipients.isEmpty() && recipients.size() <= MAX_RECIPIENTS,
        "recipients",
        "bundle.field-range");
    for (int i = 0; i < recipients.size(); i++) {
      require(
          KEY_ID.matcher(recipients.get(i)).matches(),
          "recipients[" + i + "]",
          "bundle.field-form");
    }
    requireOnce("recipients", recipients, Function.identity());
  }

  /// Each key of a list occurs once; the fault names the second.
  static <T> void requireOnce(String list, List<T> items, Function<T, ?> key) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      require(seen.add(key.apply(items.get(i))), list + "[" + i + "]", "bundle.field-twice");
    }
  }

  /// No person and no measure is sent twice, nor sent and erased at once: the same person is not
  /// reported twice.
  static void requireOneRecordEach(List<PersonV1> people, List<BundleV1.Tombstone> tombstones) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      String path = "people[" + i + "]";
      require(seen.add("person " + people.get(i).id()), path + ".id", "bundle.field-twice");
      List<MeasureV1> measures = people.get(i).measures();
      for (int j = 0; j < measures.size(); j++) {
        String id = "measure " + measures.get(j).id();
        require(seen.add(id), path + ".measures[" + j + "].id", "bundle.field-twice");
      }
    }
    for (int i = 0; i < tombstones.size(); i++) {
      BundleV1.Tombstone gone = tombstones.get(i);
      String id = gone.record().code() + " " + gone.id();
      require(seen.add(id), "tombstones[" + i + "].id", "bundle.field-twice");
    }
  }
}

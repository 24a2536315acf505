package vn.hoanhap.bundle;

import static vn.hoanhap.bundle.BundleRules.require;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Employment;

/// The month's figures of one kind of measure, sealed juvenile files and fines included: they are
/// counted here and appear nowhere else.
///
/// `opening` is the number in force on the last day of the month before, `received` those that
/// began, `left` those that ended by reason (a term that ran out counts as expired from the day
/// after its last, papers or not), `current` those in force on the month's last day. Always
/// `opening + received − left = current`. Of `current`: women, people under eighteen, people with
/// an assigned helper, and by work.
public record FigureV1(
    MeasureKind kind,
    int opening,
    int received,
    Map<CloseReason, Integer> left,
    int current,
    int women,
    int underEighteen,
    int withHelper,
    Map<Employment, Integer> work) {

  /// The names that a correction may use.
  public static final List<String> NAMES =
      List.of("opening", "received", "left", "current", "women", "underEighteen", "withHelper");

  public FigureV1 {
    left = ordered(CloseReason.class, left);
    work = ordered(Employment.class, work);
    require(opening >= 0, "opening", "bundle.field-range");
    require(received >= 0, "received", "bundle.field-range");
    require(left.values().stream().allMatch(count -> count > 0), "left", "bundle.field-range");
    require(opening + received - sum(left) == current, "current", "bundle.field-sum");
    require(current >= 0, "current", "bundle.field-range");
    require(women >= 0 && women <= current, "women", "bundle.field-range");
    require(underEighteen >= 0 && underEighteen <= current, "underEighteen", "bundle.field-range");
    require(withHelper >= 0 && withHelper <= current, "withHelper", "bundle.field-range");
    require(work.values().stream().allMatch(count -> count > 0), "work", "bundle.field-range");
    require(sum(work) == current, "work", "bundle.field-sum");
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static <K extends Enum<K>> Map<K, Integer> ordered(
      Class<K> keys, Map<K, Integer> counts) {
    Map<K, Integer> copy = new EnumMap<>(keys);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }
}

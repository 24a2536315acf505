package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Every value of a domain enumeration has a name on screen and paper, in both languages.
class KindTextsTest {

  private static final List<String> WITH_SHORT_NAME =
      List.of("category", "kind", "status", "activity");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCode_hasAText(Language language) {
    Messages messages = new Messages(language);
    List<String> missing = new ArrayList<>();
    for (String key : keys()) {
      if (!messages.has(key) || messages.text(key).isBlank()) {
        missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.addAll(names("category", Category.values(), Category::code));
    keys.addAll(names("kind", MeasureKind.values(), MeasureKind::code));
    keys.addAll(names("status", MeasureStatus.values(), MeasureStatus::code));
    keys.addAll(names("activity", ActivityType.values(), ActivityType::code));
    keys.addAll(names("close", CloseReason.values(), CloseReason::code));
    keys.addAll(names("basis", BasisType.values(), BasisType::code));
    keys.addAll(names("adjustment", Adjustment.Type.values(), Adjustment.Type::code));
    keys.addAll(names("penalty", MainPenalty.Type.values(), MainPenalty.Type::code));
    keys.addAll(names("rehab", RehabKind.values(), RehabKind::code));
    keys.addAll(names("dossier", DossierItem.State.values(), DossierItem.State::code));
    keys.addAll(names("sex", Sex.values(), Sex::code));
    keys.addAll(names("employment", Employment.values(), Employment::code));
    keys.addAll(names("role", Role.values(), Role::code));
    keys.addAll(names("purpose", Purpose.values(), Purpose::code));
    keys.addAll(names("ledger", LedgerAction.values(), LedgerAction::code));
    return keys;
  }

  private static <E> List<String> names(String area, E[] values, Function<E, String> code) {
    return Arrays.stream(values)
        .map(value -> area + "." + code.apply(value))
        .flatMap(
            key -> WITH_SHORT_NAME.contains(area) ? Stream.of(key, key + ".short") : Stream.of(key))
        .toList();
  }
}

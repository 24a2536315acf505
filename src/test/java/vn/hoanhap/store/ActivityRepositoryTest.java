package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// The log is read back newest first, and what it fulfils is marked on the measures.
class ActivityRepositoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final ActivityRepository log = new ActivityRepository();
  private TestRegister register;
  private PersonId person;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
    person = register.person("Lê Văn An", "Xóm 1").id();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Activity insert(Activity activity) {
    return register.write(tx -> log.insert(tx, activity));
  }

  private String marks(MeasureId measure) {
    return register.read(
        tx ->
            tx.handle()
                .createQuery(
                    "SELECT concat_marks FROM (SELECT coalesce(verified_on, '-') || ' ' ||"
                        + " coalesce(first_met_on, '-') || ' ' || coalesce(roll_call_on, '-') || '"
                        + " ' || coalesce(comment_period, '-') || ' ' || coalesce(guided_on, '-')"
                        + " AS concat_marks FROM measure WHERE id = :id)")
                .bind("id", measure.value())
                .mapTo(String.class)
                .one());
  }

  @Test
  void everyField_survivesAReopening() {
    Measure measure = register.measure(person, MeasureKind.AT);
    Activity stored =
        insert(
            new Activity(
                null,
                null,
                0,
                person,
                measure.id(),
                ActivityType.NX,
                DAY,
                "Trụ sở",
                "Bà Lan, Hội Phụ nữ",
                "Tiến bộ",
                "Đi làm đều",
                "2026-10",
                "kha",
                null,
                new NextStep("Gặp gia đình", LocalDate.of(2026, 12, 1), null),
                null,
                "HD-1"));
    register.reopen();
    assertThat(register.maybe(tx -> log.find(tx, stored.id()))).contains(stored);
    assertThat(register.maybe(tx -> log.withExternalRef(tx, "HD-1"))).contains(stored.id());
  }

  @Test
  void pages_runNewestFirst() {
    for (int day = 1; day <= 5; day++) {
      insert(TestRegister.anActivity(person, ActivityType.TL, DAY.withDayOfMonth(day)));
    }
    List<Activity> page = register.read(tx -> log.ofPerson(tx, person, 1, 2));
    assertThat(page)
        .extracting(Activity::date)
        .containsExactly(DAY.withDayOfMonth(4), DAY.withDayOfMonth(3));
    assertThat(register.<Integer>read(tx -> log.count(tx, person))).isEqualTo(5);
  }

  @Test
  void entriesWithoutMeasure_markAllMeasuresOfThePerson() {
    Measure one = register.measure(person, MeasureKind.AT);
    Measure two = register.measure(person, MeasureKind.QC);
    insert(TestRegister.anActivity(person, ActivityType.DD, DAY));
    insert(TestRegister.anActivity(person, ActivityType.XM, DAY));
    insert(TestRegister.anActivity(person, ActivityType.XM, DAY.minusDays(2)));
    assertThat(marks(one.id())).isEqualTo("2026-11-01 - 2026-11-03 - -").isEqualTo(marks(two.id()));
  }

  @Test
  void firstMeetingIsTheEarliest_rollCallTheLatest_whicheverWasLoggedFirst() {
    Measure measure = register.measure(person, MeasureKind.AT);
    insert(TestRegister.anActivity(person, ActivityType.GAP, DAY));
    insert(TestRegister.anActivity(person, ActivityType.GAP, DAY.minusDays(2)));
    insert(TestRegister.anActivity(person, ActivityType.GAP, DAY.plusDays(1)));
    insert(TestRegister.anActivity(person, ActivityType.DD, DAY));
    insert(TestRegister.anActivity(person, ActivityType.DD, DAY.minusDays(1)));
    assertThat(marks(measure.id())).isEqualTo("- 2026-11-01 2026-11-03 - -");
  }

  @Test
  void entryThatFulfilsNothingNew_leavesTheMeasureUnwritten() {
    register.measure(person, MeasureKind.AT);
    for (ActivityType type : List.of(ActivityType.GAP, ActivityType.DD, ActivityType.XM)) {
      insert(TestRegister.anActivity(person, type, DAY));
    }
    register.execute(
        "CREATE TEMP TRIGGER unwritten BEFORE UPDATE ON measure"
            + " BEGIN SELECT RAISE(ABORT, 'written again'); END");
    for (ActivityType type : List.of(ActivityType.GAP, ActivityType.DD, ActivityType.XM)) {
      insert(TestRegister.anActivity(person, type, DAY));
    }
    assertThat(register.<Integer>read(tx -> log.count(tx, person))).isEqualTo(6);
  }

  @Test
  void entryTakenBack_takesItsMarkWithIt() {
    Measure measure = register.measure(person, MeasureKind.AT);
    insert(TestRegister.anActivity(person, ActivityType.DD, DAY.minusMonths(1)));
    Activity newest = insert(TestRegister.anActivity(person, ActivityType.DD, DAY));
    assertThat(register.<Boolean>write(tx -> log.delete(tx, newest.id()))).isTrue();
    assertThat(marks(measure.id())).isEqualTo("- - 2026-10-03 - -");
    assertThat(register.<Boolean>write(tx -> log.delete(tx, newest.id()))).isFalse();
  }

  @Test
  void entryPutBack_hasItsNumberAndItsMarkAgain() {
    Measure measure = register.measure(person, MeasureKind.AT);
    Activity entry = insert(TestRegister.anActivity(person, ActivityType.DD, DAY));
    register.write(tx -> log.delete(tx, entry.id()));
    register.write(
        tx -> {
          log.restore(tx, entry);
          return null;
        });
    assertThat(register.maybe(tx -> log.find(tx, entry.id()))).contains(entry);
    assertThat(marks(measure.id())).isEqualTo("- - 2026-11-03 - -");
  }

  @Test
  void newMeasure_knowsWhatWasDoneBefore() {
    insert(TestRegister.anActivity(person, ActivityType.GAP, DAY));
    assertThat(marks(register.measure(person, MeasureKind.AT).id()))
        .isEqualTo("- 2026-11-03 - - -");
  }

  @Test
  void groupMadeAtOnce_staysKnown() {
    PersonId other = register.person("Lê Văn Bình", "Xóm 1").id();
    List<Activity> made =
        register.write(
            tx ->
                log.insertGroup(
                    tx,
                    List.of(
                        TestRegister.anActivity(person, ActivityType.DD, DAY),
                        TestRegister.anActivity(other, ActivityType.DD, DAY))));
    Activity alone = insert(TestRegister.anActivity(person, ActivityType.DD, DAY));
    List<ActivityId> ids = made.stream().map(Activity::id).toList();
    assertThat(register.list(tx -> log.madeWith(tx, ids.get(1)))).isEqualTo(ids);
    assertThat(register.list(tx -> log.madeWith(tx, alone.id()))).containsExactly(alone.id());
  }

  @Test
  void measureOfAnotherPerson_isRefused() {
    PersonId other = register.person("Lê Văn Bình", "Xóm 1").id();
    Measure theirs = register.measure(other, MeasureKind.AT);
    Activity wrong =
        Changed.with(
            TestRegister.anActivity(person, ActivityType.GAP, DAY), "measure", theirs.id());
    assertThatThrownBy(() -> insert(wrong))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("store.refused");
  }

  @Test
  void changedEntry_keepsItsPerson_andCountsItsVersion() {
    Activity stored = insert(TestRegister.anActivity(person, ActivityType.GAP, DAY));
    Activity later =
        Changed.with(Changed.with(stored, "date", DAY.plusDays(1)), "place", "Nhà riêng");
    Activity changed = register.write(tx -> log.update(tx, later));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.place()).isEqualTo("Nhà riêng");
    assertThatThrownBy(() -> register.write(tx -> log.update(tx, later)))
        .isInstanceOf(Fault.Conflict.class);
  }
}

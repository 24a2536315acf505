package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.DutyCopy;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.SetClock;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;

/// However a record was changed and whatever the day, the page that was open all the time, the page
/// of a program just started and the page reckoned from nothing say the same.
class DutyBoardTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 20);

  @TempDir Path folder;
  private final SetClock clock = new SetClock(FIRST);
  private final LawBooks law = LawBooks.shipped();
  private TestRegister register;
  private Random random;

  @BeforeEach
  void open() {
    register = new TestRegister(folder, clock);
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    for (String name : List.of("Trần Thị Thu", "Lê Văn Nam")) {
      register.write(tx -> new UserRepository().insert(tx, name, "Trung úy", Role.OFFICER));
    }
  }

  @AfterEach
  void close() {
    register.close();
  }

  private ShowToday started() {
    return new ShowToday(register.database(), law);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverHappens_thePageIsTheOneReckonedFromNothing(long seed) {
    random = new Random(seed);
    people(40);
    ShowToday open = started();
    LocalDate day = FIRST;
    for (int step = 0; step < 25; step++) {
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        change();
      }
      if (random.nextInt(3) == 0) {
        day = day.plusDays(random.nextInt(20));
        clock.set(day, LocalTime.of(7, 30));
      }
      ShowToday.Today stayed = open.handle(CHIEF, null);
      ShowToday.Today fresh = started().handle(CHIEF, null);
      if (random.nextBoolean()) {
        register.execute("UPDATE duty_rows SET made = made + 1, packed = x''");
      }
      ShowToday.Today fromNothing = started().handle(CHIEF, null);
      assertThat(stayed).as("seed %d, step %d", seed, step).isEqualTo(fromNothing);
      assertThat(fresh).as("seed %d, step %d", seed, step).isEqualTo(fromNothing);
    }
  }

  @Test
  void manyChanges_areACopyAgain_andFewAreNot() {
    random = new Random(4);
    people(DutyCopy.MANY + 1);
    ShowToday open = started();
    open.handle(CHIEF, null);
    assertThat(register.number("SELECT count(*) FROM duty_changed")).isZero();
    long made = register.number("SELECT made FROM duty_rows");

    register.execute("UPDATE measure SET presented_on = '2026-06-10' WHERE id <= 10");
    ShowToday.Today few = open.handle(CHIEF, null);
    assertThat(register.number("SELECT made FROM duty_rows")).isEqualTo(made);
    assertThat(few).isEqualTo(started().handle(CHIEF, null));

    register.execute("UPDATE measure SET presented_on = '2026-06-11'");
    open.handle(CHIEF, null);
    assertThat(register.number("SELECT made FROM duty_rows")).isEqualTo(made + 1);
    assertThat(register.number("SELECT count(*) FROM duty_changed")).isZero();
  }

  @Test
  void nothingOfASealedMeasure_isInTheCopy() {
    Person young = register.person("Trần Văn Út", "Thôn 3");
    Measure sealed = TestRegister.sealed(TestRegister.aMeasure(young.id(), MeasureKind.AT));
    register.write(tx -> new MeasureRepository().insert(tx, sealed));
    started().handle(CHIEF, null);
    assertThat(register.<DutyCopy.Rows>read(tx -> new DutyCopy().rows(tx)).open()).isEmpty();
  }

  private void people(int count) {
    for (int i = 0; i < count; i++) {
      measure(register.person("Người " + i, "Thôn " + i % 5));
    }
  }

  private void measure(Person person) {
    Measure measure = TestRegister.aMeasure(person.id(), any(MeasureKind.values()));
    if (random.nextInt(3) == 0) {
      measure = TestRegister.ending(measure, FIRST.plusDays(random.nextInt(200) - 60));
    }
    if (random.nextInt(6) == 0) {
      measure = TestRegister.sealed(measure);
    }
    Measure made = measure;
    register.write(tx -> new MeasureRepository().insert(tx, made));
  }

  /// One change of any kind, some through the repositories and some past them.
  private void change() {
    long any = register.number("SELECT id FROM measure ORDER BY random() LIMIT 1");
    LocalDate day = FIRST.plusDays(random.nextInt(120) - 60);
    switch (random.nextInt(12)) {
      case 0 -> measure(register.person("Người mới", "Thôn 9"));
      case 1 -> log(any);
      case 2 -> paper(any, random.nextBoolean() ? day : null);
      case 3 -> status(any);
      case 4 ->
          register.execute("UPDATE measure SET presented_on = '" + day + "' WHERE id = " + any);
      case 5 ->
          register.execute("UPDATE person SET officer_id = 1 + abs(random() % 2) WHERE id % 7 = 0");
      case 6 -> register.execute("UPDATE person SET officer_id = NULL WHERE id % 5 = 0");
      case 7 ->
          register.execute(
              "UPDATE address SET commune_code = '14428', valid_from = '"
                  + day
                  + "' WHERE person_id % 6 = 0");
      case 8 -> register.execute("DELETE FROM dossier_item WHERE measure_id = " + any);
      case 9 -> register.execute("DELETE FROM address WHERE person_id % 11 = 0");
      case 10 ->
          register.execute(
              "UPDATE post SET commune_code = iif(commune_code = '13285', '14428', '13285')");
      default -> register.execute("UPDATE measure SET sealed = 1 - sealed WHERE id = " + any);
    }
  }

  private void log(long measure) {
    long person = register.number("SELECT person_id FROM measure WHERE id = " + measure);
    LocalDate day = FIRST.plusDays(random.nextInt(60) - 30);
    register.write(
        tx ->
            new ActivityRepository()
                .insert(
                    tx,
                    TestRegister.anActivity(
                        new PersonId(person), any(ActivityType.values()), day)));
  }

  private void paper(long measure, LocalDate day) {
    List<DossierChecklist.Item> papers =
        DossierChecklist.shipped().items(any(MeasureKind.values()), FIRST);
    if (papers.isEmpty()) {
      return;
    }
    String code = papers.get(random.nextInt(papers.size())).code();
    DossierItem.State state =
        day == null ? DossierItem.State.NOT_APPLICABLE : DossierItem.State.PRESENT;
    register.write(
        tx -> {
          new DossierRepository()
              .put(
                  tx,
                  new DossierItem(
                      new MeasureId(measure), code, state, "", day, day == null ? "không có" : ""));
          return null;
        });
  }

  private void status(long id) {
    MeasureStatus to =
        any(
            new MeasureStatus[] {
              MeasureStatus.ACTIVE, MeasureStatus.SUSPENDED, MeasureStatus.ENDED_AWAITING_PAPERS
            });
    register.write(
        tx -> {
          MeasureRepository measures = new MeasureRepository();
          Measure stored = measures.find(tx, new MeasureId(id)).orElseThrow();
          return measures.update(tx, Changed.with(stored, "status", to));
        });
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.SetClock;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.usecase.duty.KeptSince;

/// A register just begun: what its old files owe on paper is one calm line, never overdue on its
/// first day, and the month before it is not asked for.
class TakenOverTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 24);
  private static final LocalDate COMPARED = LocalDate.of(2026, 12, 24);

  @TempDir Path folder;
  private final SetClock clock = new SetClock(BEGAN);
  private TestRegister register;
  private ShowToday today;

  @BeforeEach
  void twoOldFiles() {
    register = new TestRegister(folder, clock);
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    for (String name : List.of("Lê Văn Bình", "Phạm Thị Lan")) {
      register.measure(register.person(name, "Thôn 3").id(), MeasureKind.AT);
    }
    today = new ShowToday(register.database(), LawBooks.shipped());
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void begin() {
    register.write(
        tx -> {
          KeptSince.begin(tx, BEGAN);
          return KeptSince.read(tx);
        });
  }

  private List<ShowToday.Line> lines() {
    return today.handle(CHIEF, null).groups().stream()
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  @Test
  void registerThatKnowsItsPast_isLateOnItsFirstDay() {
    assertThat(lines()).anyMatch(line -> line.when() == ShowToday.When.LATE);
    assertThat(today.handle(CHIEF, null).monthBar()).isNotNull();
  }

  @Test
  void newRegister_hasOneLineForItsOldFiles_andNothingLate() {
    begin();
    assertThat(lines())
        .extracting(
            ShowToday.Line::code,
            ShowToday.Line::count,
            ShowToday.Line::dueOn,
            ShowToday.Line::when,
            ShowToday.Line::article)
        .containsExactly(tuple("taken-over", 2, COMPARED, ShowToday.When.SOON, ""));
    assertThat(today.handle(CHIEF, null).monthBar()).isNull();
  }

  @Test
  void theLine_opensEachFilesOwnWork() {
    begin();
    assertThat(today.together(CHIEF, null, lines().getFirst()))
        .isNotEmpty()
        .allMatch(line -> !line.code().equals("taken-over") && line.dueOn().equals(COMPARED))
        .extracting(ShowToday.Line::personName)
        .contains("Lê Văn Bình", "Phạm Thị Lan");
  }

  @Test
  void theListOfTheWork_holdsIt() {
    begin();
    List<PersonId> people =
        today.together(CHIEF, null, lines().getFirst()).stream()
            .map(ShowToday.Line::person)
            .toList();
    List<ShowToday.Line> work = register.database().read(tx -> today.work(tx, people));
    assertThat(work).isNotEmpty().allMatch(line -> line.dueOn().equals(COMPARED));
  }

  @Test
  void whatIsStillNotDoneAfterTheThirtyDays_isLate() {
    begin();
    clock.set(COMPARED.plusDays(1), LocalTime.of(8, 0));
    assertThat(lines())
        .filteredOn(line -> line.when() == ShowToday.When.LATE)
        .isNotEmpty()
        .noneMatch(line -> line.code().equals("taken-over"));
    assertThat(today.handle(CHIEF, null).monthBar()).as("December is asked for").isNotNull();
  }
}

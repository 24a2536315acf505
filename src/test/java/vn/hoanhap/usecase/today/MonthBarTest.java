package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.TestRegister;

/// The month's bar says how many are done, and names exactly those who are left; a register that
/// holds nobody says so.
class MonthBarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private TestRegister register;
  private ShowToday today;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    today = new ShowToday(register.database(), LawBooks.shipped());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void whoeverHasNoMeasure_isOwedALegalBasis_fromTheMomentOfEntering() {
    assertThat(today.handle(CHIEF, null).withoutMeasure()).isZero();
    PersonId person = register.person("Hoàng Đức An", "Thôn 3").id();
    assertThat(today.handle(CHIEF, null).withoutMeasure()).isEqualTo(1);
    assertThat(today.handle(CHIEF, new UserId(77)).withoutMeasure()).isZero();
    register.measure(person, MeasureKind.AT);
    assertThat(today.handle(CHIEF, null).withoutMeasure()).isZero();
  }

  @Test
  void bar_leavesExactlyThoseItDoesNotCountAsDone() {
    PersonId called = register.person("Hoàng Đức An", "Thôn 3").id();
    PersonId left = register.person("Lê Văn Bình", "Thôn 3").id();
    register.measure(called, MeasureKind.AT);
    register.measure(left, MeasureKind.AT);
    takenOverToday(register.person("Phạm Thị Hường", "Thôn 3").id());
    rollCall(called);
    ShowToday.MonthBar bar = today.handle(CHIEF, null).monthBar();
    assertThat(today.leftOfMonth(CHIEF, null, ShowToday.ROLL_CALL))
        .hasSize(bar.toCall() - bar.rollCalls())
        .extracting(ShowToday.Line::person)
        .containsExactly(left);
    assertThat(today.leftOfMonth(CHIEF, null, ShowToday.COMMENT))
        .hasSize(bar.toComment() - bar.comments())
        .extracting(ShowToday.Line::personName)
        .containsExactly("Hoàng Đức An", "Lê Văn Bình");
    assertThat(today.leftOfMonth(CHIEF, new UserId(99), ShowToday.COMMENT)).isEmpty();
  }

  @Test
  void whoCameInTheFirstDays_isToBeCalled_andNotYetCommented() {
    PersonId late = register.person("Phạm Thị Hường", "Thôn 3").id();
    register.measure(late, MeasureKind.AT);
    register.execute("UPDATE measure SET managed_from = '2026-11-04', legal_start = '2026-11-04'");
    assertThat(today.handle(CHIEF, null).monthBar())
        .extracting(ShowToday.MonthBar::toCall, ShowToday.MonthBar::rollCalls)
        .containsExactly(1, 0);
    assertThat(today.handle(CHIEF, null).monthBar().toComment()).isZero();
    assertThat(today.leftOfMonth(CHIEF, null, ShowToday.ROLL_CALL)).hasSize(1);
  }

  @Test
  void personUnderTwoMeasuresOfTheMonth_isNamedOnce() {
    PersonId person = register.person("Hoàng Đức An", "Thôn 3").id();
    register.measure(person, MeasureKind.AT);
    register.measure(person, MeasureKind.CTKGG);
    assertThat(today.handle(CHIEF, null).monthBar().toComment()).isEqualTo(1);
    assertThat(today.leftOfMonth(CHIEF, null, ShowToday.COMMENT)).hasSize(1);
  }

  @Test
  void registerThatHoldsNobody_saysSo_untilTheFirstPerson() {
    assertThat(today.handle(CHIEF, null).unused()).isTrue();
    register.person("Hoàng Đức An", "Thôn 3");
    register.write(tx -> new Ledger().append(tx, LedgerAction.ADD_PERSON, "person", 1L, ""));
    assertThat(today.handle(CHIEF, null).unused()).isFalse();
  }

  private void takenOverToday(PersonId person) {
    Measure base = TestRegister.aMeasure(person, MeasureKind.AT);
    Term term = new Term(TODAY, TODAY, TODAY, base.term().length(), TODAY.plusYears(2), null);
    register.write(tx -> new MeasureRepository().insert(tx, Changed.with(base, "term", term)));
  }

  private void rollCall(PersonId person) {
    register.write(
        tx ->
            new ActivityRepository()
                .insert(tx, TestRegister.anActivity(person, ActivityType.DD, TODAY)));
  }

  @Test
  void whenEverybodyIsCalledAndCommented_nothingPressesAnyMore() {
    PersonId late = register.person("Phạm Thị Hường", "Thôn 3").id();
    register.measure(late, MeasureKind.AT);
    register.execute("UPDATE measure SET managed_from = '2026-11-04', legal_start = '2026-11-04'");
    assertThat(today.handle(CHIEF, null).monthBar().isDone()).isFalse();
    rollCall(late);
    assertThat(today.handle(CHIEF, null).monthBar().isDone()).isTrue();
  }
}

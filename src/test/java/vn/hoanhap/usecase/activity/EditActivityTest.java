package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.ShowHistory;
import vn.hoanhap.usecase.person.UndoLast;

/// Focus: a mistyped entry is corrected or struck out with its history and reason, by whoever made
/// it or the chief, and both can be undone.
class EditActivityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String WHY = "ghi nhầm ngày";

  @TempDir Path folder;
  private UseCaseRegister register;
  private EditActivity edit;
  private PersonId person;
  private ActivityId entry;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    edit = new EditActivity(register.database());
    person = register.person("Nguyễn Văn Đức");
    register.measure(person, MeasureKind.CHX);
    entry = logged(register.officer());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aWrongDay_isCorrected_withHistoryReasonAndUndo() {
    Activity before = stored();
    assertThat(edit.handle(register.officer(), entry, 1, facts(DAY.minusDays(3), "Đến nhà"), WHY))
        .isTrue();
    assertThat(stored().date()).isEqualTo(DAY.minusDays(3));
    LedgerLine line = register.ledger().getLast();
    assertThat(line.action()).isEqualTo(LedgerAction.EDIT_ACTIVITY);
    assertThat(line.detail()).isEqualTo("GAP: " + WHY);
    assertThat(newest().changes())
        .containsExactly(
            new ShowHistory.FieldChange("activity", "date", "2026-11-20", "2026-11-17"));
    new UndoLast(register.database()).handle(register.officer(), person);
    assertThat(stored().date()).isEqualTo(before.date());
  }

  @Test
  void anEntryStruckOut_staysInTheHistory_andComesBackByUndo() {
    Activity before = stored();
    edit.strike(register.officer(), entry, 1, "ghi cho nhầm người");
    assertThat(found()).isEmpty();
    LedgerLine line = register.ledger().getLast();
    assertThat(line.action()).isEqualTo(LedgerAction.STRIKE_ACTIVITY);
    assertThat(line.detail()).isEqualTo("GAP: ghi cho nhầm người");
    assertThat(newest().changes())
        .contains(new ShowHistory.FieldChange("activity", "result", "Đến nhà", null));
    UndoLast undo = new UndoLast(register.database());
    assertThat(undo.what(register.officer(), person)).contains(LedgerAction.STRIKE_ACTIVITY);
    undo.handle(register.officer(), person);
    Activity back = stored();
    assertThat(back.id()).isEqualTo(before.id());
    assertThat(back.result()).isEqualTo(before.result());
    assertThat(back.officer()).isEqualTo(before.officer());
  }

  @Test
  void strikingNeedsAReason_andSoDoesReplacing_butNotAdding() {
    register.assertRefused(
        "correction.reason-missing", () -> edit.strike(register.officer(), entry, 1, " "));
    register.assertRefused(
        "correction.reason-missing",
        () -> edit.handle(register.officer(), entry, 1, facts(DAY, "Vắng nhà"), ""));
    EditActivity.Facts more =
        new EditActivity.Facts(
            ActivityType.GAP,
            DAY,
            "nhà riêng",
            "",
            "Đến nhà",
            "",
            "",
            "",
            null,
            new NextStep("hẹn gặp lại", DAY.plusDays(10), null));
    assertThat(edit.handle(register.officer(), entry, 1, more, "")).isTrue();
  }

  @Test
  void nothingDifferent_writesNothing() {
    int before = register.ledger().size();
    assertThat(edit.handle(register.officer(), entry, 1, facts(DAY, "Đến nhà"), "")).isFalse();
    assertThat(register.ledger()).hasSize(before);
  }

  @Test
  void anotherOfficersEntry_isCorrectedByTheChiefAlone() {
    ActivityId ofTheChief = logged(register.chief());
    register.assertDenied(
        () -> edit.handle(register.officer(), ofTheChief, 1, facts(DAY, "Vắng nhà"), WHY));
    register.assertDenied(() -> edit.strike(register.officer(), ofTheChief, 1, WHY));
    register.assertDenied(() -> edit.strike(register.reader(), entry, 1, WHY));
    assertThat(edit.handle(register.chief(), entry, 1, facts(DAY, "Vắng nhà"), WHY)).isTrue();
  }

  @Test
  void whatANewEntryMayNotSay_aCorrectionMayNot_andAnOlderVersionIsAConflict() {
    register.assertRefused(
        "activity.date-future",
        () -> edit.handle(register.officer(), entry, 1, facts(DAY.plusDays(9), "Đến nhà"), WHY));
    register.assertRefused(
        "activity.date-before-birth",
        () ->
            edit.handle(
                register.officer(), entry, 1, facts(LocalDate.of(1900, 1, 1), "Đến nhà"), WHY));
    edit.handle(register.officer(), entry, 1, facts(DAY, "Vắng nhà"), WHY);
    register.assertRefused(
        "activity.conflict", () -> edit.strike(register.officer(), entry, 1, WHY));
  }

  private ActivityId logged(Actor actor) {
    return new LogActivity(register.database())
        .handle(actor, Entry.of(ActivityType.GAP, DAY, person).result("Đến nhà").command())
        .ids()
        .getFirst();
  }

  private static EditActivity.Facts facts(LocalDate day, String result) {
    return new EditActivity.Facts(ActivityType.GAP, day, "", "", result, "", "", "", null, null);
  }

  private ShowHistory.Line newest() {
    return new ShowHistory(register.database()).handle(register.reader(), person, 10).getFirst();
  }

  private Activity stored() {
    return found().getFirst();
  }

  private List<Activity> found() {
    return register
        .register()
        .list(tx -> new ActivityRepository().find(tx, entry).stream().toList());
  }
}

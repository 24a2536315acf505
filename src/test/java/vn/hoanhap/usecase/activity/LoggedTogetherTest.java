package vn.hoanhap.usecase.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.RecordDeath;

/// Focus: an entry logged for several people is corrected for all of them in one step, each with
/// its own history; what was put right in one before stays, and nobody is changed when one cannot.
class LoggedTogetherTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String WHY = "ghi nhầm";

  @TempDir Path folder;
  private UseCaseRegister register;
  private EditActivity edit;
  private List<PersonId> people;
  private List<ActivityId> entries;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    edit = new EditActivity(register.database());
    people =
        List.of(
            register.person("Nguyễn Văn Đức"),
            register.person("Đỗ Văn Mai"),
            register.person("Lê Văn Bình"));
    LogActivity.Command together =
        Entry.of(ActivityType.DD, DAY, people).at("Trụ sở").result("Có mặt").command();
    entries = new LogActivity(register.database()).handle(register.officer(), together).ids();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aWrongDay_isPutRightForAll_eachWithItsLedgerLine() {
    assertThat(edit.together(register.officer(), entries.getFirst())).isEqualTo(3);
    assertThat(all(facts(DAY.minusDays(1), "Có mặt"))).isEqualTo(3);
    assertThat(entries).allSatisfy(id -> assertThat(stored(id).date()).isEqualTo(DAY.minusDays(1)));
    assertThat(register.actions())
        .endsWith(
            LedgerAction.EDIT_ACTIVITY, LedgerAction.EDIT_ACTIVITY, LedgerAction.EDIT_ACTIVITY);
  }

  @Test
  void whatWasPutRightForOneBefore_stays() {
    String absent = "Vắng mặt không rõ lý do";
    edit.handle(register.officer(), entries.get(1), 1, facts(DAY, absent), WHY);
    assertThat(all(facts(DAY.minusDays(1), "Có mặt"))).isEqualTo(3);
    assertThat(stored(entries.get(1)).result()).isEqualTo(absent);
    assertThat(stored(entries.get(1)).date()).isEqualTo(DAY.minusDays(1));
    assertThat(stored(entries.get(2)).result()).isEqualTo("Có mặt");
  }

  @Test
  void oneWhoCannotBeChanged_stopsAll() {
    new RecordDeath(register.database())
        .handle(register.officer(), people.get(2), DAY, "12/GCT", DAY);
    register.assertRefused(
        "activity.date-after-death", () -> all(facts(DAY.plusDays(1), "Có mặt")));
    assertThat(stored(entries.getFirst()).date()).isEqualTo(DAY);
  }

  @Test
  void nothingDifferent_changesNone_andAnEntryAloneIsOne() {
    assertThat(all(facts(DAY, "Có mặt"))).isZero();
    LogActivity.Command alone = Entry.of(ActivityType.GDPL, DAY, people.getFirst()).command();
    ActivityId one =
        new LogActivity(register.database()).handle(register.officer(), alone).ids().getFirst();
    assertThat(edit.together(register.officer(), one)).isEqualTo(1);
  }

  private int all(EditActivity.Facts facts) {
    return edit.handleTogether(register.officer(), entries.getFirst(), 1, facts, WHY);
  }

  private Activity stored(ActivityId id) {
    return register.database().read(tx -> new ActivityRepository().find(tx, id)).orElseThrow();
  }

  private static EditActivity.Facts facts(LocalDate day, String result) {
    return new EditActivity.Facts(
        ActivityType.DD, day, "Trụ sở", "", result, "", "", "", null, null);
  }
}

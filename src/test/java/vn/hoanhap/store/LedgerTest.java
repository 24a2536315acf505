package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// The ledger takes lines, refuses every change of them, and shows each kind of tampering.
class LedgerTest {

  private final Ledger ledger = new Ledger();
  private final LedgerCheck check = new LedgerCheck();
  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private long append(LedgerAction action, String type, long id, String detail) {
    return register.write(tx -> ledger.append(tx, action, type, id, detail));
  }

  private void tenLines() {
    for (int i = 1; i <= 10; i++) {
      append(LedgerAction.VIEW_PERSON, "person", i, "care");
    }
  }

  private void withoutTriggers(String sql) {
    register.write(
        tx -> {
          tx.handle().execute("DROP TRIGGER ledger_follows");
          tx.handle().execute("DROP TRIGGER ledger_moves_head");
          tx.handle().execute("DROP TRIGGER ledger_is_not_changed");
          tx.handle().execute("DROP TRIGGER ledger_is_not_cut");
          return tx.handle().execute(sql);
        });
  }

  @Test
  void emptyLedger_holds() {
    assertThat(check.verify(register.database())).isEqualTo(new LedgerCheck.Verdict(0, 0));
  }

  @Test
  void lines_areReadBackNewestFirst_andTheChainHolds() {
    tenLines();
    register.reopen();
    List<LedgerLine> lines = register.list(tx -> ledger.page(tx, Ledger.Filter.newest(3)));
    assertThat(lines).extracting(LedgerLine::sequence).containsExactly(10L, 9L, 8L);
    assertThat(lines.getFirst())
        .isEqualTo(
            new LedgerLine(
                10,
                TestRegister.CLOCK.instant(),
                1,
                "Nguyễn Văn Trưởng",
                TestRegister.CHIEF.role(),
                LedgerAction.VIEW_PERSON,
                "person",
                10,
                10,
                "care"));
    assertThat(check.verify(register.database())).isEqualTo(new LedgerCheck.Verdict(10, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE ledger SET detail = 'x' WHERE seq = 4
          DELETE FROM ledger WHERE seq = 10
          INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 10
          INSERT INTO ledger SELECT 11, at, 2, actor_name, actor_role, action, subject_type, subject_id, person_id, detail, prev_hash, hash FROM ledger WHERE seq = 10
          INSERT INTO ledger SELECT 12, at, 2, actor_name, actor_role, action, subject_type, subject_id, person_id, detail, hash, hash FROM ledger WHERE seq = 10
          DELETE FROM change
          UPDATE change SET new_value = 'x'
          """)
  void everyChangeOfALine_isRefused(String sql) {
    tenLines();
    register.write(
        tx -> {
          new ChangeLog().record(tx, 10, "person", 1, "phone", "1", "2");
          return null;
        });
    assertThatThrownBy(() -> register.write(tx -> tx.handle().execute(sql)))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("store.refused");
    assertThat(check.verify(register.database()).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody with the key did | the first line that is not as it was written
          UPDATE ledger SET detail = 'x' WHERE seq = 4            | 4
          UPDATE ledger SET actor_name = 'x' WHERE seq = 1        | 1
          UPDATE ledger SET action = 'no-such' WHERE seq = 7      | 7
          UPDATE ledger SET at = '2020-13-39T99:00:00Z' WHERE seq = 7 | 7
          UPDATE ledger SET hash = zeroblob(32) WHERE seq = 5     | 5
          DELETE FROM ledger WHERE seq = 6                        | 6
          DELETE FROM ledger WHERE seq >= 9                       | 9
          DELETE FROM ledger                                      | 1
          """)
  void everyTampering_isShown(String sql, long brokenAt) {
    tenLines();
    withoutTriggers(sql);
    assertThat(check.verify(register.database()).brokenAt()).isEqualTo(brokenAt);
  }

  @Test
  void rewrittenTail_isShownByTheHeadThatLeftInABundle() {
    tenLines();
    register.write(
        tx -> {
          new BundleLog()
              .add(
                  tx,
                  new BundleLog.Built(
                      1, YearMonth.of(2026, 10), tx.now(), "f", "d", "", 3, ledger.head(tx)));
          return null;
        });
    // Cut the tail, move the stored head back too, and go on as if nothing had been there.
    withoutTriggers(
        "UPDATE ledger_head SET seq = 8, hash = (SELECT hash FROM ledger WHERE seq = 8)");
    register.write(tx -> tx.handle().execute("DELETE FROM ledger WHERE seq > 8"));
    assertThat(check.verify(register.database()).brokenAt()).isEqualTo(10);
  }

  @Test
  void failedWork_leavesNoLine() {
    assertThatThrownBy(
            () ->
                register.write(
                    tx -> {
                      ledger.append(tx, LedgerAction.ADD_PERSON, "person", 1, "");
                      throw new Fault.RuleBroken("person.name-missing", "fullName", "");
                    }))
        .isInstanceOf(Fault.RuleBroken.class);
    assertThat(register.read(ledger::head).sequence()).isZero();
  }

  @Test
  void linesOfMeasuresAndActivities_belongToThePerson() {
    PersonId person = register.person("Lê Văn An", "Xóm 1").id();
    long measure = register.measure(person, MeasureKind.AT).id().value();
    append(LedgerAction.ADD_PERSON, "person", person.value(), "");
    append(LedgerAction.ADD_MEASURE, "measure", measure, "AT");
    append(LedgerAction.VIEW_PERSON, "person", 99, "care");
    append(LedgerAction.SETTINGS, "", 0, "");
    assertThat(register.list(tx -> ledger.ofPerson(tx, person, 10)))
        .extracting(LedgerLine::action)
        .containsExactly(LedgerAction.ADD_MEASURE, LedgerAction.ADD_PERSON);
  }

  @Test
  void filters_narrowThePage() {
    tenLines();
    append(LedgerAction.PRINT, "paper", 1, "");
    var prints =
        new Ledger.Filter(
            Long.MAX_VALUE,
            TestRegister.CLOCK.instant(),
            TestRegister.CLOCK.instant().plusMillis(1),
            "Nguyễn Văn Trưởng",
            LedgerAction.PRINT,
            5);
    assertThat(register.list(tx -> ledger.page(tx, prints))).hasSize(1);
    var other =
        new Ledger.Filter(
            Long.MAX_VALUE,
            TestRegister.CLOCK.instant().plusMillis(1),
            TestRegister.CLOCK.instant().plusMillis(2),
            "",
            null,
            5);
    assertThat(register.list(tx -> ledger.page(tx, other))).isEmpty();
  }

  @Test
  void history_isReadByLineAndByRecord_andMayOnlyBeBlanked() {
    long line = append(LedgerAction.EDIT_PERSON, "person", 7, "");
    ChangeLog history = new ChangeLog();
    register.write(
        tx -> {
          history.record(tx, line, "person", 7, "phone", null, "0900");
          history.record(tx, line, "person", 7, "occupation", "Thợ may", "Thợ xây");
          history.record(tx, line, "person", 7, "education", "9/12", "9/12");
          return null;
        });
    assertThat(register.list(tx -> history.ofLine(tx, line)))
        .containsExactly(
            new ChangeLog.Change(line, "person", 7, "phone", null, "0900"),
            new ChangeLog.Change(line, "person", 7, "occupation", "Thợ may", "Thợ xây"));
    assertThat(register.<Integer>write(tx -> history.blank(tx, "person", 7))).isEqualTo(2);
    assertThat(register.list(tx -> history.ofRecord(tx, "person", 7, 1)))
        .containsExactly(new ChangeLog.Change(line, "person", 7, "occupation", null, null));
  }
}

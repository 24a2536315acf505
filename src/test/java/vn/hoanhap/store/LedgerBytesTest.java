package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.ledger.LedgerAction;

/// Focus: lines whose texts hold signs that packing treats apart are checked like all others, and
/// no byte can be moved or added behind the back of the check.
class LedgerBytesTest {

  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void view(String detail) {
    register.write(tx -> new Ledger().append(tx, LedgerAction.VIEW_PERSON, "person", 7, detail));
  }

  private LedgerCheck.Verdict verdict() {
    return new LedgerCheck().verify(register.database());
  }

  private void tamper(String assignments) {
    register.write(
        tx -> {
          tx.handle().execute("DROP TRIGGER ledger_is_not_changed");
          return tx.handle().execute("UPDATE ledger SET " + assignments + " WHERE seq = 2");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\\",
        "a\"b\\c",
        "dòng\nhai\tcột",
        "a\u0000b",
        "a\u001fb",
        "[1,\"x\"]",
        "ăâđêôơư 𠮷 😀"
      })
  void anyText_holds_andAChangeOfItShows(String detail) {
    view("trước");
    view(detail);
    view("sau");
    assertThat(verdict()).isEqualTo(new LedgerCheck.Verdict(3, 0));
    tamper("actor_id = actor_id + 1");
    assertThat(verdict().brokenAt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "detail = detail || char(0) || 'x'",
        "detail = detail || char(0)",
        "subject_type = 'pers', detail = 'on' || detail",
        "subject_type = '', detail = subject_type || detail",
        "subject_id = person_id, person_id = 70",
        "actor_id = 17, detail = substr(detail, 2)",
        "detail = detail || '\"'",
        "detail = '\"' || detail",
        "at = replace(at, 'Z', '0Z')",
        "prev_hash = hash",
        "actor_id = -actor_id"
      })
  void movedAndAddedBytes_show(String assignments) {
    view("trước");
    view("1 lý do");
    view("sau");
    tamper(assignments);
    assertThat(verdict().brokenAt()).isEqualTo(2);
  }
}

package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.FormDraft;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.usecase.desk.KeepDraft;

/// Focus: what is typed is kept while the form is open, so that a power cut loses little; a form
/// that was saved or given up leaves nothing, however its keeping and its end fall together.
class KeptWhileTypingTest {

  private static final String NAME = "person-add";

  @TempDir Path folder;
  private final HeldTasks tasks = new HeldTasks();
  private final Form form = new Form();
  private final Input note = form.text("note");
  private final Draftable draft = new FormDraft(NAME, form);
  private TestRegister register;
  private Actor officer;
  private Drafts drafts;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", true));
    officer =
        register
            .write(tx -> new UserRepository().insert(tx, "Trần Thị Thu", "Đại úy", Role.OFFICER))
            .actor();
    drafts = new Drafts(tasks, new KeepDraft(register.database()), officer);
    form.markOpened();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aChange_isKept_andNothingIsWrittenWithoutOne() {
    pulse();
    assertThat(tasks.waiting()).isZero();
    note.set("Đang gõ");
    pulse();
    runAll();
    assertThat(kept().fields()).containsEntry("note", "Đang gõ");
    pulse();
    assertThat(tasks.waiting()).isZero();
    note.set("Đang gõ tiếp");
    pulse();
    runAll();
    assertThat(kept().fields()).containsEntry("note", "Đang gõ tiếp");
  }

  @Test
  void aFormSettledWhileItIsBeingKept_leavesNothing() {
    note.set("Đang gõ");
    pulse();
    drafts.settle(draft);
    runAll();
    assertThat(newest()).isEmpty();
  }

  @Test
  void whatWasTakenBack_isForgotten() {
    note.set("Đang gõ");
    pulse();
    runAll();
    note.set("");
    pulse();
    runAll();
    assertThat(newest()).isEmpty();
  }

  @Test
  void afterAPowerCut_theNextStartFindsTheNewestText_andWhenItWasKept() {
    note.set("Cũ");
    pulse();
    runAll();
    note.set("Mới");
    pulse();
    runAll();
    KeepDraft nextStart = new KeepDraft(register.reopen());
    assertThat(nextStart.newest(officer)).contains(NAME);
    Form again = new Form();
    Input typed = again.text("note");
    List<LocalDateTime> told = new ArrayList<>();
    new Drafts(tasks, nextStart, officer).offer(new FormDraft(NAME, again), told::add);
    runAll();
    assertThat(typed.value()).isEqualTo("Mới");
    assertThat(told).containsExactly(LocalDateTime.of(2026, 11, 22, 8, 0));
  }

  @Test
  void aRefusal_isToldOnce_howeverOftenItIsTriedAgain() {
    List<String> told = new ArrayList<>();
    Actor nobody = new Actor(new UserId(99), "Không có trong sổ", Role.OFFICER);
    Drafts refused = new Drafts(tasks, new KeepDraft(register.database()), nobody);
    note.set("Đang gõ");
    for (int pulse = 0; pulse < 4; pulse++) {
      refused.keepChanged(List.of(draft), () -> told.add("refused"));
      assertThat(tasks.waiting()).isEqualTo(1);
      runAll();
    }
    assertThat(told).hasSize(1);
  }

  private void pulse() {
    drafts.keepChanged(List.of(draft), () -> {});
  }

  private void runAll() {
    while (tasks.waiting() > 0) {
      tasks.next();
    }
  }

  private KeepDraft.Kept kept() {
    return new KeepDraft(register.database()).find(officer, NAME).orElseThrow();
  }

  private Optional<String> newest() {
    return new KeepDraft(register.database()).newest(officer);
  }
}

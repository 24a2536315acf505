package vn.hoanhap.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: the form of a correction offers all people of the entry only where it was logged for
/// several, and takes this person alone unless told otherwise.
class CorrectTogetherTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId an;
  private PersonId binh;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    an = register.person("Hoàng Đức An");
    binh = register.person("Lê Văn Bình");
    LogViewModel model = register.newEntry(new AnsweringDialogs());
    model.open(List.of(an, binh));
    model.offer(ActivityType.GDPL);
    model.note.set("Phổ biến quy định");
    model.save(saved -> {});
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aloneUnlessToldOtherwise() {
    EditActivityViewModel model = correction(2);
    model.place.set("Nhà văn hóa thôn");
    model.save(() -> {});
    assertThat(model.changed()).isEqualTo(1);
    assertThat(entry(an).place()).isEqualTo("Nhà văn hóa thôn");
    assertThat(entry(binh).place()).isEmpty();
  }

  @Test
  void forAll_bothAreCorrected() {
    EditActivityViewModel model = correction(2);
    model.place.set("Nhà văn hóa thôn");
    model.forWhom.set(EditActivityViewModel.ALL);
    model.save(() -> {});
    assertThat(model.changed()).isEqualTo(2);
    assertThat(entry(binh).place()).isEqualTo("Nhà văn hóa thôn");
  }

  @Test
  void anEntryAlone_isNotAskedFor() {
    assertThat(correction(1).forWhom.isShown()).isFalse();
    assertThat(correction(2).forWhom.isShown()).isTrue();
  }

  private EditActivityViewModel correction(int together) {
    return new EditActivityViewModel(
        new EditActivityViewModel.UseCases(
            register.use().activities().edit(), register.use().activities().leaves()),
        register.actor(),
        register.tasks(),
        new AnsweringDialogs(),
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        new EditActivityViewModel.Entry(entry(an), together));
  }

  private Activity entry(PersonId person) {
    return register.use().activities().list().handle(register.actor(), person, 0, 9).getFirst();
  }
}

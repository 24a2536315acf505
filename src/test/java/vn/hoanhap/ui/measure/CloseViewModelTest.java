package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.shell.AnsweringDialogs;
import vn.hoanhap.usecase.person.OpenPerson.Paper;

/// Focus: whoever closes a measure sees what the file still lacks and where the number goes, and is
/// offered only what this form can do.
class CloseViewModelTest {

  private static final List<CloseViewModel.Lacking> LACKING =
      List.of(
          new CloseViewModel.Lacking("plan", "Kế hoạch quản lý", Paper.Ending.NONE, false),
          new CloseViewModel.Lacking("certificate", "Giấy chứng nhận", Paper.Ending.HERE, true));

  @TempDir Path folder;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private CareRegister register;
  private PersonId person;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An", MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void whatTheFileStillLacks_isSaid_withoutThePaperThatTheNumberSettles() {
    CloseViewModel form = form().offer(CloseReason.EXPIRED);
    form.endedOn.set("20/11/2026");
    assertThat(form.papersProperty().get())
        .contains("còn thiếu 1 giấy tờ: Kế hoạch quản lý.", "vẫn ghi được")
        .contains("cần có thêm 1 giấy tờ: Giấy chứng nhận.");
    assertThat(form.settlesProperty().get()).contains("Giấy chứng nhận");
    form.paperNumber.set("12/GCN");
    assertThat(form.papersProperty().get())
        .contains("còn thiếu 1 giấy tờ: Kế hoạch quản lý.")
        .doesNotContain("cần có thêm");
  }

  @Test
  void whoMovesAway_leavesNoCertificate_andTheButtonSaysWhatItDoes() {
    CloseViewModel form = form().transferring();
    assertThat(form.verbProperty().get()).isEqualTo("Ghi nhận chuyển đi");
    assertThat(form.papersProperty().get()).contains("1 giấy tờ: Kế hoạch quản lý.");
    assertThat(form.draftName()).startsWith(CloseViewModel.TRANSFER);
    assertThat(form().offer(CloseReason.EXPIRED).verbProperty().get())
        .isEqualTo("Kết thúc biện pháp");
  }

  @Test
  void aDeath_isNoReasonOfThisForm_andTakesAlongWhatWasTyped() {
    CloseViewModel form = form().offer(CloseReason.EXPIRED);
    assertThat(form.reasons()).doesNotContain(CloseReason.DIED);
    form.endedOn.set("19/11/2026");
    form.paperNumber.set("7/CT");
    List<String> taken = new ArrayList<>();
    form.handOver((day, number, numberDate) -> taken.addAll(List.of(day, number, numberDate)));
    assertThat(taken).containsExactly("19/11/2026", "7/CT", "");
  }

  @Test
  void withoutItsPaper_theFocusGoesToTheNumber() {
    CloseViewModel form = form().offer(CloseReason.CANCELLED);
    List<Input> focused = new ArrayList<>();
    form.saving().onWrong(focused::add);
    form.endedOn.set("20/11/2026");
    form.save(() -> {});
    assertThat(focused).containsExactly(form.paperNumber);
    assertThat(form.paperDate.errorProperty().get()).isNotEmpty();
  }

  @Test
  void aMoveWithoutAWord_isAskedForInItsOwnWords() {
    CloseViewModel form = form().transferring();
    form.save(() -> {});
    assertThat(form.endedOn.errorProperty().get()).isEqualTo("Cần ghi ngày chuyển đi.");
    assertThat(form.paperNumber.errorProperty().get())
        .isEqualTo("Cần ghi số văn bản chuyển hồ sơ.");
    assertThat(form.paperDate.errorProperty().get()).isEqualTo("Cần ghi ngày của văn bản đó.");
  }

  @Test
  void beforeAnythingIsStored_whatEndsIsSaid_andKeptWhenItIsNotAgreedTo() {
    CloseViewModel form = form().transferring();
    form.destination.set("00004");
    form.endedOn.set("20/11/2026");
    form.paperNumber.set("12/TB");
    form.paperDate.set("19/11/2026");
    dialogs.yes = false;
    List<String> done = new ArrayList<>();
    form.save(() -> done.add("saved"));
    assertThat(done).isEmpty();
    assertThat(stored().status()).isEqualTo(MeasureStatus.ACTIVE);
    assertThat(form.paperNumber.value()).isEqualTo("12/TB");
    assertThat(dialogs.asked)
        .singleElement()
        .asString()
        .contains(
            "Kết thúc: Án treo; ngày cuối 20/11/2026.",
            "Chuyển đến: phường Ba Đình, thành phố Hà Nội.",
            "Theo văn bản số 12/TB, ngày 19/11/2026.",
            "hồ sơ đóng lại",
            "Ctrl+Z")
        .doesNotContain("việc đã hẹn");
    dialogs.yes = true;
    form.save(() -> done.add("saved"));
    assertThat(done).containsExactly("saved");
    assertThat(stored().status()).isEqualTo(MeasureStatus.CLOSED);
  }

  @Test
  void whatTheRegisterWouldRefuse_isRefusedBeforeAnythingIsAsked() {
    CloseViewModel form = form().offer(CloseReason.CANCELLED);
    form.endedOn.set("1/1/2026");
    form.paperNumber.set("7/QĐ");
    form.paperDate.set("20/11/2026");
    form.save(() -> {});
    assertThat(dialogs.asked).isEmpty();
    assertThat(form.endedOn.errorProperty().get()).isNotEmpty();
  }

  private CloseViewModel form() {
    return new CloseViewModel(
        register.use().measures().close(),
        register.ending(dialogs, "Hoàng Đức An"),
        register.actor(),
        register.tasks(),
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        new CloseViewModel.Filed(stored(), LACKING));
  }

  private Measure stored() {
    return register.stored(person);
  }
}

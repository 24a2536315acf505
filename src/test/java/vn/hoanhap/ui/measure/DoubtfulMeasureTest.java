package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: what is odd about a measure but may be what its papers say is asked about once, all
/// together and with the articles, before it is saved; nothing of it is refused.
class DoubtfulMeasureTest {

  @TempDir Path folder;
  private CareRegister register;
  private PersonId person;
  private AnsweringDialogs dialogs;
  private MeasureViewModel model;
  private final List<MeasureId> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    person = register.person("Hoàng Đức An");
    dialogs = new AnsweringDialogs();
    model = model();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anOrdinaryMeasure_isAskedNothing() {
    Probation.type(model, "15/3/2026", "15/3/2026", "2");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void aTermOverTheMaximum_andAStartBeforeTheJudgment_areAskedAboutInOneQuestion() {
    dialogs.yes = false;
    Probation.type(model, "15/3/2026", "1/2/2026", "7");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(dialogs.asked).hasSize(1);
    assertThat(dialogs.asked.getFirst())
        .contains("Thời hạn 7 năm dài hơn mức cao nhất 5 năm (khoản 1 Điều 65")
        .contains(
            "Ngày bắt đầu 01/02/2026 trước ngày tuyên án 15/03/2026", "(Điều 5 Nghị quyết 02/2018");
    assertThat(model.hasUnsaved()).isTrue();
    assertThat(model.saving().busyProperty().get()).isFalse();
  }

  @Test
  void agreedTo_itIsSavedAsThePaperSays() {
    Probation.type(model, "15/3/2026", "15/3/2026", "7");
    model.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(dialogs.asked).hasSize(1);
    assertThat(stored().term().length().getYears()).isEqualTo(7);
  }

  @Test
  void theStartBeforeTheJudgment_isWarnedOfWhileOneTypes_withItsArticle() {
    Probation.type(model, "15/3/2026", "1/2/2026", "1");
    assertThat(model.previewProperty().get().warnings())
        .anyMatch(text -> text.contains("trước ngày tuyên án") && text.contains("02/2018"));
  }

  @Test
  void whatIsRefused_isNotAskedAboutFirst() {
    Probation.type(model, "15/3/2026", "1/2/2026", "7");
    model.inputs().statedEnd.set("1/1/2026");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void aCorrection_asksOnlyAboutWhatItBringsAnew() {
    Probation.type(model, "15/3/2026", "15/3/2026", "7");
    model.save(saved::add);
    dialogs.asked.clear();
    MeasureViewModel correction = model().correcting(register.use().measures().edit(), stored());
    correction.inputs().basisNumber.set("46/2026/HS-ST");
    correction.inputs().reason.set("gõ nhầm số bản án");
    correction.save(saved::add);
    assertThat(dialogs.asked).isEmpty();
    correction = model().correcting(register.use().measures().edit(), stored());
    correction.inputs().length.years.set("8");
    correction.inputs().reason.set("gõ nhầm số năm");
    correction.save(saved::add);
    assertThat(dialogs.asked).hasSize(1);
  }

  private MeasureViewModel model() {
    return register.newMeasure(person, dialogs);
  }

  private Measure stored() {
    return register.stored(person);
  }
}

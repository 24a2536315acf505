package vn.hoanhap.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.shell.AnsweringDialogs;

/// Focus: letters in the box of a number are told plainly and at once, and are never taken for
/// nought.
class TypedNumbersTest {

  private static final String PLAIN = "“2a” không phải là số: ô này chỉ nhận chữ số, ví dụ 2.";

  @TempDir Path folder;
  private CareRegister register;
  private MeasureViewModel model;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    model =
        new MeasureViewModel(
            new MeasureViewModel.UseCases(
                register.use().measures().add(),
                register.use().measures().takeOver(),
                register.use().measures().preview(),
                register.use().measures().issuers()),
            register.actor(),
            register.tasks(),
            new AnsweringDialogs(),
            CareRegister.CLOCK,
            CareRegister.MESSAGES,
            register.person("Hoàng Đức An"));
    model.choose(MeasureKind.AT);
    model.inputs().basisDate.set("15/3/2026");
    model.inputs().legalStart.set("15/3/2026");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void moreMonthsThanAYearBesideTheYears_areRefusedAtTheirOwnBox_whileTyping() {
    model.inputs().length.years.set("2");
    model.inputs().length.months.set("99");
    assertThat(model.inputs().length.months.errorProperty().get()).contains("từ 0 đến 11");
    assertThat(model.inputs().length.years.errorProperty().get()).isEmpty();
    model.inputs().length.months.set("6");
    assertThat(model.inputs().length.months.errorProperty().get()).isEmpty();
  }

  @Test
  void lettersInTheYears_areSaidPlainly_whileTyping() {
    model.inputs().length.years.set("2a");
    assertThat(model.inputs().length.years.errorProperty().get()).isEqualTo(PLAIN);
    assertThat(model.inputs().length.read()).isNull();
    model.inputs().length.years.set("2");
    assertThat(model.inputs().length.years.errorProperty().get()).isEmpty();
  }

  @Test
  void lettersInTheMonths_areReadUnderTheLine() {
    model.inputs().length.years.set("2");
    model.inputs().length.months.set("2a");
    assertThat(model.inputs().length.faultProperty().get()).isEqualTo(PLAIN);
    assertThat(model.inputs().length.years.errorProperty().get()).isEmpty();
    model.inputs().length.months.set("");
    assertThat(model.inputs().length.faultProperty().get()).isEmpty();
  }

  @Test
  void nothingIsSaved_withLettersInANumber() {
    List<MeasureId> saved = new ArrayList<>();
    model.inputs().length.days.set("2a");
    model.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(model.inputs().length.faultProperty().get()).isEqualTo(PLAIN);
    assertThat(model.inputs().length.days.errorProperty().get()).isEqualTo(PLAIN);
  }
}

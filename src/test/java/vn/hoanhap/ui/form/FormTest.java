package vn.hoanhap.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: a form keeps what was typed, says what would be lost, and puts each refusal under its
/// field.
class FormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final Messages messages = new Messages(Language.VIETNAMESE);
  private final Form form = new Form();
  private final Input name = form.text("fullName");
  private final Input birth = form.date("birth", TypedDate.Use.BIRTH);

  @Test
  void whatWasTyped_isNeverRewritten_butReadTidy() {
    name.set("  Ðặng   Ánh ");
    assertThat(name.textProperty().get()).isEqualTo("  Ðặng   Ánh ");
    assertThat(name.value()).isEqualTo("Đặng Ánh");
  }

  @Test
  void onlyTypingMakesAForm_changed() {
    name.set("An");
    form.markOpened();
    assertThat(form.isChanged()).isFalse();
    name.set("Ân");
    assertThat(form.isChanged()).isTrue();
  }

  @Test
  void aDraft_comesBackAsItWas_andUnknownFieldsAreLeftOut() {
    name.set("An");
    birth.set("5/3/85");
    Map<String, String> draft = form.texts();
    form.clear();
    form.restore(draft, LocalDateTime.of(2026, 11, 29, 4, 32));
    form.restore(Map.of("gone", "x"), LocalDateTime.of(2026, 11, 29, 4, 32));
    assertThat(form.texts()).isEqualTo(Map.of("fullName", "An", "birth", "5/3/85"));
  }

  @Test
  void aDaySpeltOut_keepsWhatWasSaidOfIt_andAnotherDayDoesNot() {
    birth.set("5/3/85");
    form.checkDates(TODAY, messages);
    form.refuse(new Fault.RuleBroken("person.name-missing", "fullName", ""), messages);
    birth.fail("an earlier remark");
    birth.set("05/03/1985");
    assertThat(birth.errorProperty().get()).isEqualTo("an earlier remark");
    assertThat(name.errorProperty().get()).isNotEmpty();
    birth.set("06/03/1985");
    assertThat(birth.errorProperty().get()).isEmpty();
    assertThat(name.errorProperty().get()).isEmpty();
  }

  @Test
  void aDateThatIsNone_isNamedUnderItsField_andTypingClearsIt() {
    birth.set("31/2/1985");
    form.checkDates(TODAY, messages);
    assertThat(form.firstWrong()).contains(birth);
    assertThat(birth.errorProperty().get()).isEqualTo("Tháng này không có ngày đó.");
    birth.set("28/2/1985");
    assertThat(form.firstWrong()).isEmpty();
    assertThat(birth.day(TODAY)).isEqualTo("1985-02-28");
  }

  @Test
  void aYearBeyondAnyTerm_saysWhyAndWhatToDo_underItsField() {
    Input end = form.date("statedEnd", TypedDate.Use.ANY);
    end.set("1/1/3000");
    form.checkDates(TODAY, messages);
    assertThat(end.errorProperty().get())
        .contains("hơn 60 năm nữa", "Không thời hạn nào dài như vậy", "Xem lại năm");
  }

  @Test
  void aRefusalOfNoFieldHere_belongsToTheWhole() {
    Fault.RuleBroken ofAll = new Fault.RuleBroken("person.name-missing", "elsewhere", "");
    assertThat(form.refuse(ofAll, messages)).isFalse();
    assertThat(form.firstWrong()).isEmpty();
  }

  @Test
  void aRefusal_citesItsArticleInWords_andGoesWhenAnyFieldChanges() {
    Fault.RuleBroken refusal = new Fault.RuleBroken("person.name-missing", "fullName", "BLHS 69.2");
    assertThat(form.refuse(refusal, messages)).isTrue();
    assertThat(name.errorProperty().get()).endsWith("(khoản 2 Điều 69 Bộ luật Hình sự).");
    birth.set("5/3/85");
    assertThat(form.firstWrong()).isEmpty();
  }

  @Test
  void numbers_acceptSpacesAndDots() {
    name.set("1.0 20");
    assertThat(name.number(-1)).isEqualTo(1020);
    name.set("mười");
    assertThat(name.number(-1)).isEqualTo(-1);
  }
}

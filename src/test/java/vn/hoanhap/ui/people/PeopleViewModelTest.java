package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.people.PeopleViewModel.State;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// Focus: the list follows what is typed and chosen, in Vietnamese order, and says how many and
/// why.
class PeopleViewModelTest {

  @TempDir Path folder;
  private CareRegister register;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anEmptyRegister_saysThatNobodyIsHereYet() {
    PeopleViewModel model = loaded();
    assertThat(model.stateProperty().get()).isEqualTo(State.NOBODY_YET);
    assertThat(model.summaryProperty().get()).startsWith("0 người đang được quản lý");
  }

  @Test
  void peopleWithoutAnyMeasure_areSaidAndLedTo_notCalledNotFound() {
    register.person("Trần Thị Yến");
    PeopleViewModel model = loaded();
    assertThat(model.stateProperty().get()).isEqualTo(State.NOBODY_OPEN);
    assertThat(model.withoutMeasure()).isEqualTo(1);
    model.filter().textProperty().set("khong co ai");
    assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
    model.showWithoutMeasure();
    assertThat(names(model)).containsExactly("Trần Thị Yến");
  }

  @Test
  void people_standInVietnameseOrder() {
    fill();
    PeopleViewModel model = loaded();
    assertThat(names(model)).containsExactly("Phạm Đức An", "Lê Văn Đạt", "Trần Thị Yến");
    assertThat(model.foundProperty().get()).isEmpty();
  }

  @Test
  void typingWithoutMarks_finds_marksAndCounts() {
    fill();
    PeopleViewModel model = loaded();
    model.filter().textProperty().set("duc an");
    assertThat(names(model)).containsExactly("Phạm Đức An");
    assertThat(model.foundProperty().get()).isEqualTo("1 người");
    assertThat(model.slots().getFirst().rowIfRead().name())
        .filteredOn(PersonRow.Span::marked)
        .extracting(PersonRow.Span::text)
        .containsExactly("Đức", "An");
    model.filter().textProperty().set("khong co ai");
    assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
  }

  @Test
  void nobodyFound_saysWhatWasLookedFor_andOffersTheNameForANewPerson() {
    fill();
    PeopleViewModel model = loaded();
    model.filter().textProperty().set("nguyễn văn khôi");
    assertThat(model.lookedFor()).isEqualTo("Không tìm thấy ai khớp với “nguyễn văn khôi”");
    assertThat(model.nameLookedFor()).isEqualTo("Nguyễn Văn Khôi");
    model.filter().categoriesProperty().set(Set.of(Category.DRUGS));
    assertThat(model.lookedFor()).endsWith("và các điều kiện lọc đang chọn");
    model.filter().textProperty().set("036085001234");
    assertThat(model.nameLookedFor()).isEmpty();
  }

  @Test
  void chips_narrow_andAKeptFilterComesBack() {
    fill();
    PeopleViewModel model = loaded();
    model.filter().categoriesProperty().set(Set.of(Category.DRUGS));
    assertThat(names(model)).containsExactly("Trần Thị Yến");
    model.keepFilter("Ma túy");
    model.clearFilters();
    assertThat(names(model)).hasSize(3);
    model.apply(model.saved().getFirst());
    assertThat(names(model)).containsExactly("Trần Thị Yến");
    model.forgetFilter(model.saved().getFirst());
    assertThat(model.saved()).isEmpty();
  }

  @Test
  void somebodyWithoutAMeasure_isCounted_found_andSaidToHaveNone() {
    register.person("Phạm Văn Nhỏ");
    PeopleViewModel model = loaded();
    assertThat(model.withoutMeasureProperty().get()).isEqualTo("Chưa có biện pháp: 1 người");
    assertThat(names(model)).isEmpty();
    model.filter().scopeProperty().set(Scope.NO_MEASURE);
    assertThat(names(model)).containsExactly("Phạm Văn Nhỏ");
    assertThat(model.withoutMeasureProperty().get()).as("they are shown").isEmpty();
    model.filter().scopeProperty().set(Scope.OPEN);
    model.filter().textProperty().set("pham nho");
    assertThat(names(model)).containsExactly("Phạm Văn Nhỏ");
    assertThat(model.slots().getFirst().rowIfRead().tags())
        .extracting(PersonRow.Tag::word)
        .containsExactly("Chưa có biện pháp");
  }

  @Test
  void kindAndOfficer_narrowTogether() {
    fill();
    PeopleViewModel model = loaded();
    model.filter().kindsProperty().set(Set.of(MeasureKind.AT, MeasureKind.CHX));
    assertThat(names(model)).containsExactly("Phạm Đức An", "Lê Văn Đạt");
    model.filter().officerProperty().set(register.actor().id());
    assertThat(names(model)).isEmpty();
  }

  private void fill() {
    register.person("Trần Thị Yến", MeasureKind.SDTP);
    register.person("Phạm Đức An", MeasureKind.AT);
    register.person("Lê Văn Đạt", MeasureKind.CHX);
  }

  private PeopleViewModel loaded() {
    PeopleViewModel model =
        new PeopleViewModel(
            new PeopleViewModel.UseCases(
                register.use().people().search(),
                register.use().post().filters(),
                register.use().post().users()),
            register.actor(),
            register.tasks(),
            CareRegister.CLOCK,
            CareRegister.MESSAGES);
    model.load();
    return model;
  }

  private static List<String> names(PeopleViewModel model) {
    return model.slots().stream().map(slot -> slot.rowProperty().get().fullName()).toList();
  }
}

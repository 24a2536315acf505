package vn.hoanhap.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.shell.InlineTasks;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.RecordingNavigator;
import vn.hoanhap.usecase.today.ShowToday;
import vn.hoanhap.usecase.today.ShowToday.When;

/// The day's duties are said in words, and each button leads where the thing is done.
@ExtendWith(ApplicationExtension.class)
class TodayViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final UserId ME = new UserId(7);

  private final RecordingNavigator navigator = new RecordingNavigator();
  private final List<UserId> asked = new ArrayList<>();
  private Map<When, Integer> room = Map.of();
  private TodayViewModel model;

  @BeforeEach
  void load() {
    model = model();
    model.load();
  }

  private TodayViewModel model() {
    return model(Role.CHIEF);
  }

  private TodayViewModel model(Role role) {
    return new TodayViewModel(
        new Messages(Language.VIETNAMESE),
        new InlineTasks(),
        navigator,
        source(),
        new Actor(ME, "Trần Thị Thu", role),
        opening());
  }

  @Test
  void whoeverMayOnlyLook_isLedToTheFile_andToNoForm() {
    TodayViewModel reader = model(Role.READ_ONLY);
    reader.load();
    TodayView page = new TodayView(new Messages(Language.VIETNAMESE), reader);
    assertThat(page.root().lookup("#today-log").isVisible()).isFalse();
    reader.act(reader.contentProperty().get().groups().getFirst().rows().getFirst());
    assertThat(navigator.asked).containsExactly("person 1");
    assertThat(reader.mayAct(sharedDuty())).as("a list is only read").isTrue();
  }

  @Test
  void page_saysThatTheDayIsReckoned_untilItIsRead() {
    TodayView page = new TodayView(new Messages(Language.VIETNAMESE), model());
    ScrollPane body = (ScrollPane) page.root().lookup(".scroll-pane");
    assertThat(body.getContent().lookup("#today-reading")).isNotNull();
    page.shown();
    assertThat(body.getContent().lookup("#today-reading")).isNull();
  }

  @Test
  void day_isSaidInWords() {
    TodayViewModel.Content content = model.contentProperty().get();
    assertThat(content.title()).isEqualTo("Hôm nay, Chủ nhật 22/11/2026");
    assertThat(content.purpose()).endsWith("1 việc quá hạn, 1 việc gần đến hạn.");
    assertThat(content.groups())
        .extracting(TodayViewModel.Group::name)
        .containsExactly("Quá hạn", "Hôm nay");
    assertThat(content.month().orElseThrow().left()).isEqualTo("còn 3 ngày");
    assertThat(content.month().orElseThrow().late()).isFalse();
    assertThat(content.month().orElseThrow().parts())
        .extracting(TodayViewModel.Part::text)
        .containsExactly("điểm danh tháng 12: 8/10", "nhận xét tháng 11: 6/10");
    assertThat(content.month().orElseThrow().done()).isEqualTo(0.7);
  }

  @Test
  void whoMayBeProposed_isSaidWithTheYear_andThatTimeAloneIsMet() {
    assertThat(model.contentProperty().get().mayAsk().notes())
        .extracting(TodayViewModel.Note::text)
        .containsExactly(
            "Từ 13/10/2026 · Đã đủ thời gian để xét đề nghị rút ngắn thời gian thử thách;"
                + " còn xét kết quả xếp loại, bồi thường");
  }

  @Test
  void lateDuty_saysHowLateAndForWhom() {
    DutyRow row = row(0);
    assertThat(row.deadline()).isEqualTo("quá 2 ngày");
    assertThat(row.who()).isEqualTo("Lê Văn Tùng · Án treo");
    assertThat(row.officer()).isEqualTo("Đ/c Thu");
    assertThat(row.late()).isTrue();
  }

  @Test
  void buttons_leadWhereTheThingIsDone() {
    model.act(row(0));
    model.act(row(1));
    assertThat(navigator.asked).containsExactly("log GAP of 1 for step 5", "open MONTH");
  }

  @Test
  void whatManyShare_namesThemWhereThereIsNoMonth() {
    navigator.lacking = Set.of(Page.MONTH);
    model.act(row(1));
    assertThat(navigator.asked).containsExactly("panel Điểm danh, kiểm diện tháng này");
  }

  @Test
  void monthsBar_opensThoseWhoAreLeft() {
    TodayViewModel.Month month = model.contentProperty().get().month().orElseThrow();
    assertThat(month.parts()).allMatch(TodayViewModel.Part::open);
    month.parts().forEach(model::openLeft);
    assertThat(navigator.asked)
        .containsExactly(
            "panel Điểm danh, kiểm diện tháng này", "panel Nhận xét, xếp loại tháng trước");
  }

  @Test
  void boxes_nameEverybodyOnDemand() {
    model.openMayAsk();
    model.openEndingSoon();
    model.openAwaiting();
    assertThat(navigator.asked)
        .containsExactly("panel Có thể đề nghị", "panel Sắp hết thời hạn", "panel Chờ giấy tờ");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          verify,          log XM of 1
          roll-call,       log DD of 1
          comment,         log NX of 1
          review,          log HOP of 1
          guide,           log XAT of 1
          helper-propose,  form helper:1:3
          helper-decide,   form helper:1:3
          plan,            form paper:1:3:plan
          hand-over,       form paper:1:3:hand-over
          chx-file,        form paper:1:3:HCD-01
          scn-certificate, form paper:1:3:certificate
          close,           form measure-close:1:3
          end-propose,     form paper:1:3:end-proposal
          transfer,        form measure-transfer:1:3
          papers,          papers of 1
          """)
  void everyButton_opensTheFormThatSettlesItsDuty(String code, String opened) {
    ShowToday.Line line =
        Changed.with(Changed.with(agreedStep(), "activity", null), "measure", new MeasureId(3));
    DutyRow row =
        new TodayWords(new Messages(Language.VIETNAMESE))
            .row(Changed.with(line, "code", code), DAY);
    model.act(row);
    assertThat(navigator.asked).containsExactly(opened);
  }

  private DutyForms.Opening opening() {
    return new DutyForms.Opening() {
      @Override
      public void form(DraftName form) {
        navigator.asked.add("form " + DraftName.of(form.form(), form.person(), form.detail()));
      }

      @Override
      public void log(PersonId person, ActivityType type, ActivityId step) {
        String settles = step == null ? "" : " for step " + step.value();
        navigator.asked.add("log " + type.code() + " of " + person.value() + settles);
      }

      @Override
      public void logTogether(List<PersonId> people, ActivityType type) {
        navigator.asked.add("log " + type.code() + " of " + people);
      }

      @Override
      public void workList(UserId officer) {
        navigator.asked.add("work of " + (officer == null ? "all" : officer.value()));
      }

      @Override
      public void withoutMeasure(UserId officer) {
        navigator.asked.add("without measure of " + (officer == null ? "all" : officer.value()));
      }

      @Override
      public void papers(PersonId person) {
        navigator.asked.add("papers of " + person.value());
      }

      @Override
      public void sealedFile(PersonId person) {
        navigator.asked.add("sealed " + person.value());
      }
    };
  }

  @Test
  void sealedFile_isNamedByNobody_andAsksForTheReason() {
    ShowToday.Line line =
        new ShowToday.Line(
            ShowToday.SEALED,
            When.THIS_WEEK,
            DAY.plusDays(3),
            new PersonId(9),
            "",
            null,
            null,
            null,
            null,
            0,
            "Trần Thị Thu",
            "",
            false);
    DutyRow row = new TodayWords(new Messages(Language.VIETNAMESE)).row(line, DAY);
    assertThat(row.what()).isEqualTo("Hồ sơ kín: có việc đến hạn");
    assertThat(row.who()).isEqualTo("Mở hồ sơ phải ghi lý do");
    model.act(row);
    assertThat(navigator.asked).containsExactly("sealed 9");
  }

  @Test
  void officerChosen_readsForThatOneAlone() {
    model.officerProperty().set(ME);
    model.officerProperty().set(new UserId(8));
    model.officerProperty().set(null);
    assertThat(asked).containsExactly(null, ME, new UserId(8), null);
  }

  @Test
  void workOfWhoeverIsChosen_isPrinted() {
    model.printWork();
    model.officerProperty().set(ME);
    model.printWork();
    assertThat(navigator.asked).containsExactly("work of all", "work of 7");
  }

  @Test
  void ownWork_standsFirstInTheChoice() {
    assertThat(model.officers())
        .extracting(user -> model.name(user.id()))
        .containsExactly("Việc của tôi", "Đ/c Hạnh");
  }

  @Test
  void groupThatIsCut_showsMoreOfItself_untilTheDayIsAnother() {
    model.more(model.contentProperty().get().groups().getFirst());
    assertThat(room).containsEntry(When.LATE, 70).containsEntry(When.TODAY, 20);

    model.load();
    assertThat(room).containsEntry(When.LATE, 70);

    model.officerProperty().set(ME);
    assertThat(room).containsEntry(When.LATE, 20);
  }

  @Test
  void peopleWithoutAMeasure_areToldBeforeWhatIsOwed_andLeadToTheirList() {
    assertThat(model.contentProperty().get().withoutMeasure())
        .startsWith("2 người đã ghi vào sổ nhưng chưa có biện pháp");
    model.openWithoutMeasure();
    assertThat(navigator.asked).containsExactly("without measure of all");
  }

  private DutyRow row(int group) {
    return model.contentProperty().get().groups().get(group).rows().getFirst();
  }

  private DayReading source() {
    return new DayReading() {
      @Override
      public ShowToday.Today day(ShowToday.Wanted wanted) {
        return read(wanted);
      }

      @Override
      public List<ShowToday.Line> together(UserId officer, ShowToday.Line shared) {
        return List.of(Changed.with(agreedStep(), "activity", null));
      }

      @Override
      public List<ShowToday.Line> leftOfMonth(UserId officer, String code) {
        return List.of();
      }

      @Override
      public List<ShowToday.MayAsk> mayAsk(UserId officer) {
        return read(ShowToday.Wanted.of(officer)).mayAsk();
      }

      @Override
      public List<ShowToday.EndingSoon> endingSoon(UserId officer) {
        return List.of(ending(DAY.plusDays(3)));
      }

      @Override
      public List<ShowToday.EndingSoon> awaitingPapers(UserId officer) {
        return List.of(ending(null));
      }

      @Override
      public List<User> officers() {
        return List.of(
            new User(new UserId(8), "Lê Thị Hạnh", "", Role.OFFICER, true),
            new User(ME, "Trần Thị Thu", "", Role.CHIEF, true));
      }
    };
  }

  private static ShowToday.EndingSoon ending(LocalDate day) {
    return new ShowToday.EndingSoon(new PersonId(1), "Lê Văn Tùng", MeasureKind.AT, day);
  }

  private ShowToday.Today read(ShowToday.Wanted wanted) {
    asked.add(wanted.officer());
    room = wanted.room();
    return new ShowToday.Today(
        DAY,
        List.of(
            new ShowToday.Group(When.LATE, 1, List.of(agreedStep())),
            new ShowToday.Group(When.TODAY, 1, List.of(sharedDuty())),
            new ShowToday.Group(When.THIS_WEEK, 0, List.of())),
        new ShowToday.MonthBar("2026-11", DAY.plusDays(3), 10, 8, 10, 6),
        List.of(new ShowToday.MayAsk("shorten", new PersonId(1), "Lê Văn Tùng", DAY.minusDays(40))),
        1,
        List.of(),
        0,
        0,
        2,
        false);
  }

  private static ShowToday.Line agreedStep() {
    return new ShowToday.Line(
        "next-step",
        When.LATE,
        DAY.minusDays(2),
        new PersonId(1),
        "Lê Văn Tùng",
        MeasureKind.AT,
        null,
        new ActivityId(5),
        "Hẹn nộp bản tự nhận xét",
        0,
        "Trần Thị Thu",
        "",
        false);
  }

  private static ShowToday.Line sharedDuty() {
    return new ShowToday.Line(
        "roll-call", When.TODAY, DAY, null, null, null, null, null, null, 4, "", "", false);
  }
}

package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.ui.person.PersonViewModel.State;
import vn.hoanhap.usecase.activity.Entry;

/// Focus: the page says who, until when and why, what was done and by whom; closed files wait for a
/// reason.
class PersonViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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
  void theHead_saysSexAgeAndPlace() {
    PersonViewModel model = opened(register.person("Hoàng Đức An", MeasureKind.AT));
    PersonHead head = model.shown().headProperty().get();
    assertThat(head.name()).isEqualTo("Hoàng Đức An");
    assertThat(head.facts()).isEqualTo("nam, 05/03/1985 (41 tuổi)");
    assertThat(head.place()).contains("Thôn Đông");
  }

  @Test
  void aMeasure_hasItsPaper_itsEnd_andTheStepsWithTheirArticles() {
    PersonViewModel model = opened(register.person("Hoàng Đức An", MeasureKind.AT));
    MeasureCard card = model.shown().measures().getFirst();
    assertThat(card.title()).isEqualTo("Án treo");
    assertThat(card.paper()).contains("12/2026/QĐ ngày 01/06/2026");
    assertThat(card.end()).isEqualTo("2027-06-01");
    assertThat(card.left()).isEqualTo("còn 191 ngày");
    assertThat(card.marks()).extracting(MeasureCard.Mark::label).contains("½ · 01/12/2026");
    assertThat(card.sentence())
        .extracting(MeasureCard.Say::text)
        .as("the limits of absence are those of the 2019 law, not confirmed since July 2026")
        .anyMatch(
            said ->
                said.startsWith("vắng mặt") && said.endsWith("(chưa đối chiếu văn bản hiện hành)"))
        .noneMatch(said -> said.endsWith("."));
    assertThat(card.reasons()).anyMatch(line -> line.article().contains("02/2018"));
    assertThat(card.open()).isTrue();
  }

  @Test
  void activities_comeNewestFirst_andANextStepCanBeDone() {
    PersonId person = register.person("Hoàng Đức An", MeasureKind.AT);
    log(person, "Gặp lần một", LocalDate.of(2026, 10, 1), null);
    log(person, "Gặp lần hai", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
    PersonViewModel model = opened(person);
    List<ActivityLine> lines = model.shown().activities();
    assertThat(lines)
        .extracting(ActivityLine::text)
        .containsExactly("Gặp lần hai.", "Gặp lần một.");
    assertThat(lines.getFirst().officer()).isEqualTo("Thu");
    assertThat(lines.getFirst().stepLate()).isTrue();
    model.doStep(lines.getFirst().id(), () -> {});
    assertThat(model.shown().activities().getFirst().step()).startsWith("Đã làm:");
  }

  @Test
  void aPaperOfTheChecklist_canBeSetPresent() {
    PersonViewModel model = opened(register.person("Hoàng Đức An", MeasureKind.AT));
    PaperLine first =
        model.shown().papers().stream().filter(PaperLine::isMissing).findFirst().orElseThrow();
    model.setPaper(
        new DossierItem(
            first.item().measure(),
            first.item().code(),
            DossierItem.State.PRESENT,
            "45",
            TODAY,
            ""),
        () -> {});
    assertThat(model.shown().papers())
        .filteredOn(line -> line.item().code().equals(first.item().code()))
        .extracting(PaperLine::words)
        .containsExactly("45, 22/11/2026");
  }

  @Test
  void aPaperThatNothingHasBroughtYet_isNotMissing_untilItsOccasionComes() {
    PersonId person = register.person("Hoàng Đức An", MeasureKind.AT);
    PaperLine review = paper(opened(person), "review");
    assertThat(review.isAwaited()).isTrue();
    assertThat(review.isMissing()).isFalse();
    assertThat(review.words()).isEqualTo("chưa phát sinh");
    assertThat(paper(opened(person), "shorten-decision").isMissing()).isFalse();
    assertThat(paper(opened(person), "certificate").isMissing()).isFalse();
    assertThat(paper(opened(person), "comment").isMissing()).isTrue();
    log(person, ActivityType.HOP, "Kiểm điểm", TODAY, null);
    assertThat(paper(opened(person), "review").isMissing()).isTrue();
    assertThat(paper(opened(person), "shorten-decision").isMissing()).isFalse();
  }

  @Test
  void theShortList_beginsWithWhatIsLate_andLeavesOutWhatNothingHasBrought() {
    PersonViewModel model = opened(register.person("Hoàng Đức An", MeasureKind.AT));
    List<PaperLine> shown = PaperCard.shortList(model.shown().papers());
    assertThat(shown).isNotEmpty().noneMatch(PaperLine::isAwaited);
    assertThat(shown).extracting(PaperLine::late).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static PaperLine paper(PersonViewModel model, String code) {
    return model.shown().papers().stream()
        .filter(line -> line.item().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theHistory_namesWhoDidWhat_andTheLastChangeCanBeTakenBack() {
    PersonId person = register.person("Hoàng Đức An", MeasureKind.AT);
    log(person, "Gặp", TODAY, null);
    PersonViewModel model = opened(person);
    assertThat(model.undoProperty().get()).isEqualTo("Hoàn tác: Ghi hoạt động");
    model.loadHistory();
    assertThat(model.history())
        .extracting(HistoryLine::what)
        .anyMatch(what -> what.startsWith("Thêm người"));
    model.undoLast(() -> {});
    assertThat(model.shown().activities()).isEmpty();
    assertThat(model.history())
        .extracting(HistoryLine::what)
        .anyMatch(what -> what.startsWith("Hoàn tác"));
  }

  @Test
  void aClosedFile_opensOnlyForAReason() {
    PersonId person = register.person("Hoàng Đức An");
    MeasureId measure = register.measure(person, MeasureKind.AT);
    register
        .use()
        .measures()
        .close()
        .handle(
            register.actor(),
            measure,
            new Closing(CloseReason.CANCELLED, TODAY, "1/QĐ", TODAY, ""));
    PersonViewModel model = model(person);
    model.show();
    assertThat(model.stateProperty().get()).isEqualTo(State.NEEDS_REASON);
    model.openFor(new StatedReason(Purpose.PAPERS, "Kiểm tra giấy chứng nhận"));
    assertThat(model.stateProperty().get()).isEqualTo(State.OPEN);
    assertThat(model.shown().measures().getFirst().open()).isFalse();
  }

  @Test
  void aFileCalledForASealedMeasure_asksForTheReason_thoughPartOfItIsOpen() {
    PersonId person = register.person("Hoàng Đức An", MeasureKind.AT);
    PersonViewModel model = model(person);
    model.wantReason();
    model.show();
    assertThat(model.stateProperty().get()).isEqualTo(State.NEEDS_REASON);
    model.openFor(new StatedReason(Purpose.CARE, "Họp kiểm điểm"));
    assertThat(model.stateProperty().get()).isEqualTo(State.OPEN);
  }

  private void log(PersonId person, String result, LocalDate day, LocalDate due) {
    log(person, ActivityType.GAP, result, day, due);
  }

  private void log(
      PersonId person, ActivityType type, String result, LocalDate day, LocalDate due) {
    register
        .use()
        .activities()
        .log()
        .handle(
            register.actor(),
            Entry.of(type, day, person)
                .result(result)
                .next(due == null ? null : new NextStep("Nộp bản tự nhận xét", due, null))
                .command());
  }

  private PersonViewModel opened(PersonId person) {
    PersonViewModel model = model(person);
    model.show();
    assertThat(model.stateProperty().get()).isEqualTo(State.OPEN);
    return model;
  }

  private PersonViewModel model(PersonId person) {
    return new PersonViewModel(
        new PersonViewModel.UseCases(
            register.use().people().open(),
            register.use().activities().list(),
            register.use().people().history(),
            register.use().people().undo(),
            register.use().measures().dossier(),
            register.use().activities().steps(),
            register.use().post().users()),
        register.actor(),
        register.tasks(),
        CareRegister.CLOCK,
        CareRegister.MESSAGES,
        CareRegister.REFERENCE.communes(),
        person);
  }
}

package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.SetClock;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;

/// What the office owes on Sunday 22 November 2026, and that a logged entry makes it go.
class ShowTodayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private TestRegister register;
  private ShowToday today;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    today = new ShowToday(register.database(), LawBooks.shipped());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void emptyRegister_owesNothing() {
    ShowToday.Today page = today.handle(CHIEF, null);
    assertThat(page.groups()).allSatisfy(group -> assertThat(group.total()).isZero());
    assertThat(page.monthBar()).isNull();
    assertThat(page.mayAskTotal()).isZero();
  }

  @Test
  void suspendedSentence_owesTheMonth_untilItIsLogged() {
    Person person = register.person("Hoàng Đức An", "Thôn 3");
    register.measure(person.id(), MeasureKind.AT);
    assertThat(codes()).contains("roll-call", "comment");
    assertThat(today.handle(CHIEF, null).monthBar().rollCalls()).isZero();

    log(person.id(), ActivityType.DD, null);

    assertThat(codes()).contains("comment").doesNotContain("roll-call");
    assertThat(today.handle(CHIEF, null).monthBar().rollCalls()).isEqualTo(1);
  }

  @Test
  void measureTakenOverThisMonth_isNoPartOfTheMonthBefore() {
    takenOver(register.person("Hoàng Đức An", "Thôn 3").id(), TODAY);
    assertThat(codes()).doesNotContain("roll-call", "comment");
    assertThat(today.handle(CHIEF, null).monthBar()).isNull();

    takenOver(register.person("Lê Văn Bình", "Thôn 3").id(), TODAY.withDayOfMonth(2));
    takenOver(register.person("Phạm Thị Hường", "Thôn 3").id(), LocalDate.of(2026, 10, 31));
    ShowToday.MonthBar bar = today.handle(CHIEF, null).monthBar();
    assertThat(bar.toComment()).isEqualTo(1);
    assertThat(bar.rollCalls()).isZero();
    assertThat(bar.comments()).isZero();
  }

  @Test
  void manyPeopleOfOneMonth_areOneLineWithTheirNumber() {
    for (String name : List.of("Hoàng Đức An", "Lê Văn Bình", "Phạm Thị Hường")) {
      register.measure(register.person(name, "Thôn 3").id(), MeasureKind.AT);
    }
    ShowToday.Line rollCall =
        lines().stream().filter(line -> line.code().equals("roll-call")).findFirst().orElseThrow();
    assertThat(rollCall.count()).isEqualTo(3);
    assertThat(rollCall.person()).isNull();
    assertThat(rollCall.article()).contains("NĐ231");
  }

  @Test
  void agreedStep_isOwedOnItsDay_andOneOfNextMonthNotYet() {
    Person person = register.person("Hoàng Đức An", "Thôn 3");
    register.measure(person.id(), MeasureKind.DTTT);
    log(person.id(), ActivityType.GAP, new NextStep("nộp bản tự nhận xét", TODAY, null));
    log(person.id(), ActivityType.GAP, new NextStep("gặp lại", TODAY.plusMonths(2), null));

    assertThat(lines().stream().filter(line -> line.activity() != null))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.when()).isEqualTo(ShowToday.When.TODAY);
              assertThat(line.text()).isEqualTo("nộp bản tự nhận xét");
              assertThat(line.personName()).isEqualTo("Hoàng Đức An");
            });
  }

  @Test
  void termThatRanOut_waitsForPapers_andOwesTheClosing() {
    measure("Hoàng Đức An", TODAY.minusDays(10));
    assertThat(today.handle(CHIEF, null).awaitingPapers()).isEqualTo(1);
    assertThat(codes()).contains("end-propose").doesNotContain("roll-call");
  }

  @Test
  void termEndingInTwelveDays_standsInItsBox() {
    measure("Hoàng Đức An", TODAY.plusDays(12));
    measure("Lê Văn Xa", TODAY.plusDays(31));
    assertThat(today.handle(CHIEF, null).endingSoon())
        .extracting(ShowToday.EndingSoon::name)
        .containsExactly("Hoàng Đức An");
  }

  @Test
  void longGroup_isCut_andShownFurtherWhenWanted() {
    for (int i = 0; i < 60; i++) {
      register.measure(register.person("Người " + i, "Thôn 3").id(), MeasureKind.DTTT);
    }
    ShowToday.Group cut = late(ShowToday.Wanted.of(null));
    ShowToday.Group whole = late(ShowToday.Wanted.of(null).more(ShowToday.When.LATE));

    assertThat(cut.lines()).hasSize(20);
    assertThat(whole.lines())
        .hasSize(cut.total())
        .startsWith(cut.lines().toArray(new ShowToday.Line[0]));
    assertThat(whole.total()).isEqualTo(cut.total()).isGreaterThanOrEqualTo(60);
  }

  private ShowToday.Group late(ShowToday.Wanted wanted) {
    return today.show(CHIEF, wanted).groups().stream()
        .filter(group -> group.when() == ShowToday.When.LATE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharedLine_opensToItsPeopleInListOrder() {
    for (String name : List.of("Phạm Thị Hường", "Hoàng Đức An", "Lê Văn Bình")) {
      register.measure(register.person(name, "Thôn 3").id(), MeasureKind.AT);
    }
    ShowToday.Line shared =
        lines().stream().filter(line -> line.code().equals("roll-call")).findFirst().orElseThrow();
    assertThat(today.together(CHIEF, null, shared))
        .extracting(ShowToday.Line::personName)
        .containsExactly("Hoàng Đức An", "Lê Văn Bình", "Phạm Thị Hường");
    assertThat(today.together(CHIEF, new UserId(99), shared)).isEmpty();
  }

  @Test
  void boxes_openToAllTheirPeople() {
    for (int day = 1; day <= 7; day++) {
      measure("Hoàng Đức An", TODAY.plusDays(day));
    }
    measure("Lê Văn Bình", TODAY.minusDays(2));
    assertThat(today.handle(CHIEF, null).endingSoon()).hasSize(5);
    assertThat(today.endingSoon(CHIEF, null))
        .extracting(ShowToday.EndingSoon::endsOn)
        .hasSize(7)
        .isSorted();
    assertThat(today.awaitingPapers(CHIEF, null))
        .extracting(ShowToday.EndingSoon::name)
        .containsExactly("Lê Văn Bình");
    assertThat(today.mayAsk(CHIEF, null)).hasSize(today.handle(CHIEF, null).mayAskTotal());
  }

  @Test
  void oneOfficersDay_leavesOutTheOthersPeople() {
    User thu =
        register.write(
            tx -> new UserRepository().insert(tx, "Trần Thị Thu", "Đại úy", Role.OFFICER));
    measure("Hoàng Đức An", TODAY.plusDays(12));
    assertThat(today.handle(CHIEF, thu.id()).endingSoonTotal()).isZero();
    assertThat(today.handle(CHIEF, null).endingSoonTotal()).isEqualTo(1);
  }

  @Test
  void personWhoMovedAway_isHandedOnFromThatDay_andNotBeforeThePapersCame() {
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    Person stays = register.person("Lê Văn Bình", "Thôn 3");
    Person moved = livingIn("14428", LocalDate.of(2026, 11, 16));
    Person elsewhere = livingIn("14428", LocalDate.of(2025, 7, 1));
    Person nowhere = livingIn("14428", null);
    for (Person person : List.of(stays, moved, elsewhere, nowhere)) {
      register.measure(person.id(), MeasureKind.AT);
    }

    assertThat(transfers())
        .extracting(ShowToday.Line::person, ShowToday.Line::dueOn)
        .containsExactlyInAnyOrder(
            tuple(moved.id(), LocalDate.of(2026, 11, 19)),
            tuple(elsewhere.id(), LocalDate.of(2026, 6, 8)));
  }

  @Test
  void moveRecordedWhileThePageIsOpen_bringsItsDuty() {
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", false));
    Person person = register.person("Lê Văn Bình", "Thôn 3");
    register.measure(person.id(), MeasureKind.SDTP);
    assertThat(transfers()).isEmpty();

    register.write(
        tx -> {
          Person away = livingIn(person, "14428", LocalDate.of(2026, 11, 20));
          new PersonRepository().update(tx, away);
          return new Ledger()
              .append(tx, LedgerAction.EDIT_PERSON, "person", person.id().value(), "");
        });

    assertThat(transfers())
        .extracting(ShowToday.Line::dueOn)
        .containsExactly(LocalDate.of(2026, 11, 21));
  }

  @Test
  void programLeftOpenOverMidnight_goesByTheRulesOfTheNewDay() throws IOException {
    SetClock clock = new SetClock(LocalDate.of(2026, 6, 30));
    try (TestRegister night = new TestRegister(folder.resolve("night"), clock)) {
      takeOverInFebruary(night);
      ShowToday open =
          new ShowToday(
              night.database(),
              new LawBooks(
                  commentsDueOnThe7thFromJuly(),
                  new WorkingDays(HolidayTable.shipped()),
                  DossierChecklist.shipped()));
      clock.set(LocalDate.of(2026, 6, 30), LocalTime.of(23, 59));
      assertThat(open.handle(CHIEF, null).day()).isEqualTo(LocalDate.of(2026, 6, 30));
      assertThat(open.handle(CHIEF, null).monthBar().deadline())
          .isEqualTo(LocalDate.of(2026, 6, 5));

      clock.set(LocalDate.of(2026, 7, 1), LocalTime.of(0, 1));

      assertThat(open.handle(CHIEF, null).day()).isEqualTo(LocalDate.of(2026, 7, 1));
      assertThat(open.handle(CHIEF, null).monthBar().deadline())
          .isEqualTo(LocalDate.of(2026, 7, 7));
    }
  }

  @Test
  void fifthOnASaturday_isOneDeadlineForTheMonthAndItsLines() {
    SetClock clock = new SetClock(LocalDate.of(2026, 12, 2));
    try (TestRegister december = new TestRegister(folder.resolve("december"), clock)) {
      takeOverInFebruary(december);
      ShowToday.Today page =
          new ShowToday(december.database(), LawBooks.shipped()).handle(CHIEF, null);
      LocalDate monday = LocalDate.of(2026, 12, 7);
      assertThat(page.monthBar().deadline()).isEqualTo(monday);
      assertThat(page.groups())
          .flatExtracting(ShowToday.Group::lines)
          .filteredOn(line -> line.code().equals("roll-call") || line.code().equals("comment"))
          .hasSize(2)
          .allMatch(line -> line.dueOn().equals(monday));
    }
  }

  private static void takeOverInFebruary(TestRegister register) {
    Measure measure =
        TestRegister.aMeasure(register.person("Hoàng Đức An", "Thôn 3").id(), MeasureKind.AT);
    LocalDate since = LocalDate.of(2026, 2, 2);
    Measure old =
        Changed.with(
            measure,
            "term",
            Changed.with(Changed.with(measure.term(), "legalStart", since), "managedFrom", since));
    register.write(tx -> new MeasureRepository().insert(tx, old));
  }

  private static RuleBook commentsDueOnThe7thFromJuly() throws IOException {
    try (InputStream shipped = RuleBook.class.getResourceAsStream("rules.txt")) {
      String rules = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      return RuleBook.read(
          new StringReader(
              rules.replaceAll(
                  "(?m)^(DUTY\\.comment \\| today \\| )5(.*\\| 2026-07-01 \\| \\|.*)$", "$17$2")));
    }
  }

  private Person livingIn(String commune, LocalDate since) {
    Person person = TestRegister.aPerson("Phạm Thị Hường", "", null);
    return register.write(
        tx -> new PersonRepository().insert(tx, livingIn(person, commune, since)));
  }

  private static Person livingIn(Person p, String commune, LocalDate since) {
    return Changed.with(p, "address", new Address(commune, "", "", null, since, null));
  }

  private List<ShowToday.Line> transfers() {
    return lines().stream().filter(line -> line.code().equals("transfer")).toList();
  }

  private void measure(String name, LocalDate end) {
    Person person = register.person(name, "Thôn 3");
    Measure base = TestRegister.aMeasure(person.id(), MeasureKind.AT);
    LocalDate start = LocalDate.of(2025, 6, 1);
    Measure ending =
        new Measure(
            null,
            null,
            0,
            person.id(),
            base.kind(),
            base.basis(),
            new Term(start, start, start, base.term().length(), end, null),
            MeasureStatus.ACTIVE,
            null,
            null,
            null,
            "",
            List.of(),
            null,
            false,
            null);
    register.write(tx -> new MeasureRepository().insert(tx, ending));
  }

  private void takenOver(PersonId person, LocalDate day) {
    Measure base = TestRegister.aMeasure(person, MeasureKind.AT);
    Term term = new Term(day, day, day, base.term().length(), day.plusYears(2), null);
    register.write(tx -> new MeasureRepository().insert(tx, Changed.with(base, "term", term)));
  }

  private void log(PersonId person, ActivityType type, NextStep step) {
    register.write(
        tx -> {
          Activity entry = TestRegister.anActivity(person, type, TODAY);
          Activity stored =
              new ActivityRepository()
                  .insert(
                      tx,
                      new Activity(
                          null,
                          null,
                          0,
                          person,
                          null,
                          type,
                          entry.date(),
                          "",
                          "",
                          "",
                          "",
                          "",
                          "",
                          null,
                          step,
                          null,
                          null));
          return new Ledger()
              .append(tx, LedgerAction.ADD_ACTIVITY, "activity", stored.id().value(), "");
        });
  }

  private List<ShowToday.Line> lines() {
    return today.handle(CHIEF, null).groups().stream()
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  private List<String> codes() {
    return lines().stream().map(ShowToday.Line::code).distinct().toList();
  }
}

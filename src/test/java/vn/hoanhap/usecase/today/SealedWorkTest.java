package vn.hoanhap.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.TestRegister;

/// What is due over a sealed juvenile file stands on the day's page, and says neither whose it is
/// nor what it is about.
class SealedWorkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private TestRegister register;
  private ShowToday today;
  private Person young;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    today = new ShowToday(register.database(), LawBooks.shipped());
    young = register.person("Trần Văn Út", "Thôn 3");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void dutiesOfSealedMeasures_areLinesWithoutNameKindOrArticle() {
    sealed(MeasureKind.AT);
    assertThat(lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.isSealed()).isTrue();
              assertThat(line.person()).isEqualTo(young.id());
              assertThat(line.dueOn()).isNotNull();
              assertThat(
                      tuple(
                          line.personName(),
                          line.kind(),
                          line.measure(),
                          line.activity(),
                          line.text(),
                          line.article()))
                  .isEqualTo(tuple("", null, null, null, null, ""));
            });
    assertThat(lines()).extracting(ShowToday.Line::dueOn).doesNotHaveDuplicates();
    assertThat(today.handle(CHIEF, null).monthBar()).isNull();
    assertThat(today.handle(CHIEF, null).mayAsk()).isEmpty();
  }

  @Test
  void agreedStepOfASealedMeasure_isSealedToo() {
    register.measure(young.id(), MeasureKind.DTTT);
    step(sealed(MeasureKind.AT), "Gặp gia đình", TODAY);
    step(null, "Nộp đơn xin việc", TODAY);
    assertThat(lines().stream().filter(line -> line.dueOn().equals(TODAY)))
        .extracting(ShowToday.Line::code, ShowToday.Line::text, ShowToday.Line::personName)
        .containsExactlyInAnyOrder(
            tuple(ShowToday.SEALED, null, ""),
            tuple("next-step", "Nộp đơn xin việc", "Trần Văn Út"));
  }

  @Test
  void agreedStepOfAPersonUnderNothingElse_isSealedToo() {
    sealed(MeasureKind.AT);
    step(null, "Nộp đơn xin việc", TODAY);
    assertThat(lines()).allMatch(ShowToday.Line::isSealed);
    assertThat(lines()).extracting(ShowToday.Line::dueOn).contains(TODAY);
  }

  @Test
  void closedSealedMeasure_owesNothing() {
    Measure closed =
        TestRegister.closed(TestRegister.sealed(TestRegister.aMeasure(young.id(), MeasureKind.AT)));
    register.write(tx -> new MeasureRepository().insert(tx, closed));
    assertThat(lines()).isEmpty();
  }

  @Test
  void manySealedFiles_areReadWithNoMoreStatementsThanFew() {
    sealed(MeasureKind.AT);
    today.handle(CHIEF, null);
    int few = statementsAfterAnEntry();
    for (int i = 0; i < 6; i++) {
      young = register.person("Trần Văn Út", "Thôn 3");
      sealed(MeasureKind.AT);
    }
    today.handle(CHIEF, null);
    assertThat(statementsAfterAnEntry()).isEqualTo(few);
  }

  // Something must be written, or the page is only handed out again.
  private int statementsAfterAnEntry() {
    step(null, "Nộp đơn xin việc", TODAY);
    return register.statements(() -> today.handle(CHIEF, null));
  }

  private MeasureId sealed(MeasureKind kind) {
    Measure measure = TestRegister.sealed(TestRegister.aMeasure(young.id(), kind));
    return register.write(tx -> new MeasureRepository().insert(tx, measure)).id();
  }

  private void step(MeasureId measure, String text, LocalDate due) {
    register.write(
        tx ->
            new ActivityRepository()
                .insert(
                    tx,
                    new Activity(
                        null,
                        null,
                        0,
                        young.id(),
                        measure,
                        ActivityType.GAP,
                        TODAY,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        new NextStep(text, due, null),
                        null,
                        null)));
  }

  private List<ShowToday.Line> lines() {
    return today.handle(CHIEF, null).groups().stream()
        .flatMap(group -> group.lines().stream())
        .toList();
  }
}

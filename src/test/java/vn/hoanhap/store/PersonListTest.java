package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonFilter.Scope;

/// Lists show whom their filter lets through, in Vietnamese order, whole or page by page, with what
/// a row needs.
class PersonListTest {

  private final PersonSearch search = new PersonSearch();
  private final PersonList list = new PersonList();
  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scope            | people
          CURRENT            | 1 7
          AWAITING_PAPERS    | 2 3
          OPEN               | 1 2 3 7
          CLOSED             | 4
          SEALED             | 5
          NO_MEASURE         | 6
          """)
  void scopes_followTheDayAndTheStatus(Scope scope, String expected) {
    for (String name : List.of("A Một", "B Hai", "C Ba", "D Bốn", "E Năm", "G Sáu", "H Bảy")) {
      register.person(name, "Xóm 1");
    }
    register.measure(new PersonId(1), MeasureKind.AT);
    register.write(
        tx ->
            new MeasureRepository()
                .insert(
                    tx,
                    TestRegister.ending(
                        TestRegister.aMeasure(new PersonId(2), MeasureKind.QC),
                        LocalDate.of(2026, 11, 21))));
    register.write(
        tx ->
            new MeasureRepository()
                .insert(
                    tx,
                    TestRegister.withStatus(
                        TestRegister.aMeasure(new PersonId(3), MeasureKind.CHX),
                        MeasureStatus.ENDED_AWAITING_PAPERS)));
    register.write(
        tx ->
            new MeasureRepository()
                .insert(
                    tx,
                    TestRegister.closed(TestRegister.aMeasure(new PersonId(4), MeasureKind.CHX))));
    register.write(
        tx ->
            new MeasureRepository()
                .insert(
                    tx,
                    TestRegister.sealed(TestRegister.aMeasure(new PersonId(5), MeasureKind.AT))));
    insertForReview(new PersonId(7));
    List<PersonId> ids =
        register.list(
            tx ->
                list.ids(tx, PersonFilter.of(scope)).stream()
                    .sorted((a, b) -> Long.compare(a.value(), b.value()))
                    .toList());
    assertThat(String.join(" ", ids.stream().map(id -> Long.toString(id.value())).toList()))
        .isEqualTo(expected);
    assertThat(register.<Integer>read(tx -> list.count(tx, PersonFilter.of(scope))))
        .isEqualTo(ids.size());
    assertThat(register.<PersonList.Counts>read(list::counts))
        .isEqualTo(new PersonList.Counts(2, 2, 1, 1, 1));
  }

  /// What needs review stays in sight, though the day it last counted down to is past.
  private void insertForReview(PersonId person) {
    Measure review =
        TestRegister.withStatus(
            TestRegister.ending(
                TestRegister.aMeasure(person, MeasureKind.CHX), LocalDate.of(2026, 11, 21)),
            MeasureStatus.NEEDS_REVIEW);
    register.write(tx -> new MeasureRepository().insert(tx, review));
  }

  @Test
  void filterByKind_keepsWhatNeedsReviewAmongTheCurrent() {
    PersonId person = register.person("A Một", "Xóm 1").id();
    insertForReview(person);
    Set<MeasureKind> released = Set.of(MeasureKind.CHX);
    PersonFilter current = new PersonFilter(Scope.CURRENT, released, "", null);
    PersonFilter awaiting = new PersonFilter(Scope.AWAITING_PAPERS, released, "", null);
    assertThat(register.list(tx -> list.ids(tx, current))).containsExactly(person);
    assertThat(register.list(tx -> list.ids(tx, awaiting))).isEmpty();
  }

  @Test
  void filters_narrowListAndSearchAlike() {
    ManyPeople.five(register);
    register.measure(new PersonId(4), MeasureKind.CHX);
    PersonFilter released = new PersonFilter(Scope.OPEN, Set.of(MeasureKind.CHX), "xóm 3", null);
    assertThat(register.list(tx -> list.ids(tx, released))).containsExactly(new PersonId(4));
    assertThat(register.<PersonSearch.Found>read(tx -> search.search(tx, "van", released, 9)))
        .isEqualTo(new PersonSearch.Found(List.of(new PersonId(4)), 1));
    PersonFilter current = new PersonFilter(Scope.CURRENT, Set.of(MeasureKind.AT), "", null);
    assertThat(register.list(tx -> list.ids(tx, current))).hasSize(5);
    assertThat(register.<List<String>>read(list::hamlets))
        .containsExactlyInAnyOrder("Xóm 3", "Xóm 12", "Thôn Đông", "Tổ 5");
  }

  @Test
  void keysetPages_areTheWholeListInOrder() {
    ManyPeople.many(register, new Random(7), 123);
    PersonFilter open = PersonFilter.of(Scope.OPEN);
    List<PersonId> paged = new ArrayList<>();
    PersonId last = null;
    do {
      PersonId after = last;
      List<PersonId> page = register.list(tx -> list.page(tx, open, after, 10));
      paged.addAll(page);
      last = page.size() < 10 ? null : page.getLast();
    } while (last != null);
    assertThat(paged)
        .isEqualTo(register.<List<PersonId>>read(tx -> list.ids(tx, open)))
        .hasSize(123);
  }

  @Test
  void rows_comeInTheOrderAsked_withWhatListsShow() {
    ManyPeople.five(register);
    register.write(
        tx ->
            new ActivityRepository()
                .insert(
                    tx,
                    TestRegister.anActivity(
                        new PersonId(1), ActivityType.GAP, LocalDate.of(2026, 11, 3))));
    List<PersonRow> rows =
        register.list(
            tx -> list.rows(tx, List.of(new PersonId(3), new PersonId(99), new PersonId(1))));
    assertThat(rows)
        .extracting(PersonRow::name)
        .containsExactly("Nguyễn Đức Anh", "Nguyễn Văn Đức");
    PersonRow duc = rows.get(1);
    assertThat(duc.lastActivityOn()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(duc.citizenNumber()).isEqualTo(new CitizenNumber("037085001234"));
    assertThat(duc.measures()).extracting(PersonRow.Chip::kind).containsExactly(MeasureKind.AT);
    assertThat(rows.get(0).previousNumbers()).containsExactly("162993798");
    assertThat(rows.get(0).lastActivity()).isNull();
  }
}

package vn.hoanhap.usecase.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.person.FindLikelySame.Candidate;
import vn.hoanhap.usecase.person.FindLikelySame.Likely;
import vn.hoanhap.usecase.person.FindLikelySame.Reason;
import vn.hoanhap.usecase.person.SearchPeople.Match;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Row;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// Focus: people under care are found as one types, with the reason, and closed or sealed ones only
/// for a reason and masked.
class SearchPeopleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private SearchPeople search;
  private PersonId duc;
  private PersonId mai;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    search = new SearchPeople(register.database());
    duc = person("Nguyễn Văn Đức", new PartialDate(1985, 3, 5), "036085001234", MeasureKind.AT);
    mai = person("Đỗ Thị Mai", new PartialDate(1990, 0, 0), "", MeasureKind.SDTP);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private PersonId person(String name, PartialDate birth, String number, MeasureKind kind) {
    PersonId id =
        register
            .registerPerson()
            .handle(register.officer(), UseCaseRegister.aPerson(name, birth, number))
            .id();
    register.measure(id, kind);
    return id;
  }

  private Query scoped(Scope scope, String reason) {
    return new Query("", Set.of(), Set.of(), scope, "", null, reason);
  }

  @Test
  void nothingTyped_listsEverybodyInVietnameseOrder() {
    person("Bùi Văn An", new PartialDate(1980, 1, 1), "", MeasureKind.CHX);
    assertThat(search.handle(register.reader(), Query.of("")).first())
        .extracting(Row::name)
        .containsExactly("Bùi Văn An", "Nguyễn Văn Đức", "Đỗ Thị Mai");
  }

  @ParameterizedTest
  @CsvSource({
    "duc,NAME",
    "nguyen van d,NAME",
    "d v n,NAME",
    "thon dong,HAMLET",
    "036085,CITIZEN_NUMBER",
    "001234,CITIZEN_NUMBER",
    "HN-000001,REGISTER_NUMBER"
  })
  void typedText_findsWithItsReason(String typed, Match match) {
    Row row = search.handle(register.reader(), Query.of(typed)).first().getFirst();
    assertThat(row.id()).isEqualTo(duc);
    assertThat(row.match()).isEqualTo(match);
  }

  @Test
  void matchedPartOfTheName_isMarked() {
    Row row = search.handle(register.reader(), Query.of("ngu duc")).first().getFirst();
    assertThat(row.marks())
        .extracting(mark -> row.name().substring(mark[0], mark[1]))
        .containsExactly("Ngu", "Đức");
  }

  @Test
  void row_showsMeasureTermAndHamlet() {
    Row row = search.rows(register.reader(), List.of(duc), "").getFirst();
    assertThat(row.measures()).extracting(SearchPeople.Chip::kind).containsExactly(MeasureKind.AT);
    assertThat(row.termStart()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(row.termEnd()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(row.hamlet()).isEqualTo("Thôn Đông");
    assertThat(row.match()).isEqualTo(Match.NONE);
  }

  @Test
  void filters_narrowByCategoryKindAndHamlet() {
    Query drugs = new Query("", Set.of(Category.DRUGS), Set.of(), Scope.OPEN, "", null, "");
    Query suspended = new Query("", Set.of(), Set.of(MeasureKind.AT), Scope.OPEN, "", null, "");
    Query elsewhere = new Query("", Set.of(), Set.of(), Scope.OPEN, "Thôn Tây", null, "");
    assertThat(search.handle(register.reader(), drugs).ids()).containsExactly(mai);
    assertThat(search.handle(register.reader(), suspended).ids()).containsExactly(duc);
    assertThat(search.handle(register.reader(), elsewhere).ids()).isEmpty();
    assertThat(search.everybody(register.reader(), Query.of(""))).hasSize(2);
    assertThat(search.hamlets(register.reader())).containsExactly("Thôn Đông");
  }

  @Test
  void closedPeople_areListedForAReasonMaskedAndWrittenDownOnce() {
    MeasureId measure =
        register.measure(
            person("Trần Văn Ba", new PartialDate(1970, 1, 1), "", MeasureKind.DTTT),
            MeasureKind.AT);
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ", TODAY, "");
    CloseMeasure closeMeasure =
        new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped());
    closeMeasure.handle(register.officer(), measure, closing);
    closeMeasure.handle(register.officer(), new MeasureId(measure.value() - 1), closing);
    assertThat(search.handle(register.officer(), Query.of("ba")).ids()).isEmpty();
    register.assertDenied(() -> search.handle(register.officer(), scoped(Scope.CLOSED, " ")));
    int before = register.ledger().size();
    Row row =
        search
            .handle(register.officer(), scoped(Scope.CLOSED, "Trả lời khiếu nại"))
            .first()
            .getFirst();
    search.handle(register.officer(), scoped(Scope.CLOSED, "Trả lời khiếu nại"));
    assertThat(row.name()).isEqualTo("T.V.B.");
    assertThat(row.hamlet()).isEmpty();
    assertThat(register.actions())
        .hasSize(before + 1)
        .last()
        .isEqualTo(LedgerAction.OPEN_RESTRICTED);
    assertThat(register.ledger().getLast().detail()).isEqualTo("search closed: Trả lời khiếu nại");
  }

  @Test
  void juveniles_areInNoListButTheirOwn() {
    PersonId young = person("Trần Văn Út", new PartialDate(2009, 1, 1), "", MeasureKind.AT);
    assertThat(search.handle(register.officer(), Query.of("ut")).ids()).isEmpty();
    assertThat(search.handle(register.officer(), scoped(Scope.SEALED, "Họp kiểm điểm")).ids())
        .containsExactly(young);
    assertThat(search.handle(register.officer(), scoped(Scope.SEALED, "Họp kiểm điểm")).first())
        .singleElement()
        .satisfies(row -> assertThat(row.termEnd()).isNotNull());
    assertThat(search.counts(register.reader())).isEqualTo(new SearchPeople.Counts(2, 0, 0, 1, 0));
  }

  @Test
  void somebodyWithoutMeasure_isFoundByTyping_andInTheListOfThose() {
    PersonId nhap = register.person("Lê Văn Nháp");
    Row row = search.handle(register.officer(), Query.of("nhap")).first().getFirst();
    assertThat(row.id()).isEqualTo(nhap);
    assertThat(row.name()).isEqualTo("Lê Văn Nháp");
    assertThat(row.measures()).isEmpty();
    assertThat(search.handle(register.officer(), Query.of("van")).ids()).containsExactly(duc, nhap);
    assertThat(search.handle(register.officer(), Query.of("")).ids()).containsExactly(duc, mai);
    assertThat(search.handle(register.officer(), scoped(Scope.NO_MEASURE, "")).ids())
        .containsExactly(nhap);
    assertThat(search.counts(register.reader())).isEqualTo(new SearchPeople.Counts(2, 0, 0, 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name,         birth,      number,       old,          reasons
          Ai Đó,          1999-01-01, 036085001234, '',           SAME_CITIZEN_NUMBER
          Ai Đó,          1999-01-01, '',           036085001234, SAME_OLD_NUMBER
          nguyen van duc, 1985-03-05, '',           '',           SAME_NAME_AND_BIRTH
          Nguyễn Văn Đức, ,           '',           '',           SAME_NAME
          Nguyễn Văn Đức, 1985,       '',           '',           SAME_NAME_AND_YEAR
          Nguyễn Văn Đức, 1985-04-05, '',           '',           SAME_NAME_AND_YEAR
          Nguyễn Văn Đức, 1986-03-05, '',           '',           SAME_NAME_BIRTH_SLIP
          Nguyễn Văn Đức, 1958-03-05, '',           '',           SAME_NAME_BIRTH_SLIP
          Nguyễn Văn Đứcc,1985-03-05, '',           '',           SIMILAR_NAME_SAME_BIRTH
          Đức Văn Nguyễn, 1985-03-05, '',           '',           SIMILAR_NAME_SAME_BIRTH
          """)
  void likelySamePerson_isFoundWithTheReason(
      String name, String birth, String number, String old, Reason reason) {
    PartialDate born = birth == null ? null : PartialDate.parse(birth);
    Candidate candidate = new Candidate(name, born, null, number, old);
    List<Likely> likely =
        new FindLikelySame(register.database()).handle(register.officer(), candidate);
    assertThat(likely).extracting(Likely::id).containsExactly(duc);
    assertThat(likely.getFirst().reasons()).containsExactly(reason);
    assertThat(likely.getFirst().certain()).isEqualTo(reason == Reason.SAME_CITIZEN_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Đức,1986-04-06",
    "Nguyễn Văn Đức,1958-03-06",
    "Nguyễn Văn Dũng,1985-03-05",
    "'',1985-03-05"
  })
  void otherPeople_areLeftAlone(String name, String birth) {
    Candidate candidate = new Candidate(name, PartialDate.parse(birth), null, "", "");
    assertThat(new FindLikelySame(register.database()).handle(register.officer(), candidate))
        .isEmpty();
  }

  @Test
  void closedRecord_isNamedOnlyAsExisting() {
    Closing closing = new Closing(CloseReason.CANCELLED, TODAY, "7/QĐ", TODAY, "");
    new CloseMeasure(register.database(), register.legalClock(), DossierChecklist.shipped())
        .handle(register.officer(), new MeasureId(1), closing);
    Likely likely =
        new FindLikelySame(register.database())
            .handle(
                register.officer(),
                new Candidate("Nguyễn Văn Đức", new PartialDate(1985, 3, 5), null, "", ""))
            .getFirst();
    assertThat(likely.name()).isEqualTo("N.V.Đ.");
    assertThat(likely.birth()).isNull();
  }
}

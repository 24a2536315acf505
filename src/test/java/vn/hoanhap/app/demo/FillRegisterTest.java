package vn.hoanhap.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;
import vn.hoanhap.usecase.today.ShowToday.Today;
import vn.hoanhap.usecase.today.ShowToday.When;

/// Focus: a training register is filled in one go and every page of it shows life.
class FillRegisterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private UseCaseRegister register;
  private FictitiousPeople people;
  private FillRegister fill;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    people =
        new FictitiousPeople(
            register.reference(),
            register.reference().communes().search("yen mo ninh binh", 1).getFirst(),
            TODAY,
            List.of(register.chief().id(), register.officer().id()));
    fill = new FillRegister(register.database(), register.legalClock());
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Today today() {
    return new ShowToday(register.database(), LawBooks.shipped()).handle(register.officer(), null);
  }

  @Test
  void post_isStoredWithALedgerLineAPerson() {
    int stored = fill.fill(register.chief(), people.post().iterator());
    assertThat(stored).isEqualTo(people(TODAY).post().size());
    assertThat(register.ledger()).hasSize(stored);
    assertThat(register.register().number("SELECT count(*) FROM activity")).isGreaterThan(500);
  }

  @Test
  void lists_showOpenAwaitingClosedAndSealedPeople() {
    fill.fill(register.chief(), people.post().iterator());
    SearchPeople.Counts counts = new SearchPeople(register.database()).counts(register.officer());
    assertThat(counts.current()).isGreaterThan(45);
    assertThat(counts.awaitingPapers()).isBetween(2, 6);
    assertThat(counts.closed()).isEqualTo(7);
    assertThat(counts.sealed()).isEqualTo(2);
  }

  @Test
  void today_hasSomethingInEveryBoxAndIsNotDrowned() {
    fill.fill(register.chief(), people.post().iterator());
    Today today = today();
    assertThat(today.groups())
        .extracting(ShowToday.Group::when)
        .contains(When.LATE, When.THIS_WEEK);
    assertThat(today.monthBar().toComment()).isGreaterThan(15);
    assertThat(today.mayAskTotal()).isPositive();
    assertThat(today.endingSoonTotal()).isPositive();
    assertThat(today.awaitingPapers()).isPositive();
  }

  @Test
  void manyReadAtOnce_areTheSameAsEachReadByItself() {
    fill.fill(register.chief(), people.post().iterator());
    PersonRepository repository = new PersonRepository();
    MeasureRepository measures = new MeasureRepository();
    HelperRepository helpers = new HelperRepository();
    register
        .database()
        .read(
            tx -> {
              List<PersonId> ids =
                  LongStream.rangeClosed(1, people.post().size())
                      .mapToObj(number -> new PersonId(people.post().size() + 1 - number))
                      .toList();
              assertThat(repository.find(tx, ids))
                  .isEqualTo(
                      ids.stream().map(id -> repository.find(tx, id).orElseThrow()).toList());
              Map<PersonId, List<Measure>> all = measures.ofPeople(tx, ids);
              ids.forEach(
                  id ->
                      assertThat(all.getOrDefault(id, List.of()))
                          .isEqualTo(measures.ofPerson(tx, id)));
              List<MeasureId> numbers =
                  all.values().stream().flatMap(List::stream).map(Measure::id).toList();
              helpers
                  .ofMeasures(tx, numbers)
                  .forEach((id, of) -> assertThat(of).isEqualTo(helpers.ofMeasure(tx, id)));
              assertThatThrownBy(() -> repository.find(tx, List.of(new PersonId(9_999))))
                  .isInstanceOf(Fault.NotFound.class);
              return null;
            });
  }

  private FictitiousPeople people(LocalDate day) {
    return new FictitiousPeople(
        register.reference(),
        register.reference().communes().search("yen mo ninh binh", 1).getFirst(),
        day,
        List.of());
  }
}

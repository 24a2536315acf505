package vn.hoanhap.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.law.LawBooks;
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
    assertThat(today.monthBar().people()).isGreaterThan(15);
    assertThat(today.mayAskTotal()).isPositive();
    assertThat(today.endingSoonTotal()).isPositive();
    assertThat(today.awaitingPapers()).isPositive();
  }

  private FictitiousPeople people(LocalDate day) {
    return new FictitiousPeople(
        register.reference(),
        register.reference().communes().search("yen mo ninh binh", 1).getFirst(),
        day,
        List.of());
  }
}

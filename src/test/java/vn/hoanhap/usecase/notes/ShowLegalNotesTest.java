package vn.hoanhap.usecase.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hoanhap.law.RuleBook;

/// The legal notes: every rule with its source, those of the day marked, open questions said.
class ShowLegalNotesTest {

  private final RuleBook book = RuleBook.shipped();
  private final ShowLegalNotes notes = new ShowLegalNotes(book);

  @Test
  void everyRule_isListedWithItsSourceAndConfidence() {
    ShowLegalNotes.Notes page = notes.handle(LocalDate.of(2026, 11, 22));
    assertThat(page.version()).isEqualTo(book.version());
    assertThat(page.rules()).hasSameSizeAs(book.rules());
    assertThat(page.rules()).allMatch(note -> "ABCU".indexOf(note.confidence()) >= 0);
    assertThat(page.unconfirmed()).isPositive();
    assertThat(page.open()).extracting(ShowLegalNotes.Open::id).contains("U1", "U6", "U13");
  }

  @Test
  void versionOfTheDay_isMarkedAlone() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1)}) {
      assertThat(notes.handle(day).rules())
          .filteredOn(note -> note.id().equals("SDTP.term") && note.inForce())
          .singleElement()
          .satisfies(
              note ->
                  assertThat(note.article())
                      .isEqualTo(day.getMonthValue() == 6 ? "LPCMT-2021 23.2" : "LPCMT-2025 24.2"));
    }
  }
}

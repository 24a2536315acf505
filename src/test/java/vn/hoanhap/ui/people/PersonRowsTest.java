package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.people.PersonRow.Span;
import vn.hoanhap.usecase.person.SearchPeople.Chip;
import vn.hoanhap.usecase.person.SearchPeople.Match;
import vn.hoanhap.usecase.person.SearchPeople.Row;

/// Focus: a found person becomes a line in words: what matched, the term, the last activity.
class PersonRowsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final PersonRows rows = new PersonRows(new Messages(Language.VIETNAMESE), TODAY);

  @Test
  void whatMatched_isCutOutOfTheName() {
    assertThat(PersonRows.spans("Hoàng Đức An", List.of(new int[] {6, 9}, new int[] {10, 12})))
        .containsExactly(
            new Span("Hoàng ", false),
            new Span("Đức", true),
            new Span(" ", false),
            new Span("An", true));
    assertThat(PersonRows.spans("An", List.of())).containsExactly(new Span("An", false));
  }

  @Test
  void aTermInForce_saysItsEndAndTheDaysLeft() {
    PersonRow row =
        rows.row(
            found(MeasureKind.AT, MeasureStatus.ACTIVE, LocalDate.of(2027, 3, 15), Match.NAME));
    assertThat(row.term()).isEqualTo("đến 15/03/2027 · còn 113 ngày");
    assertThat(row.share()).isBetween(0.8, 0.9);
    assertThat(row.ended()).isFalse();
    assertThat(row.officer()).isEqualTo("Đ/c Thu");
    assertThat(row.lastActivity()).isEqualTo("gặp, 28/10");
    assertThat(row.why()).isEmpty();
  }

  @Test
  void aFine_lapses_andATermThatIsOver_saysSo() {
    PersonRow fine =
        rows.row(
            found(
                MeasureKind.VPHC_CB,
                MeasureStatus.ACTIVE,
                LocalDate.of(2026, 12, 10),
                Match.OLD_NUMBER));
    assertThat(fine.term()).isEqualTo("hết hiệu lực 10/12/2026 · còn 18 ngày");
    assertThat(fine.why()).isEqualTo("khớp số giấy tờ cũ");
    PersonRow over =
        rows.row(
            found(
                MeasureKind.AT,
                MeasureStatus.ENDED_AWAITING_PAPERS,
                LocalDate.of(2026, 11, 20),
                Match.HAMLET));
    assertThat(over.term()).isEqualTo("hết hạn 20/11/2026 · quá 2 ngày");
    assertThat(over.ended()).isTrue();
    assertThat(over.hamletMatched()).isTrue();
  }

  @Test
  void aMeasureWithoutEnd_saysSo() {
    PersonRow row = rows.row(found(MeasureKind.CHX, MeasureStatus.ACTIVE, null, Match.NONE));
    assertThat(row.term()).isEqualTo("chưa rõ ngày kết thúc");
    assertThat(row.share()).isEqualTo(-1);
  }

  @Test
  void aClosedFile_saysThatItEnded() {
    PersonRow row = rows.row(found(MeasureKind.CHX, MeasureStatus.CLOSED, null, Match.NONE));
    assertThat(row.term()).isEqualTo("đã kết thúc");
  }

  private static Row found(MeasureKind kind, MeasureStatus status, LocalDate end, Match match) {
    return new Row(
        new PersonId(7),
        "Hoàng Đức An",
        PartialDate.parse("1988"),
        Sex.MALE,
        List.of(new Chip(kind, status)),
        "Thôn 3",
        LocalDate.of(2025, 3, 15),
        end,
        "Trần Thị Thu",
        LocalDate.of(2026, 10, 28),
        ActivityType.GAP,
        match,
        List.of());
  }
}

package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.measure.MeasureKind;

/// The law as data: every rule whole in time, sourced and worded; a change of law is a change of
/// data.
class RuleBookTest {

  private static final String HEAD =
      "version: 1\n"
          + "id | by | value | article | source | from | to | confidence | sentence | meaning\n";

  @Test
  void shippedRules_areSourcedAndWordedInBothLanguages() {
    assertThat(RuleBook.shipped().rules())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            rule -> {
              assertThat(rule.sentence()).as(rule.id()).endsWith(".");
              assertThat(rule.meaning()).as(rule.id()).endsWith(".");
              assertThat(rule.article() + rule.source()).as(rule.id()).isNotBlank();
              assertThat(
                      java.text.Normalizer.isNormalized(
                          rule.sentence(), java.text.Normalizer.Form.NFC))
                  .isTrue();
            });
  }

  @Test
  void unconfirmedRule_saysSoInItsSource() {
    assertThat(RuleBook.shipped().rules())
        .filteredOn(Rule::isUnconfirmed)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.source()).as(rule.id()).isNotBlank());
  }

  @Test
  void versionInForce_isPickedByTheDateTheRuleNames() {
    RuleBook book = RuleBook.shipped();
    LawDates before =
        new LawDates(null, null, LocalDate.of(2026, 6, 30), null, LocalDate.of(2026, 11, 22));
    LawDates after =
        new LawDates(null, null, LocalDate.of(2026, 7, 1), null, LocalDate.of(2026, 11, 22));
    assertThat(book.on(before).get("SDTP.term").article()).isEqualTo("LPCMT-2021 23.2");
    assertThat(book.on(after).get("SDTP.term").article()).isEqualTo("LPCMT-2025 24.2");
    assertThat(book.on(before).get("AT.absence.each").confidence()).isEqualTo('U');
  }

  @Test
  void changeOfLaw_isAChangeOfData() throws IOException {
    String shipped = text(Resources.open("rules.txt"));
    String line =
        shipped
            .lines()
            .filter(l -> l.startsWith("SDTP.term") && l.contains("| 2026-07-01 |"))
            .findFirst()
            .orElseThrow();
    String closed = line.replace("| 2026-07-01 | |", "| 2026-07-01 | 2027-12-31 |");
    String longer =
        line.replace("| P1Y |", "| P18M |")
            .replace("| 2026-07-01 | |", "| 2028-01-01 | |")
            .replace("LPCMT-2025 24.2", "Luật 2027");
    RuleBook changed =
        RuleBook.read(new StringReader(shipped.replace(line, closed + "\n" + longer)));
    TermCalculator calculator = new TermCalculator(changed);
    LocalDate today = LocalDate.of(2028, 3, 1);
    assertThat(calculator.answer(TermLine.parse("SDTP", "decided 2027-12-31"), today).computedEnd())
        .isEqualTo("2028-12-31");
    assertThat(calculator.answer(TermLine.parse("SDTP", "decided 2028-01-01"), today).computedEnd())
        .isEqualTo("2029-07-01");
    assertThat(calculator.answer(TermLine.parse("SDTP", "decided 2028-01-01"), today).reasons())
        .anyMatch(reason -> reason.article().equals("Luật 2027"));
  }

  @Test
  void changedExpungementPeriod_appliesFromItsDate() throws IOException {
    String shipped = text(Resources.open("rules.txt"));
    String line = shipped.lines().filter(l -> l.startsWith("XAT70.b ")).findFirst().orElseThrow();
    String closed = line.replace("| | | A |", "| | 2027-06-30 | A |");
    String shorter =
        line.replace("| P2Y |", "| P1Y |").replace("| | | A |", "| 2027-07-01 | | B |");
    assertThat(closed).isNotEqualTo(line);
    ExpungementCalculator calculator =
        new ExpungementCalculator(
            RuleBook.read(new StringReader(shipped.replace(line, closed + "\n" + shorter))));
    String conviction =
        "born 1985-06-15, art 173, act 2019-03-01, intentional serious, judged 2019-09-10, prison"
            + " P3Y, paid, done ";
    LocalDate today = LocalDate.of(2027, 8, 1);
    assertThat(
            calculator
                .answer(RecordLine.parse(conviction + "2027-06-30"), today)
                .getFirst()
                .earliest())
        .isEqualTo("2029-06-30");
    assertThat(
            calculator
                .answer(RecordLine.parse(conviction + "2027-07-01"), today)
                .getFirst()
                .earliest())
        .isEqualTo("2028-07-01");
  }

  @Test
  void everyKind_hasARuleForItsStart() {
    RuleBook book = RuleBook.shipped();
    for (MeasureKind kind : MeasureKind.values()) {
      assertThat(book.ids()).contains("START." + kind.code());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X.a | today | P1Y | a | s | | | A | Câu. | Meaning. | more",
        "X.a | today | P1Y | a | s | | | A | Câu.",
        "X.a | someday | P1Y | a | s | | | A | Câu. | Meaning.",
        "X.a | today | soon | a | s | | | A | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | | | Z | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | 2026-13-01 | | A | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | 2026-01-01 | | A | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | | 2026-01-01 | A | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | | 2026-01-01 | A | Câu. | Meaning.\n"
            + "X.a | today | P2Y | a | s | 2026-01-03 | | A | Câu. | Meaning.",
        "X.a | today | P1Y | a | s | | 2026-01-01 | A | Câu. | Meaning.\n"
            + "X.a | start | P2Y | a | s | 2026-01-02 | | A | Câu. | Meaning.",
      })
  void malformedBook_isRefused(String lines) {
    assertThatThrownBy(() -> RuleBook.read(new StringReader(HEAD + lines)))
        .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
  }

  @Test
  void emptyBook_isRefused() {
    assertThatThrownBy(() -> RuleBook.read(new StringReader("# nothing")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void values_areReadInTheirForms() {
    Rules rules = RuleBook.shipped().on(LawDates.of(LocalDate.of(2026, 11, 22)));
    assertThat(rules.get("AT.min").period()).isEqualTo(Period.ofYears(1));
    assertThat(rules.get("AT.short.served").fraction()).isEqualTo(new Fraction(3, 4));
    assertThat(rules.get("AT.absence.each").number()).isEqualTo(60);
    assertThat(rules.get("DUTY.verify").isWorkingDays()).isTrue();
    assertThat(rules.get("DUTY.transfer").isHours()).isTrue();
    assertThat(rules.get("XAT.court.chapters").includes(117)).isTrue();
    assertThat(rules.get("XAT.court.chapters").includes(123)).isFalse();
    assertThat(rules.find("AT.not-counted")).isEmpty();
  }

  private static String text(Reader source) throws IOException {
    try (source) {
      StringWriter all = new StringWriter();
      source.transferTo(all);
      return all.toString();
    }
  }
}

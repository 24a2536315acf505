package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.law.ExpungementAnswer.Status;

/// What must hold for every criminal record, tried on some thousands of random ones (fixed seed).
class ExpungementPropertiesTest {

  private static final int RECORDS = 3_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ExpungementCalculator calculator = new ExpungementCalculator(RuleBook.shipped());
  private final ReasonText vietnamese = new ReasonText(new Messages(Language.VIETNAMESE));
  private final ReasonText english = new ReasonText(new Messages(Language.ENGLISH));

  static Stream<CriminalRecord> records() {
    RandomRecords random = new RandomRecords(20261122);
    return Stream.generate(random::record).limit(RECORDS);
  }

  @Test
  void laterCompletion_neverGivesAnEarlierDate() {
    records()
        .forEach(
            record -> {
              ConvictionFacts first = record.convictions().getFirst();
              if (first.completedOn() == null) {
                return;
              }
              LocalDate before = answer(record).earliest();
              CriminalRecord later =
                  with(record, completed(first, first.completedOn().plusDays(17)));
              LocalDate after = answer(later).earliest();
              if (before != null
                  && after != null
                  && answer(record).path() == answer(later).path()) {
                assertThat(after).isAfterOrEqualTo(before);
              }
            });
  }

  @Test
  void unpaidObligation_neverClearsAnybody() {
    records()
        .forEach(
            record -> {
              ConvictionFacts first = record.convictions().getFirst();
              List<Obligation> owed =
                  new ArrayList<>(first.obligations() == null ? List.of() : first.obligations());
              owed.add(new Obligation("court-fee", "unpaid", null));
              ExpungementAnswer before = answer(record);
              ExpungementAnswer after = answer(with(record, owing(first, owed)));
              if (before.status() == Status.REVIEW) {
                assertThat(after.status()).isNotEqualTo(Status.EXPUNGED);
              }
              if (after.status() == Status.EXPUNGED) {
                assertThat(first.courtApplications())
                    .anyMatch(decided -> decided.outcome().equals("granted"));
              }
            });
  }

  @Test
  void everyDate_isExplainedByAReason() {
    records()
        .forEach(
            record -> {
              for (ExpungementAnswer answer : calculator.answer(record, TODAY)) {
                for (LocalDate date :
                    new LocalDate[] {
                      answer.start(),
                      answer.earliest(),
                      answer.lastDayOfRecord(),
                      answer.expectedEnd(),
                      answer.reapplyFrom()
                    }) {
                  if (date != null) {
                    assertThat(answer.reasons())
                        .as("%s in %s", date, answer)
                        .anyMatch(reason -> reason.arguments().contains(date));
                  }
                }
              }
            });
  }

  @Test
  void everyAnswer_saysWhyInBothLanguages() {
    records()
        .forEach(
            record -> {
              for (ExpungementAnswer answer : calculator.answer(record, TODAY)) {
                assertThat(answer.reasons().size() + answer.missing().size()).isPositive();
                Stream.concat(answer.reasons().stream(), answer.warnings().stream())
                    .forEach(this::assertReadable);
                answer.missing().forEach(fact -> assertThat(vietnamese.missing(fact)).isNotBlank());
                if (answer.status() == Status.REVIEW) {
                  assertThat(
                          answer.warnings().size()
                              + answer.missing().size()
                              + answer.reasons().size())
                      .isPositive();
                }
              }
            });
  }

  @Test
  void expungedToday_isExpungedTomorrow() {
    records()
        .forEach(
            record -> {
              if (answer(record).status() == Status.EXPUNGED) {
                assertThat(calculator.answer(record, TODAY.plusYears(1)).getFirst().status())
                    .isEqualTo(Status.EXPUNGED);
              }
            });
  }

  private void assertReadable(Reason reason) {
    assertThat(vietnamese.of(reason)).doesNotContain("{").doesNotContain("null");
    assertThat(english.of(reason)).doesNotContain("{").doesNotContain("null");
  }

  private ExpungementAnswer answer(CriminalRecord record) {
    return calculator.answer(record, TODAY).getFirst();
  }

  private static CriminalRecord with(CriminalRecord record, ConvictionFacts first) {
    List<ConvictionFacts> all = new ArrayList<>(record.convictions());
    all.set(0, first);
    return new CriminalRecord(record.birthDate(), all, record.pending());
  }

  private static ConvictionFacts completed(ConvictionFacts c, LocalDate day) {
    return new ConvictionFacts(
        c.id(),
        c.offenceArticle(),
        c.offenceDate(),
        c.fault(),
        c.severity(),
        c.judgmentDate(),
        c.effectiveDate(),
        c.mainPenalty(),
        c.probation(),
        day,
        c.amnestied(),
        c.neverExecuted(),
        c.reappearedOn(),
        c.additionalPenalties(),
        c.obligations(),
        c.courtApplications(),
        c.meritProposedOn());
  }

  private static ConvictionFacts owing(ConvictionFacts c, List<Obligation> owed) {
    return new ConvictionFacts(
        c.id(),
        c.offenceArticle(),
        c.offenceDate(),
        c.fault(),
        c.severity(),
        c.judgmentDate(),
        c.effectiveDate(),
        c.mainPenalty(),
        c.probation(),
        c.completedOn(),
        c.amnestied(),
        c.neverExecuted(),
        c.reappearedOn(),
        c.additionalPenalties(),
        owed,
        c.courtApplications(),
        c.meritProposedOn());
  }
}

package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.law.ExpungementAnswer.Status;

/// What must hold for every criminal record, tried on some thousands of random ones (fixed seed).
class ExpungementPropertiesTest {

  private static final int RECORDS = 3_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> SEVERITIES =
      List.of("less-serious", "serious", "very-serious", "especially-serious");
  private static final List<String> STATUSES =
      List.of(
          "done",
          "waived-by-court",
          "enforcement-stopped",
          "waived-by-victim",
          "unpaid",
          "unknown");

  private final ExpungementCalculator calculator = new ExpungementCalculator(RuleBook.shipped());
  private final ReasonText vietnamese = new ReasonText(new Messages(Language.VIETNAMESE));
  private final ReasonText english = new ReasonText(new Messages(Language.ENGLISH));

  static Stream<CriminalRecord> records() {
    Random random = new Random(20261122);
    return Stream.generate(() -> record(random)).limit(RECORDS);
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

  private static CriminalRecord record(Random random) {
    LocalDate birth = maybe(random, day(random, 1960, 50));
    List<ConvictionFacts> convictions = new ArrayList<>();
    LocalDate from = LocalDate.of(2008, 1, 1);
    for (int number = 0; number <= random.nextInt(3); number++) {
      ConvictionFacts conviction =
          conviction(random, "c" + number, from.plusDays(random.nextInt(4000)));
      convictions.add(conviction);
    }
    List<CriminalRecord.Prosecution> pending =
        random.nextInt(8) == 0
            ? List.of(new CriminalRecord.Prosecution(maybe(random, day(random, 2022, 5))))
            : List.of();
    return new CriminalRecord(birth, convictions, pending);
  }

  private static ConvictionFacts conviction(Random random, String id, LocalDate offence) {
    LocalDate judged = offence.plusDays(60 + random.nextInt(500));
    LocalDate completed = judged.plusDays(random.nextInt(3000));
    MainPenalty.Type[] types = MainPenalty.Type.values();
    MainPenalty.Type type = types[random.nextInt(types.length)];
    Period length = Period.of(random.nextInt(18), random.nextInt(12), random.nextInt(3));
    List<AdditionalPenalty> additional = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      additional.add(
          new AdditionalPenalty(
              List.of(
                      "residence-surveillance",
                      "residence-ban",
                      "post-ban",
                      "civic-rights",
                      "fine",
                      "confiscation")
                  .get(random.nextInt(6)),
              "",
              maybe(random, completed.plusDays(365 + random.nextInt(1400))),
              random.nextBoolean() ? completed.plusDays(random.nextInt(1800)) : null));
    }
    List<Obligation> obligations = random.nextInt(4) == 0 ? null : new ArrayList<>();
    if (obligations != null && random.nextBoolean()) {
      obligations.add(
          new Obligation(
              "court-fee",
              STATUSES.get(random.nextInt(6)),
              maybe(random, completed.plusDays(random.nextInt(900)))));
    }
    List<ConvictionFacts.CourtApplication> applications = new ArrayList<>();
    for (int tries = random.nextInt(12); tries > 9; tries--) {
      applications.add(
          new ConvictionFacts.CourtApplication(
              completed.plusDays(800 + random.nextInt(400)),
              random.nextInt(3) == 0 ? "granted" : "refused"));
    }
    return new ConvictionFacts(
        id,
        maybe(
            random, List.of("173", "260", "117", "251", "421", "173, 117").get(random.nextInt(6))),
        maybe(random, offence),
        maybe(random, random.nextInt(4) == 0 ? "negligent" : "intentional"),
        maybe(random, SEVERITIES.get(random.nextInt(4))),
        judged,
        maybe(random, judged.plusDays(30)),
        random.nextInt(12) == 0 ? null : new MainPenalty(type, maybe(random, length)),
        random.nextBoolean()
            ? null
            : new ConvictionFacts.Probation(
                judged,
                maybe(random, Period.ofMonths(12 + random.nextInt(48))),
                random.nextInt(3) == 0 ? completed : null),
        maybe(random, completed),
        random.nextInt(6) == 0,
        random.nextInt(10) == 0,
        random.nextInt(10) == 0 ? judged.plusDays(1000) : null,
        additional,
        obligations,
        applications,
        random.nextInt(8) == 0 ? completed.plusDays(200) : null);
  }

  private static LocalDate day(Random random, int year, int years) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
  }

  private static <T> T maybe(Random random, T value) {
    return random.nextInt(10) == 0 ? null : value;
  }
}

package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;

/// What must hold for every term, tried on some thousands of random measures (fixed seed).
class TermPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TermCalculator calculator = new TermCalculator(RuleBook.shipped());
  private final ReasonText vietnamese = new ReasonText(new Messages(Language.VIETNAMESE));
  private final ReasonText english = new ReasonText(new Messages(Language.ENGLISH));

  static Stream<TermFacts> terms() {
    Random random = new Random(20261122);
    return Stream.generate(() -> facts(random)).limit(4_000);
  }

  @Test
  void shortening_neverGoesBelowTheMinimumServed() {
    terms()
        .forEach(
            facts -> {
              boolean onlyCuts =
                  facts.adjustments().stream()
                      .allMatch(
                          adjustment ->
                              adjustment.type() == Adjustment.Type.SHORTENED
                                  || adjustment.type() == Adjustment.Type.REDUCED);
              TermAnswer answer = calculator.answer(facts, TODAY);
              boolean cut =
                  facts.adjustments().stream().anyMatch(adjustment -> adjustment.length() != null);
              if (onlyCuts
                  && cut
                  && facts.detentionDays() == 0
                  && answer.mustServeUntil() != null
                  && answer.computedEnd() != null) {
                assertThat(answer.computedEnd()).isAfterOrEqualTo(answer.mustServeUntil());
              }
            });
  }

  @Test
  void everyDate_isExplainedByAReason() {
    terms()
        .forEach(
            facts -> {
              TermAnswer answer = calculator.answer(facts, TODAY);
              for (LocalDate date :
                  new LocalDate[] {
                    answer.start(),
                    answer.computedEnd(),
                    answer.statedEnd(),
                    answer.reductionFrom(),
                    answer.mustServeUntil()
                  }) {
                if (date != null) {
                  assertThat(answer.reasons())
                      .as("%s of %s", date, facts)
                      .anyMatch(reason -> reason.arguments().contains(date));
                }
              }
            });
  }

  @Test
  void everyAnswer_isReadableInBothLanguages() {
    terms()
        .forEach(
            facts -> {
              TermAnswer answer = calculator.answer(facts, TODAY);
              Stream.concat(answer.reasons().stream(), answer.warnings().stream())
                  .forEach(
                      reason -> {
                        assertThat(vietnamese.of(reason))
                            .doesNotContain("{")
                            .doesNotContain("null");
                        assertThat(english.of(reason)).doesNotContain("{").doesNotContain("null");
                      });
              answer.missing().forEach(fact -> assertThat(english.missing(fact)).isNotBlank());
            });
  }

  @Test
  void laterStart_neverGivesAnEarlierEnd() {
    terms()
        .forEach(
            facts -> {
              if (facts.legalStart() == null
                  || !facts.adjustments().isEmpty()
                  || facts.kind() == MeasureKind.SCN
                  || facts.kind() == MeasureKind.CNTN
                  || facts.kind() == MeasureKind.CNBB) {
                return;
              }
              TermFacts later = startingOn(facts, facts.legalStart().plusDays(9));
              LocalDate before = calculator.answer(facts, TODAY).computedEnd();
              LocalDate after = calculator.answer(later, TODAY).computedEnd();
              if (before != null && after != null) {
                assertThat(after).isAfterOrEqualTo(before);
              }
            });
  }

  @Test
  void statedEnd_alwaysGoverns() {
    terms()
        .forEach(
            facts -> {
              TermAnswer answer = calculator.answer(facts, TODAY);
              if (facts.statedEnd() != null) {
                assertThat(answer.governingEnd()).isEqualTo(facts.statedEnd());
                assertThat(answer.over()).isEqualTo(TODAY.isAfter(facts.statedEnd()));
              }
            });
  }

  private static TermFacts startingOn(TermFacts f, LocalDate start) {
    return new TermFacts(
        f.kind(),
        f.decisionDate(),
        f.judgmentDate(),
        start,
        f.length(),
        f.prisonTerm(),
        f.detentionDays(),
        f.statedEnd(),
        f.birthDate(),
        f.rehab(),
        f.repeatRehab(),
        f.adjustments(),
        f.sanction(),
        f.record());
  }

  private static TermFacts facts(Random random) {
    MeasureKind kind = MeasureKind.values()[random.nextInt(MeasureKind.values().length)];
    LocalDate decided = maybe(random, day(random));
    LocalDate start = maybe(random, day(random));
    boolean sanction = kind.isSanction();
    return new TermFacts(
        kind,
        decided,
        maybe(random, day(random)),
        start,
        random.nextInt(3) == 0
            ? null
            : Period.of(random.nextInt(5), random.nextInt(12), random.nextInt(20)),
        random.nextBoolean() ? null : Period.of(random.nextInt(4), random.nextInt(12), 0),
        random.nextInt(4) == 0 ? random.nextInt(120) : 0,
        random.nextInt(4) == 0 ? day(random).plusYears(1) : null,
        maybe(random, LocalDate.of(1960, 1, 1).plusDays(random.nextInt(18_000))),
        maybe(random, RehabKind.values()[random.nextInt(3)]),
        random.nextBoolean() ? null : random.nextBoolean(),
        adjustments(random),
        sanction
            ? new Sanction("", "", "", random.nextBoolean(), maybe(random, day(random)))
            : null,
        kind == MeasureKind.CHX && random.nextBoolean()
            ? ExpungementPropertiesTest.records().skip(random.nextInt(50)).findFirst().orElseThrow()
            : null);
  }

  private static List<Adjustment> adjustments(Random random) {
    List<Adjustment> adjustments = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      Adjustment.Type[] types = Adjustment.Type.values();
      LocalDate from = day(random);
      adjustments.add(
          new Adjustment(
              0,
              types[random.nextInt(types.length)],
              maybe(random, Period.of(0, random.nextInt(14), random.nextInt(25))),
              random.nextInt(3) == 0 ? random.nextInt(60) : 0,
              maybe(random, from),
              maybe(random, from.plusDays(random.nextInt(200))),
              "",
              maybe(random, day(random)),
              ""));
    }
    return adjustments;
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_300));
  }

  private static <T> T maybe(Random random, T value) {
    return random.nextInt(8) == 0 ? null : value;
  }
}

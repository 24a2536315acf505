package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Obligation;

/// Makes up criminal records with every kind of gap, the same ones for the same seed.
final class RandomRecords {
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
  private static final List<String> ARTICLES =
      List.of("173", "260", "117", "251", "421", "173, 117");
  private static final List<String> PENALTIES =
      List.of(
          "residence-surveillance",
          "residence-ban",
          "post-ban",
          "civic-rights",
          "fine",
          "confiscation");

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /// One to three convictions, sometimes an open prosecution.
  CriminalRecord record() {
    List<ConvictionFacts> convictions = new ArrayList<>();
    for (int number = random.nextInt(3); number >= 0; number--) {
      LocalDate offence = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(5_500));
      convictions.add(conviction("c" + number, offence));
    }
    List<CriminalRecord.Prosecution> pending =
        oneIn(8) ? List.of(new CriminalRecord.Prosecution(maybe(day(2022, 5)))) : List.of();
    return new CriminalRecord(maybe(day(1960, 50)), convictions, pending);
  }

  private ConvictionFacts conviction(String id, LocalDate offence) {
    LocalDate judged = offence.plusDays(60 + random.nextInt(500));
    LocalDate completed = judged.plusDays(random.nextInt(3_000));
    return new ConvictionFacts(
        id,
        maybe(pick(ARTICLES)),
        maybe(offence),
        maybe(oneIn(4) ? "negligent" : "intentional"),
        maybe(pick(SEVERITIES)),
        judged,
        maybe(judged.plusDays(30)),
        penalty(),
        probation(judged, completed),
        maybe(completed),
        oneIn(6),
        oneIn(10),
        oneIn(10) ? judged.plusDays(1_000) : null,
        additional(completed),
        obligations(completed),
        applications(completed),
        oneIn(8) ? completed.plusDays(200) : null);
  }

  private MainPenalty penalty() {
    Period length = Period.of(random.nextInt(18), random.nextInt(12), random.nextInt(3));
    MainPenalty.Type type = pick(List.of(MainPenalty.Type.values()));
    return oneIn(12) ? null : new MainPenalty(type, maybe(length));
  }

  private ConvictionFacts.Probation probation(LocalDate judged, LocalDate completed) {
    Period length = Period.ofMonths(12 + random.nextInt(48));
    return oneIn(2)
        ? null
        : new ConvictionFacts.Probation(judged, maybe(length), oneIn(3) ? completed : null);
  }

  private List<AdditionalPenalty> additional(LocalDate completed) {
    if (!oneIn(4)) {
      return List.of();
    }
    LocalDate ends = completed.plusDays(365 + random.nextInt(1_400));
    LocalDate done = completed.plusDays(random.nextInt(1_800));
    return List.of(new AdditionalPenalty(pick(PENALTIES), "", maybe(ends), oneIn(2) ? done : null));
  }

  private List<Obligation> obligations(LocalDate completed) {
    if (oneIn(4)) {
      return null;
    }
    LocalDate done = completed.plusDays(random.nextInt(900));
    return oneIn(2) ? List.of() : List.of(new Obligation("court-fee", pick(STATUSES), maybe(done)));
  }

  private List<ConvictionFacts.CourtApplication> applications(LocalDate completed) {
    List<ConvictionFacts.CourtApplication> applications = new ArrayList<>();
    for (int tries = random.nextInt(12); tries > 9; tries--) {
      LocalDate decided = completed.plusDays(800 + random.nextInt(400));
      String outcome = oneIn(3) ? "granted" : "refused";
      applications.add(new ConvictionFacts.CourtApplication(decided, outcome));
    }
    return applications;
  }

  private LocalDate day(int year, int years) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T maybe(T value) {
    return oneIn(10) ? null : value;
  }
}

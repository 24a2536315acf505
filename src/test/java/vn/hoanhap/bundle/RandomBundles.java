package vn.hoanhap.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Sex;

/// Makes lawful bundles of invented people from a seed: the same seed gives the same bundle.
final class RandomBundles {

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Văn Đức",
          "Trần Thị Hòa",
          "Lê Hữu Nghĩa",
          "Phạm Thị Ngọc Ánh",
          "Đỗ Ỷ",
          "H’Hen Niê",
          "Vũ Quý");
  private static final List<MeasureKind> TOLD =
      List.of(MeasureKind.values()).stream()
          .filter(k -> Disclosure.of(k) != Disclosure.COUNTED)
          .toList();
  private static final List<MeasureStatus> STATUSES =
      List.of(
          MeasureStatus.ACTIVE,
          MeasureStatus.SUSPENDED,
          MeasureStatus.NEEDS_REVIEW,
          MeasureStatus.ENDED_AWAITING_PAPERS,
          MeasureStatus.CLOSED);
  private static final String KEY_ID = "Q0-1_2bCdEfGhIjKlMnOpQrStUvWxYz0123456789ab";

  private final Random random;
  private int next;

  RandomBundles(long seed) {
    random = new Random(seed);
  }

  /// A bundle of up to `people` people.
  BundleV1 bundle(int people) {
    int sequence = 1 + random.nextInt(40);
    List<PersonV1> who = new ArrayList<>();
    for (int i = random.nextInt(people + 1); i > 0; i--) {
      who.add(person());
    }
    return new BundleV1(
        random.nextBoolean(),
        new BundleV1.Post(
            "13318",
            LocalDate.of(2025, 7, 1),
            random.nextBoolean() ? null : LocalDate.of(2031, 1, 1)),
        List.of(KEY_ID, KEY_ID.replace('Q', 'R')),
        sequence,
        sequence == 1 ? null : digest(),
        random.nextInt(sequence),
        YearMonth.of(2026, 1 + random.nextInt(12)),
        instant(),
        some(MeasureKind.values()).stream().map(this::figure).toList(),
        some(ActivityType.values()).stream()
            .map(t -> new BundleV1.ActivityCount(t, random.nextInt(90)))
            .toList(),
        who,
        times(
            () ->
                new BundleV1.Tombstone(
                    one(RecordType.values()), id(), version(), one(Erasure.values()), instant())),
        times(
            () -> new BundleV1.Transfer(id(), id(), random.nextBoolean() ? null : "13291", day())),
        times(this::correction),
        new BundleV1.LedgerHead(1 + random.nextInt(100_000), digest()));
  }

  private PersonV1 person() {
    List<MeasureV1> measures = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      measures.add(measure());
    }
    boolean named = measures.stream().anyMatch(MeasureV1::isNamed);
    int version = version();
    return new PersonV1(
        id(),
        version,
        random.nextInt(version + 1),
        one(Role.values()),
        instant(),
        named ? identity() : null,
        measures);
  }

  private PersonV1.Identity identity() {
    String number =
        random.nextInt(5) == 0 ? null : "0350%08d".formatted(random.nextInt(100_000_000));
    Integer year = random.nextInt(9) == 0 ? null : Integer.valueOf(1950 + random.nextInt(60));
    return new PersonV1.Identity(
        number, NAMES.get(random.nextInt(NAMES.size())), one(Sex.values()), year);
  }

  private MeasureV1 measure() {
    MeasureKind kind = TOLD.get(random.nextInt(TOLD.size()));
    MeasureStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
    boolean closed = status == MeasureStatus.CLOSED;
    boolean graded = kind.category() == Category.COMMUNITY && random.nextBoolean();
    int version = version();
    return new MeasureV1(
        id(),
        version,
        random.nextInt(version + 1),
        one(Role.values()),
        instant(),
        kind,
        status,
        closed
            ? null
            : new MeasureV1.Basis(
                one(BasisType.values()), "12/2026/HS-ST", day(), "Tòa án nhân dân khu vực 2"),
        dayOrNull(),
        dayOrNull(),
        dayOrNull(),
        dayOrNull(),
        closed ? new MeasureV1.Closing(one(CloseReason.values()), day()) : null,
        graded ? one(MeasureV1.GRADES.stream().sorted().toArray(String[]::new)) : null);
  }

  private FigureV1 figure(MeasureKind kind) {
    int opening = 10 + random.nextInt(200);
    int received = random.nextInt(9);
    Map<CloseReason, Integer> left = new EnumMap<>(CloseReason.class);
    some(CloseReason.values()).stream()
        .limit(3)
        .forEach(reason -> left.put(reason, 1 + random.nextInt(3)));
    int current = opening + received - left.values().stream().mapToInt(Integer::intValue).sum();
    return new FigureV1(
        kind,
        opening,
        received,
        left,
        current,
        random.nextInt(current),
        0,
        current,
        Map.of(Employment.STABLE, current));
  }

  private BundleV1.Correction correction() {
    String figure = FigureV1.NAMES.get(random.nextInt(FigureV1.NAMES.size()));
    int was = random.nextInt(50);
    return new BundleV1.Correction(
        YearMonth.of(2026, 3),
        one(MeasureKind.values()),
        figure,
        was,
        was + 1,
        one(Role.values()),
        instant());
  }

  private <T> List<T> times(java.util.function.Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }

  private <T> List<T> some(T[] all) {
    return List.of(all).stream().filter(any -> random.nextInt(3) == 0).toList();
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private int version() {
    return 1 + random.nextInt(20);
  }

  private String id() {
    next++;
    return "hn-%08x-%04d".formatted(random.nextInt(), next);
  }

  private String digest() {
    return "%064x".formatted(new java.math.BigInteger(256, random));
  }

  private Instant instant() {
    return Instant.ofEpochSecond(1_760_000_000L + random.nextInt(40_000_000));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
  }

  private LocalDate dayOrNull() {
    return random.nextInt(4) == 0 ? null : day();
  }
}

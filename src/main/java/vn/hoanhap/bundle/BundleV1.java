package vn.hoanhap.bundle;

import static vn.hoanhap.bundle.BundleRules.require;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureKind;

/// What a post tells its province for one month: format 1 of the payload, described field by field
/// in `src/site/markdown/format/bundle-v1.md`. An instance has passed every check, whether it was
/// built from a register or read from a file; a check that fails is a
/// [vn.hoanhap.domain.Fault.RuleBroken] that names the field.
///
/// `recipients` are the identifiers of the keys the file is sealed to. `sequence` counts the post's
/// files from 1 without a gap; `previous` is the SHA-256 of the payload before, in hex, null for
/// the first. `acknowledged` is the last sequence the province gave a receipt for, 0 before the
/// first: the records are all that changed since. `training` marks fictitious people.
public record BundleV1(
    boolean training,
    Post post,
    List<String> recipients,
    int sequence,
    String previous,
    int acknowledged,
    YearMonth month,
    Instant writtenAt,
    List<FigureV1> figures,
    List<ActivityCount> activities,
    List<PersonV1> people,
    List<Tombstone> tombstones,
    List<Transfer> transfers,
    List<Correction> corrections,
    LedgerHead ledger) {

  /// The format's name, the first value of every payload.
  public static final String FORMAT = "hoanhap-bundle";

  /// The version of the payload that this class models.
  public static final int SCHEMA = 1;

  /// The highest sequence number: four digits in the file name.
  public static final int MAX_SEQUENCE = 9999;

  public BundleV1 {
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    activities = List.copyOf(activities);
    people = List.copyOf(people);
    tombstones = List.copyOf(tombstones);
    transfers = List.copyOf(transfers);
    corrections = List.copyOf(corrections);
    require(sequence >= 1 && sequence <= MAX_SEQUENCE, "sequence", "bundle.field-range");
    require(acknowledged >= 0 && acknowledged < sequence, "acknowledged", "bundle.field-range");
    require(previous == null || BundleRules.isDigest(previous), "previous", "bundle.field-form");
    require((sequence == 1) == (previous == null), "previous", "bundle.field-chain");
    BundleRules.requireRecipients(recipients);
    BundleRules.requireOnce("figures", figures, FigureV1::kind);
    BundleRules.requireOnce("activities", activities, ActivityCount::type);
    BundleRules.requireOneRecordEach(people, tombstones);
  }

  /// How many records the file carries: what a receipt answers one by one.
  public int records() {
    int measures = people.stream().mapToInt(person -> person.measures().size()).sum();
    return people.size() + measures + tombstones.size() + transfers.size() + corrections.size();
  }

  /// The post, by its five-digit commune code (QĐ 19/2025/QĐ-TTg), and the days between which that
  /// code is valid; `validTo` is null while it is.
  public record Post(String code, LocalDate validFrom, LocalDate validTo) {
    public Post {
      require(BundleRules.isCommune(code), "code", "bundle.field-form");
      require(validTo == null || !validTo.isBefore(validFrom), "validTo", "bundle.field-order");
    }
  }

  /// How many entries of one type the log holds for the month.
  public record ActivityCount(ActivityType type, int count) {
    public ActivityCount {
      require(count >= 0, "count", "bundle.field-range");
    }
  }

  /// A record erased since the last receipt: this is all that is left of it.
  public record Tombstone(RecordType record, String id, int version, Erasure rule, Instant at) {
    public Tombstone {
      require(BundleRules.isId(id), "id", "bundle.field-form");
      require(version >= 1, "version", "bundle.field-range");
    }
  }

  /// A measure handed to another commune on a day. `toCommune` is its five-digit code, null when
  /// the paper names a place that is not in the list of communes.
  public record Transfer(String measure, String person, String toCommune, LocalDate on) {
    public Transfer {
      require(BundleRules.isId(measure), "measure", "bundle.field-form");
      require(BundleRules.isId(person), "person", "bundle.field-form");
      require(
          toCommune == null || BundleRules.isCommune(toCommune), "toCommune", "bundle.field-form");
    }
  }

  /// A figure of an earlier, closed month that a later paper changed.
  public record Correction(
      YearMonth month, MeasureKind kind, String figure, int was, int now, Role author, Instant at) {
    public Correction {
      require(FigureV1.NAMES.contains(figure), "figure", "bundle.field-form");
      require(was >= 0, "was", "bundle.field-range");
      require(now >= 0 && now != was, "now", "bundle.field-range");
    }
  }

  /// Where the post's ledger ends. A later file whose ledger is shorter, or which does not contain
  /// this head, shows that its tail was cut.
  public record LedgerHead(long lines, String head) {
    public LedgerHead {
      require(lines >= 1, "lines", "bundle.field-range");
      require(BundleRules.isDigest(head), "head", "bundle.field-form");
    }
  }
}

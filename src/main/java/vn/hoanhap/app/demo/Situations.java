package vn.hoanhap.app.demo;

import static vn.hoanhap.domain.measure.MeasureKind.AT;
import static vn.hoanhap.domain.measure.MeasureKind.CCT;
import static vn.hoanhap.domain.measure.MeasureKind.CHX;
import static vn.hoanhap.domain.measure.MeasureKind.CNBB;
import static vn.hoanhap.domain.measure.MeasureKind.CNTN;
import static vn.hoanhap.domain.measure.MeasureKind.CTKGG;
import static vn.hoanhap.domain.measure.MeasureKind.DTTT;
import static vn.hoanhap.domain.measure.MeasureKind.GDX;
import static vn.hoanhap.domain.measure.MeasureKind.HOAN;
import static vn.hoanhap.domain.measure.MeasureKind.QC;
import static vn.hoanhap.domain.measure.MeasureKind.SCN;
import static vn.hoanhap.domain.measure.MeasureKind.SDTP;
import static vn.hoanhap.domain.measure.MeasureKind.TDC;
import static vn.hoanhap.domain.measure.MeasureKind.TQCD;
import static vn.hoanhap.domain.measure.MeasureKind.TTH;
import static vn.hoanhap.domain.measure.MeasureKind.VPHC_CB;
import static vn.hoanhap.domain.measure.MeasureKind.VPHC_MD;

import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.RehabKind;

/// The situations a post lives with, one a file, so that a training register shows each screen at
/// work. Days are counted from the day the register is made.
final class Situations {

  /// One situation: how old the person is, and the file that tells it.
  record Situation(int age, Teller teller) {}

  /// Tells the file.
  interface Teller {
    void tell(FileMaker file);
  }

  private static final Period ONE_YEAR = Period.ofYears(1);
  private static final Period TWO_YEARS = Period.ofYears(2);
  private static final String NEW_HOME = "Xã Gia Viễn, tỉnh Ninh Bình";

  private Situations() {}

  static List<List<Situation>> all() {
    return List.of(
        suspendedSentences(), otherSentences(), released(), drugs(), sanctions(), ended());
  }

  private static List<Situation> suspendedSentences() {
    return List.of(
        new Situation(
            34, f -> f.add(f.measure(AT, f.ago(10, 5)).length(TWO_YEARS).offence("134").helped())),
        // Last month's comment and this month's roll-call are missing.
        new Situation(
            41,
            f -> f.addUntil(f.measure(AT, f.ago(8, 0)).length(TWO_YEARS).helped(), f.ago(1, 12))),
        new Situation(
            29, f -> f.add(f.measure(AT, f.ago(12, 0).plusDays(12)).length(ONE_YEAR).helped())),
        new Situation(
            52,
            f ->
                f.add(
                    f.measure(AT, f.ago(18, 0).plusDays(3)).length(Period.ofMonths(18)).helped())),
        // The term is over, the certificate not written yet.
        new Situation(38, f -> f.add(f.measure(AT, f.ago(12, 5)).length(ONE_YEAR).helped())),
        new Situation(
            46,
            f ->
                f.add(f.measure(AT, f.ago(25, 0)).length(Period.ofYears(4)).helped())
                    .did(ActivityType.KT, 40)),
        new Situation(
            33,
            f ->
                f.add(
                    f.measure(AT, f.ago(16, 0))
                        .length(TWO_YEARS)
                        .helped()
                        .adjusted(Adjustment.Type.SHORTENED, Period.ofMonths(3), 0, f.ago(2, 0)))),
        // The paper states another end than the rules give.
        new Situation(
            27,
            f ->
                f.add(
                    f.measure(AT, f.ago(7, 0))
                        .length(TWO_YEARS)
                        .statedEnd(f.ago(7, 0).plusYears(2).plusDays(10))
                        .helped())),
        new Situation(
            58,
            f ->
                f.add(f.measure(AT, f.ago(5, 20)).length(TWO_YEARS).helped())
                    .did(ActivityType.VP, 9)
                    .did(ActivityType.HOP, 4)),
        new Situation(
            24,
            f ->
                f.add(f.measure(AT, f.ago(3, 0)).length(ONE_YEAR).offence("260").helped())
                    .did(ActivityType.VM, 6)));
  }

  private static List<Situation> otherSentences() {
    return List.of(
        // Received two days ago: plan, helper and verification are still due.
        new Situation(31, f -> f.add(f.measure(CTKGG, f.ago(0, 2)).length(ONE_YEAR))),
        // Received three weeks ago and nobody was proposed to help.
        new Situation(44, f -> f.add(f.measure(CTKGG, f.ago(0, 24)).length(Period.ofMonths(18)))),
        new Situation(
            36, f -> f.add(f.measure(CTKGG, f.ago(7, 0)).length(Period.ofMonths(15)).helped())),
        new Situation(49, f -> f.add(f.measure(TTH, f.ago(6, 3)).length(ONE_YEAR).helped())),
        new Situation(
            39, f -> f.add(f.measure(TTH, f.ago(3, 0)).length(Period.ofMonths(10)).helped())),
        new Situation(
            47,
            f ->
                f.add(f.measure(CHX, f.ago(9, 0)).offence("249"))
                    .add(f.measure(QC, f.ago(9, 0)).length(TWO_YEARS).helped())),
        new Situation(
            55, f -> f.add(f.measure(QC, f.ago(30, 0)).length(Period.ofYears(3)).helped())),
        new Situation(43, f -> f.add(f.measure(CCT, f.ago(14, 0)).length(TWO_YEARS))),
        new Situation(50, f -> f.add(f.measure(TQCD, f.ago(8, 0)).length(ONE_YEAR))),
        new Situation(
            30, f -> f.add(f.measure(HOAN, f.ago(4, 0)).length(ONE_YEAR).statedEnd(f.ago(-8, 0)))),
        new Situation(
            61,
            f ->
                f.add(
                    f.measure(TDC, f.ago(2, 0))
                        .length(Period.ofMonths(6))
                        .statedEnd(f.ago(-4, 0)))),
        new Situation(
            42,
            f ->
                f.add(f.measure(AT, f.ago(9, 0)).length(TWO_YEARS).helped())
                    .add(f.measure(CCT, f.ago(9, 0)).length(ONE_YEAR))));
  }

  private static List<Situation> released() {
    return List.of(
        new Situation(35, f -> f.add(f.measure(CHX, f.ago(0, 4)).offence("173"))),
        new Situation(
            40,
            f -> f.add(f.measure(CHX, f.ago(1, 10)).offence("134").helperProposed(f.ago(0, 12)))),
        // Two years without a new offence are nearly over.
        new Situation(
            45,
            f ->
                f.add(f.measure(CHX, f.ago(24, 0).plusDays(20)).offence("173").helped())
                    .did(ActivityType.XAT, 30)),
        new Situation(
            37,
            f -> f.add(f.measure(CHX, f.ago(26, 0)).offence("173").obligation("unknown").helped())),
        new Situation(
            53,
            f -> f.add(f.measure(CHX, f.ago(15, 0)).offence("249").obligation("unpaid").helped())),
        new Situation(
            48,
            f ->
                f.add(f.measure(CHX, f.ago(8, 0)).offence("174").helped())
                    .owes(ActivityType.VIEC, 30, -9)),
        new Situation(
            32,
            f ->
                f.add(f.measure(CHX, f.ago(5, 0)).offence("171").helped())
                    .owes(ActivityType.VAY, 12, 0)),
        new Situation(
            29,
            f ->
                f.add(f.measure(CHX, f.ago(3, 0)).offence("318").helped())
                    .owes(ActivityType.NGHE, 20, 4)),
        new Situation(
            57,
            f ->
                f.add(f.measure(CHX, f.ago(14, 0)).offence("251").amnestied().helped())
                    .did(ActivityType.VAY, 90)),
        new Situation(
            66,
            f ->
                f.add(f.measure(CHX, f.ago(19, 0)).offence("168").helped())
                    .did(ActivityType.QUY, 200)),
        new Situation(44, f -> f.add(f.measure(CHX, f.ago(11, 0)).offence("173").helped())),
        new Situation(
            33,
            f ->
                f.add(f.measure(CHX, f.ago(20, 0)).offence("134").helped())
                    .did(ActivityType.TTHC, 15)),
        new Situation(51, f -> f.add(f.measure(CHX, f.ago(6, 15)).offence("249").helped())));
  }

  private static List<Situation> drugs() {
    return List.of(
        new Situation(26, f -> f.add(f.measure(SDTP, f.ago(4, 0)).statedEnd(f.ago(-8, 0)))),
        // The residence check of this month is missing.
        new Situation(
            31,
            f -> f.addUntil(f.measure(SDTP, f.ago(7, 0)).statedEnd(f.ago(-5, 0)), f.ago(0, 22))),
        new Situation(
            35, f -> f.add(f.measure(SDTP, f.ago(12, 0).plusDays(25)).statedEnd(f.ago(0, -25)))),
        new Situation(28, f -> f.add(f.measure(SDTP, f.ago(12, 9)).statedEnd(f.ago(0, 9)))),
        new Situation(
            39,
            f ->
                f.addUntil(
                    f.measure(SDTP, f.ago(5, 0))
                        .statedEnd(f.ago(-7, 0))
                        .status(MeasureStatus.SUSPENDED)
                        .adjusted(Adjustment.Type.DETAINED, null, 0, f.ago(1, 15)),
                    f.ago(1, 15))),
        new Situation(
            23, f -> f.add(f.measure(SDTP, f.ago(0, 1)).statedEnd(f.ago(0, 1).plusYears(1)))),
        new Situation(37, f -> f.add(f.measure(CNTN, f.ago(6, 0))).did(ActivityType.YT, 60)),
        new Situation(
            34, f -> f.addUntil(f.measure(CNBB, f.ago(9, 0)).statedEnd(f.ago(-9, 0)), f.ago(9, 0))),
        new Situation(42, f -> f.add(f.measure(SCN, f.ago(11, 0)).statedEnd(f.ago(-13, 0)))),
        new Situation(
            29,
            f ->
                f.add(
                    f.measure(SCN, f.ago(11, 20))
                        .rehab(RehabKind.VOLUNTARY)
                        .length(ONE_YEAR)
                        .statedEnd(f.ago(11, 20).plusYears(1)))),
        new Situation(
            46,
            f ->
                f.add(f.measure(SCN, f.ago(3, 0)).statedEnd(f.ago(-21, 0)))
                    .owes(ActivityType.TTHC, 9, 1)),
        new Situation(50, f -> f.add(f.measure(DTTT, f.ago(20, 0)))),
        new Situation(45, f -> f.add(f.measure(DTTT, f.ago(7, 0))).did(ActivityType.VIEC, 25)));
  }

  private static List<Situation> sanctions() {
    return List.of(
        new Situation(36, f -> f.add(f.measure(VPHC_CB, f.ago(3, 0)))),
        new Situation(48, f -> f.add(f.measure(VPHC_CB, f.ago(7, 0)).notExecuted())),
        // Deemed never sanctioned in a few days.
        new Situation(55, f -> f.add(f.measure(VPHC_CB, f.ago(12, 3)))),
        new Situation(41, f -> f.add(f.measure(VPHC_CB, f.ago(5, 10)))),
        new Situation(39, f -> f.add(f.measure(VPHC_MD, f.ago(4, 0)))),
        new Situation(
            27, f -> f.add(f.measure(GDX, f.ago(2, 0)).length(Period.ofMonths(6)).helped())),
        // Under eighteen at the offence: sealed apart.
        new Situation(
            18,
            f ->
                f.add(
                    f.measure(AT, f.ago(8, 0))
                        .length(Period.ofMonths(18))
                        .offence("134")
                        .sealed()
                        .helped())),
        new Situation(
            17, f -> f.add(f.measure(SDTP, f.ago(3, 0)).statedEnd(f.ago(-9, 0)).sealed())));
  }

  private static List<Situation> ended() {
    return List.of(
        new Situation(
            43,
            f ->
                f.add(
                    f.measure(AT, f.ago(20, 0))
                        .length(ONE_YEAR)
                        .helped()
                        .closed(CloseReason.EXPIRED, f.ago(8, 0), ""))),
        new Situation(
            38,
            f ->
                f.add(
                    f.measure(CHX, f.ago(30, 0))
                        .offence("173")
                        .closed(CloseReason.EXPUNGED, f.ago(5, 0), ""))),
        new Situation(
            30,
            f ->
                f.add(
                    f.measure(AT, f.ago(9, 0))
                        .length(TWO_YEARS)
                        .closed(CloseReason.TRANSFERRED, f.ago(1, 3), NEW_HOME))),
        new Situation(
            63,
            f ->
                f.add(f.measure(CHX, f.ago(12, 0)).closed(CloseReason.DIED, f.ago(0, 20), ""))
                    .died(f.ago(0, 20))),
        new Situation(
            33,
            f ->
                f.add(
                    f.measure(SDTP, f.ago(9, 0))
                        .statedEnd(f.ago(-3, 0))
                        .closed(CloseReason.STOPPED, f.ago(4, 0), ""))),
        new Situation(
            40,
            f ->
                f.add(
                    f.measure(SDTP, f.ago(16, 0))
                        .statedEnd(f.ago(4, 0))
                        .closed(CloseReason.EXPIRED, f.ago(4, 0), ""))),
        new Situation(
            52,
            f ->
                f.add(
                    f.measure(VPHC_CB, f.ago(16, 0))
                        .closed(CloseReason.LAPSED, f.ago(3, 20), ""))));
  }
}

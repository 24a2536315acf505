package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;

/// Why a measure may not be entered, each with the article: first what the papers and the register
/// forbid, then what the law does.
final class MeasureRefusals {

  private final LegalClock clock;

  MeasureRefusals(LegalClock clock) {
    this.clock = clock;
  }

  /// Every refusal of what is there; what has not been typed yet is not complained about. An older
  /// file that is taken over closed may have a term that is over.
  List<Fault.RuleBroken> of(Measure measure, Person person, List<Measure> others, LocalDate today) {
    List<Fault.RuleBroken> refusals = new ArrayList<>();
    if (person.diedOn() != null && measure.closing() == null) {
      refuse(refusals, "measure.person-dead", "", "NĐ231/2026 Điều 2.2");
    }
    papers(refusals, measure, others, today);
    dates(refusals, measure.term(), today);
    refusals.addAll(LengthRange.of(measure));
    refusals.addAll(DayOrder.of(measure));
    refusals.addAll(clock.refusals(measure, person, today));
    return List.copyOf(refusals);
  }

  private static void papers(
      List<Fault.RuleBroken> refusals, Measure measure, List<Measure> others, LocalDate today) {
    if (measure.basis() == null) {
      return;
    }
    if (!papersOf(measure.kind()).contains(measure.basis().type())) {
      refuse(refusals, "measure.basis-type", "basisType", "");
    }
    if (measure.basis().date().isAfter(today)) {
      refuse(refusals, "measure.basis-future", "basisDate", "");
    }
    boolean twice =
        others.stream()
            .anyMatch(other -> other.kind() == measure.kind() && samePaper(other, measure));
    if (twice) {
      refuse(refusals, "measure.twice", "basisNumber", "", measure.basis().number());
    }
  }

  private static boolean samePaper(Measure one, Measure other) {
    return one.basis() != null
        && one.basis().number().equalsIgnoreCase(other.basis().number())
        && one.basis().date().equals(other.basis().date())
        && !one.id().equals(other.id());
  }

  private static void dates(List<Fault.RuleBroken> refusals, Term term, LocalDate today) {
    LocalDate start = term.legalStart();
    LocalDate end = term.statedEnd();
    if (start != null && end != null && end.isBefore(start)) {
      refuse(refusals, "measure.end-before-start", "statedEnd", "", end, start);
    }
    if (term.managedFrom() != null && term.managedFrom().isAfter(today)) {
      refuse(refusals, "measure.received-future", "managedFrom", "");
    }
    if (term.length() != null && (term.length().isNegative() || term.length().isZero())) {
      refuse(refusals, "measure.length-nothing", "length", "");
    }
  }

  private static void refuse(
      List<Fault.RuleBroken> refusals,
      String key,
      String field,
      String article,
      Object... arguments) {
    refusals.add(new Fault.RuleBroken(key, field, article, arguments));
  }

  /// The papers a measure of a kind may rest on.
  private static Set<BasisType> papersOf(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, QC, CCT, TQCD ->
          EnumSet.of(BasisType.JUDGMENT, BasisType.EXECUTION_DECISION, BasisType.COURT_DECISION);
      case TTH, HOAN, TDC, CNBB -> EnumSet.of(BasisType.COURT_DECISION);
      case CHX -> EnumSet.of(BasisType.RELEASE_CERTIFICATE, BasisType.AMNESTY);
      // Before 2026-07-01 the Chairman decided (Luật PCMT 2021 Điều 23).
      case SDTP, CNTN -> EnumSet.of(BasisType.POLICE_DECISION, BasisType.COMMITTEE_DECISION);
      case SCN, GDX -> EnumSet.of(BasisType.COMMITTEE_DECISION);
      case DTTT -> EnumSet.of(BasisType.FACILITY_PAPER);
      case VPHC_CB, VPHC_MD -> EnumSet.of(BasisType.SANCTION_DECISION);
    };
  }
}

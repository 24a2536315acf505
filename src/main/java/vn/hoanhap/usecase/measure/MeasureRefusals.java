package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.law.ExpungementAnswer;

/// Why a measure may not be entered, each with the article: no ground, no term left, a sanction
/// that has lapsed, a conviction that counts as none, a person too young (domain law section 7,
/// rows 1 and 2).
final class MeasureRefusals {

  private final LegalClock clock;

  MeasureRefusals(LegalClock clock) {
    this.clock = clock;
  }

  /// Every refusal of what is there; what has not been typed yet is not complained about. An older
  /// file that is taken over closed may have a term that is over.
  List<Fault.RuleBroken> of(
      Measure measure, Person person, List<Measure> others, TermAnswer answer, LocalDate today) {
    List<Fault.RuleBroken> refusals = new ArrayList<>();
    person(refusals, measure, person);
    papers(refusals, measure, others, today);
    dates(refusals, measure.term(), today);
    if (measure.closing() == null) {
      over(refusals, measure, answer, today);
      record(refusals, measure, person, others, today);
    }
    return List.copyOf(refusals);
  }

  private static void person(List<Fault.RuleBroken> refusals, Measure measure, Person person) {
    if (person.diedOn() != null && measure.closing() == null) {
      refuse(refusals, "measure.person-dead", "", "NĐ231/2026 Điều 2.2");
    }
    LocalDate act = Juvenile.dayOfAct(measure);
    if (act != null && Juvenile.isUnder(person, Juvenile.youngest(measure.kind()), act)) {
      String article =
          measure.kind().restsOnConviction() ? "BLHS 12" : "LXLVPHC 5; Luật PCMT 120/2025 Điều 24";
      refuse(refusals, "measure.too-young", "person", article, Juvenile.youngest(measure.kind()));
    }
    // Commune education is no measure for selling sex (LXLVPHC 90).
    if (measure.kind() == MeasureKind.GDX && SearchKey.fold(measure.ground()).contains("ban dam")) {
      refuse(refusals, "measure.ground-not-lawful", "ground", "LXLVPHC 90");
    }
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
    if (term.legalStart() != null
        && term.statedEnd() != null
        && term.statedEnd().isBefore(term.legalStart())) {
      refuse(
          refusals,
          "measure.end-before-start",
          "statedEnd",
          "",
          term.statedEnd(),
          term.legalStart());
    }
    if (term.managedFrom() != null && term.managedFrom().isAfter(today)) {
      refuse(refusals, "measure.received-future", "managedFrom", "");
    }
    if (term.length() != null && (term.length().isNegative() || term.length().isZero())) {
      refuse(refusals, "measure.length-nothing", "length", "");
    }
  }

  private static void over(
      List<Fault.RuleBroken> refusals, Measure measure, TermAnswer answer, LocalDate today) {
    LocalDate end = answer == null ? measure.term().statedEnd() : answer.governingEnd();
    if (end == null || !today.isAfter(end)) {
      return;
    }
    switch (measure.kind()) {
      case VPHC_CB, VPHC_MD ->
          refuse(refusals, "measure.sanction-lapsed", "basisDate", "LXLVPHC 7.1", end);
      case CHX ->
          refuse(
              refusals, "measure.expunged", "legalStart", "BLHS 69.1, 70; TT10/2024 Điều 14", end);
      default -> refuse(refusals, "measure.term-over", "legalStart", "NĐ231/2026 Điều 2.2", end);
    }
  }

  private void record(
      List<Fault.RuleBroken> refusals,
      Measure measure,
      Person person,
      List<Measure> others,
      LocalDate today) {
    if (measure.kind() != MeasureKind.CHX || measure.conviction() == null) {
      return;
    }
    for (ExpungementAnswer answer : clock.expungement(person, List.of(measure), today)) {
      if (answer.status() == ExpungementAnswer.Status.NO_RECORD) {
        refuse(refusals, "measure.no-record", "offenceArticle", "BLHS 69.2, 107.1");
      }
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
  static Set<BasisType> papersOf(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, QC, CCT, TQCD ->
          EnumSet.of(BasisType.JUDGMENT, BasisType.EXECUTION_DECISION, BasisType.COURT_DECISION);
      case TTH, HOAN, TDC, CNBB -> EnumSet.of(BasisType.COURT_DECISION);
      case CHX -> EnumSet.of(BasisType.RELEASE_CERTIFICATE, BasisType.AMNESTY);
      // Before 2026-07-01 the Chairman decided (Luật PCMT 2021 Điều 23).
      case SDTP -> EnumSet.of(BasisType.POLICE_DECISION, BasisType.COMMITTEE_DECISION);
      case CNTN -> EnumSet.of(BasisType.COMMITTEE_DECISION, BasisType.POLICE_DECISION);
      case SCN, GDX -> EnumSet.of(BasisType.COMMITTEE_DECISION);
      case DTTT -> EnumSet.of(BasisType.FACILITY_PAPER);
      case VPHC_CB, VPHC_MD -> EnumSet.of(BasisType.SANCTION_DECISION);
    };
  }
}

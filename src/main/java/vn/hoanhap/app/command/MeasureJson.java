package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.measure.Term;

/// A measure in the names that `measure add` reads, with what the legal clock says of it.
final class MeasureJson {

  private MeasureJson() {}

  /// `today` decides whether the measure has ended by itself.
  static void put(ObjectNode out, Measure measure, TermAnswer clock, LocalDate today) {
    out.put("measure", measure.id().value());
    out.put("ref", measure.externalRef());
    out.put("version", measure.version());
    out.put("kind", measure.kind().code());
    out.put("status", measure.statusOn(today).code());
    basis(out, measure.basis());
    term(out, measure.term());
    if (clock != null) {
      out.put("computed_end", PersonJson.iso(clock.computedEnd()));
      out.put("governing_end", PersonJson.iso(clock.governingEnd()));
    }
    conviction(out, measure.conviction());
    sanction(out, measure.sanction());
    out.put("rehab", measure.rehab() == null ? null : measure.rehab().code());
    out.put("ground", measure.ground());
    ArrayNode adjustments = out.putArray("adjustments");
    measure.adjustments().forEach(one -> adjustment(adjustments.addObject(), one));
    closing(out, measure.closing());
    out.put("sealed", measure.sealed());
  }

  private static void basis(ObjectNode out, LegalBasis basis) {
    out.putObject("basis")
        .put("type", basis.type().code())
        .put("number", basis.number())
        .put("date", PersonJson.iso(basis.date()))
        .put("issuer", basis.issuer())
        .put("in_force_on", PersonJson.iso(basis.inForceOn()))
        .put("article", basis.article());
  }

  private static void term(ObjectNode out, Term term) {
    out.put("legal_start", PersonJson.iso(term.legalStart()));
    out.put("managed_from", PersonJson.iso(term.managedFrom()));
    out.put("presented_on", PersonJson.iso(term.presentedOn()));
    out.put("length", iso(term.length()));
    out.put("stated_end", PersonJson.iso(term.statedEnd()));
  }

  private static void conviction(ObjectNode out, Conviction conviction) {
    if (conviction == null) {
      out.putNull("conviction");
      return;
    }
    ObjectNode one = out.putObject("conviction");
    one.put("offence_article", conviction.offenceArticle());
    one.put("offence_name", conviction.offenceName());
    one.put("offence_date", PersonJson.iso(conviction.offenceDate()));
    one.put("fault", conviction.fault());
    one.put("severity", conviction.severity());
    one.put("judgment_number", conviction.judgmentNumber());
    one.put("judgment_date", PersonJson.iso(conviction.judgmentDate()));
    one.put("court", conviction.court());
    one.put("effective_date", PersonJson.iso(conviction.effectiveDate()));
    if (conviction.mainPenalty() == null) {
      one.putNull("main_penalty");
    } else {
      one.putObject("main_penalty")
          .put("type", conviction.mainPenalty().type().code())
          .put("length", iso(conviction.mainPenalty().length()));
    }
    one.put("completed_on", PersonJson.iso(conviction.completedOn()));
    one.put("amnestied", conviction.amnestied());
    lists(one, conviction);
  }

  private static void lists(ObjectNode one, Conviction conviction) {
    ArrayNode penalties = one.putArray("additional_penalties");
    conviction
        .additionalPenalties()
        .forEach(
            penalty ->
                penalties
                    .addObject()
                    .put("type", penalty.type())
                    .put("text", penalty.text())
                    .put("ends_on", PersonJson.iso(penalty.endsOn()))
                    .put("done_on", PersonJson.iso(penalty.doneOn())));
    ArrayNode obligations = one.putArray("obligations");
    conviction
        .obligations()
        .forEach(
            obligation ->
                obligations
                    .addObject()
                    .put("type", obligation.type())
                    .put("status", obligation.status())
                    .put("done_on", PersonJson.iso(obligation.doneOn())));
  }

  private static void sanction(ObjectNode out, Sanction sanction) {
    if (sanction == null) {
      out.putNull("sanction");
      return;
    }
    out.putObject("sanction")
        .put("decree", sanction.decree())
        .put("citation", sanction.citation())
        .put("act", sanction.act())
        .put("warning", sanction.warning())
        .put("executed_on", PersonJson.iso(sanction.executedOn()));
  }

  private static void adjustment(ObjectNode out, Adjustment one) {
    out.put("type", one.type().code());
    out.put("length", iso(one.length()));
    out.put("days", one.days());
    out.put("from", PersonJson.iso(one.from()));
    out.put("to", PersonJson.iso(one.to()));
    out.put("decision", one.decisionNumber());
    out.put("decided_on", PersonJson.iso(one.decidedOn()));
    out.put("issuer", one.issuer());
  }

  private static void closing(ObjectNode out, Closing closing) {
    if (closing == null) {
      out.putNull("closed");
      return;
    }
    out.putObject("closed")
        .put("reason", closing.reason().code())
        .put("ended_on", PersonJson.iso(closing.endedOn()))
        .put("paper_number", closing.paperNumber())
        .put("paper_date", PersonJson.iso(closing.paperDate()))
        .put("destination", closing.destination());
  }

  private static String iso(Period length) {
    return length == null ? null : length.toString();
  }
}

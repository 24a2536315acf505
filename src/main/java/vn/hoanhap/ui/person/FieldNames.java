package vn.hoanhap.ui.person;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoanhap.i18n.Messages;

/// What the history calls a field: the name the form gives it. A field no form shows, such as a
/// version or a key, has none.
final class FieldNames {

  private static final Map<String, String> OF_PERSON =
      Map.ofEntries(
          entry("fullName", "person.form.name"),
          entry("otherName", "person.form.other-name"),
          entry("sex", "person.form.sex"),
          entry("birth", "person.history.birth"),
          entry("citizenNumber", "person.form.citizen-number"),
          entry("previousNumbers/number", "person.fact.previous-number"),
          entry("numberIssuedOn", "person.form.issued-on"),
          entry("numberIssuer", "person.form.issuer"),
          entry("phone", "person.form.phone"),
          entry("occupation", "person.form.occupation"),
          entry("education", "person.form.education"),
          entry("employment", "person.form.employment"),
          entry("address/hamlet", "person.form.hamlet"),
          entry("address/text", "person.fact.address"),
          entry("address/oldText", "person.fact.old-address"),
          entry("contacts/name", "person.fact.contact"),
          entry("contacts/relation", "person.form.contact.relation"),
          entry("contacts/phone", "person.form.contact.phone"),
          entry("diedOn", "person.death.day"));

  private static final Map<String, String> OF_MEASURE =
      Map.ofEntries(
          entry("status", "person.paper.state"),
          entry("basis/type", "measure.basis-type"),
          entry("basis/number", "measure.basis-number"),
          entry("basis/date", "measure.basis-date"),
          entry("basis/issuer", "measure.basis-issuer"),
          entry("basis/inForceOn", "measure.basis-in-force"),
          entry("basis/article", "measure.basis-article"),
          entry("term/legalStart", "measure.start"),
          entry("term/managedFrom", "measure.managed-from"),
          entry("term/presentedOn", "measure.presented-on"),
          entry("term/length", "measure.length"),
          entry("term/statedEnd", "measure.stated-end"),
          entry("term/computedEnd", "person.history.computed-end"),
          entry("rehab", "measure.rehab"),
          entry("ground", "measure.ground"),
          entry("sanction/act", "measure.act"),
          entry("sanction/warning", "measure.sanction-form"),
          entry("sanction/executedOn", "measure.executed-on"),
          entry("closing/reason", "measure.close.reason"),
          entry("closing/endedOn", "measure.close.day"),
          entry("closing/paperNumber", "measure.close.paper"),
          entry("closing/paperDate", "measure.close.paper-date"),
          entry("adjustments/type", "measure.adjust.type"),
          entry("adjustments/length", "measure.adjust.length"),
          entry("adjustments/days", "measure.adjust.days"),
          entry("adjustments/from", "measure.adjust.from"),
          entry("adjustments/to", "measure.adjust.to"),
          entry("adjustments/decisionNumber", "measure.basis-number"));

  private static final Map<String, String> OF_JUDGMENT =
      Map.ofEntries(
          entry("conviction/offenceName", "measure.offence"),
          entry("conviction/offenceDate", "measure.offence-date"),
          entry("conviction/fault", "measure.fault"),
          entry("conviction/severity", "measure.severity"),
          entry("conviction/judgmentNumber", "measure.judgment-number"),
          entry("conviction/judgmentDate", "measure.judgment-date"),
          entry("conviction/court", "measure.court"),
          entry("conviction/effectiveDate", "measure.effective"),
          entry("conviction/mainPenalty/type", "measure.penalty"),
          entry("conviction/mainPenalty/length", "measure.penalty-length"),
          entry("conviction/completedOn", "measure.completed"),
          entry("conviction/amnestied", "measure.amnestied"),
          entry("conviction/additionalPenalties/type", "measure.history.additional"),
          entry("conviction/additionalPenalties/endsOn", "measure.history.additional-end"),
          entry("conviction/additionalPenalties/doneOn", "measure.history.additional-done"),
          entry("conviction/obligations/type", "measure.history.obligation"),
          entry("conviction/obligations/status", "measure.history.obligation-status"),
          entry("conviction/obligations/doneOn", "measure.obligation.day"));

  // An entry of the log, a helper, a paper of the checklist.
  private static final Map<String, String> OF_THE_REST =
      Map.ofEntries(
          entry("type", "activity.history.type"),
          entry("date", "activity.date"),
          entry("place", "activity.place"),
          entry("withWhom", "activity.with-whom"),
          entry("result", "activity.result"),
          entry("note", "activity.history.note"),
          entry("period", "activity.period"),
          entry("grade", "activity.grade"),
          entry("leave/from", "activity.leave.from"),
          entry("leave/to", "activity.leave.to"),
          entry("leave/treatment", "activity.leave.kind"),
          entry("leave/work", "activity.leave.kind"),
          entry("nextStep/text", "activity.step"),
          entry("nextStep/dueOn", "activity.step-due"),
          entry("nextStep/doneOn", "person.step.do"),
          entry("name", "person.helper.name"),
          entry("organisation", "person.helper.organisation"),
          entry("decisionNumber", "person.helper.number"),
          entry("until", "person.helper.until"),
          entry("state", "person.paper.state"),
          entry("paperNumber", "person.paper.number"),
          entry("paperDate", "person.paper.date"));

  private final Messages messages;

  FieldNames(Messages messages) {
    this.messages = messages;
  }

  /// The name of a field, its parts divided by a slash; empty when no form shows it.
  Optional<String> of(String field) {
    return Stream.of(OF_PERSON, OF_MEASURE, OF_JUDGMENT, OF_THE_REST)
        .filter(names -> names.containsKey(field))
        .findFirst()
        .map(names -> messages.text(names.get(field)));
  }
}

package vn.hoanhap.ui.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.time.TypedDate.Use;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.usecase.measure.PenaltyChoice;

/// The fields of a judgment: what expungement is computed from. A judgment that is itself the legal
/// basis is not typed twice.
final class ConvictionInputs {

  /// The decisions of a judgment that may be open, and the additional penalties, by their codes.
  static final List<String> OBLIGATIONS =
      List.of("court-fee", "compensation", "fine", "confiscation");

  static final List<String> PENALTIES =
      List.of("residence-surveillance", "residence-ban", "post-ban", "civic-rights", "fine");

  /// Whether the judgment has additional penalties: nobody knows until somebody says so.
  static final String UNKNOWN = "unknown";

  static final String NONE = "none";
  static final String SOME = "some";

  /// Words of the choice "amnestied".
  static final String YES = "yes";

  /// A decision or penalty with its day.
  record Row(Input state, Input day) {

    void show(boolean stands) {
      state.show(stands);
      day.show(stands);
    }
  }

  final Input offence;
  final Input offenceName;
  final Input offenceDate;
  final Input fault;
  final Input severity;
  final Input number;
  final Input date;
  final Input court;
  final Input effective;
  final Input penalty;
  final LengthInputs penaltyLength;
  final Input completed;
  final Input amnestied;
  final Input additional;
  final Map<String, Row> obligations = new LinkedHashMap<>();
  final Map<String, Row> penalties = new LinkedHashMap<>();

  ConvictionInputs(Form form) {
    offence = form.text("offenceArticle");
    offenceName = form.text("offenceName");
    offenceDate = form.date("offenceDate", Use.PAST);
    number = form.text("judgmentNumber");
    date = form.date("judgmentDate", Use.PAST);
    court = form.text("court");
    effective = form.date("effectiveDate", Use.PAST);
    penalty = form.text("mainPenalty");
    penaltyLength = new LengthInputs(form, "penaltyLength");
    completed = form.date("completedOn", Use.PAST);
    amnestied = form.text("amnestied");
    fault = form.text("fault");
    severity = form.text("severity");
    for (String type : OBLIGATIONS) {
      obligations.put(
          type,
          new Row(
              form.text("obligation." + type), form.date("obligation." + type + ".day", Use.PAST)));
    }
    additional = form.text("additional");
    additional.set(UNKNOWN);
    for (String type : PENALTIES) {
      penalties.put(
          type,
          new Row(form.text("penalty." + type), form.date("penalty." + type + ".ends", Use.ANY)));
    }
  }

  /// Says which fields the page has: all for a kind that rests on a judgment, but for those that
  /// other fields of the page answer already.
  void show(MeasureKind kind, boolean basisIsJudgment) {
    boolean judged = kind.restsOnConviction();
    for (Input input :
        List.of(offence, offenceDate, fault, severity, effective, penalty, amnestied)) {
      input.show(judged);
    }
    offenceName.show(false);
    for (Input input : List.of(number, date, court)) {
      input.show(judged && !basisIsJudgment);
    }
    penaltyLength.show(judged);
    completed.show(judged && kind != MeasureKind.CHX);
    additional.show(judged);
    obligations.values().forEach(row -> row.show(judged));
    penalties.values().forEach(row -> row.show(judged && hasAdditional()));
  }

  /// The codes of the main penalties to choose from for a kind: those that can be, and the one that
  /// stands there already, whatever it is.
  List<String> penaltyCodes(MeasureKind kind) {
    Stream<String> possible = PenaltyChoice.of(kind).stream().map(MainPenalty.Type::code);
    Stream<String> stored = Stream.of(penalty.value()).filter(code -> !code.isEmpty());
    return Stream.concat(possible, stored).distinct().toList();
  }

  /// Forgets a penalty that was chosen for another kind and cannot be for this one.
  void fitPenalty(MeasureKind kind) {
    if (!penalty.isBlank()
        && !PenaltyChoice.of(kind).contains(MainPenalty.Type.of(penalty.value()))) {
      penalty.set("");
    }
  }

  /// The conviction, or null when nothing of it was typed. `basis` lends number, date and court
  /// when the legal basis is the judgment itself; `completed` is the day the penalty was served
  /// when the measure's own start says it.
  Conviction read(LocalDate today, MeasureInputs basis, LocalDate served) {
    boolean same = basis.restsOnJudgment();
    if (isNothing(same)) {
      return null;
    }
    return new Conviction(
        orNull(offence),
        orNull(offenceName),
        offenceDate.day(today),
        orNull(fault),
        orNull(severity),
        same ? basis.basisNumber.value() : number.value(),
        same ? basis.basisDate.day(today) : date.day(today),
        same ? basis.basisIssuer.value() : court.value(),
        effective.day(today),
        penalty.isBlank()
            ? null
            : new MainPenalty(MainPenalty.Type.of(penalty.value()), penaltyLength.read()),
        completed.isBlank() ? served : completed.day(today),
        amnestied.value().equals(YES),
        additional(today),
        open(today));
  }

  private boolean isNothing(boolean judgmentIsBasis) {
    Stream<Input> own =
        Stream.of(
            offence,
            offenceName,
            offenceDate,
            fault,
            severity,
            effective,
            penalty,
            completed,
            amnestied);
    Stream<Input> judgment = judgmentIsBasis ? Stream.empty() : Stream.of(number, date, court);
    Stream<Input> rows =
        Stream.concat(obligations.values().stream(), penalties.values().stream()).map(Row::state);
    return Stream.of(own, judgment, rows).flatMap(one -> one).allMatch(Input::isBlank);
  }

  /// Additional penalties are known and typed below.
  boolean hasAdditional() {
    return additional.value().equals(SOME);
  }

  /// There are some, but none is named: saving would say there are none.
  boolean namesNoAdditional() {
    return additional.isShown()
        && hasAdditional()
        && penalties.values().stream().allMatch(row -> row.state().isBlank());
  }

  private List<AdditionalPenalty> additional(LocalDate today) {
    List<AdditionalPenalty> read = new ArrayList<>();
    if (!hasAdditional()) {
      return read;
    }
    penalties.forEach(
        (type, row) -> {
          if (!row.state().isBlank()) {
            LocalDate day = row.day().day(today);
            boolean done = row.state().value().equals("done");
            read.add(new AdditionalPenalty(type, "", done ? null : day, done ? day : null));
          }
        });
    return read;
  }

  /// What is said of the court fee.
  Input courtFee() {
    return obligations.get(OBLIGATIONS.getFirst()).state();
  }

  /// The court decides on the fee in every judgment: without a word on any other decision, nothing
  /// is known of it.
  boolean deniesEveryObligation() {
    return obligations.values().stream().allMatch(row -> row.state().value().equals(NONE));
  }

  // What one knows of one decision says nothing of the others: they stay unknown until somebody
  // says that the judgment has none.
  private List<Obligation> open(LocalDate today) {
    List<Obligation> read = new ArrayList<>();
    boolean begun = obligations.values().stream().anyMatch(row -> !row.state().isBlank());
    obligations.forEach(
        (type, row) -> {
          String state = begun && row.state().isBlank() ? UNKNOWN : row.state().value();
          if (!state.isEmpty() && !state.equals(NONE)) {
            read.add(new Obligation(type, state, row.day().day(today)));
          }
        });
    if (additional.value().equals(UNKNOWN)) {
      read.add(Obligation.unknownAdditionalPenalties());
    }
    return read;
  }

  private static String orNull(Input input) {
    return input.isBlank() ? null : input.value();
  }
}

package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.hoanhap.law.ConvictionFacts.CourtApplication;
import vn.hoanhap.law.ExpungementAnswer.Path;
import vn.hoanhap.law.ExpungementAnswer.Status;

/// One run of the expungement rules over one conviction of a record.
final class ExpungementReckoning {

  private final ConvictionFacts own;
  private final CriminalRecord record;
  private final RuleBook book;
  private final LocalDate asOf;
  private final Explanation why = new Explanation();

  private Path path;
  private boolean doubt;
  private boolean pending;
  private Period period;
  private LocalDate start;
  private LocalDate end;
  private LocalDate expectedEnd;

  ExpungementReckoning(ConvictionFacts own, CriminalRecord record, RuleBook book, LocalDate asOf) {
    this.own = own;
    this.record = record;
    this.book = book;
    this.asOf = asOf;
  }

  ExpungementAnswer answer() {
    RecordPath question = new RecordPath(own, record, rules(null), why);
    path = question.find();
    doubt = question.doubt();
    if (path == Path.NONE) {
      return result(Status.NO_RECORD, null);
    }
    LocalDate granted = granted();
    if (granted != null) {
      why.because("xat.granted", rules(null).get("XAT71.again.first"), granted);
      end = granted;
      expectedEnd = granted;
      return result(Status.EXPUNGED, granted);
    }
    if (question.beyondTheLawRead()) {
      return result(Status.REVIEW, null);
    }
    reckon();
    return conclude();
  }

  private void reckon() {
    start = new ClockStart(own, record, rules(null), asOf, why).day();
    Rule rule = new PenaltyBracket(own, path, rules(start), why).rule();
    doubt |= rule == null;
    period = rule == null ? null : rule.period();
    if (period == null) {
      return;
    }
    why.quote(rule);
    why.quote(rules(start).get("XAT.pronounced"));
    run(rule);
    restart(rule);
    prosecutions();
  }

  /// The period from the present start, extended by additional penalties that last longer.
  private void run(Rule rule) {
    if (start == null) {
      end = null;
      return;
    }
    end = DateMath.after(start, period);
    why.because("xat.end", rule, start, period, end);
    AdditionalPenalties additional = new AdditionalPenalties(own, path, rules(start), why);
    end = additional.extend(end, rule);
    doubt |= additional.doubt();
  }

  /// A crime committed before the end, with a final conviction, starts the period again (BLHS
  /// 73.2).
  private void restart(Rule rule) {
    List<ConvictionFacts> later =
        record.convictions().stream()
            .filter(other -> other != own && other.offenceDate() != null)
            .filter(other -> isNewCrime(other.offenceDate()))
            .sorted(Comparator.comparing(ConvictionFacts::offenceDate))
            .toList();
    for (ConvictionFacts other : later) {
      if (withinPeriod(other.offenceDate())) {
        restart(rule, other);
      }
    }
    record.convictions().stream()
        .filter(other -> other != own && other.offenceDate() == null)
        .filter(other -> other.convictedOn() != null && own.convictedOn() != null)
        .filter(other -> other.convictedOn().isAfter(own.convictedOn()))
        .forEach(other -> doubt("offenceDate", "xat.other-act-unknown", other));
  }

  private void restart(Rule rule, ConvictionFacts other) {
    if (other.convictedOn() == null || other.convictedOn().isAfter(asOf)) {
      pending = true;
      why.warn("xat.pending", rules(start).get("XAT.pending"), other.offenceDate());
      return;
    }
    LocalDate again = new ClockStart(other, record, rules(null), asOf, new Explanation()).day();
    why.quote(rules(start).get("XAT.restart"));
    if (again == null) {
      why.because("xat.restart-open", rules(start).get("XAT.restart"), other.offenceDate());
      start = null;
    } else if (start != null) {
      start = DateMath.later(start, again);
      why.because("xat.restart", rules(start).get("XAT.restart"), other.offenceDate(), start);
    }
    run(rule);
  }

  /// An act after the person was convicted; an unknown day of conviction is named and not assumed.
  private boolean isNewCrime(LocalDate act) {
    if (own.convictedOn() == null) {
      why.miss("effectiveDate");
      return own.offenceDate() == null || act.isAfter(own.offenceDate());
    }
    return act.isAfter(own.convictedOn());
  }

  private boolean withinPeriod(LocalDate act) {
    return end == null || !act.isAfter(end);
  }

  private void prosecutions() {
    for (CriminalRecord.Prosecution open : record.pending()) {
      LocalDate act = open.offenceDate();
      if (act == null) {
        why.miss("pendingOffenceDate");
        pending = true;
      } else if (isNewCrime(act) && withinPeriod(act)) {
        why.warn("xat.pending", rules(start).get("XAT.pending"), act);
        pending = true;
      }
    }
  }

  private ExpungementAnswer conclude() {
    ObligationCheck obligations = new ObligationCheck(own, end, rules(start), why);
    if (pending) {
      return result(Status.PENDING, null);
    }
    if (doubt || obligations.isOpen()) {
      return result(Status.REVIEW, null);
    }
    if (end == null) {
      return result(Status.RUNNING, null);
    }
    boolean over = asOf.isAfter(end);
    if (own.meritProposedOn() != null && !(over && path != Path.COURT)) {
      return special();
    }
    if (path == Path.COURT) {
      return result(Status.COURT, null);
    }
    boolean unknown = own.obligations() == null || why.isMissing("offenceArticle");
    if (over && unknown) {
      return result(Status.REVIEW, null);
    }
    expectedEnd = end;
    return result(over ? Status.EXPUNGED : Status.RUNNING, end);
  }

  /// BLHS 72: after a third of the period of Article 70.2 or 71.2, with merit and a proposal, a
  /// court may decide. A juvenile's own period is not the one it measures by.
  private ExpungementAnswer special() {
    Rules rules = rules(start);
    Rule third = rules.get("XAT72");
    Path measured = path == Path.COURT ? Path.COURT : Path.AUTOMATIC;
    Period whole = new PenaltyBracket(own, measured, rules, new Explanation()).rule().period();
    Period share = DateMath.share(whole, third.fraction(), rules.get("MONTH.days").number());
    path = Path.SPECIAL;
    end = DateMath.after(start, share);
    why.quote(third);
    why.because("xat.special", third, start, share, end, third.fraction().toString());
    return result(Status.COURT, null);
  }

  private LocalDate granted() {
    return own.courtApplications().stream()
        .filter(application -> "granted".equals(application.outcome()))
        .map(CourtApplication::decidedOn)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private LocalDate reapplyFrom() {
    List<LocalDate> refused =
        own.courtApplications().stream()
            .filter(application -> "refused".equals(application.outcome()))
            .map(CourtApplication::decidedOn)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (refused.isEmpty()) {
      return null;
    }
    LocalDate last = refused.getLast();
    String which = refused.size() == 1 ? "XAT71.again.first" : "XAT71.again.later";
    Rule rule = book.on(new LawDates(own.offenceDate(), null, last, null, asOf)).get(which);
    LocalDate again = DateMath.after(last, rule.period());
    why.because("xat.reapply", rule, last, rule.period(), again);
    return again;
  }

  private void doubt(String fact, String warning, ConvictionFacts other) {
    why.miss(fact);
    why.warn(warning, other.convictedOn());
    doubt = true;
  }

  private Rules rules(LocalDate clockStart) {
    return book.on(
        new LawDates(own.offenceDate(), own.judgmentDate(), own.effectiveDate(), clockStart, asOf));
  }

  private ExpungementAnswer result(Status status, LocalDate lastDayOfRecord) {
    LocalDate again = path == Path.COURT || path == Path.SPECIAL ? reapplyFrom() : null;
    return new ExpungementAnswer(
        own.id(),
        status,
        path,
        period,
        start,
        status == Status.NO_RECORD ? null : end,
        lastDayOfRecord,
        expectedEnd,
        again,
        why.reasons(),
        why.warnings(),
        why.missing());
  }
}

package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Records a paper that moves the end: shortening, reduction, exemption, time not counted, pause.
public final class AdjustMeasure {

  private final Database database;
  private final Permissions permissions;
  private final MeasureWork work;
  private final MeasureRepository measures = new MeasureRepository();
  private final Journal journal = new Journal();

  public AdjustMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
  }

  /// Adds the paper; one with the number of a stored adjustment takes its place, as when the end of
  /// a pause becomes known. An end that the first paper stated moves as far as the computed end
  /// does.
  public Measure handle(Actor actor, MeasureId measure, Adjustment adjustment) {
    return handle(actor, measure, adjustment, false);
  }

  /// The same; a step beyond what the law lets a court do is refused with its article unless
  /// `asWritten` says that the paper really states it. The measure then needs review.
  public Measure handle(
      Actor actor, MeasureId measure, Adjustment adjustment, boolean asWritten) {
    permissions.requireWriting(actor);
    requireComplete(adjustment);
    return database.write(actor, tx -> adjust(tx, measure, adjustment, asWritten));
  }

  private Measure adjust(Tx tx, MeasureId id, Adjustment adjustment, boolean asWritten) {
    Measure before = work.measure(tx, id);
    requireOpen(before);
    if (adjustment.decidedOn().isAfter(tx.today())) {
      throw new Fault.RuleBroken("measure.adjust-future", "decidedOn", "");
    }
    Measure changed =
        before.with(before.term(), merged(before.adjustments(), adjustment), before.status());
    TermAnswer answerBefore = work.answer(tx, before);
    TermAnswer answer = work.answer(tx, changed);
    AdjustmentLimits.refusal(answerBefore, answer)
        .filter(refusal -> !asWritten)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    Term term = moved(before.term(), answerBefore.computedEnd(), answer.computedEnd());
    boolean beyond = !AdjustmentLimits.beyond(answer).isEmpty();
    Measure after =
        measures.update(
            tx,
            changed.with(
                term, changed.adjustments(), status(changed, term, beyond, tx.today())));
    journal.line(
        tx,
        LedgerAction.ADJUST_MEASURE,
        after.person(),
        adjustment.type().code(),
        List.of(Change.of(before, after)));
    return after;
  }

  private static Term moved(Term term, LocalDate computedBefore, LocalDate computed) {
    LocalDate stated = term.statedEnd();
    if (stated != null && computedBefore != null && computed != null) {
      stated = stated.plusDays(ChronoUnit.DAYS.between(computedBefore, computed));
    }
    return new Term(
        term.legalStart(), term.managedFrom(), term.presentedOn(), term.length(), stated, computed);
  }

  private static MeasureStatus status(
      Measure measure, Term term, boolean beyond, LocalDate today) {
    boolean paused =
        measure.adjustments().stream().anyMatch(adjustment -> isRunning(adjustment, today));
    if (paused) {
      return MeasureStatus.SUSPENDED;
    }
    if (beyond) {
      return MeasureStatus.NEEDS_REVIEW;
    }
    boolean over = term.governingEnd() != null && today.isAfter(term.governingEnd());
    boolean resumes = measure.status() == MeasureStatus.SUSPENDED;
    boolean prolonged = measure.status() == MeasureStatus.ENDED_AWAITING_PAPERS && !over;
    return resumes || prolonged ? MeasureStatus.ACTIVE : measure.status();
  }

  private static boolean isRunning(Adjustment adjustment, LocalDate today) {
    boolean pauses =
        adjustment.type() == Adjustment.Type.PAUSED
            || adjustment.type() == Adjustment.Type.DETAINED;
    boolean begun = adjustment.from() != null && !adjustment.from().isAfter(today);
    boolean open =
        adjustment.days() == 0 && (adjustment.to() == null || !adjustment.to().isBefore(today));
    return pauses && begun && open;
  }

  private static List<Adjustment> merged(List<Adjustment> stored, Adjustment given) {
    List<Adjustment> all = new ArrayList<>(stored);
    all.removeIf(old -> given.id() != 0 && old.id() == given.id());
    all.add(given);
    return all;
  }

  private static void requireOpen(Measure measure) {
    if (measure.status() == MeasureStatus.CLOSED || measure.status() == MeasureStatus.ERASED) {
      throw new Fault.RuleBroken("measure.adjust-closed", "", "");
    }
  }

  private static void requireComplete(Adjustment adjustment) {
    require(adjustment.type() != null, "measure.adjust-type-missing", "adjustmentType");
    boolean paper =
        adjustment.decisionNumber() != null
            && !adjustment.decisionNumber().isBlank()
            && adjustment.decidedOn() != null;
    require(paper, "measure.adjust-paper-missing", "decisionNumber");
    boolean dated = adjustment.from() != null || adjustment.days() > 0;
    boolean measured =
        switch (adjustment.type()) {
          case SHORTENED, REDUCED -> adjustment.length() != null;
          case EXEMPTED -> true;
          case NOT_COUNTED ->
              adjustment.days() > 0 || (adjustment.from() != null && adjustment.to() != null);
          case PAUSED, DETAINED -> dated;
          case PROLONGED ->
              adjustment.length() != null || adjustment.to() != null || adjustment.days() > 0;
        };
    require(measured, "measure.adjust-amount-missing", "adjustmentLength");
    boolean order =
        adjustment.from() == null
            || adjustment.to() == null
            || !adjustment.to().isBefore(adjustment.from());
    require(order, "measure.adjust-order", "adjustmentTo");
  }

  private static void require(boolean holds, String key, String field) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, "");
    }
  }
}

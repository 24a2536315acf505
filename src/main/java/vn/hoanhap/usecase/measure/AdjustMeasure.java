package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.Reason;
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
  /// a pause becomes known. An end that the first paper stated moves with it.
  public Measure handle(Actor actor, MeasureId measure, Adjustment adjustment) {
    return handle(actor, measure, adjustment, false);
  }

  /// The same; a step beyond what the law lets a court do is refused with its article unless
  /// `asWritten` says that the paper really states it. The measure then needs review.
  public Measure handle(Actor actor, MeasureId measure, Adjustment adjustment, boolean asWritten) {
    permissions.requireWriting(actor);
    AdjustmentNeeds.require(adjustment);
    return database.write(actor, tx -> adjust(tx, measure, adjustment, asWritten));
  }

  /// What a paper would make of a measure: its last day now and then, with the arithmetic in
  /// `answer`; `refusal` is set when it goes beyond what the law lets a court do, `cautions` are
  /// things to look at that stop nothing. `answer` is null while too little is typed.
  public record Preview(
      LocalDate endNow, TermAnswer answer, Fault.RuleBroken refusal, List<Reason> cautions) {}

  /// What the paper makes of the measure so far; writes nothing.
  public Preview preview(Actor actor, MeasureId id, Adjustment adjustment) {
    return database.read(
        tx -> {
          Measure before = work.measure(tx, id);
          TermAnswer now = work.answer(tx, before);
          if (!AdjustmentNeeds.isMeasured(adjustment)) {
            return new Preview(now.governingEnd(), null, null, List.of());
          }
          TermAnswer then = moved(tx, before, adjustment, now).answer;
          return new Preview(
              now.governingEnd(),
              then,
              AdjustmentLimits.refusal(now, then).orElse(null),
              AdjustmentLimits.cautions(now, adjustment));
        });
  }

  private Measure adjust(Tx tx, MeasureId id, Adjustment adjustment, boolean asWritten) {
    Measure before = work.measure(tx, id);
    requireOpen(before);
    if (adjustment.decidedOn().isAfter(tx.today())) {
      throw new Fault.RuleBroken("measure.adjust-future", "decidedOn", "");
    }
    TermAnswer now = work.answer(tx, before);
    Moved moved = moved(tx, before, adjustment, now);
    AdjustmentLimits.refusal(now, moved.answer)
        .filter(refusal -> !asWritten)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    boolean beyond = !AdjustmentLimits.beyond(moved.answer).isEmpty();
    Measure changed = moved.measure;
    Measure after =
        measures.update(
            tx,
            changed.with(
                changed.term(),
                changed.adjustments(),
                status(changed, changed.term(), beyond, tx.today())));
    journal.line(
        tx,
        LedgerAction.ADJUST_MEASURE,
        after.person(),
        adjustment.type().code(),
        List.of(Change.of(before, after)));
    return after;
  }

  /// The measure with the paper on it, its stated end moved as far as the computed one, and what
  /// the law then says.
  private record Moved(Measure measure, TermAnswer answer) {}

  private Moved moved(Tx tx, Measure before, Adjustment adjustment, TermAnswer now) {
    List<Adjustment> papers = merged(before.adjustments(), adjustment);
    LocalDate computed =
        work.answer(tx, before.with(before.term(), papers, before.status())).computedEnd();
    Term was = before.term();
    Term term =
        new Term(
            was.legalStart(),
            was.managedFrom(),
            was.presentedOn(),
            was.length(),
            StatedEnd.after(was.statedEnd(), adjustment, now.computedEnd(), computed),
            computed);
    Measure measure = before.with(term, papers, before.status());
    return new Moved(measure, work.answer(tx, measure));
  }

  private static MeasureStatus status(Measure measure, Term term, boolean beyond, LocalDate today) {
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
}

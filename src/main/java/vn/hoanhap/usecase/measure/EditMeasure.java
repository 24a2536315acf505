package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.CorrectionReason;
import vn.hoanhap.usecase.change.FieldDifference;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;
import vn.hoanhap.usecase.measure.PreviewMeasure.Preview;

/// Corrects what was typed for a measure, or adds what was not known then; each changed field keeps
/// its old value in the history. The kind stays: a measure of the wrong kind is undone or closed as
/// entered by mistake. A closed measure is not corrected.
public final class EditMeasure {

  // A fee that was paid, a penalty that was served; amnesty is said by silence until it is granted,
  // and whether the file is sealed follows by itself.
  private static final CorrectionReason WHY =
      new CorrectionReason(
          List.of(
              "conviction.obligations",
              "conviction.additionalPenalties",
              "conviction.amnestied",
              "sealed"));

  private final Database database;
  private final LegalClock clock;
  private final Permissions permissions;
  private final MeasureWork work;
  private final MeasureRefusals refusals;
  private final MeasureRepository measures = new MeasureRepository();
  private final BasisInFile file = new BasisInFile();
  private final Journal journal = new Journal();

  public EditMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.clock = clock;
    this.permissions = new Permissions(database);
    this.work = new MeasureWork(clock);
    this.refusals = new MeasureRefusals(clock);
  }

  /// Stores the facts of the command in place of those read at `version`, and says whether anything
  /// was different: when nothing was, nothing is written. What forbids a new measure forbids a
  /// correction too, unless it held of the stored measure already: a term that has run out does not
  /// keep a wrong number.
  ///
  /// @param reason why a stored value is replaced or taken out; may be empty where facts are only
  ///   added (Luật BVDLCN Điều 4, 13: a correction keeps the old value, who, and why)
  /// @throws Fault.Conflict when the register holds a newer version
  /// @throws Fault.RuleBroken when the law or the register forbids it, or the reason is missing
  public boolean handle(
      Actor actor, MeasureId id, int version, MeasureCommand command, String reason) {
    permissions.requireWriting(actor);
    MeasureNeeds.require(command);
    return database.write(actor, tx -> edit(tx, id, version, command, reason));
  }

  /// What the law makes of the correction so far. Writes nothing.
  public Preview preview(MeasureId id, MeasureCommand command) {
    return database.read(tx -> preview(tx, id, command));
  }

  private Preview preview(Tx tx, MeasureId id, MeasureCommand command) {
    Measure before = work.measure(tx, id);
    Person person = work.person(tx, before.person());
    List<Measure> others = work.ofPerson(tx, before.person());
    Measure changed = corrected(before, MeasureDraft.of(command, before.sealed(), false));
    TermAnswer answer = clock.answer(changed, person, others, tx.today());
    return new Preview(
        answer,
        found(before, changed, person, others, tx.today()),
        Doubts.added(clock.answer(before, person, others, tx.today()), answer),
        before.sealed() || Juvenile.seals(changed, person, clock));
  }

  private boolean edit(Tx tx, MeasureId id, int version, MeasureCommand command, String reason) {
    Measure before = work.measure(tx, id);
    requireOpen(before);
    if (before.version() != version) {
      throw new Fault.Conflict("measure.conflict");
    }
    if (before.kind() != command.kind()) {
      throw new Fault.RuleBroken("measure.edit-kind", "kind", "");
    }
    Person person = work.person(tx, before.person());
    List<Measure> others = work.ofPerson(tx, before.person());
    // A file once sealed is not opened by a correction.
    boolean sealed =
        before.sealed() || Juvenile.seals(MeasureDraft.of(command, false, true), person, clock);
    Measure changed = corrected(before, MeasureDraft.of(command, sealed, true));
    if (FieldDifference.isNone(before, changed)) {
      return false;
    }
    List<Fault.RuleBroken> broken = found(before, changed, person, others, tx.today());
    if (!broken.isEmpty()) {
      throw broken.getFirst();
    }
    String why = WHY.require(before, changed, reason);
    Measure settled =
        MeasureWork.settled(changed, clock.answer(changed, person, others, tx.today()));
    Measure after = measures.update(tx, running(settled, tx.today()));
    List<Change> changes = new ArrayList<>(List.of(Change.of(before, after)));
    changes.addAll(file.settle(tx, before, after));
    journal.line(
        tx,
        LedgerAction.EDIT_MEASURE,
        after.person(),
        why.isEmpty() ? after.kind().code() : after.kind().code() + ": " + why,
        changes);
    return true;
  }

  private List<Fault.RuleBroken> found(
      Measure before, Measure changed, Person person, List<Measure> others, LocalDate today) {
    Set<String> known =
        refusals.of(before, person, others, today).stream()
            .map(Fault.RuleBroken::key)
            .collect(Collectors.toSet());
    return refusals.of(changed, person, others, today).stream()
        .filter(refusal -> !known.contains(refusal.key()))
        .toList();
  }

  // What the form does not ask for stays: the papers that moved the end, where the record came
  // from.
  private static Measure corrected(Measure before, Measure typed) {
    return new Measure(
        before.id(),
        before.key(),
        before.version(),
        before.person(),
        before.kind(),
        typed.basis(),
        new Term(
            typed.term().legalStart(),
            typed.term().managedFrom(),
            typed.term().presentedOn(),
            typed.term().length(),
            typed.term().statedEnd(),
            before.term().computedEnd()),
        before.status(),
        typed.conviction(),
        typed.sanction(),
        typed.rehab(),
        typed.ground(),
        papers(before, typed),
        before.closing(),
        typed.sealed(),
        before.externalRef());
  }

  // Days held before judgment are asked for where the law deducts them; elsewhere they stay. More
  // than one paper about them came from another list, and the form could not show them apart.
  private static List<Adjustment> papers(Measure before, Measure typed) {
    List<Adjustment> held =
        before.adjustments().stream().filter(MeasureDraft::isHeldBefore).toList();
    if (before.kind() != MeasureKind.CTKGG || held.size() > 1) {
      return before.adjustments();
    }
    List<Adjustment> papers = new ArrayList<>(before.adjustments());
    papers.removeAll(held);
    typed.adjustments().forEach(said -> papers.addFirst(said));
    boolean same =
        held.size() == typed.adjustments().size()
            && held.stream().allMatch(old -> old.days() == typed.adjustments().getFirst().days());
    return same ? before.adjustments() : papers;
  }

  private static Measure running(Measure measure, LocalDate today) {
    LocalDate end = measure.term().governingEnd();
    boolean over = end != null && today.isAfter(end);
    return measure.status() == MeasureStatus.ENDED_AWAITING_PAPERS && !over
        ? measure.with(measure.term(), measure.adjustments(), MeasureStatus.ACTIVE)
        : measure;
  }

  private static void requireOpen(Measure measure) {
    if (measure.status() == MeasureStatus.CLOSED || measure.status() == MeasureStatus.ERASED) {
      throw new Fault.RuleBroken("measure.edit-closed", "", "");
    }
  }
}

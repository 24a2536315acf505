package vn.hoanhap.usecase.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.store.Database;
import vn.hoanhap.usecase.measure.PreviewMeasure.Preview;

/// Takes an older file over that is already closed. Its term may be over, and the closing paper may
/// be lost; but a conviction that is expunged and a sanction that has lapsed are not put on the
/// register again, whatever the file says of its end (BLHS Điều 69, 70; LXLVPHC Điều 7).
public final class TakeOverMeasure {

  /// What the law treats as never having been.
  private static final Set<String> FORGOTTEN = Set.of("law.expunged", "law.lapsed");

  private final Database database;
  private final AddMeasure add;
  private final PreviewMeasure preview;

  public TakeOverMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.add = new AddMeasure(database, clock);
    this.preview = new PreviewMeasure(database, clock);
  }

  /// Stores the measure as closed.
  ///
  /// @throws Fault.RuleBroken when the closing is incomplete or does not fit the term, or when the
  ///   law has forgotten the matter, naming the article
  public MeasureId handle(Actor actor, MeasureCommand command) {
    Preview said = preview(actor, command);
    ClosingRules.requireComplete(command.closed(), database.read(tx -> tx.today()));
    ClosingRules.requireFitting(
        command.kind(), command.closed(), command.legalStart(), end(command, said));
    said.refusals().stream()
        .filter(refusal -> FORGOTTEN.contains(refusal.key()))
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return add.handle(actor, command);
  }

  /// What the law makes of the command so far; writes nothing.
  public Preview preview(Actor actor, MeasureCommand command) {
    Preview said = preview.handle(actor, command);
    List<Fault.RuleBroken> refusals = new ArrayList<>(said.refusals());
    preview.handle(actor, stillOpen(command)).refusals().stream()
        .filter(refusal -> FORGOTTEN.contains(refusal.key()))
        .forEach(refusals::add);
    return new Preview(said.clock(), List.copyOf(refusals), said.doubts(), said.sealed());
  }

  private static LocalDate end(MeasureCommand command, Preview said) {
    TermAnswer clock = said.clock();
    return clock == null ? command.statedEnd() : clock.governingEnd();
  }

  private static MeasureCommand stillOpen(MeasureCommand command) {
    return new MeasureCommand(
        command.person(),
        command.kind(),
        command.basis(),
        command.legalStart(),
        command.managedFrom(),
        command.presentedOn(),
        command.length(),
        command.detentionDays(),
        command.statedEnd(),
        command.conviction(),
        command.sanction(),
        command.rehab(),
        command.ground(),
        null,
        command.externalRef());
  }
}

package vn.hoanhap.usecase.measure;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Tx;

/// Says, while a measure is being typed, what the law makes of it: the computed end with its
/// arithmetic, and every refusal with its article. Writes nothing.
public final class PreviewMeasure {

  /// `clock` is null while the kind is unknown; `doubts` are those of its warnings to ask about
  /// before saving; `sealed` tells that the file will be a juvenile's.
  public record Preview(
      TermAnswer clock, List<Fault.RuleBroken> refusals, List<Reason> doubts, boolean sealed) {}

  private static final Preview NOTHING = new Preview(null, List.of(), List.of(), false);

  private final Database database;
  private final LegalClock clock;
  private final MeasureWork work;
  private final MeasureRefusals refusals;

  public PreviewMeasure(Database database, LegalClock clock) {
    this.database = database;
    this.clock = clock;
    this.work = new MeasureWork(clock);
    this.refusals = new MeasureRefusals(clock);
  }

  /// What the law makes of the command so far. Whoever may read may ask.
  public Preview handle(Actor actor, MeasureCommand command) {
    if (command.kind() == null || command.person() == null) {
      return NOTHING;
    }
    return database.read(tx -> preview(tx, command));
  }

  private Preview preview(Tx tx, MeasureCommand command) {
    Person person = work.person(tx, command.person());
    List<Measure> others = work.ofPerson(tx, command.person());
    Measure measure = MeasureDraft.of(command, false, false);
    TermAnswer answer = clock.answer(measure, person, others, tx.today());
    List<Fault.RuleBroken> found = refusals.of(measure, person, others, tx.today());
    return new Preview(answer, found, Doubts.of(answer), Juvenile.seals(measure, person, clock));
  }
}

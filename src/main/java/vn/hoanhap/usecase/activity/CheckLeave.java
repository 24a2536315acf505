package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.LeaveRepository;
import vn.hoanhap.store.LeaveRepository.Granted;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.measure.LegalClock;

/// Says before a leave is granted what it would come to, over each measure that limits leave. The
/// figures of the law in force are not confirmed, so that they warn and never refuse.
public final class CheckLeave {

  /// A measure, what would be used of its days with the new leave, and the limits that the law sets
  /// with their articles.
  public record Effect(MeasureKind kind, Absence absence, List<Reason> limits) {}

  private static final Set<String> LIMITS = Set.of("term.absence-each", "term.absence-total");

  private final Database database;
  private final LegalClock clock;
  private final Permissions permissions;
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final LeaveRepository leaves = new LeaveRepository();

  public CheckLeave(Database database, LegalClock clock) {
    this.database = database;
    this.clock = clock;
    this.permissions = new Permissions(database);
  }

  /// What the leave would come to over the measures of a person that are in force and not sealed;
  /// empty when none of them limits leave.
  public List<Effect> handle(Actor actor, PersonId person, Leave leave) {
    return handle(actor, person, leave, null);
  }

  /// The same; the days of the entry `instead`, which may be null, are replaced by those of the
  /// leave.
  public List<Effect> handle(Actor actor, PersonId person, Leave leave, ActivityId instead) {
    permissions.requireWriting(actor);
    return database.read(
        tx ->
            people
                .find(tx, person)
                .map(found -> effects(tx, found, leave, instead))
                .orElse(List.of()));
  }

  private List<Effect> effects(Tx tx, Person person, Leave leave, ActivityId instead) {
    LocalDate today = tx.today();
    List<Measure> open = Restriction.visible(measures.ofPerson(tx, person.id()), false);
    List<Granted> granted = new ArrayList<>(leaves.ofPerson(tx, person.id()));
    granted.removeIf(one -> one.entry().equals(instead));
    granted.add(new Granted(null, null, leave));
    List<Effect> effects = new ArrayList<>();
    for (Measure measure : open) {
      TermAnswer answer = clock.answer(measure, person, open, today);
      if (measure.closing() == null && !answer.over()) {
        Absence.of(answer, measure.id(), granted)
            .ifPresent(absence -> effects.add(new Effect(measure.kind(), absence, limits(answer))));
      }
    }
    return effects;
  }

  private static List<Reason> limits(TermAnswer answer) {
    return answer.reasons().stream().filter(reason -> LIMITS.contains(reason.key())).toList();
  }
}

package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.Stigma;
import vn.hoanhap.store.ActivityRepository;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Logs what was done, for one person or for several at once.
public final class LogActivity {

  /// `measure` may be null; with several people it is. `leave` are the days of an entry about
  /// leave, else null. `nextStep` may be null.
  public record Command(
      List<PersonId> people,
      MeasureId measure,
      ActivityType type,
      LocalDate date,
      String place,
      String withWhom,
      String result,
      String note,
      String period,
      String grade,
      Leave leave,
      NextStep nextStep,
      String externalRef) {}

  /// The entries made, and words in the note that do not belong in a register.
  public record Done(List<ActivityId> ids, List<String> wordsToReconsider) {}

  private final Database database;
  private final Permissions permissions;
  private final Stigma stigma = new Stigma();
  private final PersonRepository people = new PersonRepository();
  private final MeasureRepository measures = new MeasureRepository();
  private final ActivityRepository activities = new ActivityRepository();
  private final EntryDoubts doubts = new EntryDoubts();
  private final Journal journal = new Journal();

  public LogActivity(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// Stores one entry a person, all or none, each with its ledger line. The actor is who did it.
  public Done handle(Actor actor, Command command) {
    permissions.requireWriting(actor);
    List<ActivityId> ids = database.write(actor, tx -> add(tx, command));
    return new Done(ids, wordsToReconsider(freeTexts(command)));
  }

  /// What is odd about the entries but may be right, to ask about before they are saved; empty
  /// while something is missing that will be refused.
  public List<Doubt> doubts(Actor actor, Command command) {
    permissions.requireWriting(actor);
    return command.type == null || command.date == null
        ? List.of()
        : database.read(tx -> odd(tx, command));
  }

  private List<Doubt> odd(Tx tx, Command command) {
    return command.people.stream()
        .flatMap(person -> doubts.of(tx, entry(tx, person, command)).stream())
        .distinct()
        .toList();
  }

  /// Takes back entries just made.
  public void undo(Actor actor, List<ActivityId> ids) {
    permissions.requireWriting(actor);
    database.write(
        actor,
        tx -> {
          ids.forEach(id -> takeBack(tx, id));
          return null;
        });
  }

  /// Words in a text that do not belong in a register, for the quiet warning while typing.
  public List<String> wordsToReconsider(String note) {
    return stigma.words(note);
  }

  private static String freeTexts(Command command) {
    String step = command.nextStep == null ? "" : command.nextStep.text();
    return Stream.of(command.note, command.result, command.place, command.withWhom, step)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }

  private List<ActivityId> add(Tx tx, Command command) {
    ActivityRules.require(command, tx.today());
    ResultRules.require(command.type, command.result);
    requireNewRef(tx, command);
    List<Activity> entries = new ArrayList<>();
    for (PersonId person : command.people) {
      PersonRepository.Lifetime life =
          people
              .lifetime(tx, person)
              .orElseThrow(() -> new Fault.NotFound("person.not-found", person.display()));
      ActivityRules.requireAlive(command, life);
      requireOwnMeasure(tx, person, command.measure);
      entries.add(entry(tx, person, command));
    }
    List<Activity> stored =
        entries.size() == 1
            ? List.of(activities.insert(tx, entries.getFirst()))
            : activities.insertGroup(tx, entries);
    for (Activity activity : stored) {
      journal.line(
          tx,
          LedgerAction.ADD_ACTIVITY,
          activity.person(),
          activity.type().code(),
          List.of(Change.of(null, activity)));
    }
    return stored.stream().map(Activity::id).toList();
  }

  private void requireOwnMeasure(Tx tx, PersonId person, MeasureId id) {
    if (id == null) {
      return;
    }
    Measure measure =
        measures.find(tx, id).orElseThrow(() -> new Fault.NotFound("measure.not-found"));
    if (!measure.person().equals(person)) {
      throw new Fault.RuleBroken("activity.other-measure", "measure", "");
    }
  }

  private void requireNewRef(Tx tx, Command command) {
    if (command.externalRef != null
        && activities.withExternalRef(tx, command.externalRef).isPresent()) {
      throw new Fault.RuleBroken("activity.ref-taken", "externalRef", "", command.externalRef);
    }
  }

  private static Activity entry(Tx tx, PersonId person, Command command) {
    UserId actor = tx.actor().id().value() == 0 ? null : tx.actor().id();
    boolean comment = command.type == ActivityType.NX;
    return new Activity(
        null,
        "",
        0,
        person,
        command.measure,
        command.type,
        command.date,
        command.place,
        command.withWhom,
        ResultRules.stored(command.type, command.result),
        command.note,
        comment ? command.period : "",
        comment ? command.grade : "",
        command.leave,
        command.nextStep,
        actor,
        command.externalRef);
  }

  private void takeBack(Tx tx, ActivityId id) {
    Activity before =
        activities.find(tx, id).orElseThrow(() -> new Fault.NotFound("activity.not-found"));
    journal.line(
        tx,
        LedgerAction.UNDO,
        before.person(),
        LedgerAction.ADD_ACTIVITY.code(),
        List.of(Change.of(before, null)));
    activities.delete(tx, id);
  }
}

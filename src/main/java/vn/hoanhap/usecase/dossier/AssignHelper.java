package vn.hoanhap.usecase.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.DossierItem.State;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.law.DossierChecklist;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.DossierRepository;
import vn.hoanhap.store.HelperRepository;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;
import vn.hoanhap.usecase.change.Journal;
import vn.hoanhap.usecase.change.Journal.Change;

/// Records the proposal and the decision that assigns an organisation or person to help, puts both
/// papers into the file where its checklist asks for them, and ends the one before: one act, taken
/// back as one.
public final class AssignHelper {

  private final Database database;
  private final Permissions permissions;
  private final MeasureRepository measures = new MeasureRepository();
  private final HelperRepository helpers = new HelperRepository();
  private final DossierRepository dossier = new DossierRepository();
  private final DossierChecklist checklist;
  private final Journal journal = new Journal();

  public AssignHelper(Database database, DossierChecklist checklist) {
    this.database = database;
    this.checklist = checklist;
    this.permissions = new Permissions(database);
  }

  /// `helper.id` is 0 for a new one. Whoever was in charge before a decided new one is in charge
  /// until the day before it.
  public Helper handle(Actor actor, Helper helper) {
    permissions.requireWriting(actor);
    boolean named = helper.name() != null && !helper.name().isBlank();
    require(named, "activity.helper-name-missing", "helperName");
    boolean numbered = helper.decisionNumber() != null && !helper.decisionNumber().isBlank();
    require(
        numbered == (helper.decidedOn() != null),
        "activity.helper-decision-half",
        "decisionNumber");
    require(helper.proposedOn() != null || numbered, "activity.helper-day-missing", "proposedOn");
    boolean order =
        helper.until() == null || helper.from() == null || !helper.until().isBefore(helper.from());
    require(order, "activity.helper-order", "until");
    return database.write(actor, tx -> assign(tx, helper));
  }

  private Helper assign(Tx tx, Helper helper) {
    Measure measure =
        measures
            .find(tx, helper.measure())
            .orElseThrow(() -> new Fault.NotFound("measure.not-found"));
    requireSince(measure, helper.proposedOn(), "proposedOn");
    requireSince(measure, helper.decidedOn(), "decidedOn");
    List<Change> changes = new ArrayList<>();
    Helper before = helper.id() == 0 ? null : stored(tx, helper);
    if (helper.decidedOn() != null && helper.until() == null) {
      changes.addAll(ended(tx, helper));
    }
    String known = before == null ? "" : before.phone();
    String phone =
        PhoneNumber.read(helper.phone(), known)
            .orElseThrow(
                () -> new Fault.RuleBroken("person.phone-odd", "phone", "", helper.phone()));
    Helper after = helpers.save(tx, helper.reachedAt(phone));
    changes.add(Change.of(before, after));
    LocalDate proposed = before == null ? null : before.proposedOn();
    LocalDate decided = before == null ? null : before.decidedOn();
    file(tx, measure, proposal(after), proposed).ifPresent(changes::add);
    file(tx, measure, decision(after), decided).ifPresent(changes::add);
    journal.line(tx, LedgerAction.ASSIGN_HELPER, measure.person(), measure.kind().code(), changes);
    return after;
  }

  private Helper stored(Tx tx, Helper helper) {
    return helpers
        .find(tx, helper.id())
        .filter(found -> found.measure().equals(helper.measure()))
        .orElseThrow(() -> new Fault.NotFound("activity.helper-not-found"));
  }

  private List<Change> ended(Tx tx, Helper next) {
    LocalDate from = next.from() == null ? next.decidedOn() : next.from();
    List<Change> changes = new ArrayList<>();
    for (Helper helper : helpers.ofMeasure(tx, next.measure())) {
      if (helper.id() != next.id() && helper.isInCharge()) {
        LocalDate lastDay = from.minusDays(1);
        boolean begun = helper.from() != null && lastDay.isBefore(helper.from());
        changes.add(
            Change.of(helper, helpers.save(tx, helper.until(begun ? helper.from() : lastDay))));
      }
    }
    return changes;
  }

  /// Puts a paper into the file; `wasDated` is its day before the helper was put right, or null. A
  /// later paper, of a helper that came after, stays.
  private Optional<Change> file(Tx tx, Measure measure, DossierItem paper, LocalDate wasDated) {
    boolean asked =
        checklist.items(measure.kind(), tx.today()).stream()
            .anyMatch(item -> item.code().equals(paper.code()));
    if (!asked || paper.paperDate() == null) {
      return Optional.empty();
    }
    if (paper.paperDate().isAfter(tx.today())) {
      throw new Fault.RuleBroken("activity.paper-future", "paperDate", "");
    }
    DossierItem before = dossier.find(tx, measure.id(), paper.code()).orElse(null);
    if (before != null && before.state() == State.PRESENT) {
      LocalDate dated = before.paperDate();
      boolean later = dated != null && dated.isAfter(paper.paperDate());
      if (later && !dated.equals(wasDated)) {
        return Optional.empty();
      }
    }
    dossier.put(tx, paper.paperNumber().isBlank() ? numbered(paper, before) : paper);
    DossierItem after = dossier.find(tx, measure.id(), paper.code()).orElseThrow();
    return Optional.of(Change.of(before, after));
  }

  private static DossierItem proposal(Helper helper) {
    return paper(helper, DossierChecklist.HELPER_PROPOSAL, "", helper.proposedOn());
  }

  private static DossierItem decision(Helper helper) {
    String number = helper.decisionNumber() == null ? "" : helper.decisionNumber();
    return paper(helper, DossierChecklist.HELPER_DECISION, number, helper.decidedOn());
  }

  private static DossierItem paper(Helper helper, String code, String number, LocalDate day) {
    return new DossierItem(helper.measure(), code, State.PRESENT, number, day, "");
  }

  // The helper's record has no number of the proposal: one put into the file by hand stays.
  private static DossierItem numbered(DossierItem paper, DossierItem before) {
    boolean same = before != null && paper.paperDate().equals(before.paperDate());
    String number = same ? before.paperNumber() : "";
    return new DossierItem(
        paper.measure(), paper.code(), paper.state(), number, paper.paperDate(), "");
  }

  /// Nobody is proposed or assigned to a measure that neither its paper nor its start has brought
  /// about yet.
  private static void requireSince(Measure measure, LocalDate day, String field) {
    LocalDate start = measure.term().legalStart();
    LocalDate basis = measure.basis().date();
    boolean early =
        day != null
            && (start == null || day.isBefore(start))
            && (basis == null || day.isBefore(basis))
            && (start != null || basis != null);
    if (early) {
      throw new Fault.RuleBroken(
          "activity.helper-before-measure", field, "", day, start != null ? start : basis);
    }
  }

  private static void require(boolean holds, String key, String field) {
    if (!holds) {
      throw new Fault.RuleBroken(key, field, "NĐ231/2026 Điều 12; TT10/2024 Điều 10");
    }
  }
}

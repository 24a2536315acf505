package vn.hoanhap.usecase.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.PersonLikeness;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.store.Tx;

/// Finds people already on the register who may be the one about to be added.
public final class FindLikelySame {

  /// What is known of the newcomer; anything may be empty or null.
  public record Candidate(
      String fullName, PartialDate birth, Sex sex, String citizenNumber, String oldNumber) {}

  /// Why two people may be the same, the strongest first. The last tells what speaks against it: a
  /// slip of the hand in the sex must not hide the same person.
  public enum Reason {
    SAME_CITIZEN_NUMBER,
    SAME_OLD_NUMBER,
    SAME_NAME_AND_BIRTH,
    SAME_NAME_AND_YEAR,
    SAME_NAME,
    SAME_NAME_BIRTH_SLIP,
    SIMILAR_NAME_SAME_BIRTH,
    OTHER_SEX
  }

  /// A likely same person; `certain` when the citizen number is equal, `restricted` when the record
  /// is closed or sealed and no more than initials may be said.
  public record Likely(
      PersonId id,
      String name,
      PartialDate birth,
      String hamlet,
      List<Reason> reasons,
      boolean certain,
      boolean restricted) {}

  private static final int MOST = 10;

  private final Database database;
  private final PersonRepository people = new PersonRepository();
  private final PersonLikeness likeness = new PersonLikeness();

  public FindLikelySame(Database database) {
    this.database = database;
  }

  /// Best first, at most ten. A closed or sealed record is named only as existing.
  public List<Likely> handle(Actor actor, Candidate candidate) {
    return database.read(tx -> find(tx, candidate));
  }

  private List<Likely> find(Tx tx, Candidate candidate) {
    Map<PersonId, Set<Reason>> reasons = new LinkedHashMap<>();
    byNumbers(tx, candidate, reasons);
    byName(tx, candidate, reasons);
    List<Likely> likely = new ArrayList<>();
    reasons.forEach((id, why) -> likely.add(likely(likeness.one(tx, id), why)));
    likely.sort(
        Comparator.comparing((Likely one) -> one.reasons.getFirst())
            .thenComparing(one -> VietnameseNames.sortKey(one.name))
            .thenComparing(one -> one.id.value()));
    return likely.stream().limit(MOST).toList();
  }

  private void byNumbers(Tx tx, Candidate candidate, Map<PersonId, Set<Reason>> reasons) {
    String number = SearchKey.digits(candidate.citizenNumber);
    String old = SearchKey.digits(candidate.oldNumber);
    if (!number.isEmpty()) {
      people
          .withCitizenNumber(tx, number)
          .ifPresent(id -> add(reasons, id, Reason.SAME_CITIZEN_NUMBER));
      likeness.withOldNumber(tx, number).forEach(id -> add(reasons, id, Reason.SAME_OLD_NUMBER));
    }
    if (!old.isEmpty()) {
      people.withCitizenNumber(tx, old).ifPresent(id -> add(reasons, id, Reason.SAME_OLD_NUMBER));
      likeness.withOldNumber(tx, old).forEach(id -> add(reasons, id, Reason.SAME_OLD_NUMBER));
    }
  }

  private void byName(Tx tx, Candidate candidate, Map<PersonId, Set<Reason>> reasons) {
    String name = SearchKey.fold(candidate.fullName);
    if (name.isEmpty()) {
      return;
    }
    int year = candidate.birth == null ? 0 : candidate.birth.year();
    for (PersonLikeness.Candidate other : likeness.near(tx, name, year)) {
      boolean sameSex = candidate.sex == null || candidate.sex == other.sex();
      if (sameSex) {
        compare(candidate.birth, name, other, reasons);
      } else if (name.equals(other.foldedName())
          && candidate.birth != null
          && candidate.birth.equals(other.birth())) {
        compare(candidate.birth, name, other, reasons);
        add(reasons, other.id(), Reason.OTHER_SEX);
      }
    }
  }

  private static void compare(
      PartialDate birth,
      String name,
      PersonLikeness.Candidate other,
      Map<PersonId, Set<Reason>> reasons) {
    boolean bothKnown = birth != null && other.birth() != null;
    boolean sameDay = bothKnown && birth.isWhole() && birth.equals(other.birth());
    boolean mayBeSameYear = !bothKnown || birth.year() == other.birth().year();
    if (name.equals(other.foldedName())) {
      if (sameDay) {
        add(reasons, other.id(), Reason.SAME_NAME_AND_BIRTH);
      } else if (mayBeSameYear) {
        add(reasons, other.id(), bothKnown ? Reason.SAME_NAME_AND_YEAR : Reason.SAME_NAME);
      } else if (isSlip(birth, other.birth())) {
        add(reasons, other.id(), Reason.SAME_NAME_BIRTH_SLIP);
      }
    } else if (sameDay && NameLikeness.isSimilar(name, other.foldedName())) {
      add(reasons, other.id(), Reason.SIMILAR_NAME_SAME_BIRTH);
    }
  }

  // Births that one slip makes of each other: with the same day and month, a wrong figure in the
  // year or two that changed places; where a day is not known, the year before or after, as years
  // of age are reckoned.
  private static boolean isSlip(PartialDate one, PartialDate other) {
    if (!one.isWhole() || !other.isWhole()) {
      return Math.abs(one.year() - other.year()) == 1;
    }
    return one.day() == other.day()
        && one.month() == other.month()
        && NameLikeness.isOneSlip(Integer.toString(one.year()), Integer.toString(other.year()));
  }

  private static void add(Map<PersonId, Set<Reason>> reasons, PersonId id, Reason reason) {
    reasons.computeIfAbsent(id, key -> EnumSet.noneOf(Reason.class)).add(reason);
  }

  private static Likely likely(PersonLikeness.Candidate found, Set<Reason> why) {
    boolean certain = why.contains(Reason.SAME_CITIZEN_NUMBER);
    if (found.closed()) {
      return new Likely(
          found.id(), Mask.initials(found.name()), null, "", List.copyOf(why), certain, true);
    }
    return new Likely(
        found.id(), found.name(), found.birth(), found.hamlet(), List.copyOf(why), certain, false);
  }
}

package vn.hoanhap.usecase.person;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// Finds people already on the register who may be the one about to be added.
public final class FindLikelySame {

  /// What is known of the newcomer; anything may be empty or null.
  public record Candidate(
      String fullName, PartialDate birth, Sex sex, String citizenNumber, String oldNumber) {}

  /// Why two people may be the same.
  public enum Reason {
    SAME_CITIZEN_NUMBER,
    SAME_OLD_NUMBER,
    SAME_NAME_AND_BIRTH,
    SAME_NAME_AND_YEAR,
    SIMILAR_NAME_SAME_BIRTH
  }

  /// A likely same person; `certain` when the citizen number is equal.
  public record Likely(
      PersonId id,
      String name,
      PartialDate birth,
      String hamlet,
      List<Reason> reasons,
      boolean certain) {}

  /// Best first, at most ten. A closed or sealed record is named only as existing.
  public List<Likely> handle(Actor actor, Candidate candidate) {
    throw new UnsupportedOperationException();
  }
}

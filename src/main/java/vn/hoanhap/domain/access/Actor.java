package vn.hoanhap.domain.access;

/// The user who acts, as every use case gets it. The role is the one held at the time of the act:
/// the ledger keeps it beside the name.
public record Actor(UserId id, String name, Role role) {

  /// The program itself, for what happens by the clock: daily backup, lapse, lock.
  public static final Actor PROGRAM = new Actor(new UserId(0), "Chương trình", Role.CHIEF);
}

package vn.hoanhap.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import vn.hoanhap.domain.access.Actor;

/// A piece of work on the register, begun by [Database#read] or [Database#write] and over when that
/// returns. Repositories take it as their first argument.
public final class Tx {

  private final Handle handle;
  private final Actor actor;
  private final Instant now;
  private final ZoneId zone;
  private final LocalDate today;
  private final ListOrder order;
  private Ledger.Head newest;

  Tx(Handle handle, Actor actor, Clock clock, ListOrder order) {
    this.handle = handle;
    this.order = order;
    this.actor = actor;
    this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    this.zone = clock.getZone();
    this.today = LocalDate.ofInstant(now, clock.getZone());
  }

  /// Who acts; [Actor#PROGRAM] in a read.
  public Actor actor() {
    return actor;
  }

  /// When the work began, in milliseconds: the same for everything in it.
  public Instant now() {
    return now;
  }

  /// The post's time zone.
  ZoneId zone() {
    return zone;
  }

  /// The day of [#now()] at the post.
  public LocalDate today() {
    return today;
  }

  Handle handle() {
    return handle;
  }

  /// Where people stand in the lists, as this register has it in memory.
  ListOrder order() {
    return order;
  }

  /// The ledger got a line in this piece of work.
  void appended(Ledger.Head head) {
    newest = head;
  }

  /// The newest line of this piece of work, or null.
  Ledger.Head newest() {
    return newest;
  }
}

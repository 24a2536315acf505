package vn.hoanhap.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// A real, empty register in a folder of the test, with a fixed clock, and records with good
/// defaults: a test states only what it is about.
public final class TestRegister implements AutoCloseable {

  /// Sunday 2026-11-22, eight in the morning at the post.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  /// An actor with the number that no foreign key checks.
  public static final Actor CHIEF = new Actor(new UserId(1), "Nguyễn Văn Trưởng", Role.CHIEF);

  private final DataKey key = DataKey.random(new SecureRandom());
  private final Path folder;
  private final Clock clock;
  private Database database;

  public TestRegister(Path folder) {
    this(folder, CLOCK);
  }

  /// A register under another clock.
  public TestRegister(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.database = Database.create(folder, key, clock);
  }

  public Database database() {
    return database;
  }

  public DataKey key() {
    return key;
  }

  public Path folder() {
    return folder;
  }

  /// Closes and opens the file again.
  public Database reopen() {
    database.close();
    database = Database.open(folder, key, clock);
    return database;
  }

  public <T> T write(Function<Tx, T> work) {
    return database.write(CHIEF, work);
  }

  public <T> T read(Function<Tx, T> work) {
    return database.read(work);
  }

  /// What a query for several finds.
  public <T> List<T> list(Function<Tx, List<T>> work) {
    return database.read(work);
  }

  /// What a query for one finds.
  public <T> Optional<T> maybe(Function<Tx, Optional<T>> work) {
    return database.read(work);
  }

  /// The number in the one row and column of a query. How many statements some work asks of the
  /// register.
  public int statements(Runnable work) {
    AtomicInteger asked = new AtomicInteger();
    listen(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            asked.incrementAndGet();
          }
        });
    work.run();
    listen(SqlLogger.NOP_SQL_LOGGER);
    return asked.get();
  }

  private void listen(SqlLogger logger) {
    read(tx -> tx.handle().getConfig(SqlStatements.class).setSqlLogger(logger));
  }

  public long number(String sql) {
    return database.read(tx -> tx.handle().createQuery(sql).mapTo(long.class).one());
  }

  /// The text in the one row and column of a query.
  public String text(String sql) {
    return database.read(tx -> tx.handle().createQuery(sql).mapTo(String.class).one());
  }

  /// Changes rows past the repositories.
  public void execute(String sql) {
    write(tx -> tx.handle().execute(sql));
  }

  /// Adds a person of this name, living in a hamlet.
  public Person person(String name, String hamlet) {
    return write(tx -> new PersonRepository().insert(tx, aPerson(name, hamlet, null)));
  }

  /// Adds a measure in force to a person.
  public Measure measure(PersonId person, MeasureKind kind) {
    return write(tx -> new MeasureRepository().insert(tx, aMeasure(person, kind)));
  }

  /// A person who is not stored yet.
  public static Person aPerson(String name, String hamlet, String citizenNumber) {
    Address address =
        new Address(
            "13285",
            hamlet,
            hamlet + ", phường Phủ Lý, tỉnh Ninh Bình",
            null,
            LocalDate.of(2025, 7, 1),
            null);
    return new Person(
        null,
        null,
        0,
        name,
        "",
        Sex.MALE,
        new PartialDate(1985, 3, 5),
        citizenNumber == null ? null : new CitizenNumber(citizenNumber),
        null,
        "",
        List.of(),
        "",
        "",
        "",
        Employment.UNKNOWN,
        address,
        List.of(),
        null,
        null,
        null);
  }

  /// A measure in force for a year from 2026-06-01, not stored yet.
  public static Measure aMeasure(PersonId person, MeasureKind kind) {
    Term term =
        new Term(
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 3),
            null,
            Period.ofYears(1),
            null,
            LocalDate.of(2027, 6, 1));
    return new Measure(
        null,
        null,
        0,
        person,
        kind,
        new LegalBasis(
            BasisType.COURT_DECISION,
            "12/QĐ-TA",
            LocalDate.of(2026, 5, 20),
            "Tòa án nhân dân khu vực 1",
            null,
            ""),
        term,
        MeasureStatus.ACTIVE,
        null,
        null,
        null,
        "",
        List.of(),
        null,
        false,
        null);
  }

  /// The measure with another status.
  public static Measure withStatus(Measure m, MeasureStatus status) {
    return Changed.with(m, "status", status);
  }

  /// The measure, closed two days ago because its term was over.
  public static Measure closed(Measure m) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return Changed.with(
        withStatus(m, MeasureStatus.CLOSED),
        "closing",
        new Closing(CloseReason.EXPIRED, day, "7/GCN", day, ""));
  }

  /// The measure with another computed end.
  public static Measure ending(Measure m, LocalDate end) {
    Term term = Changed.with(m.term(), "statedEnd", null);
    return Changed.with(m, "term", Changed.with(term, "computedEnd", end));
  }

  /// The measure as a juvenile file.
  public static Measure sealed(Measure m) {
    return Changed.with(m, "sealed", true);
  }

  /// An entry of the log, not stored yet.
  public static Activity anActivity(PersonId person, ActivityType type, LocalDate date) {
    return new Activity(
        null, null, 0, person, null, type, date, "", "", "", "", "", "", null, null, null, null);
  }

  @Override
  public void close() {
    database.close();
    key.close();
  }
}

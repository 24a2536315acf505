package vn.hoanhap.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.LedgerLine;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.measure.MeasureCommand;
import vn.hoanhap.usecase.person.RegisterPerson;

/// A real register with one user of each role, and commands with good defaults, for the tests of
/// use cases. Today is Sunday 2026-11-22.
public final class UseCaseRegister implements AutoCloseable {

  /// Wide enough for every test.
  private static final int ALL = 10_000;

  private static final Reference REFERENCE = new Reference();
  private static final LegalClock CLOCK = new LegalClock(RuleBook.shipped());

  private final TestRegister register;
  private final Actor chief;
  private final Actor officer;
  private final Actor reader;

  public UseCaseRegister(Path folder) {
    register = new TestRegister(folder);
    chief = user("Nguyễn Văn Trưởng", Role.CHIEF);
    officer = user("Trần Thị Cán", Role.OFFICER);
    reader = user("Lê Văn Xem", Role.READ_ONLY);
  }

  private Actor user(String name, Role role) {
    User stored = register.write(tx -> new UserRepository().insert(tx, name, "Đại úy", role));
    return stored.actor();
  }

  public Database database() {
    return register.database();
  }

  /// The register below, for what only the store can tell.
  public TestRegister register() {
    return register;
  }

  public Reference reference() {
    return REFERENCE;
  }

  public LegalClock legalClock() {
    return CLOCK;
  }

  public Actor chief() {
    return chief;
  }

  public Actor officer() {
    return officer;
  }

  /// The user who may only look.
  public Actor reader() {
    return reader;
  }

  public RegisterPerson registerPerson() {
    return new RegisterPerson(database(), TestRegister.CLOCK, REFERENCE);
  }

  /// What the ledger holds, oldest first.
  public List<LedgerLine> ledger() {
    return register
        .<LedgerLine>list(tx -> new Ledger().page(tx, Ledger.Filter.newest(ALL)))
        .reversed();
  }

  /// The actions in the ledger, oldest first.
  public List<LedgerAction> actions() {
    return ledger().stream().map(LedgerLine::action).toList();
  }

  /// Adds a man of this name, born on 1985-03-05, in Thôn Đông.
  public PersonId person(String name) {
    return registerPerson().handle(officer, aPerson(name)).id();
  }

  /// A person with a measure of a kind in force.
  public MeasureId measure(PersonId person, MeasureKind kind) {
    return new AddMeasure(database(), CLOCK).handle(officer, aMeasure(person, kind));
  }

  /// The facts of a person as they are typed.
  public static RegisterPerson.Command aPerson(String name) {
    return aPerson(name, new PartialDate(1985, 3, 5), "");
  }

  /// The facts of a person with a birth and a citizen number.
  public static RegisterPerson.Command aPerson(
      String name, PartialDate birth, String citizenNumber) {
    Address address =
        new Address(
            "13285",
            "Thôn Đông",
            "Thôn Đông, phường Phủ Lý, tỉnh Ninh Bình",
            null,
            LocalDate.of(2025, 7, 1),
            null);
    return new RegisterPerson.Command(
        name,
        "",
        Sex.MALE,
        birth,
        citizenNumber,
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
        List.of());
  }

  /// A lawful measure of a kind, begun on 2026-06-01 with a length of a year where one is
  /// pronounced.
  public static MeasureCommand aMeasure(PersonId person, MeasureKind kind) {
    LocalDate start = LocalDate.of(2026, 6, 1);
    return new MeasureCommand(
        person,
        kind,
        new MeasureCommand.Basis(
            paper(kind), "12/2026/QĐ", start, "Tòa án nhân dân khu vực 1", null, ""),
        start,
        start.plusDays(2),
        null,
        hasLength(kind) ? Period.ofYears(1) : null,
        0,
        null,
        kind.restsOnConviction() ? aConviction(start, penalty(kind)) : null,
        kind.isSanction()
            ? new Sanction(
                "282/2025/NĐ-CP",
                "Điều 36 khoản 1",
                "Mua các số lô, số đề",
                false,
                start.plusDays(5))
            : null,
        kind == MeasureKind.SCN ? RehabKind.VOLUNTARY : null,
        "",
        null,
        null);
  }

  /// A theft of 2024, judged in 2025, served on `completedOn`, everything paid.
  public static Conviction aConviction(LocalDate completedOn) {
    return aConviction(completedOn, MainPenalty.Type.PRISON);
  }

  private static Conviction aConviction(LocalDate completedOn, MainPenalty.Type penalty) {
    return new Conviction(
        "173",
        "Trộm cắp tài sản",
        LocalDate.of(2024, 10, 1),
        "intentional",
        "less-serious",
        "45/2025/HS-ST",
        LocalDate.of(2025, 2, 10),
        "Tòa án nhân dân huyện Yên Mô",
        LocalDate.of(2025, 3, 12),
        new MainPenalty(penalty, Period.ofMonths(15)),
        completedOn,
        false,
        List.of(),
        List.of(new Obligation("court-fee", "done", LocalDate.of(2025, 5, 1))));
  }

  /// Asserts that the work is refused with this key and that nothing was written, the ledger
  /// included.
  public void assertRefused(String key, ThrowableAssert.ThrowingCallable work) {
    int before = ledger().size();
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.key()).isEqualTo(key));
    assertThat(ledger()).hasSize(before);
  }

  /// Asserts that the role is refused, which alone is written down.
  public void assertDenied(ThrowableAssert.ThrowingCallable work) {
    int before = ledger().size();
    assertThatThrownBy(work).isInstanceOf(Fault.Denied.class);
    assertThat(actions()).hasSize(before + 1).last().isEqualTo(LedgerAction.REFUSE);
  }

  private static boolean hasLength(MeasureKind kind) {
    return switch (kind) {
      case CHX, DTTT, CNBB, HOAN, TDC, VPHC_CB, VPHC_MD -> false;
      default -> true;
    };
  }

  private static MainPenalty.Type penalty(MeasureKind kind) {
    return switch (kind) {
      case AT -> MainPenalty.Type.SUSPENDED;
      case CTKGG -> MainPenalty.Type.NON_CUSTODIAL;
      default -> MainPenalty.Type.PRISON;
    };
  }

  private static BasisType paper(MeasureKind kind) {
    return switch (kind) {
      case AT, CTKGG, QC, CCT, TQCD -> BasisType.EXECUTION_DECISION;
      case TTH, HOAN, TDC, CNBB -> BasisType.COURT_DECISION;
      case CHX -> BasisType.RELEASE_CERTIFICATE;
      case SDTP, CNTN, SCN, GDX -> BasisType.COMMITTEE_DECISION;
      case DTTT -> BasisType.FACILITY_PAPER;
      case VPHC_CB, VPHC_MD -> BasisType.SANCTION_DECISION;
    };
  }

  @Override
  public void close() {
    register.close();
  }
}

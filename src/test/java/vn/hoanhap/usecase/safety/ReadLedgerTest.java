package vn.hoanhap.usecase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.store.ChangeLog;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.change.Journal;

/// The chief reads who did what, by day and kind; nobody else does.
class ReadLedgerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private TestRegister register;
  private ReadLedger read;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    read = new ReadLedger(register.database(), CLOCK);
    Person person = register.person("Hoàng Đức An", "Thôn 3");
    register.write(
        tx ->
            new Ledger()
                .append(tx, LedgerAction.VIEW_PERSON, "person", person.id().value(), "care"));
    register.write(tx -> new Ledger().append(tx, LedgerAction.PRINT, "paper", 0, "IN-2026-000001"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void lines_comeNewestFirst_andNameThePersonTheySpeakOf() {
    assertThat(read.handle(CHIEF, new ReadLedger.Filter(null, null, null, null, 10)))
        .extracting(ReadLedger.Line::action, ReadLedger.Line::subject)
        .containsExactly(
            tuple(LedgerAction.PRINT, ""), tuple(LedgerAction.VIEW_PERSON, "Hoàng Đức An"));
  }

  @Test
  void dayFilter_includesBothDays() {
    assertThat(read.handle(CHIEF, new ReadLedger.Filter(TODAY, TODAY, "", null, 10))).hasSize(2);
    LocalDate before = TODAY.minusDays(1);
    assertThat(read.handle(CHIEF, new ReadLedger.Filter(before, before, "", null, 10))).isEmpty();
  }

  @Test
  void linesAboutUsersAndSettings_sayWhomAndWhat() {
    register.write(
        tx -> {
          User officer = new UserRepository().insert(tx, "Lê Thị Thu", "", Role.OFFICER);
          long id = officer.id().value();
          long line = new Ledger().append(tx, LedgerAction.EDIT_USER, "user", id, "chief");
          new ChangeLog().record(tx, line, "user", id, "role", "officer", "chief");
          return line;
        });

    assertThat(read.handle(CHIEF, new ReadLedger.Filter(null, null, "", LedgerAction.EDIT_USER, 1)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.subject()).isEqualTo("Lê Thị Thu");
              assertThat(line.changes())
                  .containsExactly(new ReadLedger.Changed("role", "officer", "chief"));
            });
  }

  @Test
  void officer_isRefused_andTheRefusalIsWrittenDown() {
    Actor officer = new Actor(new UserId(2), "Lê Thị Thu", Role.OFFICER);
    assertThatThrownBy(() -> read.handle(officer, new ReadLedger.Filter(null, null, "", null, 10)))
        .isInstanceOf(Fault.Denied.class);
    assertThat(read.handle(CHIEF, new ReadLedger.Filter(null, null, "", LedgerAction.REFUSE, 10)))
        .extracting(ReadLedger.Line::who)
        .containsExactly("Lê Thị Thu");
  }

  @Test
  void linesAboutASealedFile_tellItsNumber_andNeitherNameNorKind() {
    Person minor = register.person("Vàng A Páo", "Thôn 3");
    Measure sealed =
        register.write(
            tx ->
                new MeasureRepository()
                    .insert(
                        tx,
                        TestRegister.sealed(TestRegister.aMeasure(minor.id(), MeasureKind.SDTP))));
    register.write(
        tx -> {
          new Journal()
              .line(
                  tx,
                  LedgerAction.ADD_MEASURE,
                  minor.id(),
                  MeasureKind.SDTP.code(),
                  List.of(Journal.Change.of(null, sealed)));
          return null;
        });
    ReadLedger.Line line =
        read.handle(CHIEF, new ReadLedger.Filter(null, null, null, null, 1)).getFirst();
    assertThat(line.subject()).isEqualTo(minor.id().display());
    assertThat(line.sealed()).isTrue();
    assertThat(line.detail()).isEmpty();

    register.measure(minor.id(), MeasureKind.AT);
    assertThat(read.handle(CHIEF, new ReadLedger.Filter(null, null, null, null, 1)))
        .extracting(ReadLedger.Line::subject, ReadLedger.Line::detail)
        .containsExactly(tuple("Vàng A Páo", ""));
  }
}

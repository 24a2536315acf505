package vn.hoanhap.usecase.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.PersonRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.ShowHistory;

/// An officer who leaves hands everybody over in one step, and each file says so.
class HandOverTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private HandOver handOver;
  private PersonId one;
  private PersonId other;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    handOver = new HandOver(register.database());
    one = inChargeOf(register.officer().id(), "Hoàng Đức An");
    other = inChargeOf(register.officer().id(), "Lê Văn Bình");
    inChargeOf(register.chief().id(), "Trần Văn Cường");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void everybodyOfTheOfficer_goesToTheOther_withALineInEachHistory() {
    assertThat(handOver.count(register.chief(), register.officer().id())).isEqualTo(2);

    int many = handOver.handle(register.chief(), register.officer().id(), register.chief().id());

    assertThat(many).isEqualTo(2);
    assertThat(handOver.count(register.chief(), register.officer().id())).isZero();
    assertThat(List.of(officer(one), officer(other))).containsOnly(register.chief().id());
    assertThat(new ShowHistory(register.database()).handle(register.chief(), one, 1))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(LedgerAction.HAND_OVER);
              assertThat(line.detail()).isEqualTo(register.chief().name());
            });
    assertThat(register.ledger())
        .filteredOn(line -> line.subjectType().equals("user"))
        .extracting(line -> line.action())
        .contains(LedgerAction.HAND_OVER);
  }

  @Test
  void whoOnlyLooks_takesNobody_andOnlyTheChiefHandsOver() {
    register.assertRefused(
        "access.hand-over-to",
        () -> handOver.handle(register.chief(), register.officer().id(), register.reader().id()));
    register.assertDenied(
        () -> handOver.handle(register.officer(), register.officer().id(), register.chief().id()));
    assertThat(officer(one)).isEqualTo(register.officer().id());
  }

  private PersonId inChargeOf(UserId officer, String name) {
    PersonId id = register.person(name);
    register
        .database()
        .write(
            register.chief(),
            tx -> {
              PersonRepository people = new PersonRepository();
              return people.update(tx, people.find(tx, id).orElseThrow().withOfficer(officer));
            });
    return id;
  }

  private UserId officer(PersonId id) {
    return register
        .database()
        .read(tx -> new PersonRepository().find(tx, id).orElseThrow().officer());
  }
}

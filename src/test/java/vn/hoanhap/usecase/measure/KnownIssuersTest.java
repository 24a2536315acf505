package vn.hoanhap.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.UseCaseRegister;

/// Focus: the issuers of one kind of paper come from the register itself, the most frequent first.
class KnownIssuersTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private KnownIssuers issuers;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    issuers = new KnownIssuers(register.database());
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aRegisterWithoutPapers_offersNothing() {
    assertThat(issuers.handle(register.officer(), BasisType.JUDGMENT)).isEmpty();
  }

  @Test
  void theMostFrequentIssuer_ofTheSameKindOfPaper_comesFirst() {
    issued("Lê Văn An", "Tòa án nhân dân khu vực 2");
    BasisType paper = issued("Lê Văn Bình", "Tòa án nhân dân khu vực 3");
    issued("Lê Văn Cường", "Tòa án nhân dân khu vực 3");
    assertThat(issuers.handle(register.officer(), paper))
        .containsExactly("Tòa án nhân dân khu vực 3", "Tòa án nhân dân khu vực 2");
    assertThat(issuers.handle(register.officer(), other(paper))).isEmpty();
  }

  @Test
  void whoMayOnlyLook_isOfferedNothing() {
    assertThatThrownBy(() -> issuers.handle(register.reader(), BasisType.JUDGMENT))
        .isInstanceOf(Fault.Denied.class);
  }

  private BasisType issued(String person, String issuer) {
    MeasureCommand command = UseCaseRegister.aMeasure(register.person(person), MeasureKind.AT);
    MeasureCommand.Basis basis = Changed.with(command.basis(), "issuer", issuer);
    new AddMeasure(register.database(), register.legalClock())
        .handle(register.officer(), Changed.with(command, "basis", basis));
    return basis.type();
  }

  private static BasisType other(BasisType paper) {
    return paper == BasisType.JUDGMENT ? BasisType.COURT_DECISION : BasisType.JUDGMENT;
  }
}

package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.access.StatedReason;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;

/// Focus: once a measure has ended its file asks only for the papers that its ending brings, and
/// the page knows whether anybody is still looked after.
class EndedFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;
  private CareRegister register;

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void anOpenFile_asksForWhatItShouldHold_andTheEndIsStillToCome() {
    ShownFile file = file(register.person("Phạm Đức An", MeasureKind.AT));
    assertThat(file.standingProperty().get()).isEqualTo(FileStanding.LIVE);
    assertThat(missing(file)).contains("plan", "undertaking").doesNotContain("certificate");
    assertThat(words(file, "certificate")).isEqualTo("chưa phát sinh");
  }

  @Test
  void aTermThatEndedHere_owesThePapersOfItsEnd_andNoOther() {
    ShownFile file = ended(MeasureKind.AT, CloseReason.EXEMPTED);
    assertThat(file.standingProperty().get()).isEqualTo(FileStanding.CLOSED);
    assertThat(missing(file)).containsExactlyInAnyOrder("hand-over", "certificate", "end-proposal");
    assertThat(words(file, "plan")).isEqualTo("không có trong hồ sơ");
    assertThat(file.papers()).filteredOn(PaperLine::isAbsent).isNotEmpty();
    assertThat(words(file, "review")).isEqualTo("không phát sinh");
  }

  @Test
  void aPaperWithoutNumberAndDay_isSaidToBeThere() {
    PersonId person = register.person("Lê Văn Bình", MeasureKind.CHX);
    register
        .use()
        .measures()
        .dossier()
        .handle(
            register.actor(),
            new DossierItem(
                register.stored(person).id(), "HCD-01", DossierItem.State.PRESENT, "", null, ""));
    assertThat(words(file(person), "HCD-01")).isEqualTo("có trong hồ sơ");
  }

  @Test
  void anExpungedRecord_owesTheDecisionToEnd() {
    ShownFile file = ended(MeasureKind.CHX, CloseReason.EXPUNGED);
    assertThat(missing(file)).containsExactlyInAnyOrder("HCD-10", "HCD-11");
  }

  @Test
  void whoMovedAway_leavesNoPaperOfAnEndThatWasNotReachedHere() {
    ShownFile file = ended(MeasureKind.AT, CloseReason.TRANSFERRED);
    assertThat(file.standingProperty().get()).isEqualTo(FileStanding.CLOSED);
    assertThat(missing(file)).isEmpty();
    assertThat(words(file, "certificate")).isEqualTo("không phát sinh");
  }

  @Test
  void aMoveUnderAfterCare_hasItsTransferPaperFromTheNumberTyped() {
    ShownFile file = ended(MeasureKind.SCN, CloseReason.TRANSFERRED);
    assertThat(missing(file)).isEmpty();
    assertThat(words(file, "M54")).startsWith("12/GCN");
  }

  @Test
  void aDeath_endsWhatIsAskedFor_exceptTheDecisionThatTheCircularWantsForEveryEnd() {
    PersonId served = register.person("Phạm Đức An", MeasureKind.AT);
    die(served);
    assertThat(missing(file(served))).isEmpty();
    assertThat(file(served).standingProperty().get()).isEqualTo(FileStanding.DEAD);
    PersonId released = register.person("Lê Văn Bình", MeasureKind.CHX);
    assertThat(file(released).expungement()).isNotEmpty();
    die(released);
    assertThat(file(released).expungement()).as("nothing is asked of the dead").isEmpty();
    assertThat(missing(file(released))).containsExactlyInAnyOrder("HCD-10", "HCD-11");
  }

  @Test
  void aFurtherMeasure_opensTheFileAgain() {
    PersonId person = register.person("Phạm Đức An", MeasureKind.AT);
    close(person, CloseReason.CANCELLED);
    register.measure(person, MeasureKind.CTKGG);
    assertThat(file(person).standingProperty().get()).isEqualTo(FileStanding.LIVE);
  }

  private ShownFile ended(MeasureKind kind, CloseReason reason) {
    PersonId person = register.person("Phạm Đức An", kind);
    close(person, reason);
    return file(person);
  }

  private void close(PersonId person, CloseReason reason) {
    register
        .use()
        .measures()
        .close()
        .handle(
            register.actor(),
            register.stored(person).id(),
            new Closing(
                reason, TODAY, "12/GCN", TODAY, reason == CloseReason.TRANSFERRED ? "00004" : ""));
  }

  private void die(PersonId person) {
    register.use().people().death().handle(register.actor(), person, TODAY, "7/CT", TODAY);
  }

  private ShownFile file(PersonId person) {
    PersonViewModel model =
        new PersonViewModel(
            new PersonViewModel.UseCases(
                register.use().people().open(),
                register.use().activities().list(),
                register.use().people().history(),
                register.use().people().undo(),
                register.use().measures().dossier(),
                register.use().activities().steps(),
                register.use().post().users()),
            register.actor(),
            register.tasks(),
            CareRegister.CLOCK,
            CareRegister.MESSAGES,
            CareRegister.REFERENCE.communes(),
            person);
    model.give(new StatedReason(Purpose.PAPERS, "Kiểm tra giấy tờ khi kết thúc"));
    model.show();
    return model.shown();
  }

  private static List<String> missing(ShownFile file) {
    return file.papers().stream()
        .filter(PaperLine::isMissing)
        .map(line -> line.item().code())
        .toList();
  }

  private static String words(ShownFile file, String code) {
    return file.papers().stream()
        .filter(line -> line.item().code().equals(code))
        .map(PaperLine::words)
        .findFirst()
        .orElseThrow();
  }
}

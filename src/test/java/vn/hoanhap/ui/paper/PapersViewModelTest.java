package vn.hoanhap.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.PreparePaper;

/// Focus: the preview follows what is chosen; nothing leaves the program without a purpose.
class PapersViewModelTest {

  @TempDir Path folder;
  @TempDir Path out;
  private CareRegister register;
  private PersonId an;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
    an = register.person("Hoàng Đức An", MeasureKind.AT);
    register.person("Lê Văn Bình", MeasureKind.SDTP);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void thePreview_countsPeopleAndPages_andFollowsTheFilter() {
    PapersViewModel model = register.papers(null);
    assertThat(model.previewProperty().get().people()).isEqualTo(2);
    assertThat(model.previewProperty().get().pages().count()).isPositive();
    model.filter().textProperty().set("binh");
    assertThat(model.previewProperty().get().people()).isEqualTo(1);
    model.close();
  }

  @Test
  void aPage_isDrawnAsAPicture() {
    PapersViewModel model = register.papers(null);
    Slot slot = new Slot(true);
    model.draw(model.previewProperty().get(), 0, slot);
    assertThat(slot.taken)
        .singleElement()
        .satisfies(png -> assertThat(png).hasSizeGreaterThan(1000));
    model.close();
  }

  @Test
  void aPageThatLeftTheSight_isNotDrawn() {
    PapersViewModel model = register.papers(null);
    Slot slot = new Slot(false);
    model.draw(model.previewProperty().get(), 0, slot);
    assertThat(slot.taken).isEmpty();
    model.close();
  }

  /// Keeps what is drawn as the bytes of the picture.
  private record Slot(boolean isWanted, List<byte[]> taken)
      implements PapersViewModel.Slot<byte[]> {
    Slot(boolean wanted) {
      this(wanted, new ArrayList<>());
    }

    @Override
    public float scale() {
      return 0.5f;
    }

    @Override
    public byte[] read(byte[] png) {
      return png;
    }

    @Override
    public void take(byte[] picture) {
      taken.add(picture);
    }
  }

  @Test
  void withoutAPurpose_nothingIsSaved() {
    PapersViewModel model = register.papers(null);
    Path file = out.resolve("danh-sach.pdf");
    model.savePdf(file, said::add);
    assertThat(file).doesNotExist();
    assertThat(model.purpose.errorProperty().get()).isNotEmpty();
    model.close();
  }

  @Test
  void withAPurpose_pdfAndSheetAreWritten() throws Exception {
    PapersViewModel model = register.papers(null);
    model.purpose.set("Họp giao ban tháng 11");
    Path pdf = out.resolve("danh-sach.pdf");
    Path sheet = out.resolve("danh-sach.xlsx");
    model.savePdf(pdf, said::add);
    model.saveSheet(sheet, said::add);
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes());
    assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes());
    String folder = " vào thư mục " + out.toAbsolutePath();
    assertThat(said)
        .containsExactly("Đã lưu danh-sach.pdf" + folder, "Đã lưu danh-sach.xlsx" + folder);
    model.close();
  }

  @Test
  void anExtract_needsNoPurpose_itIsThePersonsOwn() {
    PapersViewModel model = extractOf(an);
    assertThat(model.isAboutOne()).isTrue();
    assertThat(model.previewProperty().get().pages().count()).isPositive();
    Path pdf = out.resolve("trich-luc.pdf");
    model.savePdf(pdf, said::add);
    assertThat(pdf).exists();
    model.close();
  }

  @Test
  void anExplanation_isPreviewedAndSavedLikeAnyPaper() {
    ExplainTerm.Request request = new ExplainTerm.Request(an, null, "", Language.VIETNAMESE);
    ExplainTerm explain = register.use().papers().explain();
    PapersViewModel model =
        register.papers(
            new OnePaper(
                "Giải thích",
                "",
                "giai-thich",
                draft ->
                    draft
                        ? explain.preview(register.actor(), request)
                        : explain.print(register.actor(), request)));
    assertThat(model.previewProperty().get().pages().count()).isPositive();
    Path pdf = out.resolve("giai-thich.pdf");
    model.savePdf(pdf, said::add);
    assertThat(pdf).exists();
    model.close();
  }

  private PapersViewModel extractOf(PersonId person) {
    return register.papers(
        new OnePaper(
            "Trích lục",
            "",
            "trich-luc",
            draft ->
                register
                    .use()
                    .papers()
                    .prepare()
                    .extract(
                        register.actor(),
                        new PreparePaper.ExtractRequest(person, "", Language.VIETNAMESE),
                        draft)));
  }

  @Test
  void savedFile_isCalledAfterPaperPostAndDay_andNoPerson() {
    PapersViewModel list = register.papers(null);
    assertThat(list.fileName())
        .isEqualTo(
            CareRegister.MESSAGES.text(list.entries().getFirst().nameKey())
                + " - Công an xã Yên Mô - 2026-11-22");
    list.close();
    PapersViewModel extract = extractOf(register.person("Hoàng Đức An"));
    assertThat(extract.fileName()).isEqualTo("trich-luc - Công an xã Yên Mô - 2026-11-22");
    extract.close();
  }
}

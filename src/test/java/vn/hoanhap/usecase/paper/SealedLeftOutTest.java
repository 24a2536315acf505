package vn.hoanhap.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.today.ShowToday;

/// Focus: a list says how many people with sealed files it leaves out, and names none of them.
class SealedLeftOutTest {

  @TempDir Path folder;
  private UseCaseRegister register;
  private PreparePaper prepare;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
    register.register().write(tx -> new SettingsRepository().createPost(tx, "13285", true));
    register
        .register()
        .write(
            tx -> {
              new SettingsRepository().put(tx, PostSettings.POST_NAME, "Công an phường Phủ Lý");
              return 0;
            });
    prepare =
        new PreparePaper(
            register.database(),
            new SearchPeople(register.database()),
            register.legalClock(),
            new ShowToday(register.database(), LawBooks.shipped()),
            CLOCK);
    register.measure(register.person("Đặng Văn Ánh"), MeasureKind.AT);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void aListWithoutSealedFiles_saysNothingOfThem() throws IOException {
    assertThat(list("CASE_LIST", "")).doesNotContain("hồ sơ kín");
  }

  @Test
  void sealedFiles_areCountedOnTheListsOfTheirKind_whateverNameIsLookedFor() throws IOException {
    PersonId young =
        register
            .registerPerson()
            .handle(
                register.officer(),
                UseCaseRegister.aPerson("Trần Văn Út", new PartialDate(2007, 1, 1), ""))
            .id();
    register.measure(young, MeasureKind.AT);
    assertThat(list("CASE_LIST", ""))
        .contains("Đặng Văn Ánh", "không gồm 1 người có hồ sơ kín")
        .doesNotContain("Trần Văn Út");
    assertThat(list("CASE_LIST", "anh")).contains("không gồm 1 người có hồ sơ kín");
    assertThat(list("DRUG_USER_LIST", "")).doesNotContain("hồ sơ kín");
  }

  private String list(String report, String text) throws IOException {
    byte[] pdf =
        prepare
            .previewList(
                register.chief(),
                new PreparePaper.ListRequest(
                    report, SearchPeople.Query.of(text), "giao ban tháng 11", Language.VIETNAMESE))
            .pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}

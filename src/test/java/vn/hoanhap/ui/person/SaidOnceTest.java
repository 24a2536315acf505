package vn.hoanhap.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.usecase.person.OpenPerson.Care;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;

/// Focus: the page says a thing once however many share it, and nothing in front of an empty text.
class SaidOnceTest {

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
  void twoHelpers_areNamedBehindOneWord_andAProposedOneBehindItsOwn() {
    PersonId person = register.person("Phạm Đức An");
    assign(register.measure(person, MeasureKind.AT), "Trần Văn Ba", "Hội Nông dân", TODAY);
    assign(register.measure(person, MeasureKind.QC), "Lê Thị Hoa", "", TODAY);
    assertThat(helpers(person)).isEqualTo("được phân công: Trần Văn Ba (Hội Nông dân), Lê Thị Hoa");
    assign(register.measure(person, MeasureKind.CCT), "Vũ Văn Tư", "", null);
    assertThat(helpers(person))
        .endsWith("Lê Thị Hoa · đã đề nghị phân công, chờ quyết định: Vũ Văn Tư");
  }

  @Test
  void aSanctionOrAnOffenceWithoutText_takesNoLine() {
    Care fined = file(register.person("Phạm Đức An", MeasureKind.VPHC_MD)).measures().getFirst();
    assertThat(details(fined)).anyMatch(line -> line.startsWith("Hành vi: "));
    Object silent = Changed.with(fined.measure().sanction(), "act", " ");
    assertThat(details(changed(fined, "sanction", silent))).isEmpty();
    Care convicted = file(register.person("Lê Văn Bình", MeasureKind.AT)).measures().getFirst();
    Object unnamed = Changed.with(convicted.measure().conviction(), "offenceName", "");
    assertThat(details(changed(convicted, "conviction", unnamed))).isEmpty();
    Object noArticle =
        Changed.with(
            Changed.with(convicted.measure().conviction(), "offenceName", "Trộm cắp tài sản"),
            "offenceArticle",
            "");
    assertThat(details(changed(convicted, "conviction", noArticle)))
        .containsExactly("Trộm cắp tài sản");
  }

  private static Care changed(Care care, String part, Object value) {
    return Changed.with(care, "measure", Changed.with(care.measure(), part, value));
  }

  private static List<String> details(Care care) {
    return new MeasureCards(CareRegister.MESSAGES, CareRegister.REFERENCE.communes(), TODAY)
        .card(care)
        .details();
  }

  private void assign(MeasureId measure, String name, String organisation, LocalDate decided) {
    register
        .use()
        .measures()
        .helper()
        .handle(
            register.actor(),
            new Helper(
                0,
                measure,
                name,
                organisation,
                "",
                TODAY,
                decided == null ? null : "8/QĐ",
                decided,
                decided,
                null));
  }

  private String helpers(PersonId person) {
    return new FileWords(CareRegister.MESSAGES, TODAY).head(file(person)).helper();
  }

  private PersonFile file(PersonId person) {
    return register.use().people().open().handle(register.actor(), person, Purpose.CARE, "");
  }
}

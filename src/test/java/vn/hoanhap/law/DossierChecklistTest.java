package vn.hoanhap.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoanhap.domain.dossier.PaperMarks;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.law.DossierChecklist.Item;
import vn.hoanhap.law.DossierChecklist.Occasion;

/// The papers of a file by kind and date.
class DossierChecklistTest {

  private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

  private final DossierChecklist checklist = DossierChecklist.shipped();

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void everyKind_hasPapersWithUniqueCodes(MeasureKind kind) {
    assertThat(checklist.items(kind, NOW)).isNotEmpty();
    assertThat(checklist.items(kind, NOW).stream().map(Item::code)).doesNotHaveDuplicates();
    assertThat(checklist.items(kind, NOW))
        .allSatisfy(
            item -> {
              assertThat(item.name()).isNotBlank();
              assertThat(item.english()).isNotBlank();
              assertThat(item.basis()).isNotBlank();
            });
  }

  @Test
  void dutiesAskForPapersOfTheList() {
    assertThat(codes(MeasureKind.AT))
        .contains(
            DossierChecklist.PLAN,
            DossierChecklist.HAND_OVER,
            DossierChecklist.END_PROPOSAL,
            DossierChecklist.HELPER_REPORT,
            DossierChecklist.SHORTEN_PROPOSAL,
            DossierChecklist.CERTIFICATE);
    assertThat(codes(MeasureKind.QC))
        .contains(DossierChecklist.SHORTEN_PROPOSAL, DossierChecklist.HAND_OVER);
    assertThat(codes(MeasureKind.CCT)).contains(DossierChecklist.SHORTEN_PROPOSAL);
    assertThat(codes(MeasureKind.TQCD)).contains(DossierChecklist.FINAL_REPORT);
    assertThat(codes(MeasureKind.CHX))
        .contains(DossierChecklist.FILE_COVER, DossierChecklist.HELPER_REPORT);
    assertThat(codes(MeasureKind.SCN)).contains(DossierChecklist.CERTIFICATE);
    assertThat(codes(MeasureKind.CNTN))
        .contains(DossierChecklist.REHAB_NOTICE, DossierChecklist.AFTER_CARE_PROPOSAL);
  }

  @Test
  void theCoverOfAFile_carriesNothing_andADecisionItsNumber() {
    assertThat(marks(MeasureKind.CHX, "HCD-01")).isEqualTo(PaperMarks.NOTHING);
    assertThat(marks(MeasureKind.AT, "undertaking")).isEqualTo(PaperMarks.DAY);
    assertThat(marks(MeasureKind.AT, "judgment")).isEqualTo(PaperMarks.NUMBER_AND_DAY);
  }

  private PaperMarks marks(MeasureKind kind, String code) {
    return checklist.items(kind, NOW).stream()
        .filter(item -> item.code().equals(code))
        .map(Item::carries)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void plan_isAPaperSinceTheDecree() {
    assertThat(checklist.items(MeasureKind.AT, LocalDate.of(2026, 6, 30)))
        .extracting(Item::code)
        .doesNotContain(DossierChecklist.PLAN);
    assertThat(checklist.items(MeasureKind.AT, LocalDate.of(2026, 6, 30)))
        .allSatisfy(item -> assertThat(item.confidence()).isEqualTo('A'));
    assertThat(checklist.items(MeasureKind.AT, NOW))
        .anySatisfy(item -> assertThat(item.confidence()).isEqualTo('U'));
  }

  @Test
  void expectedFromTheStart_areThePapersToChase() {
    assertThat(checklist.expected(MeasureKind.CHX, NOW))
        .extracting(Item::code)
        .contains("HCD-01", "HCD-05")
        .doesNotContain("HCD-11", "HCD-04");
  }

  @Test
  void malformedLine_isRefused() {
    assertThatThrownBy(() -> DossierChecklist.read(new StringReader("AT | plan | start")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaperOfAnEvent_namesTheEvent() {
    assertThat(occasion(MeasureKind.AT, "review")).isEqualTo(Occasion.REVIEW);
    assertThat(occasion(MeasureKind.QC, "breach")).isEqualTo(Occasion.BREACH);
    assertThat(occasion(MeasureKind.SDTP, "M07")).isEqualTo(Occasion.SUSPENDED);
    assertThat(occasion(MeasureKind.AT, DossierChecklist.HELPER_REPORT))
        .isEqualTo(Occasion.QUARTER);
    assertThat(occasion(MeasureKind.AT, DossierChecklist.PLAN)).isEqualTo(Occasion.NONE);
  }

  private Occasion occasion(MeasureKind kind, String code) {
    return checklist.items(kind, NOW).stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow()
        .occasion();
  }

  private java.util.List<String> codes(MeasureKind kind) {
    return checklist.items(kind, NOW).stream().map(Item::code).toList();
  }
}

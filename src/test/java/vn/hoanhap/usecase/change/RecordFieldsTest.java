package vn.hoanhap.usecase.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoanhap.app.demo.FictitiousFile;
import vn.hoanhap.app.demo.FictitiousPeople;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.reference.Reference;

/// Focus: every record of the domain comes back whole from its named texts, and differences name
/// its fields.
class RecordFieldsTest {

  private static final List<FictitiousFile> POST = post();

  private static List<FictitiousFile> post() {
    Reference reference = new Reference();
    LocalDate today = LocalDate.of(2026, 11, 22);
    return new FictitiousPeople(
            reference,
            reference.communes().byCode("00004").orElseThrow(),
            today,
            List.of(new UserId(3)))
        .post();
  }

  @Test
  void everyRecordOfAPost_comesBackWhole() {
    for (FictitiousFile file : POST) {
      assertThat(RecordFields.build(Person.class, RecordFields.of(file.person())))
          .isEqualTo(file.person());
      for (FictitiousFile.Care care : file.cares()) {
        assertThat(RecordFields.build(Measure.class, RecordFields.of(care.measure())))
            .isEqualTo(care.measure());
        for (Helper helper : care.helpers()) {
          assertThat(RecordFields.build(Helper.class, RecordFields.of(helper))).isEqualTo(helper);
        }
      }
      for (Activity entry : file.activities()) {
        assertThat(RecordFields.build(Activity.class, RecordFields.of(entry))).isEqualTo(entry);
      }
    }
    DossierItem paper =
        new DossierItem(
            new MeasureId(4), "judgment", DossierItem.State.NOT_APPLICABLE, "", null, "bản sao");
    assertThat(RecordFields.build(DossierItem.class, RecordFields.of(paper))).isEqualTo(paper);
  }

  @Test
  void names_areReadable() {
    Map<String, String> fields = RecordFields.of(POST.getFirst().cares().getFirst().measure());
    assertThat(fields)
        .containsEntry("kind", "AT")
        .containsEntry("term.length", "P2Y")
        .containsEntry("conviction.mainPenalty.type", "suspended")
        .containsEntry("conviction.obligations[0].status", "done")
        .containsEntry("person", "1")
        .doesNotContainKey("closing.reason");
  }

  @Test
  void difference_namesFieldsAndLeavesIdentityOut() {
    Person before = POST.getFirst().person();
    Person after = before.withDiedOn(LocalDate.of(2026, 11, 1));
    assertThat(FieldDifference.between(before, after))
        .containsExactly(new FieldDifference("diedOn", null, "2026-11-01"));
    assertThat(FieldDifference.between(after, before))
        .containsExactly(new FieldDifference("diedOn", "2026-11-01", null));
    assertThat(FieldDifference.between(before, before)).isEmpty();
    assertThat(FieldDifference.between(null, before))
        .extracting(FieldDifference::field)
        .contains("fullName")
        .doesNotContain("id", "key", "version");
  }

  @Test
  void textsARecordRefuses_areRefused() {
    Map<String, String> fields = RecordFields.of(POST.getFirst().person());
    fields.put("fullName", "");
    assertThatThrownBy(() -> RecordFields.build(Person.class, fields))
        .isInstanceOf(Fault.RuleBroken.class);
  }
}

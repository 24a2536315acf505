package vn.hoanhap.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.measure.MeasureCommand;
import vn.hoanhap.usecase.person.RegisterPerson;

/// JSON lines as the register names them and as lists in use name them: what becomes of each field.
class LinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final LeftOut leftOut = new LeftOut();

  @Test
  void everySampleLine_isUnderstood() {
    ListedMeasure measures = new ListedMeasure(leftOut, "—", TODAY);
    ListedActivity activities = new ListedActivity(leftOut, new Messages(Language.VIETNAMESE));
    for (String line : SampleLines.of("persons")) {
      assertThat(new PersonLine(leftOut).read(object(line)).fullName()).isNotBlank();
    }
    for (String line : SampleLines.of("measures")) {
      JsonObject object = object(line);
      object.text("person_id");
      assertThat(measures.read(object, new PersonId(1)).basis().number()).isNotBlank();
    }
    for (String line : SampleLines.of("activities")) {
      JsonObject object = object(line);
      object.text("person_id");
      object.text("measure_id");
      assertThat(activities.read(object, new PersonId(1), null).date()).isNotNull();
    }
    assertThat(leftOut.counts())
        .containsEntry("ethnic", 127)
        .containsEntry("religion", 127)
        .containsEntry("fine_vnd", 20);
  }

  @Test
  void personOfAList_keepsEveryFactTheRegisterHasAPlaceFor() {
    RegisterPerson.Command person =
        new PersonLine(leftOut).read(object(SampleLines.of("persons").get(1)));

    assertThat(person)
        .isEqualTo(
            new RegisterPerson.Command(
                "Nguyễn Văn Anh",
                null,
                Sex.MALE,
                new PartialDate(1978, 5, 29),
                "035078998424",
                LocalDate.of(2023, 6, 23),
                "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
                List.of(new PreviousNumber("162993798", null, null)),
                "0900013488",
                "Bảo vệ",
                "12/12",
                null,
                new Address(
                    "13291",
                    "tổ dân phố số 23",
                    "số nhà 120, tổ dân phố số 23, Phường Phù Vân, Tỉnh Ninh Bình",
                    "số nhà 120, tổ dân phố số 23, Xã Phù Vân, Thành phố Phủ Lý, Tỉnh Hà Nam",
                    null,
                    null),
                null,
                null,
                "GIA-000002",
                List.of()));
  }

  @Test
  void personInTheRegistersNames() {
    RegisterPerson.Command person =
        new PersonLine(leftOut)
            .read(
                object(
                    """
                    {"full_name": "Trần Thị Hòa", "sex": "female", "birth_date": "1980-05", "hamlet": "Thôn Đông",
                     "previous_ids": [{"number": "161234567", "issued": "2001-02-03", "issuer": "Công an Nam Định"}],
                     "contacts": [{"name": "Lê Bình", "relation": "chồng"}], "employment": "stable",
                     "different_from": ["HN-000007"]}
                    """));

    assertThat(person.birth()).isEqualTo(new PartialDate(1980, 5, 0));
    assertThat(person.address()).isEqualTo(new Address(null, "Thôn Đông", "", null, null, null));
    assertThat(person.previousNumbers())
        .containsExactly(
            new PreviousNumber("161234567", LocalDate.of(2001, 2, 3), "Công an Nam Định"));
    assertThat(person.contacts()).hasSize(1);
    assertThat(person.differentFrom()).containsExactly(new PersonId(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # line                                                                      | key        | path
          {"sex":"Nam"}                                                               | missing    | full_name
          {"full_name":"A","fullname":"A"}                                            | unknown    | fullname
          {"full_name":"A","cccd":"1","citizen_id":"2"}                               | two-names  | citizen_id
          {"full_name":"A","birth_date":"1980-05-01","birth_year":1981}               | two-years  | birth_year
          {"full_name":"A","birth_date":"31/02/1980"}                                 | not-code   | birth_date
          {"full_name":"A","sex":"khác"}                                              | not-code   | sex
          {"full_name":"A","phone":{"di động":"1"}}                                   | not-text   | phone
          {"full_name":"A","contacts":[{"relation":"vợ"}]}                            | missing    | contacts[0].name
          {"full_name":"A","contacts":[{"name":"B","tel":"1"}]}                       | unknown    | contacts[0].tel
          {"full_name":"A","different_from":["GIA-1"]}                                | not-person | different_from
          """)
  void slipsOfThePen_areNamed(String line, String key, String path) {
    BadInput bad =
        catchThrowableOfType(BadInput.class, () -> new PersonLine(leftOut).read(object(line)));

    assertThat(bad.key() + " " + bad.path()).isEqualTo("command.input." + key + " " + path);
  }

  @Test
  void releasedPersonOfAList_restsOnTheCertificate() {
    MeasureCommand measure = listed("BP-000001");

    assertThat(measure.kind()).isEqualTo(MeasureKind.CHX);
    assertThat(measure.basis())
        .isEqualTo(
            new MeasureCommand.Basis(
                BasisType.RELEASE_CERTIFICATE,
                "1329/GCN",
                LocalDate.of(2023, 5, 8),
                "Trại giam mẫu số 7",
                null,
                ""));
    assertThat(measure.presentedOn()).isEqualTo(LocalDate.of(2023, 5, 13));
    assertThat(measure.statedEnd()).isNull();
    assertThat(measure.conviction().mainPenalty())
        .isEqualTo(new MainPenalty(MainPenalty.Type.PRISON, Period.ofMonths(15)));
    assertThat(measure.conviction().completedOn()).isEqualTo(LocalDate.of(2023, 5, 8));
    assertThat(measure.conviction().additionalPenalties().getFirst().text())
        .isEqualTo("Phạt tiền 10.000.000 đồng");
    assertThat(measure.closed())
        .isEqualTo(new Closing(CloseReason.EXPUNGED, LocalDate.of(2025, 5, 8), "", null, ""));
    assertThat(measure.externalRef()).isEqualTo("BP-000001");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # months, before
          12,       VOLUNTARY
          24,       COMPULSORY
          """)
  void postRehab_tellsByItsLengthWhatCameBefore(int months, RehabKind before) {
    String line =
        """
        {"subtype":"sau_cai_nghien","status":"dang_quan_ly","start_date":"2026-01-01","length_months":%d,
         "end_date":"2027-12-31","decision_no":"1/QĐ-UBND","decision_date":"2026-01-01","authority":"Chủ tịch"}
        """
            .formatted(months);

    MeasureCommand measure =
        new ListedMeasure(leftOut, "—", TODAY).read(object(line), new PersonId(1));

    assertThat(measure.rehab()).isEqualTo(before);
    assertThat(measure.statedEnd()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(measure.basis().type()).isEqualTo(BasisType.COMMITTEE_DECISION);
  }

  @Test
  void drugTest_staysAsAReferralWithoutItsResult() {
    LogActivity.Command entry =
        activity(
            "{\"kind\":\"xet_nghiem_ma_tuy\",\"date\":\"2026-10-03\",\"month\":\"2026-10\",\"result\":\"Âm"
                + " tính\",\"substance\":\"Heroine\"}");

    assertThat(entry.type()).isEqualTo(ActivityType.YT);
    assertThat(entry.result() + entry.note()).isEmpty();
    assertThat(leftOut.counts()).containsEntry("result", 1).containsEntry("substance", 1);
  }

  @Test
  void loanOfAList_keepsAmountAndProgramme() {
    LogActivity.Command entry =
        activity(
            "{\"kind\":\"de_nghi_vay_von\",\"date\":\"2026-10-03\",\"amount_vnd\":50000000,\"programme\":\"QĐ"
                + " 22/2023/QĐ-TTg\"}");

    assertThat(entry.note()).isEqualTo("Đề nghị vay 50.000.000 đồng, QĐ 22/2023/QĐ-TTg");
  }

  @Test
  void commentOfAList_keepsMonthAndGrade() {
    LogActivity.Command entry =
        activity(
            "{\"kind\":\"nhan_xet_phan_loai\",\"date\":\"2026-10-03\",\"period\":\"2026-09\",\"rating\":\"Trung"
                + " bình\"}");

    assertThat(entry.period() + " " + entry.grade()).isEqualTo("2026-09 trung-binh");
  }

  private LogActivity.Command activity(String line) {
    return new ListedActivity(leftOut, new Messages(Language.VIETNAMESE))
        .read(object(line), new PersonId(1), null);
  }

  private MeasureCommand listed(String id) {
    String line =
        SampleLines.of("measures").stream()
            .filter(one -> one.contains("\"" + id + "\""))
            .findFirst()
            .orElseThrow();
    JsonObject object = object(line);
    object.text("person_id");
    return new ListedMeasure(leftOut, "—", TODAY).read(object, new PersonId(1));
  }

  private static JsonObject object(String line) {
    return new JsonInput().object(line);
  }
}

package vn.hoanhap.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: the shipped lists are whole, follow the changes of 2025 and 2026, and are found by
/// typing.
class ReferenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Reference reference = new Reference();

  @Test
  void countsAreThoseOfTheResolutions() {
    assertThat(reference.provinces().on(TODAY)).hasSize(34);
    List<Commune> all =
        reference.provinces().on(TODAY).stream()
            .flatMap(province -> reference.communes().of(province).stream())
            .toList();
    assertThat(all.stream().collect(Collectors.groupingBy(Commune::type, Collectors.counting())))
        .isEqualTo(
            Map.of(CommuneType.XA, 2_611L, CommuneType.PHUONG, 697L, CommuneType.DAC_KHU, 13L));
    assertThat(reference.offences().search("", 1_000)).hasSize(315);
  }

  @Test
  void changeOfApril2026_isSeenFromItsDay() {
    Communes communes = reference.communes();
    assertThat(communes.byCode("25270", LocalDate.of(2026, 4, 29)).orElseThrow().fullName())
        .isEqualTo("Xã Lộc Ninh");
    assertThat(communes.byCode("25270", LocalDate.of(2026, 4, 30)).orElseThrow().fullName())
        .isEqualTo("Phường Lộc Ninh");
    assertThat(communes.byCode("25270").orElseThrow().inProvince())
        .isEqualTo("Phường Lộc Ninh, Thành phố Đồng Nai");
    assertThat(communes.byCode("25270", LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(reference.provinces().on(LocalDate.of(2026, 4, 29))).hasSize(34);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          yen mo,               'Xã Yên Mô, Tỉnh Ninh Bình'
          yên mô ninh b,        'Xã Yên Mô, Tỉnh Ninh Bình'
          xa yen mo,            'Xã Yên Mô, Tỉnh Ninh Bình'
          hoan kiem,            'Phường Hoàn Kiếm, Thành phố Hà Nội'
          dac khu phu quoc,     'Đặc khu Phú Quốc, Tỉnh An Giang'
          25270,                'Phường Lộc Ninh, Thành phố Đồng Nai'
          """)
  void commune_isFoundByTypingWithoutMarks(String typed, String expected) {
    assertThat(reference.communes().search(typed, 5).getFirst().inProvince()).isEqualTo(expected);
  }

  @Test
  void nameItself_comesBeforeLongerNames() {
    assertThat(reference.communes().search("tan an", 20))
        .extracting(Commune::name)
        .startsWith("Tân An")
        .contains("Tân An Hội");
  }

  @Test
  void nothingFits_findsNothing() {
    assertThat(reference.communes().search("zzz", 5)).isEmpty();
    assertThat(reference.communes().search("", 5)).hasSize(5);
  }

  @Test
  void oldCommune_knowsWhereItWent() {
    OldCommune old = reference.oldCommunes().search("ba dinh phuc xa", 3).getFirst();
    assertThat(old.inDistrict()).isEqualTo("Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội");
    assertThat(old.successors())
        .containsExactly(
            new OldCommune.Successor(reference.communes().byCode("00097").orElseThrow(), true));
    assertThat(reference.oldCommunes().madeInto(old.successors().getFirst().commune()))
        .contains(old);
    assertThat(reference.oldCommunes().byCode("00001")).contains(old);
  }

  @Test
  void offence_isFoundByArticleAndByName() {
    Offences offences = reference.offences();
    assertThat(offences.byArticle("173").orElseThrow().display())
        .isEqualTo("Trộm cắp tài sản (Điều 173)");
    assertThat(offences.search("trom cap", 3)).extracting(Offence::article).startsWith("173");
    assertThat(offences.search("dieu 249", 3)).extracting(Offence::article).containsExactly("249");
    assertThat(offences.byArticle("108").orElseThrow().courtDecides()).isTrue();
    assertThat(offences.byArticle("292")).isEmpty();
  }

  @Test
  void violation_followsTheDecreeOfItsDay() {
    Violations violations = reference.violations();
    Violation before =
        violations
            .search(Violation.Field.GAMBLING, LocalDate.of(2025, 12, 14), "mua cac so lo", 5)
            .getFirst();
    Violation after =
        violations
            .search(Violation.Field.GAMBLING, LocalDate.of(2025, 12, 15), "mua cac so lo", 5)
            .getFirst();
    assertThat(before.decree() + " " + before.citation())
        .isEqualTo("144/2021/NĐ-CP Điều 28 khoản 1");
    assertThat(after.decree() + " " + after.citation()).isEqualTo("282/2025/NĐ-CP Điều 36 khoản 1");
  }

  @Test
  void birthPlaces_areProvincesAndCountries() {
    BirthPlaces places = reference.birthPlaces();
    assertThat(places.byCode("036")).contains(new BirthPlaces.BirthPlace("036", "Nam Định", false));
    assertThat(places.byCode("294").orElseThrow().abroad()).isTrue();
    assertThat(places.byCode(BirthPlaces.FICTITIOUS)).isEmpty();
  }
}

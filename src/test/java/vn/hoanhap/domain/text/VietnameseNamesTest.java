package vn.hoanhap.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Focus: names are split and ordered as a Vietnamese list expects, and the stored key keeps that
/// order.
class VietnameseNamesTest {

  private static final List<String> SYLLABLES =
      List.of(
          "An", "Ân", "Ánh", "Anh", "Bảo", "Cường", "Dung", "Dũng", "Duy", "Đan", "Đạt", "Đức",
          "Em", "Én", "Hà", "Hạ", "Hải", "Hào", "Hoa", "Hòa", "Hỏa", "Khánh", "Lan", "Ly", "Lý",
          "Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai", "Mây", "Nam", "Nguyễn", "Nguyện", "Oanh", "Ôn",
          "Ông", "Phạm", "Phan", "Quý", "Sơn", "Sen", "Tâm", "Tám", "Tăng", "Tô", "Tơ", "To", "Tôn",
          "Tuân", "Tuấn", "Ưng", "Uyên", "Vân", "Văn", "Xuân", "Yến", "Ý");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Nguyễn Thị Thanh Hoa,   Nguyễn, Thị Thanh, Hoa
          Lê Lợi,                 Lê,     '',        Lợi
          Sáu,                    '',     '',        Sáu
          '  Trần   Văn  Đức ',   Trần,   Văn,       Đức
          '',                     '',     '',        ''
          """)
  void split_givesFamilyMiddleGiven(String name, String family, String middle, String given) {
    assertThat(VietnameseNames.split(name))
        .isEqualTo(new VietnameseNames.Parts(family, middle, given));
  }

  @Test
  void order_goesByGivenThenFamilyThenMiddle() {
    List<String> expected =
        List.of(
            "Trần Văn An",
            "Lê Thị Ánh",
            "Đỗ Văn Ân",
            "Nguyễn Văn Dũng",
            "Bùi Thị Đan",
            "Nguyễn An Đức",
            "Nguyễn Văn Đức",
            "Nguyễn Văn Bình Đức",
            "Phạm Văn Đức",
            "Tô Yến",
            "Tôn Yến");
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(VietnameseNames.ORDER);
    assertThat(shuffled).isEqualTo(expected);
    Collections.shuffle(shuffled, new Random(2));
    assertThat(VietnameseNames.inOrder(shuffled, name -> name)).isEqualTo(expected);
  }

  @Test
  void inOrder_leavesEqualNamesAsTheyWere() {
    List<String> spellings = List.of("Đặng Thị Hoà", "Đặng Thị Hòa", "đặng thị hoà", "Lê An");
    assertThat(VietnameseNames.inOrder(spellings, name -> name))
        .containsExactly("Lê An", "Đặng Thị Hoà", "Đặng Thị Hòa", "đặng thị hoà");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the alphabet goes before the tone
          ma, mà
          mà, mả
          mả, mã
          mã, má
          má, mạ
          mạ, mă
          mặ, mâ
          mậ, mb
          dz, đa
          eê, êa
          oz, ôa
          ôz, ơa
          uz, ưa
          An, Anh
          Hòa, Hoá
          hoà, Hóa
          3, a
          Zô, 阮
          """)
  void letters_comeBeforeTones(String lower, String higher) {
    assertThat(VietnameseNames.compare(lower, higher)).isNegative();
    assertThat(VietnameseNames.compare(higher, lower)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"Nguyễn Hòa,nguyễn hoà", "Đặng Thủy,Ðặng Thuỷ", "Võ Ý,VÕ  Ý"})
  void spellingsOfOneName_areEqual(String one, String other) {
    assertThat(VietnameseNames.sortKey(one)).isEqualTo(VietnameseNames.sortKey(other));
  }

  @Test
  void decomposedInput_hasTheSameKey() {
    for (String name : randomNames(300, 7)) {
      String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
      assertThat(VietnameseNames.sortKey(apart)).isEqualTo(VietnameseNames.sortKey(name));
    }
  }

  @Test
  void key_isPlainAscii() {
    assertThat(randomNames(300, 8))
        .allSatisfy(name -> assertThat(VietnameseNames.sortKey(name)).matches("\\p{ASCII}+"));
    assertThat(VietnameseNames.sortKey("Trần 阮 Đ.")).matches("\\p{ASCII}+");
  }

  @Test
  void key_agreesWithTheCollatorWordByWord() {
    Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
    List<String> names = randomNames(2_000, 9);
    for (int i = 1; i < names.size(); i++) {
      String one = names.get(i - 1);
      String other = names.get(i);
      assertThat(Integer.signum(VietnameseNames.compare(one, other)))
          .as(one + " / " + other)
          .isEqualTo(wordByWord(collator, one, other));
    }
  }

  private static int wordByWord(Collator collator, String one, String other) {
    List<String> a = inOrder(one);
    List<String> b = inOrder(other);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = collator.compare(a.get(i), b.get(i));
      if (order != 0) {
        return Integer.signum(order);
      }
    }
    return Integer.signum(a.size() - b.size());
  }

  private static List<String> inOrder(String name) {
    VietnameseNames.Parts parts = VietnameseNames.split(name);
    List<String> words = new ArrayList<>(List.of(parts.given(), parts.family()));
    if (!parts.middle().isEmpty()) {
      words.addAll(List.of(parts.middle().split(" ")));
    }
    return words;
  }

  private static List<String> randomNames(int count, long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      int words = 2 + random.nextInt(3);
      for (int word = 0; word < words; word++) {
        name.append(word == 0 ? "" : " ").append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      names.add(name.toString());
    }
    return names;
  }
}

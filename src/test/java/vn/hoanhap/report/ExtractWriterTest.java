package vn.hoanhap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.PersonExtract;
import vn.hoanhap.report.form.PersonExtract.Contact;
import vn.hoanhap.report.form.PersonExtract.Identity;

/// Focus: the person's own extract: one page, complete, plain, and readable when little is known.
class ExtractWriterTest {

  private final ExtractWriter writer = new ExtractWriter(new Messages(Language.VIETNAMESE));

  @Test
  void onePageSaysEverything() {
    byte[] pdf = writer.write(SamplePapers.extract());
    assertThat(PdfText.pages(pdf)).hasSize(1);
    assertThat(PdfText.flowing(pdf))
        .contains("TRÍCH LỤC", "Nam Đồng, ngày 05 tháng 02 năm 2026", "Số: /TL-CAX")
        .contains("Nguyễn Văn Đức", "03/1985", "038085000123")
        .contains("từ ngày 15/03/2025 đến hết ngày 15/03/2027")
        .contains("03/03/2026: Có mặt tại Công an xã")
        .contains("Điều 4 Luật Bảo vệ dữ liệu cá nhân", "Trong 02 ngày làm việc")
        .contains("CẤP CHO CHÍNH NGƯỜI CÓ TÊN")
        .doesNotContain("NHẠY CẢM – HẠN CHẾ", "NGƯỜI LẬP");
  }

  @Test
  void englishFitsOnePageToo() {
    byte[] pdf = new ExtractWriter(new Messages(Language.ENGLISH)).write(SamplePapers.extract());
    assertThat(PdfText.pages(pdf)).hasSize(1);
  }

  @Test
  void littleKnown_isSaidPlainly() {
    PersonExtract full = SamplePapers.extract();
    PersonExtract bare =
        new PersonExtract(
            full.office(),
            "7",
            full.date(),
            new Identity("Vừ A Páo", null, "", ""),
            List.of(),
            List.of(),
            List.of(),
            new Contact("", "", "", "", ""),
            full.stamp(),
            Set.of());
    assertThat(PdfText.flowing(writer.write(bare)))
        .contains("Ngày sinh: chưa ghi", "Nơi ở: chưa ghi", "Số: 7/TL-CAX")
        .contains("Hiện không có biện pháp nào", "Hiện không có việc nào")
        .contains("Ông/bà hỏi cán bộ phụ trách để được hướng dẫn.");
  }

  @Test
  void muchToSay_goesOnToSecondPageWithNumber() {
    PersonExtract full = SamplePapers.extract();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add("Quyền lợi thứ " + i + " được nêu đầy đủ trong văn bản hướng dẫn.");
    }
    PersonExtract crowded =
        new PersonExtract(
            full.office(),
            "",
            full.date(),
            full.identity(),
            full.grounds(),
            full.nextSteps(),
            many,
            full.contact(),
            full.stamp(),
            Set.of());
    byte[] pdf = writer.write(crowded);
    assertThat(PdfText.pages(pdf)).hasSize(2);
    assertThat(PdfText.pages(pdf).getLast()).startsWith("2/2\n").contains("TRƯỞNG CÔNG AN XÃ");
    many.forEach(line -> assertThat(PdfText.flowing(pdf)).contains(line));
  }
}

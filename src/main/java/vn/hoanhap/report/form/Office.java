package vn.hoanhap.report.form;

import java.util.Locale;

/// The body that issues a paper: the two lines of the letterhead, its abbreviation in the number
/// ("CAX"), the place before the date, and who signs. `headPost` may have two lines, for a deputy
/// ("KT. Trưởng Công an xã", "Phó Trưởng Công an xã"); a blank `headName` leaves room for the pen.
public record Office(
    String superior,
    String name,
    String abbreviation,
    String place,
    String headPost,
    String headName) {

  public Office {
    superior = PlainText.of(superior);
    name = PlainText.of(name);
    abbreviation = PlainText.of(abbreviation);
    place = PlainText.of(place);
    headPost = PlainText.of(headPost);
    headName = PlainText.of(headName);
  }

  /// A commune police post: "Công an xã Nam Đồng" gives CAX and Trưởng Công an xã, and likewise for
  /// a phường (CAP) and a đặc khu (CAĐK).
  public static Office ofPost(String superior, String postName, String place, String headName) {
    String name = PlainText.of(postName).toLowerCase(Locale.ROOT);
    if (name.contains("công an phường")) {
      return new Office(superior, postName, "CAP", place, "Trưởng Công an phường", headName);
    }
    if (name.contains("công an đặc khu")) {
      return new Office(superior, postName, "CAĐK", place, "Trưởng Công an đặc khu", headName);
    }
    return new Office(superior, postName, "CAX", place, "Trưởng Công an xã", headName);
  }
}

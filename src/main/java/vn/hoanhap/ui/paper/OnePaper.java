package vn.hoanhap.ui.paper;

import vn.hoanhap.usecase.paper.PreparePaper.Paper;

/// A paper about one person, opened from that person's page: it needs neither choice nor filter nor
/// purpose. `title` and `about` stand at the head of the page; `fileName` names no person.
public record OnePaper(String title, String about, String fileName, Maker maker) {

  /// Makes the paper, marked as a draft or for good.
  @FunctionalInterface
  public interface Maker {
    Paper make(boolean draft);
  }
}

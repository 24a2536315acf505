package vn.hoanhap.usecase.paper;

import java.nio.file.Path;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.usecase.person.SearchPeople;

/// Makes a paper as PDF bytes for the preview, and records it when it leaves the program. Every
/// print and export takes a purpose and gets a serial number in the ledger.
public final class PreparePaper {

  /// `report` is a code of the report catalogue; `query` the list's filters; `purpose` why it is
  /// made.
  public record ListRequest(
      String report, SearchPeople.Query query, String purpose, Language language) {}

  /// A paper ready to be shown: `draft` pages carry the preview mark.
  public record Paper(String title, byte[] pdf, int people) {}

  /// The preview of a list, marked as such.
  public Paper previewList(Actor actor, ListRequest request) {
    throw new UnsupportedOperationException();
  }

  /// The list as it is printed or saved, with its serial; logged.
  public Paper printList(Actor actor, ListRequest request) {
    throw new UnsupportedOperationException();
  }

  /// The list as a spreadsheet file; logged as an export.
  public void exportList(Actor actor, ListRequest request, Path file) {
    throw new UnsupportedOperationException();
  }

  /// The person's own extract (Trích lục của chính người đó), preview or final.
  public Paper extract(Actor actor, PersonId person, Language language, boolean draft) {
    throw new UnsupportedOperationException();
  }
}

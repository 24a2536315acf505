package vn.hoanhap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// The frame tells when something was saved, reads its counts again, and searches as one types.
class ShellViewModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:32:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private int reads;
  private final ShellViewModel model =
      new ShellViewModel(
          new Messages(Language.VIETNAMESE), CLOCK, new InlineTasks(), this::standing, this::find);

  @Test
  void saving_isToldWithItsTimeAndReadsTheCountsAgain() {
    model.noteSaved();
    assertThat(model.savedProperty().get()).isEqualTo("Đã lưu 14:32");
    assertThat(reads).isEqualTo(1);
    assertThat(model.standingProperty().get().badges().get(Page.TODAY).text()).isEqualTo("1");
  }

  @Test
  void typing_findsAndClearingFindsNobody() {
    model.search("duc an");
    assertThat(model.hits()).extracting(Finder.Hit::name).containsExactly("Hoàng Đức An");
    model.search("  ");
    assertThat(model.hits()).isEmpty();
  }

  private Standing standing() {
    reads++;
    return new Standing(
        Map.of(Page.TODAY, new Standing.Badge(Integer.toString(reads), false)), List.of(), "");
  }

  private List<Finder.Hit> find(String text) {
    return text.equals("duc an")
        ? List.of(new Finder.Hit(new PersonId(1), "Hoàng Đức An", "1988"))
        : List.of();
  }
}

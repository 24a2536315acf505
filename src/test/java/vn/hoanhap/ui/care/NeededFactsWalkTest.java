package vn.hoanhap.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.NeededFacts;
import vn.hoanhap.ui.words.MissingFact;

/// Focus: each fact that is still needed to reckon a term leads by a key to the field where it is
/// typed: on the form at once, on the card through the form that corrects the measure.
@Tag("walk")
class NeededFactsWalkTest {

  @TempDir Path folder;
  private CareRegister register;
  private CareWindow window;
  private PersonId person;

  @BeforeEach
  void open() throws TimeoutException {
    register = new CareRegister(folder);
    person = register.person("Hoang Duc An");
    window = new CareWindow(register);
    window.openPerson(person);
    window.settle();
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    register.close();
  }

  @Test
  void onTheForm_theFocusGoesToTheField_onTheCard_theCorrectionOpensThere() {
    type("CNTN");
    follow("cai nghiện lần đầu hay lần thứ hai trở lên");
    assertThat(window.focus().getId()).isEqualTo("length.number");
    window.fire("measure-save");
    assertThat(window.shows("person-log")).isTrue();
    follow("cai nghiện lần đầu hay lần thứ hai trở lên");
    assertThat(window.shows("measure-page")).isTrue();
    assertThat(window.focus().getId()).isEqualTo("length.number");
    assertThat(isInSight(window.focus())).isTrue();
  }

  @Test
  void aFieldFarDownTheForm_comesIntoSight() {
    type("CHX");
    follow("thông tin bản án");
    assertThat(window.focus().getId()).isEqualTo("offenceArticle");
    assertThat(isInSight(window.focus())).isTrue();
  }

  @Test
  void whoSavesFromTheMenuOfACard_staysAtIt() {
    register.measure(person, MeasureKind.AT);
    window.openPerson(person);
    window.settle();
    String menu = "measure-menu-" + register.stored(person).id().value();
    window.focusOn(menu);
    window.chooseInMenu(".hn-icon-menu", "measure-helper");
    window.fill("helperName", "Le Van Binh");
    window.fill("proposedOn", "20/11/2026");
    window.fire("panel-save");
    assertThat(window.says("Đã ghi Le Van Binh là người giúp đỡ")).isTrue();
    assertThat(window.focus().getId()).isEqualTo(menu);
  }

  @Test
  void aLinkSaysWhatItDoes_inBothLanguages() {
    Messages english = new Messages(Language.ENGLISH);
    List<MissingFact> start = MissingFact.of(List.of("legalStart"), english);
    NeededFacts needed = new NeededFacts(english, start, fact -> Optional.of(() -> {}));
    assertThat(needed.below().getChildren().getLast().getAccessibleText())
        .isEqualTo("Type the day the term starts");
    type("CNTN");
    assertThat(link("cai nghiện lần đầu hay lần thứ hai trở lên").getAccessibleText())
        .isEqualTo("Nhập cai nghiện lần đầu hay lần thứ hai trở lên");
  }

  private void type(String kind) {
    window.addMeasure(person, "Hoang Duc An");
    window.fire("kind-" + kind);
    window.fill("basisNumber", "45/2026");
    window.fill("basisDate", "15/3/2026");
    window.fill("basisIssuer", "Uy ban nhan dan phuong");
    window.fill("legalStart", "15/3/2026");
  }

  private void follow(String fact) {
    Button link = link(fact);
    window.onScreen(link::requestFocus);
    assertThat(window.focus()).isSameAs(link);
    window.press(KeyCode.SPACE);
  }

  private Button link(String fact) {
    return window.all(".hn-needed").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(fact))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isInSight(Node node) {
    Node at = node;
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    Bounds seen = at.localToScene(at.getLayoutBounds());
    return seen.contains(node.localToScene(node.getLayoutBounds()));
  }
}

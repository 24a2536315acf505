package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.hoanhap.domain.time.TypedDate;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// Focus: what is wrong with a date is said once: beside it while it is typed, under it from the
/// saving on.
class DateFieldTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Messages messages = new Messages(Language.VIETNAMESE);
  private final StringProperty error = new SimpleStringProperty("");

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void problemOfADate_standsInOnePlaceAtATime() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          DateField date = new DateField(messages, CLOCK, TypedDate.Use.PAST);
          Field field = new Field("Ngày", date).error(error);
          new Scene(field, 600, 200);
          date.textProperty().set("31/02/2026");
          String sentence =
              messages.text("typed-date." + date.readProperty().get().problem().code());
          assertThat(said(field)).containsOnlyOnce(sentence);

          error.set(sentence);
          assertThat(said(field)).as("under the field alone").containsOnlyOnce(sentence);

          error.set("");
          date.textProperty().set("30/02/2026");
          assertThat(said(field)).containsOnlyOnce(sentence);
          return null;
        });
  }

  @Test
  void narrowPlace_breaksNoYearOfTheUnderstoodDate() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          DateField date = new DateField(messages, CLOCK, TypedDate.Use.PAST);
          Scene scene = new Scene(new HBox(date), 600, 200);
          Look look = new Look();
          look.wear(scene);
          look.change(Theme.LIGHT, Look.LARGEST);
          date.setMaxWidth(300);
          date.textProperty().set("7/7/1992");
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          Label words = (Label) date.lookup(".hn-understood");
          Text day = new Text("07/07/1992");
          day.setFont(words.getFont());
          assertThat(words.getWidth()).isGreaterThanOrEqualTo(day.getLayoutBounds().getWidth());
          assertThat(words.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(300);
          return null;
        });
  }

  @Test
  void understoodDate_keepsItsWords_beneathAFaultOfAnotherKind() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          DateField date = new DateField(messages, CLOCK, TypedDate.Use.PAST);
          Field field = new Field("Ngày", date).error(error);
          new Scene(field, 600, 200);
          date.textProperty().set("20/11/2026");
          error.set("Trước ngày sinh.");
          assertThat(said(field)).contains("Trước ngày sinh.").anyMatch(t -> t.contains("2026"));
          return null;
        });
  }

  private static List<String> said(Field field) {
    field.applyCss();
    field.layout();
    return field.lookupAll(".label").stream()
        .filter(node -> node instanceof Label label && label.isVisible())
        .map(node -> ((Label) node).getText())
        .toList();
  }
}

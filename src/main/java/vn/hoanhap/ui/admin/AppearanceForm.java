package vn.hoanhap.ui.admin;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.theme.Appearance;
import vn.hoanhap.ui.theme.Theme;

/// Colours, text size and language for this user of this computer; each choice takes effect at
/// once, and the form says what holds also when that was chosen elsewhere.
public final class AppearanceForm extends HBox {

  private static final List<Integer> SCALES = List.of(100, 110, 125, 150);

  private final Appearance appearance;
  private final ComboBox<Theme> theme;
  private final ComboBox<Integer> scale;
  private final ComboBox<Language> language;
  private boolean showing;
  private Subscription followed = Subscription.EMPTY;

  public AppearanceForm(Messages messages, Appearance appearance) {
    this.appearance = appearance;
    theme = box(List.of(Theme.values()), appearance.themeProperty().get());
    theme.setConverter(words(one -> messages.text(one.nameKey())));
    theme.setId("look-theme");
    scale = box(SCALES, appearance.scaleProperty().get());
    scale.setConverter(words(one -> messages.text("admin.look.percent", one)));
    scale.setId("look-scale");
    language = box(List.of(Language.values()), appearance.language());
    language.setConverter(
        words(
            one ->
                one == Language.VIETNAMESE
                    ? messages.text("admin.look.vietnamese")
                    : messages.text("admin.look.english")));
    language.setId("look-language");
    setSpacing(16);
    getChildren()
        .addAll(
            new Field(messages.text("admin.look.theme"), theme),
            new Field(messages.text("admin.look.scale"), scale),
            new Field(messages.text("admin.look.language"), language));
    sceneProperty().subscribe(scene -> follow(scene != null));
  }

  // The window's look outlives every form: one that is off the screen must not stay with it.
  private void follow(boolean shown) {
    followed.unsubscribe();
    followed =
        shown
            ? Subscription.combine(
                appearance.themeProperty().subscribe(now -> show()),
                appearance.scaleProperty().subscribe(now -> show()))
            : Subscription.EMPTY;
  }

  private <T> ComboBox<T> box(List<T> values, T present) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
    box.setValue(present);
    // Walking through the open list chooses nothing yet.
    box.valueProperty().addListener((value, was, is) -> change(box));
    box.showingProperty().addListener((showing, was, is) -> change(box));
    return box;
  }

  // What is only shown was chosen already.
  private void show() {
    showing = true;
    theme.setValue(appearance.themeProperty().get());
    scale.setValue(appearance.scaleProperty().get());
    showing = false;
  }

  private void change(ComboBox<?> box) {
    if (!showing && !box.isShowing() && isOther()) {
      appearance.change(language.getValue(), theme.getValue(), scale.getValue());
    }
  }

  private boolean isOther() {
    return language.getValue() != appearance.language()
        || theme.getValue() != appearance.themeProperty().get()
        || scale.getValue() != appearance.scaleProperty().get();
  }

  private static <T> StringConverter<T> words(java.util.function.Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        return null;
      }
    };
  }
}

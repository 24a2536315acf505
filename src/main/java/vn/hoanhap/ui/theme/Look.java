package vn.hoanhap.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses scenes in the chosen colours and text size, and changes both while the program runs. The
/// scale is a percentage from 100 to 150: it multiplies every length of the style sheet, so that
/// text never outgrows the control around it.
public final class Look {

  /// The smallest and the largest text scale, in percent.
  public static final int SMALLEST = 100;

  public static final int LARGEST = 150;

  private static final List<String> FONTS =
      List.of(
          "BeVietnamPro-Regular.ttf",
          "BeVietnamPro-Medium.ttf",
          "BeVietnamPro-SemiBold.ttf",
          "BeVietnamPro-Bold.ttf");
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w#.])(\\d+)px");

  /// Lines and rings up to this many pixels keep their width at every scale.
  private static final int HAIRLINE = 3;

  private final List<Scene> scenes = new ArrayList<>();
  private final ReadOnlyIntegerWrapper scale = new ReadOnlyIntegerWrapper(SMALLEST);
  private final ReadOnlyObjectWrapper<Theme> theme;

  /// Light, in the smallest text.
  public Look() {
    this(Theme.LIGHT, SMALLEST);
  }

  /// In these colours; a scale outside the range is brought into it.
  public Look(Theme theme, int percent) {
    FONTS.forEach(Look::load);
    this.theme = new ReadOnlyObjectWrapper<>(theme);
    scale.set(inRange(percent));
  }

  /// Puts the look on a scene, now and whenever it changes.
  public void wear(Scene scene) {
    scenes.add(scene);
    change(theme.get(), scale.get());
  }

  /// Changes colours and text scale of every scene. A scale outside the range is brought into it.
  public void change(Theme colours, int percent) {
    theme.set(colours);
    scale.set(inRange(percent));
    Application.setUserAgentStylesheet(colours.groundSheet());
    String sheet = asUri(sheet());
    scenes.forEach(scene -> scene.getStylesheets().setAll(sheet));
  }

  private static int inRange(int percent) {
    return Math.clamp(percent, SMALLEST, LARGEST);
  }

  /// The colours.
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// The text scale in percent.
  public ReadOnlyIntegerProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /// A length of the design at the present scale, for the few that are set in code.
  public double scaled(double length) {
    return length * scale.get() / SMALLEST;
  }

  private String sheet() {
    return scaled(
        read(theme.get().code() + ".css") + read("hoanhap.css") + read("people.css"), scale.get());
  }

  /// The sheet with every length above a hairline multiplied by the scale.
  static String scaled(String sheet, int percent) {
    return LENGTH
        .matcher(sheet)
        .replaceAll(found -> Matcher.quoteReplacement(scaledLength(found.group(1), percent)));
  }

  private static String scaledLength(String digits, int percent) {
    long length = Long.parseLong(digits);
    return (length <= HAIRLINE ? length : Math.round(length * percent / 100.0)) + "px";
  }

  private static String asUri(String sheet) {
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  static String read(String name) {
    try (InputStream in = Look.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("style sheet missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  private static void load(String file) {
    try (InputStream in = Look.class.getResourceAsStream("font/" + file)) {
      if (in == null || Font.loadFont(in, Font.getDefault().getSize()) == null) {
        throw new IllegalStateException("font missing: " + file);
      }
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}

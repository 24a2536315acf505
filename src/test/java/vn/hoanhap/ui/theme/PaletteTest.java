package vn.hoanhap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every colour of text stands out from every ground it is used on: 4.5:1, and 7:1 in the
/// high-contrast theme (WCAG 2.2, 1.4.3 and 1.4.6).
class PaletteTest {

  private static final Pattern COLOUR = Pattern.compile("(-hn-[a-z-]+): #([0-9A-F]{6});");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text,     ground
          text,       page
          text,       card
          text,       sunken
          text,       chip
          text,       accent-soft
          text,       match
          text,       soon-soft
          text,       late-soft
          muted,      page
          muted,      card
          muted,      sunken
          muted,      accent-soft
          accent,     card
          accent,     page
          accent,     accent-soft
          on-accent,  accent
          on-accent,  accent-strong
          late,       card
          late,       late-soft
          soon,       card
          soon,       soon-soft
          card,       text
          """)
  void text_standsOutFromItsGround(String text, String ground) {
    for (Theme theme : Theme.values()) {
      Map<String, Integer> colours = colours(theme);
      double contrast = contrast(colours.get("-hn-" + text), colours.get("-hn-" + ground));
      assertThat(contrast)
          .as("%s on %s in %s", text, ground, theme)
          .isGreaterThanOrEqualTo(theme == Theme.CONTRAST ? 7.0 : 4.5);
    }
  }

  /// Edges of fields and buttons, and the focus ring: 3:1 (WCAG 1.4.11).
  @ParameterizedTest
  @EnumSource(Theme.class)
  void edgesAndFocus_canBeSeen(Theme theme) {
    Map<String, Integer> colours = colours(theme);
    assertThat(contrast(colours.get("-hn-edge"), colours.get("-hn-card")))
        .isGreaterThanOrEqualTo(3);
    assertThat(contrast(colours.get("-hn-edge"), colours.get("-hn-page")))
        .isGreaterThanOrEqualTo(3);
    assertThat(contrast(colours.get("-hn-accent"), colours.get("-hn-page")))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void buttons_haveTheEdgeThatCanBeSeen() {
    assertThat(Look.read("hoanhap.css"))
        .containsPattern(
            "(?s)\\n\\.button, \\.menu-button, \\.toggle-button \\{[^}]*"
                + "-fx-background-color: -hn-edge, -hn-card;");
  }

  @Test
  void everyTheme_namesTheSameColours() {
    assertThat(names(Theme.DARK)).isEqualTo(names(Theme.LIGHT));
    assertThat(names(Theme.CONTRAST)).isEqualTo(names(Theme.LIGHT));
  }

  @Test
  void scale_multipliesLengthsButNotHairlines() {
    assertThat(Look.scaled("-fx-padding: 0 14px 1px 3px; -fx-font-size: 20px; #A14px", 150))
        .isEqualTo("-fx-padding: 0 21px 1px 3px; -fx-font-size: 30px; #A14px");
  }

  private static java.util.Set<String> names(Theme theme) {
    java.util.Set<String> names = new java.util.TreeSet<>();
    Matcher name = Pattern.compile("(-hn-[a-z-]+):").matcher(Look.read(theme.code() + ".css"));
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  private static Map<String, Integer> colours(Theme theme) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(Look.read(theme.code() + ".css"));
    while (found.find()) {
      colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
    }
    return colours;
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
  }

  private static double part(int shifted) {
    double share = (shifted & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

package vn.hoanhap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.theme.Theme;

/// The window's settings survive a restart, and a damaged file never stops the start.
class DeskSettingsTest {

  @TempDir Path home;

  @Test
  void whatWasKept_isReadBack() {
    Path folder = home.resolve("a").resolve("b");
    DeskSettings settings = new DeskSettings(folder);
    settings.keepLook(Language.ENGLISH, Theme.CONTRAST, 125);
    settings.keepRegister(home.resolve("Sổ đăng ký"), 3);
    DeskSettings again = new DeskSettings(folder);
    assertThat(again.language()).isEqualTo(Language.ENGLISH);
    assertThat(again.theme()).isEqualTo(Theme.CONTRAST);
    assertThat(again.scale()).isEqualTo(125);
    assertThat(again.lastUser()).isEqualTo(3);
    assertThat(again.register()).contains(home.resolve("Sổ đăng ký"));
  }

  @Test
  void window_fillsTheScreen_untilItsUserMadeItSmaller() {
    DeskSettings settings = new DeskSettings(home);
    assertThat(settings.maximised()).isTrue();
    settings.keepMaximised(false);
    assertThat(new DeskSettings(home).maximised()).isFalse();
    settings.keepMaximised(true);
    assertThat(new DeskSettings(home).maximised()).isTrue();
  }

  @Test
  void damagedFile_meansDefaults() throws Exception {
    Files.write(home.resolve("cua-so.properties"), "scale=\\uZZZZ".getBytes());
    DeskSettings settings = new DeskSettings(home);
    assertThat(settings.language()).isEqualTo(Language.VIETNAMESE);
    assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
    assertThat(settings.scale()).isEqualTo(100);
    assertThat(settings.register()).isEmpty();
  }

  @Test
  void absurdScale_isBroughtIntoRange() throws Exception {
    Files.writeString(home.resolve("cua-so.properties"), "scale=900");
    assertThat(new DeskSettings(home).scale()).isEqualTo(150);
    Files.writeString(home.resolve("cua-so.properties"), "scale=lớn");
    assertThat(new DeskSettings(home).scale()).isEqualTo(100);
  }

  @Test
  void folder_followsTheSystem() {
    assertThat(DeskSettings.folder(Map.of(), Path.of("/home/thu")))
        .isEqualTo(Path.of("/home/thu/.config/hoanhap"));
    assertThat(DeskSettings.folder(Map.of("XDG_CONFIG_HOME", "/x"), Path.of("/home/thu")))
        .isEqualTo(Path.of("/x/hoanhap"));
    assertThat(DeskSettings.folder(Map.of("APPDATA", "/app"), Path.of("/home/thu")))
        .isEqualTo(Path.of("/app/HoaNhap"));
  }
}

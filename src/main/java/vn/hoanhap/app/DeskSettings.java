package vn.hoanhap.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.file.AtomicFile;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.ui.theme.Look;
import vn.hoanhap.ui.theme.Theme;

/// What this user of this computer chose for the window: language, colours, text size, and which
/// register was open last. Nothing of it is secret and none of it concerns a person, so it lies in
/// a small file beside the user's other settings; a damaged file means the defaults.
public final class DeskSettings {

  private static final String FILE = "cua-so.properties";

  private final Path folder;
  private final Properties values = new Properties();

  /// Reads the settings of a folder, which need not exist.
  public DeskSettings(Path folder) {
    this.folder = folder;
    Path file = folder.resolve(FILE);
    if (Files.isReadable(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException damaged) {
        // Asked for here alone: this class is needed before the log knows its folder.
        LoggerFactory.getLogger(DeskSettings.class)
            .warn("settings unreadable, defaults taken: {}", damaged.getClass().getName());
        values.clear();
      }
    }
  }

  /// The folder for this user's settings: `%APPDATA%\HoaNhap` or `~/.config/hoanhap`.
  public static Path folder(Map<String, String> environment, Path home) {
    String windows = environment.get("APPDATA");
    if (windows != null && !windows.isBlank()) {
      return Path.of(windows, "HoaNhap");
    }
    String linux = environment.get("XDG_CONFIG_HOME");
    return linux == null || linux.isBlank()
        ? home.resolve(".config").resolve("hoanhap")
        : Path.of(linux, "hoanhap");
  }

  public Path folder() {
    return folder;
  }

  public Language language() {
    return Language.of(values.getProperty("language", ""));
  }

  public Theme theme() {
    return Theme.of(values.getProperty("theme", ""));
  }

  /// The text scale in percent.
  public int scale() {
    try {
      return Math.clamp(
          Integer.parseInt(values.getProperty("scale", "100")), Look.SMALLEST, Look.LARGEST);
    } catch (NumberFormatException notANumber) {
      return Look.SMALLEST;
    }
  }

  /// The folder of the register that was open last.
  public Optional<Path> register() {
    String last = values.getProperty("register", "");
    return last.isBlank() ? Optional.empty() : Optional.of(Path.of(last));
  }

  /// Who unlocked it last: the number, which means nothing outside that register.
  public long lastUser() {
    try {
      return Long.parseLong(values.getProperty("user", "0"));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  /// Whether the window filled the screen when it was closed; it does at the first start.
  public boolean maximised() {
    return !values.getProperty("maximised", "").equals("false");
  }

  /// Keeps whether the window fills the screen.
  public void keepMaximised(boolean is) {
    if (is != maximised()) {
      values.setProperty("maximised", Boolean.toString(is));
      save();
    }
  }

  /// Keeps the appearance.
  public void keepLook(Language language, Theme theme, int scale) {
    values.setProperty("language", language.code());
    values.setProperty("theme", theme.code());
    values.setProperty("scale", Integer.toString(scale));
    save();
  }

  /// Keeps which register is open, and by whom.
  public void keepRegister(Path register, long user) {
    values.setProperty("register", register.toAbsolutePath().toString());
    values.setProperty("user", Long.toString(user));
    save();
  }

  private void save() {
    StringWriter text = new StringWriter();
    try {
      Files.createDirectories(folder);
      values.store(text, null);
      new AtomicFile(folder.resolve(FILE)).write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException refused) {
      throw new Fault.NotSaved("shell.settings-not-saved", refused, folder.toString());
    }
  }
}

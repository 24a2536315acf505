package vn.hoanhap.usecase.duty;

import java.time.LocalDate;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;

/// The day from which a register knows what was done; what the office did before it stands on paper
/// only. Said once, when the register is made. A training register knows all its fictitious past.
public final class KeptSince {

  private static final String NAME = "kept-since";

  private static final SettingsRepository SETTINGS = new SettingsRepository();

  private KeptSince() {}

  /// The day, or null when the register knows of all that was done.
  public static LocalDate read(Tx tx) {
    return SETTINGS.get(tx, NAME).map(LocalDate::parse).orElse(null);
  }

  /// Says that the register begins on a day.
  public static void begin(Tx tx, LocalDate day) {
    SETTINGS.put(tx, NAME, day.toString());
  }
}

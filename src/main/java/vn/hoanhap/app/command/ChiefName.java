package vn.hoanhap.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.store.Backup;
import vn.hoanhap.usecase.session.Unlock;

/// Finds the chief's name for a command that names nobody, also where the register's own key file
/// is the damaged one.
final class ChiefName {

  private ChiefName() {}

  /// The chief of the register, or of its newest backup whose key file can be read.
  static String in(Terminal terminal, Path register, Path backups) {
    List<Path> places = new ArrayList<>(List.of(register));
    places.addAll(new Backup().list(backups));
    Fault unreadable = null;
    for (Path place : places) {
      try {
        return new Unlock(terminal.clock())
            .look(place).users().stream()
                .filter(choice -> choice.role() == Role.CHIEF)
                .map(Unlock.Choice::name)
                .findFirst()
                .orElseThrow(() -> new WrongUse(terminal.messages().text("command.no-such-user")));
      } catch (Fault.Unusable damaged) {
        unreadable = unreadable == null ? damaged : unreadable;
      }
    }
    throw unreadable;
  }
}

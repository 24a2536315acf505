package vn.hoanhap.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.PlainTwin;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Where a run keeps its registers: filled once, found again by a later run of the same day that
/// names the same folder.
public final class Place {

  /// Entries in each person's log: a million for fifty thousand people.
  static final int ACTIVITIES_EACH = 20;

  /// How much smaller the register is that growth is measured from.
  static final int GROWTH = 10;

  /// Fewer people than this are a trial of the benchmark itself: everything runs only once or
  /// twice.
  private static final int TOO_FEW = 1_000;

  /// What a run is given: the folder for its registers, how many people the big one holds, what
  /// hears of its progress, and the process's environment.
  public record Setting(
      Path folder,
      int people,
      Clock clock,
      Messages messages,
      Consumer<String> progress,
      UnaryOperator<String> environment) {}

  private final Setting setting;
  private final Path folder;
  private final Clock clock;
  private final Reference reference = new Reference();
  private final Children children = new Children();

  public Place(Setting setting) {
    this.setting = setting;
    this.folder = setting.folder().toAbsolutePath();
    this.clock = setting.clock();
  }

  int people() {
    return setting.people();
  }

  /// The people of the register that growth is measured from.
  int fewPeople() {
    return people() / GROWTH;
  }

  /// How often to run something that is run so often in earnest.
  int times(int inEarnest) {
    return people() < TOO_FEW ? Math.min(2, inEarnest) : inEarnest;
  }

  /// A variable of the environment, or null.
  String environment(String name) {
    return setting.environment().apply(name);
  }

  Clock clock() {
    return clock;
  }

  Messages messages() {
    return setting.messages();
  }

  Reference reference() {
    return reference;
  }

  /// New processes of this program.
  Children children() {
    return children;
  }

  void say(String key, Object... arguments) {
    setting.progress().accept(setting.messages().text(key, arguments));
  }

  /// A folder for what one row makes.
  Path scratch(String name) {
    Path place = folder.resolve(name);
    clear(place);
    try {
      return Files.createDirectories(place);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// A copy of a register that is not open, for what one row does to it.
  Path copied(Path register, String name) {
    Path copy = scratch(name);
    RegisterFolder from = new RegisterFolder(register);
    RegisterFolder to = new RegisterFolder(copy);
    try {
      Files.copy(from.register(), to.register());
      Files.copy(from.keys(), to.keys());
      Files.copy(from.mark(), to.mark());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return copy;
  }

  /// The folder of a register with so many people, filled now if it is not there.
  Path filled(int count) {
    return made(Integer.toString(count), begun -> fill(begun, count));
  }

  /// The folder of a register of today, made now if it is not there. It is made under another name
  /// first: one that was begun and not finished is not taken for whole.
  Path made(String name, Consumer<Path> maker) {
    Path register = folder.resolve(name + "-" + LocalDate.now(clock));
    if (!Files.isDirectory(register)) {
      Path begun = register.resolveSibling(register.getFileName() + ".dang-lam");
      clear(begun);
      long start = System.nanoTime();
      maker.accept(begun);
      say("bench.filled", (System.nanoTime() - start) / 1_000_000_000L);
      move(begun, register);
    }
    return register;
  }

  /// Opens a register of fictitious people as its chief.
  OpenRegister open(Path register) {
    return open(register, clock);
  }

  static OpenRegister open(Path register, Clock clock) {
    Unlock unlock = new Unlock(clock);
    return unlock.handle(
        register,
        unlock.look(register).users().getFirst().id(),
        TrainingRegister.PASSWORD.toCharArray());
  }

  /// The plain copy of an open register, made now if it is not there.
  PlainTwin twin(OpenRegister register) {
    Path file = register.database().folder().path().resolve("khong-ma-hoa.sqlite");
    if (!Files.exists(file)) {
      say("bench.copying");
    }
    return PlainTwin.of(register.database(), file);
  }

  private void fill(Path register, int count) {
    say("bench.filling", count, count * ACTIVITIES_EACH);
    new TrainingRegister(reference, clock)
        .make(register, crowd -> crowd.many(count, ACTIVITIES_EACH))
        .close();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// Removes a folder with all in it.
  public static void clear(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(place)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}

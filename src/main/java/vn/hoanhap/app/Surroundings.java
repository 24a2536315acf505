package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.report.Printer;
import vn.hoanhap.report.RecoverySheetWriter;
import vn.hoanhap.ui.admin.RestoreViewModel;
import vn.hoanhap.ui.shell.BackgroundTasks;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.shell.WindowDialogs;
import vn.hoanhap.ui.shell.Work;
import vn.hoanhap.usecase.safety.Restore;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.today.WarmUp;

/// What lasts as long as the program runs, whatever register is open: clock, settings, reference
/// data, threads, printer.
final class Surroundings implements AutoCloseable {

  private final Clock clock;
  private final DeskSettings settings;
  private final Path home;
  private final Reference reference = new Reference();
  private final ExecutorService register =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("register").factory());
  private final ExecutorService longWork = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean ready = new AtomicBoolean();
  private BackgroundTasks.Watch watch = new Unwatched();
  private LawBooks law;

  Surroundings(Clock clock, DeskSettings settings, Path home) {
    this.clock = clock;
    this.settings = settings;
    this.home = home;
  }

  Clock clock() {
    return clock;
  }

  DeskSettings settings() {
    return settings;
  }

  Reference reference() {
    return reference;
  }

  /// The law, read when it is first asked for.
  synchronized LawBooks law() {
    if (law == null) {
      law = LawBooks.shipped();
    }
    return law;
  }

  /// Does beforehand, while a password is typed, what the first page would have to wait for. Nobody
  /// waits for this itself: it gives way to everything else and the program ends without it.
  void getReady() {
    if (ready.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .daemon()
          .name("get-ready")
          .priority(Thread.MIN_PRIORITY)
          .start(
              () -> {
                reference.communes();
                reference.offences();
                new WarmUp(law(), LocalDate.now(clock)).run();
              });
    }
  }

  /// Where a new register goes unless the chief chooses another folder.
  Path newRegister() {
    return home.resolve("Hoa Nhap").resolve("So dang ky");
  }

  /// Where the training register is made.
  Path trialRegister() {
    return trialRegister(home);
  }

  /// Where the training register is made in a user's home.
  static Path trialRegister(Path home) {
    return home.resolve("Hoa Nhap").resolve("Tap huan");
  }

  /// Tasks whose untaken faults are told in the language of the messages.
  BackgroundTasks tasks(Messages messages, WindowDialogs dialogs) {
    CrashNet net = new CrashNet(messages, fault -> Platform.runLater(() -> dialogs.tell(fault)));
    net.spread();
    return new BackgroundTasks(register, longWork, net::caught, new Passing());
  }

  /// Long work is shown by this from now on.
  void watch(BackgroundTasks.Watch present) {
    watch = present;
  }

  /// Makes the training register.
  Work<OpenRegister> makeTrial(Tasks tasks, Messages messages) {
    return tasks.runLong(
        messages.text("access.start.trial"),
        progress -> new TrainingRegister(reference(), clock()).make(trialRegister()));
  }

  /// Prints the sheet with the recovery code, after the system's print dialog; `through` runs when
  /// that is printed, given up or refused.
  void printRecovery(
      Tasks tasks, Messages messages, String postName, String code, Runnable through) {
    byte[] sheet =
        new RecoverySheetWriter(messages).write(postName, code, LocalDateTime.now(clock));
    tasks
        .runLong(
            messages.text("access.first.code.print"),
            progress -> printed(sheet, messages.text("access.sheet.title")))
        .onEnd(
            () -> {
              Arrays.fill(sheet, (byte) 0);
              through.run();
            })
        .start();
  }

  // Here no file can be saved: without a printer the code is written down by hand.
  private static boolean printed(byte[] sheet, String title) {
    try {
      return new Printer().printAfterAsking(sheet, title);
    } catch (Fault.Unusable without) {
      throw without.key().equals(Printer.NONE)
          ? new Fault.Unusable("access.no-printer", without)
          : without;
    }
  }

  /// Restores a backup over a closed register.
  Work<Path> restore(
      Tasks tasks, Messages messages, Path folder, RestoreViewModel.Wish wish, char[] password) {
    return tasks
        .runLong(
            messages.text("admin.restore.verb"),
            progress ->
                new Restore(clock)
                    .handle(folder, wish.backup(), wish.chief(), password, wish.evenOther()))
        .onEnd(() -> Arrays.fill(password, ' '));
  }

  /// Waits until the register's thread has done what was asked of it so far.
  void settle() {
    try {
      register.submit(() -> true).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    register.close();
    longWork.close();
  }

  private final class Passing implements BackgroundTasks.Watch {

    @Override
    public void begun(String name, Runnable cancel) {
      watch.begun(name, cancel);
    }

    @Override
    public void at(long done, long total) {
      watch.at(done, total);
    }

    @Override
    public void over() {
      watch.over();
    }
  }

  private static final class Unwatched implements BackgroundTasks.Watch {

    @Override
    public void begun(String name, Runnable cancel) {
      // Before a register is open the button that was pressed says that it waits.
    }

    @Override
    public void at(long done, long total) {
      // As above.
    }

    @Override
    public void over() {
      // As above.
    }
  }
}

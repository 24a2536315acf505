package vn.hoanhap.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.law.LawBooks;
import vn.hoanhap.ui.admin.AdminView;
import vn.hoanhap.ui.admin.BackupsViewModel;
import vn.hoanhap.ui.admin.LedgerViewModel;
import vn.hoanhap.ui.admin.LegalNotesPage;
import vn.hoanhap.ui.admin.LegalNotesViewModel;
import vn.hoanhap.ui.admin.OwnPanels;
import vn.hoanhap.ui.admin.RestoreViewModel;
import vn.hoanhap.ui.admin.SettingsViewModel;
import vn.hoanhap.ui.admin.UsersViewModel;
import vn.hoanhap.ui.care.CarePages;
import vn.hoanhap.ui.care.Desk;
import vn.hoanhap.ui.control.Overlay;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Drafts;
import vn.hoanhap.ui.shell.Page;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.ui.shell.Pages;
import vn.hoanhap.ui.shell.Seat;
import vn.hoanhap.ui.shell.Shell;
import vn.hoanhap.ui.shell.ShellViewModel;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.ui.theme.Appearance;
import vn.hoanhap.ui.today.TodayView;
import vn.hoanhap.ui.today.TodayViewModel;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.safety.BackUp;
import vn.hoanhap.usecase.safety.Restore;
import vn.hoanhap.usecase.session.HandOver;
import vn.hoanhap.usecase.session.OpenRegister;

/// The composition root of an open register: every page with its model and its use cases, by hand.
final class Wiring implements Pages {

  /// The window's part: the words, the threads, the questions, the look, and the layer for panels.
  record Screen(
      Messages messages, Tasks tasks, Dialogs dialogs, Appearance look, Overlay overlay) {}

  private final OpenRegister register;
  private final Screen screen;
  private final ObjectProperty<UserId> dayOf = new SimpleObjectProperty<>();
  private final UseCases use;
  private final Clock clock;
  private final Shell shell;
  private final Desk desk;
  private final CarePages care;
  private final PostSettings.Settings post;
  private final RestoreViewModel.Doing restoring;

  /// `lock` locks the register; `restoring` closes it and puts a backup in its place.
  Wiring(
      OpenRegister register,
      Screen screen,
      Clock clock,
      Reference reference,
      LawBooks law,
      Runnable lock,
      RestoreViewModel.Doing restoring) {
    this.register = register;
    this.screen = screen;
    this.clock = clock;
    this.restoring = restoring;
    this.use = UseCases.of(register, clock, reference, law);
    this.post = use.post().read(register.user().actor());
    this.shell = shell(lock);
    this.desk =
        new Desk(register.user().actor(), screen.tasks(), clock, screen.messages(), reference);
    this.care =
        new CarePages(desk, use.ofCare(register.database(), clock), shell, screen.dialogs());
  }

  /// The frame; [Shell#host] builds it around these pages.
  Shell shell() {
    return shell;
  }

  /// Who sits here, and where.
  Seat seat() {
    return new Seat(post.postName(), register.user(), post.training());
  }

  /// After how many idle minutes the register locks.
  int lockAfterMinutes() {
    return post.lockAfterMinutes();
  }

  /// What is done once a day, in the background: old drafts go, the register is backed up. It
  /// begins when the first page has been read: a copy of a large register would keep that waiting.
  void careForTheDay() {
    screen.tasks().run(() -> true).onDone(read -> beginCare()).start();
  }

  private void beginCare() {
    screen
        .tasks()
        .runLong(
            screen.messages().text("admin.backups"),
            progress -> {
              use.reviewEnds().handle();
              return use.dailyCare().handle();
            })
        .onDone(done -> shell.refreshCounts())
        .start();
  }

  /// The copies of this register.
  BackUp backUp() {
    return use.backUp();
  }

  /// The seconds before an idle register locks are used for a copy: once it is locked, and the
  /// computer perhaps switched off, nobody can make one. Not more often than once an hour.
  void backUpWhileNobodyIsThere() {
    if (use.backUp().isOlderThan(Duration.ofHours(1))) {
      screen
          .tasks()
          .runLong(screen.messages().text("admin.backups"), progress -> use.backUp().ifChanged())
          .onDone(done -> shell.refreshCounts())
          .start();
    }
  }

  @Override
  public Set<Page> sections() {
    Set<Page> pages = EnumSet.of(Page.TODAY, Page.PEOPLE, Page.PAPERS);
    if (desk.actor().role().governs()) {
      pages.add(Page.ADMIN);
    }
    return pages;
  }

  @Override
  public PageView section(Page page) {
    return switch (page) {
      case TODAY -> today();
      case PEOPLE -> care.people();
      case PAPERS -> care.papers();
      case ADMIN -> admin();
      case MONTH, STATISTICS, SYNC, IMPORT ->
          throw new IllegalArgumentException("not a page of this rail: " + page);
    };
  }

  @Override
  public PageView person(PersonId person) {
    return care.person(person);
  }

  @Override
  public PageView found(String text) {
    return care.found(text);
  }

  @Override
  public PageView addPerson() {
    return care.addPerson();
  }

  @Override
  public void logActivity(List<PersonId> people) {
    care.logActivity(people);
  }

  @Override
  public List<Personal> personal() {
    OwnPanels own = new OwnPanels(desk.messages(), desk.tasks(), shell, use.users(), desk.actor());
    return List.of(
        new Personal(desk.messages().text("admin.password.own"), own::openPassword),
        new Personal(desk.messages().text("admin.look"), () -> own.openLook(screen.look())),
        new Personal(
            desk.messages().text("admin.rules"),
            () -> shell.show(new LegalNotesPage(desk.messages(), notes()))));
  }

  @Override
  public Optional<Runnable> resume(String draftName, Optional<PersonId> behind) {
    return care.resume(draftName, behind);
  }

  private Shell shell(Runnable lock) {
    ShellViewModel model =
        new ShellViewModel(
            screen.messages(),
            clock,
            screen.tasks(),
            new StandingReader(screen.messages(), use, register.user().actor()),
            new PeopleFinder(screen.messages(), use.search(), register.user().actor()));
    Drafts drafts = new Drafts(screen.tasks(), use.drafts(), register.user().actor());
    return new Shell(
        screen.messages(), seat(), model, screen.dialogs(), screen.overlay(), drafts, lock);
  }

  private PageView today() {
    TodayViewModel model =
        new TodayViewModel(
            desk.messages(),
            desk.tasks(),
            shell,
            new DaySource(use.today(), use.users(), desk.actor()),
            desk.actor(),
            care);
    // Whose work was chosen stays chosen when one comes back to the day.
    model.officerProperty().bindBidirectional(dayOf);
    return new TodayView(desk.messages(), model);
  }

  private PageView admin() {
    AdminView.Models models =
        new AdminView.Models(
            new UsersViewModel(
                desk.messages(),
                desk.tasks(),
                shell,
                screen.dialogs(),
                use.users(),
                new HandOver(register.database()),
                desk.actor()),
            new BackupsViewModel(
                desk.messages(),
                clock,
                desk.tasks(),
                shell,
                screen.dialogs(),
                new BackupsViewModel.Parts(use.backUp(), use.verify()),
                desk.actor()),
            this::restore,
            new LedgerViewModel(desk.messages(), clock, desk.tasks(), use.ledger(), desk.actor()),
            new SettingsViewModel(
                desk.messages(),
                clock,
                desk.tasks(),
                shell,
                screen.dialogs(),
                use.post(),
                desk.actor()),
            notes());
    return new AdminView(desk.messages(), clock, shell, screen.look(), models);
  }

  private LegalNotesViewModel notes() {
    return new LegalNotesViewModel(
        desk.messages(), desk.tasks(), use.notes(), LocalDate.now(clock));
  }

  private RestoreViewModel restore(Path backup) {
    return new RestoreViewModel(
        desk.messages(),
        clock,
        desk.tasks(),
        screen.dialogs(),
        new Restore(register, clock),
        new RestoreViewModel.Places(register.database().folder().path(), backup),
        restoring);
  }
}

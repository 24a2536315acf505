package vn.hoanhap.ui.admin;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.access.NewPassword;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.form.Option;
import vn.hoanhap.ui.form.Saving;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.session.HandOver;
import vn.hoanhap.usecase.session.ManageUsers;

/// People with access: who they are, what each may do, and taking access away.
public final class UsersViewModel {

  /// A line of the list in words.
  public record Row(User user, String name, String role, String state) {}

  /// The form for a new user.
  public record NewUser(Form form, NewPassword password, Saving saving) {}

  private final Messages messages;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final ManageUsers users;
  private final HandOver handOver;
  private final Actor chief;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();

  public UsersViewModel(
      Messages messages,
      Tasks tasks,
      Navigator navigator,
      Dialogs dialogs,
      ManageUsers users,
      HandOver handOver,
      Actor chief) {
    this.messages = messages;
    this.tasks = tasks;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.users = users;
    this.handOver = handOver;
    this.chief = chief;
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  /// Reads the list.
  public void load() {
    tasks.run(() -> users.list(chief)).onDone(this::show).start();
  }

  /// Whether that is who sits here: one's own password is changed from the menu under one's name.
  public boolean isMe(User user) {
    return user.id().equals(chief.id());
  }

  /// The roles to choose from.
  public List<Option> roles() {
    return Arrays.stream(Role.values())
        .map(role -> new Option(role.code(), messages.text("role." + role.code())))
        .toList();
  }

  /// An empty form for a new user, an officer unless changed.
  public NewUser newUser() {
    Form form = new Form();
    form.text("name");
    form.text("title");
    form.text("role").set(Role.OFFICER.code());
    form.markOpened();
    return new NewUser(form, new NewPassword(messages), new Saving(form, tasks, messages));
  }

  /// Gives a person access; `done` closes the form.
  public void add(NewUser given, Runnable done) {
    Input name = given.form().find("name").orElseThrow();
    given.form().clearErrors();
    given.saving().demand(name, messages.text("admin.user.name.missing"));
    if (!given.password().check()) {
      return;
    }
    char[] password = given.password().take();
    given
        .saving()
        .save(
            () ->
                users.add(
                    chief,
                    VietnameseNames.capitalised(name.value()),
                    value(given.form(), "title"),
                    Role.of(value(given.form(), "role")),
                    password),
            added -> {
              given.password().clear();
              done.run();
              navigator.saved(messages.text("admin.user.added", added.name()), null);
              load();
            });
  }

  /// Gives a user another role.
  public void changeRole(User user, Role role) {
    change(user, role, user.active(), messages.text("admin.user.changed", user.name()));
  }

  /// Gives access back.
  public void giveBack(User user) {
    change(user, user.role(), true, messages.text("admin.user.back", user.name()));
  }

  /// Takes access away, after asking. Who has people in their charge is not let go in silence:
  /// `withPeople` then shows how many, and to whom they may be handed over.
  public void endAccess(User user, IntConsumer withPeople) {
    countPeople(
        user,
        many -> {
          if (many > 0) {
            withPeople.accept(many);
          } else {
            askToEnd(user);
          }
        });
  }

  /// Tells how many people are in the charge of a user; `withPeople` is asked only if there are
  /// any.
  public void handOver(User user, IntConsumer withPeople) {
    countPeople(
        user,
        many -> {
          if (many > 0) {
            withPeople.accept(many);
          } else {
            navigator.hint(messages.text("admin.hand-over.nobody", user.name()));
          }
        });
  }

  /// Who may take the people of a user over; null, the first, stands for "later".
  public ObservableList<User> takers(User from) {
    ObservableList<User> takers = FXCollections.observableArrayList((User) null);
    rows.stream()
        .map(Row::user)
        .filter(user -> user.active() && user.role().writes() && !user.id().equals(from.id()))
        .forEach(takers::add);
    return takers;
  }

  /// The name of a taker; of none, that it is done later.
  public String taker(User user) {
    return user == null ? messages.text("admin.hand-over.later") : user.name();
  }

  /// Ends the access if `ends`, and hands the people over to `taker` unless that is null; `done`
  /// closes the form. The last chief is refused before anything is handed over.
  public void leave(User user, User taker, boolean ends, Runnable done) {
    tasks
        .run(
            () -> {
              if (ends) {
                users.change(chief, user.id(), user.title(), user.role(), false);
              }
              return taker == null ? 0 : handOver.handle(chief, user.id(), taker.id());
            })
        .onDone(
            many -> {
              done.run();
              navigator.saved(
                  taker == null
                      ? messages.text("admin.user.ended", user.name())
                      : messages.text("admin.hand-over.done", many, taker.name()),
                  null);
            })
        .onFault(dialogs::fault)
        .onEnd(this::load)
        .start();
  }

  private void countPeople(User user, IntConsumer answer) {
    tasks
        .run(() -> handOver.count(chief, user.id()))
        .onDone(answer::accept)
        .onFault(dialogs::fault)
        .start();
  }

  private void askToEnd(User user) {
    dialogs.confirm(
        new Dialogs.Question(
            messages.text("admin.user.end.title"),
            messages.text("admin.user.end.text", user.name()),
            messages.text("admin.user.end.verb"),
            messages.text("admin.user.end.stay"),
            true),
        () -> change(user, user.role(), false, messages.text("admin.user.ended", user.name())));
  }

  /// Sets a new password for a user who forgot theirs; `done` closes the form.
  public void resetPassword(User user, NewPassword given, Runnable done) {
    if (!given.check()) {
      return;
    }
    char[] password = given.take();
    tasks
        .run(
            () -> {
              users.changePassword(chief, user.id(), new char[0], password);
              return user;
            })
        .onDone(
            changed -> {
              given.clear();
              done.run();
              navigator.saved(messages.text("admin.password.reset.done", user.name()), null);
            })
        .onFault(dialogs::fault)
        .start();
  }

  private void change(User user, Role role, boolean active, String said) {
    tasks
        .run(() -> users.change(chief, user.id(), user.title(), role, active))
        .onDone(changed -> navigator.saved(said, null))
        .onFault(dialogs::fault)
        .onEnd(this::load)
        .start();
  }

  private void show(List<User> all) {
    rows.setAll(
        all.stream()
            .map(
                user ->
                    new Row(
                        user,
                        user.title().isEmpty() ? user.name() : user.title() + " " + user.name(),
                        messages.text("role." + user.role().code()),
                        user.active()
                            ? messages.text("admin.user.active")
                            : messages.text("admin.user.inactive")))
            .toList());
  }

  private static String value(Form form, String name) {
    return form.find(name).orElseThrow().value();
  }
}

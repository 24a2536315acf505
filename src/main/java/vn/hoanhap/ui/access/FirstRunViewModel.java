package vn.hoanhap.ui.access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.access.OfficerNames;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Making a register in three steps: which post, whose account, which recovery code. Nothing is
/// written before the code was typed back.
public final class FirstRunViewModel {

  /// The steps in their order.
  public enum Step {
    POST,
    CHIEF,
    RECOVERY
  }

  private static final int SUGGESTIONS = 30;

  private final Messages messages;
  private final Tasks tasks;
  private final CreateRegister create;
  private final Unlock unlock;
  private final Communes communes;
  private final Consumer<OpenRegister> opened;

  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.POST);
  private final ObjectProperty<Commune> commune = new SimpleObjectProperty<>();
  private final StringProperty communeError = new SimpleStringProperty("");
  private final StringProperty postName = new SimpleStringProperty("");
  private final StringProperty postError = new SimpleStringProperty("");
  private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
  private final StringProperty chiefName = new SimpleStringProperty("");
  private final StringProperty chiefError = new SimpleStringProperty("");
  private final StringProperty chiefTitle = new SimpleStringProperty("");
  private final NewPassword password;
  private final ReadOnlyStringWrapper recoveryCode = new ReadOnlyStringWrapper("");
  private final StringProperty typedBack = new SimpleStringProperty("");
  private final StringProperty typedBackError = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<FaultText> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /// What the screen is made of: the use cases, the list of communes, and who takes the open
  /// register.
  public record Parts(
      CreateRegister create, Unlock unlock, Communes communes, Consumer<OpenRegister> opened) {}

  /// `folder` is where the register goes unless another is chosen.
  public FirstRunViewModel(Messages messages, Tasks tasks, Parts parts, Path folder) {
    this.messages = messages;
    this.tasks = tasks;
    this.create = parts.create();
    this.unlock = parts.unlock();
    this.communes = parts.communes();
    this.opened = parts.opened();
    this.folder.set(folder);
    this.password = new NewPassword(messages);
    commune.subscribe(chosen -> postName.set(chosen == null ? "" : chosen.policePost()));
    commune.subscribe(chosen -> communeError.set(""));
    postName.subscribe(text -> postError.set(""));
    chiefName.subscribe(text -> chiefError.set(""));
    typedBack.subscribe(text -> typedBackError.set(""));
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// Communes that fit what is typed, without marks; words of the province help.
  public List<Commune> fitting(String typed) {
    return communes.search(typed, SUGGESTIONS);
  }

  public ObjectProperty<Commune> communeProperty() {
    return commune;
  }

  public StringProperty communeErrorProperty() {
    return communeError;
  }

  public StringProperty postNameProperty() {
    return postName;
  }

  public StringProperty postErrorProperty() {
    return postError;
  }

  public ObjectProperty<Path> folderProperty() {
    return folder;
  }

  public StringProperty chiefNameProperty() {
    return chiefName;
  }

  public StringProperty chiefErrorProperty() {
    return chiefError;
  }

  public StringProperty chiefTitleProperty() {
    return chiefTitle;
  }

  public NewPassword password() {
    return password;
  }

  /// The code that opens the register when every password is forgotten.
  public ReadOnlyStringProperty recoveryCodeProperty() {
    return recoveryCode.getReadOnlyProperty();
  }

  public StringProperty typedBackProperty() {
    return typedBack;
  }

  public StringProperty typedBackErrorProperty() {
    return typedBackError;
  }

  /// Why the register could not be made; null when nothing went wrong.
  public ReadOnlyObjectProperty<FaultText> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  public BooleanProperty busyProperty() {
    return busy;
  }

  /// Goes to the next step if this one is filled, or makes the register after the last.
  public void next() {
    if (busy.get()) {
      return;
    }
    switch (step.get()) {
      case POST -> {
        if (postFilled()) {
          step.set(Step.CHIEF);
        }
      }
      case CHIEF -> {
        if (chiefFilled()) {
          if (recoveryCode.get().isEmpty()) {
            recoveryCode.set(create.freshRecoveryCode());
          }
          step.set(Step.RECOVERY);
        }
      }
      case RECOVERY -> {
        if (typedBackRight()) {
          make();
        }
      }
    }
  }

  /// Goes to the step before; answers false on the first.
  public boolean back() {
    if (step.get() == Step.POST) {
      return false;
    }
    step.set(Step.values()[step.get().ordinal() - 1]);
    return true;
  }

  private boolean postFilled() {
    communeError.set(commune.get() == null ? messages.text("access.first.commune.missing") : "");
    postError.set(postName.get().isBlank() ? messages.text("access.first.post.missing") : "");
    return commune.get() != null && !postName.get().isBlank();
  }

  private boolean chiefFilled() {
    chiefError.set(wrongName(chiefName.get()));
    return password.check() && chiefError.get().isEmpty();
  }

  private String wrongName(String typed) {
    if (typed.isBlank()) {
      return messages.text("access.first.chief.missing");
    }
    try {
      OfficerNames.required(typed, "chiefName");
      return "";
    } catch (Fault.RuleBroken odd) {
      return FaultText.of(messages, odd).inLine();
    }
  }

  private boolean typedBackRight() {
    try {
      boolean right = create.sameCode(recoveryCode.get(), typedBack.get());
      typedBackError.set(right ? "" : messages.text("access.first.code.differs"));
      return right;
    } catch (Fault.RuleBroken mistyped) {
      typedBackError.set(FaultText.of(messages, mistyped).inLine());
      return false;
    }
  }

  private void make() {
    char[] forFile = password.take();
    char[] forUnlock = password.take();
    busy.set(true);
    fault.set(null);
    tasks
        .run(() -> makeAndOpen(forFile, forUnlock))
        .onDone(
            open -> {
              password.clear();
              typedBack.set("");
              recoveryCode.set("");
              opened.accept(open);
            })
        .onFault(broken -> fault.set(FaultText.of(messages, broken)))
        .onEnd(
            () -> {
              Arrays.fill(forFile, ' ');
              Arrays.fill(forUnlock, ' ');
              busy.set(false);
            })
        .start();
  }

  private OpenRegister makeAndOpen(char[] forFile, char[] forUnlock) {
    CreateRegister.Done done =
        create.handle(
            new CreateRegister.Command(
                folder.get(),
                commune.get().code(),
                postName.get().strip(),
                VietnameseNames.capitalised(chiefName.get().strip()),
                chiefTitle.get().strip(),
                forFile,
                recoveryCode.get(),
                false));
    return unlock.handle(done.folder(), done.chief().id(), forUnlock);
  }
}

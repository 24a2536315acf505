package vn.hoanhap.app;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.FaultText;

/// Catches what nobody handled. Faults for people are told as they are. Anything else is a bug: the
/// user gets four parts with a short code to read over the telephone, the log gets the code with
/// the places in the program; messages of exceptions are left out, since they may name a person.
public final class CrashNet implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(CrashNet.class);
  private static final String OURS = "vn.hoanhap.";
  private static final int PLACES = 12;

  private final Messages messages;
  private final Consumer<FaultText> tell;

  /// `tell` shows a fault to the user; it is called on the thread that failed.
  public CrashNet(Messages messages, Consumer<FaultText> tell) {
    this.messages = messages;
    this.tell = tell;
  }

  /// Stands under every thread of the program.
  public void spread() {
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    caught(failure);
  }

  /// Tells and logs a failure that nobody handled.
  public void caught(Throwable failure) {
    if (failure instanceof Fault fault) {
      tell.accept(FaultText.of(messages, fault));
      return;
    }
    String code = code(failure);
    LOG.error("{} {}", code, places(failure));
    tell.accept(
        new FaultText(
            messages.text("shell.crash.what"),
            messages.text("shell.crash.why"),
            messages.text("shell.crash.todo"),
            code));
  }

  /// The same code for the same kind of failure at the same place.
  static String code(Throwable failure) {
    Throwable root = root(failure);
    String place =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    return FaultText.code(root.getClass().getName() + "@" + place);
  }

  /// What the log may hold: kinds and places, no words of the exception.
  static List<String> places(Throwable failure) {
    Throwable root = root(failure);
    List<String> places =
        new java.util.ArrayList<>(
            Arrays.stream(root.getStackTrace())
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .toList());
    places.addFirst(root.getClass().getName());
    return places;
  }

  private static Throwable root(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null && at.getCause() != at) {
      at = at.getCause();
    }
    return at;
  }
}

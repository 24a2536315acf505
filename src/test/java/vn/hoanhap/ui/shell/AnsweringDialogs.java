package vn.hoanhap.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.StatedReason;

/// Dialogs that answer at once as the test set them, and remember what was asked.
public final class AnsweringDialogs implements Dialogs {

  /// What was asked or told, in order.
  public final List<String> asked = new ArrayList<>();

  /// The faults that were told.
  public final List<Fault> faults = new ArrayList<>();

  /// Whether questions are agreed to.
  public boolean yes = true;

  /// The line of text given; null gives none.
  public String line;

  /// The reason stated for closed files; null states none.
  public StatedReason reason;

  /// The file or folder chosen; null chooses none.
  public Path path;

  @Override
  public void confirm(Question question, Runnable agreed, Runnable stayed) {
    asked.add(question.text());
    if (yes) {
      agreed.run();
    } else {
      stayed.run();
    }
  }

  @Override
  public void ask(Prompt prompt, Consumer<String> answer) {
    asked.add(prompt.text());
    if (line != null) {
      answer.accept(line);
    }
  }

  @Override
  public void askReason(String title, String text, String verb, Consumer<StatedReason> answer) {
    asked.add(text);
    if (reason != null) {
      answer.accept(reason);
    }
  }

  @Override
  public void tell(String title, String text) {
    asked.add(text);
  }

  @Override
  public void fault(Fault fault) {
    faults.add(fault);
  }

  @Override
  public void chooseFile(FileChoice choice, Consumer<Path> chosen) {
    choose(choice.title(), chosen);
  }

  @Override
  public void chooseNewFile(FileChoice choice, Consumer<Path> chosen) {
    choose(choice.title(), chosen);
  }

  @Override
  public void chooseFolder(String title, Consumer<Path> chosen) {
    choose(title, chosen);
  }

  private void choose(String title, Consumer<Path> chosen) {
    asked.add(title);
    if (path != null) {
      chosen.accept(path);
    }
  }
}

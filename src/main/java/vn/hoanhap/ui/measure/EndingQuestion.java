package vn.hoanhap.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.measure.AgreedSteps.Foreseen;

/// The last look before a measure ends, somebody moves away or a death is recorded: what ends, on
/// which day, with which paper, and what the person's page will then hold. Enter agrees, Esc leads
/// back to the form.
public final class EndingQuestion {

  private final Dialogs dialogs;
  private final Messages messages;
  private final Communes communes;
  private final TimeText time;
  private final String name;

  /// `name` is the person's.
  public EndingQuestion(Dialogs dialogs, Messages messages, Communes communes, String name) {
    this.dialogs = dialogs;
    this.messages = messages;
    this.communes = communes;
    this.time = new TimeText(messages);
    this.name = name;
  }

  /// Asks; runs `agreed` only when it is.
  public void ask(Foreseen foreseen, Closing closing, Runnable agreed) {
    String lines =
        lines(foreseen, closing).stream()
            .map(line -> "• " + line)
            .collect(Collectors.joining("\n"));
    dialogs.confirm(
        new Dialogs.Question(
            messages.text(titleKey(closing.reason()), name),
            lines + "\n\n" + messages.text("ending.undo"),
            messages.text(verbKey(closing.reason())),
            messages.text("ending.back"),
            // Two days that contradict each other are looked at before Enter agrees.
            foreseen.later() > 0),
        agreed);
  }

  private static String titleKey(CloseReason reason) {
    return switch (reason) {
      case TRANSFERRED -> "ending.title.transfer";
      case DIED -> "ending.title.death";
      default -> "ending.title.close";
    };
  }

  private static String verbKey(CloseReason reason) {
    return switch (reason) {
      case TRANSFERRED -> "ending.verb.transfer";
      case DIED -> "ending.verb.death";
      default -> "ending.verb.close";
    };
  }

  private List<String> lines(Foreseen foreseen, Closing closing) {
    List<String> lines = new ArrayList<>();
    String day = time.day(closing.endedOn());
    if (closing.reason() == CloseReason.DIED) {
      lines.add(messages.text("ending.died", day));
    }
    lines.add(
        foreseen.ending().isEmpty()
            ? messages.text("ending.what.none")
            : messages.text("ending.what", kinds(foreseen.ending()), day));
    if (closing.reason() != CloseReason.TRANSFERRED && closing.reason() != CloseReason.DIED) {
      lines.add(messages.text("ending.reason", messages.text("close." + closing.reason().code())));
    }
    if (closing.reason() == CloseReason.TRANSFERRED) {
      lines.add(messages.text("ending.to", communes.inLine(closing.destination())));
    }
    lines.add(paper(closing));
    if (foreseen.steps() > 0) {
      lines.add(messages.text("ending.steps", foreseen.steps()));
    }
    if (foreseen.later() > 0) {
      lines.add(messages.text("ending.later", foreseen.later(), time.day(foreseen.latest())));
    }
    lines.add(after(foreseen));
    return lines;
  }

  private String paper(Closing closing) {
    if (closing.paperNumber() == null || closing.paperNumber().isBlank()) {
      return messages.text("ending.paper.none");
    }
    return closing.paperDate() == null
        ? messages.text("ending.paper.undated", closing.paperNumber())
        : messages.text("ending.paper", closing.paperNumber(), time.day(closing.paperDate()));
  }

  private String after(Foreseen foreseen) {
    return foreseen.closesFile()
        ? messages.text("ending.closes")
        : messages.text("ending.stays", kinds(foreseen.staying()));
  }

  private String kinds(List<Measure> measures) {
    return measures.stream()
        .map(measure -> messages.text("kind." + measure.kind().code() + ".plain"))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}

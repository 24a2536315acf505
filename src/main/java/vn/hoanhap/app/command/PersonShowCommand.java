package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.access.Purpose;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.person.OpenPerson;

/// Shows one person's file. As in the window, opening it is a ledger line, a closed or sealed file
/// needs a reason, and the citizen number comes whole only with `--reveal`.
@Command(name = "show", description = "command.person.show")
final class PersonShowCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private RegisterOptions register;

  @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "command.param.person")
  private String person;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "command.option.reason")
  private String reason = "";

  @Option(names = "--reveal", descriptionKey = "command.option.reveal")
  private boolean reveal;

  @Mixin private JsonFlag json;

  PersonShowCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  @Override
  public Integer call() {
    try (Register open = register.open(terminal)) {
      PersonId id = open.findByReference().handle(person);
      OpenPerson opening = open.openPerson();
      OpenPerson.PersonFile file = opening.handle(open.actor(), id, Purpose.CARE, reason);
      String number = reveal ? opening.revealNumber(open.actor(), id) : masked(file.person());
      if (json.isGiven()) {
        terminal.print(document(file, number));
      } else {
        print(file, number);
      }
    }
    return Exit.DONE;
  }

  private LocalDate today() {
    return LocalDate.now(terminal.clock());
  }

  private static String masked(Person person) {
    return person.citizenNumber() == null ? null : person.citizenNumber().masked();
  }

  private ObjectNode document(OpenPerson.PersonFile file, String number) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    PersonJson.put(document, file.person(), number);
    document.put("masked", file.masked());
    ArrayNode measures = document.putArray("measures");
    file.measures()
        .forEach(
            care -> MeasureJson.put(measures.addObject(), care.measure(), care.clock(), today()));
    document.put("activity_count", file.activityCount());
    ArrayNode activities = document.putArray("activities");
    file.activities().forEach(one -> ActivityJson.put(activities.addObject(), one));
    return document;
  }

  private void print(OpenPerson.PersonFile file, String number) {
    Person who = file.person();
    String birth = who.birth() == null ? "" : who.birth().iso();
    terminal.print(messages.text("command.person.head", who.id().display(), who.fullName(), birth));
    terminal.print(messages.text("command.person.number", number == null ? "" : number));
    if (who.address() != null) {
      terminal.print(messages.text("command.person.address", who.address().text()));
    }
    file.measures().forEach(care -> terminal.print(line(care)));
    for (Activity activity : file.activities()) {
      terminal.print(ActivityListCommand.line(messages, activity));
    }
  }

  private String line(OpenPerson.Care care) {
    String end = care.clock().governingEnd() == null ? "…" : care.clock().governingEnd().toString();
    return messages.text(
        "command.measure.line",
        Long.toString(care.measure().id().value()),
        messages.text("kind." + care.measure().kind().code()),
        messages.text("status." + care.measure().statusOn(today()).nameFor(care.measure().kind())),
        end,
        care.measure().basis().number());
  }
}

package vn.hoanhap.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.person.CitizenNumberCheck;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.i18n.Messages;

/// Reads a citizen number: where the birth was registered, the sex and the year it names, and what
/// is wrong with it.
@Command(name = "id", description = "command.id")
final class IdCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Parameters(paramLabel = "NUMBER", descriptionKey = "command.param.number")
  private String number;

  @Mixin private JsonFlag json;

  IdCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  @Override
  public Integer call() {
    CitizenNumberCheck check = new CitizenNumberCheck(new Reference().birthPlaces());
    Optional<CitizenNumberCheck.Reading> reading = check.read(number);
    List<CitizenNumberCheck.Finding> findings = check.check(number, null, null);
    boolean valid = findings.stream().noneMatch(CitizenNumberCheck.Finding::stops);
    if (json.isGiven()) {
      terminal.print(document(reading.orElse(null), findings, valid));
    } else {
      reading.ifPresent(this::print);
      findings.forEach(finding -> terminal.print(text(finding)));
    }
    return valid ? Exit.DONE : Exit.NO;
  }

  private void print(CitizenNumberCheck.Reading reading) {
    String place = reading.place() == null ? reading.placeCode() : reading.place().name();
    terminal.print(messages.text("command.id.place", place));
    terminal.print(messages.text("command.id.sex", messages.text("sex." + reading.sex().code())));
    terminal.print(messages.text("command.id.year", Integer.toString(reading.birthYear())));
  }

  private ObjectNode document(
      CitizenNumberCheck.Reading reading,
      List<CitizenNumberCheck.Finding> findings,
      boolean valid) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("number", SearchKey.digits(number));
    document.put("valid", valid);
    if (reading != null) {
      ObjectNode place = document.putObject("place");
      place.put("code", reading.placeCode());
      place.put("name", reading.place() == null ? null : reading.place().name());
      place.put(
          "abroad", reading.place() == null ? null : Boolean.valueOf(reading.place().abroad()));
      document.put("sex", reading.sex().code());
      document.put("birth_year", reading.birthYear());
    }
    ArrayNode problems = document.putArray("problems");
    for (CitizenNumberCheck.Finding finding : findings) {
      problems
          .addObject()
          .put("code", finding.code())
          .put("stops", finding.stops())
          .put("text", text(finding));
    }
    return document;
  }

  private String text(CitizenNumberCheck.Finding finding) {
    return messages.text("citizen-number." + finding.code(), finding.arguments().toArray());
  }
}

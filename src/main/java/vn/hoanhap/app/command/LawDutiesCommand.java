package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.law.Duties;
import vn.hoanhap.law.Duty;
import vn.hoanhap.law.DutyFacts;
import vn.hoanhap.law.HolidayTable;
import vn.hoanhap.law.MayAsk;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.law.WorkingDays;

/// Derives what an office owes over the measures on standard input, each with its deadline and
/// provision, and who may ask for something. The answer is 1 when a duty is late.
@Command(name = "duties", description = "command.law.duties")
final class LawDutiesCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;
  private final LawWords words;
  private final List<String> ids = new ArrayList<>();

  @Mixin private JsonFlag json;

  LawDutiesCommand(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.words = new LawWords(terminal);
  }

  @Override
  public Integer call() {
    JsonObject input = new JsonInput().object(terminal);
    LocalDate asOf = LawInput.asOf(input, terminal.clock());
    List<DutyFacts> measures = input.list("measures", this::facts);
    input.end();
    if (measures == null) {
      throw new BadInput("command.input.missing", "measures");
    }
    RuleBook book = RuleBook.shipped();
    WorkingDays calendar = new WorkingDays(HolidayTable.shipped());
    Duties.Owed owed = new Duties(book, calendar).owed(measures, asOf, null);
    if (json.isGiven()) {
      terminal.print(document(owed, book.version(), asOf));
    } else {
      owed.duties().forEach(duty -> terminal.print(line(duty)));
      owed.mayAsk().forEach(may -> terminal.print(line(may)));
    }
    boolean late = owed.duties().stream().anyMatch(duty -> duty.dueOn().isBefore(asOf));
    return late ? Exit.NO : Exit.DONE;
  }

  private DutyFacts facts(JsonObject in) {
    String id = in.text("id");
    ids.add(id == null ? "" : id);
    MeasureKind kind = in.code("kind", MeasureKind::of);
    if (kind == null) {
      throw new BadInput("command.input.missing", in.at("kind"));
    }
    MeasureStatus status = in.code("status", MeasureStatus::of);
    Integer missing = in.number("missingPapers");
    return new DutyFacts(
        new MeasureId(ids.size()),
        new PersonId(ids.size()),
        null,
        kind,
        status == null ? MeasureStatus.ACTIVE : status,
        in.day("receivedOn"),
        in.day("presentedOn"),
        in.day("legalStart"),
        in.day("endsOn"),
        in.day("reductionFrom"),
        in.day("mayApplyFrom"),
        in.day("movedOn"),
        in.day("helperProposedOn"),
        in.day("helperDecidedOn"),
        in.code("commentedMonth", YearMonth::parse),
        latest(in.object("latest")),
        papers(in.object("papers")),
        missing == null ? 0 : missing,
        in.flag("followedUp"));
  }

  private static Map<ActivityType, LocalDate> latest(JsonObject in) {
    Map<ActivityType, LocalDate> latest = new EnumMap<>(ActivityType.class);
    if (in != null) {
      for (ActivityType type : ActivityType.values()) {
        LocalDate day = in.day(type.code());
        if (day != null) {
          latest.put(type, day);
        }
      }
      in.end();
    }
    return latest;
  }

  private static Map<String, LocalDate> papers(JsonObject in) {
    Map<String, LocalDate> papers = new HashMap<>();
    if (in != null) {
      in.names().forEach(code -> papers.put(code, in.day(code)));
    }
    return papers;
  }

  private ObjectNode document(Duties.Owed owed, String ruleBook, LocalDate asOf) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("ruleBook", ruleBook);
    document.put("asOf", asOf.toString());
    ArrayNode duties = document.putArray("duties");
    owed.duties().forEach(duty -> put(duties.addObject(), duty, asOf));
    ArrayNode mayAsk = document.putArray("mayAsk");
    owed.mayAsk().forEach(may -> put(mayAsk.addObject(), may));
    return document;
  }

  private void put(ObjectNode one, Duty duty, LocalDate asOf) {
    one.put("measure", id(duty.measure()));
    one.put("kind", duty.kind().code());
    one.put("code", duty.code());
    one.put("text", messages.text("duty." + duty.code()));
    one.put("startedOn", LawInput.iso(duty.startedOn()));
    one.put("dueOn", LawInput.iso(duty.dueOn()));
    one.put("late", duty.dueOn().isBefore(asOf));
    words.putReasons(one, duty.reasons());
  }

  private void put(ObjectNode one, MayAsk may) {
    one.put("measure", id(may.measure()));
    one.put("kind", may.kind().code());
    one.put("code", may.code());
    one.put("text", messages.text("may-ask." + may.code()));
    one.put("from", LawInput.iso(may.from()));
    one.put("until", LawInput.iso(may.until()));
    words.putReasons(one, List.of(may.reason()));
  }

  private String line(Duty duty) {
    String text = messages.text("duty." + duty.code());
    return messages.text(
        "command.law.duty", duty.dueOn().toString(), id(duty.measure()), text, duty.article());
  }

  private String line(MayAsk may) {
    String text = messages.text("may-ask." + may.code());
    String from = may.from() == null ? "" : may.from().toString();
    return messages.text("command.law.may-ask", from, id(may.measure()), text);
  }

  private String id(MeasureId measure) {
    return ids.get(Math.toIntExact(measure.value()) - 1);
  }
}

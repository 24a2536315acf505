package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PhoneNumber;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.words.LedgerWords;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.activity.ResultRules;
import vn.hoanhap.usecase.person.OpenPerson.Care;
import vn.hoanhap.usecase.person.OpenPerson.Paper;
import vn.hoanhap.usecase.person.OpenPerson.PersonFile;
import vn.hoanhap.usecase.person.ShowHistory;

/// Turns a person's file into the lines of the page, as of one day.
final class FileWords {

  private final Messages messages;
  private final TimeText time;
  private final LocalDate today;

  FileWords(Messages messages, LocalDate today) {
    this.messages = messages;
    this.time = new TimeText(messages);
    this.today = today;
  }

  PersonHead head(PersonFile file) {
    Person person = file.person();
    return new PersonHead(
        person.fullName(),
        facts(person),
        place(person),
        person.citizenNumber() == null ? "" : person.citizenNumber().masked(),
        file.officerName() == null ? "" : file.officerName(),
        helpers(file));
  }

  private String facts(Person person) {
    String sex =
        messages.text("sex." + person.sex().code()).toLowerCase(messages.language().locale());
    if (person.birth() == null) {
      return sex;
    }
    if (person.diedOn() != null) {
      return messages.text(
          "person.facts.died", sex, time.partial(person.birth()), time.day(person.diedOn()));
    }
    return messages.text(
        "person.facts", sex, time.partial(person.birth()), TimeText.age(person.birth(), today));
  }

  private static String place(Person person) {
    if (person.address() == null) {
      return "";
    }
    String text = person.address().text();
    return text == null || text.isBlank() ? person.address().hamlet() : text;
  }

  private String helpers(PersonFile file) {
    List<Helper> helpers =
        file.measures().stream()
            .filter(care -> care.measure().statusOn(today).isOpen())
            .flatMap(care -> care.helpers().stream())
            .filter(helper -> helper.until() == null || !helper.until().isBefore(today))
            .toList();
    return joined(
        " · ",
        helpers("person.helper", helpers.stream().filter(Helper::isDecided)),
        helpers("person.helper.proposed-only", helpers.stream().filter(one -> !one.isDecided())));
  }

  private String helpers(String key, Stream<Helper> some) {
    String names = some.map(FileWords::helper).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : messages.text(key, names);
  }

  private static String helper(Helper helper) {
    boolean alone = helper.organisation() == null || helper.organisation().isBlank();
    return alone ? helper.name() : helper.name() + " (" + helper.organisation() + ")";
  }

  ActivityLine activity(Activity activity, Map<UserId, String> officers) {
    String officer = officers.getOrDefault(activity.officer(), "");
    NextStep step = activity.nextStep();
    boolean owed = step != null && step.isOwed();
    return new ActivityLine(
        activity,
        time.day(activity.date()),
        title(activity),
        joined(" · ", leave(activity.leave()), told(activity)),
        officer.isEmpty() ? "" : VietnameseNames.split(officer).given(),
        step == null ? "" : step(step),
        owed,
        owed && step.dueOn().isBefore(today));
  }

  private String leave(Leave leave) {
    return leave == null
        ? ""
        : messages.text(
            leaveKey(leave), time.day(leave.from()), time.day(leave.to()), leave.days());
  }

  private static String leaveKey(Leave leave) {
    if (leave.work()) {
      return "person.activity.work";
    }
    return leave.treatment() ? "person.activity.treatment" : "person.activity.leave";
  }

  // With whom and where follow after a dot in the middle of the line, and then the words before it
  // end without their own.
  private String told(Activity activity) {
    String words = joined(" ", sentence(result(activity)), sentence(activity.note()));
    String where = joined(" · ", activity.withWhom(), activity.place());
    return where.isEmpty() ? words : joined(" · ", withoutStop(words), where);
  }

  private String result(Activity activity) {
    return new ReasonText(messages).of(ResultRules.shown(activity.result()));
  }

  private static String sentence(String text) {
    return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }

  private String title(Activity activity) {
    String name = messages.text("activity." + activity.type().code());
    if (activity.type() == ActivityType.NX && !activity.grade().isEmpty()) {
      return messages.text(
          "person.activity.review",
          time.month(activity.period()),
          messages.text("grade." + activity.grade()));
    }
    return name;
  }

  private String step(NextStep step) {
    String text = withoutStop(step.text());
    if (step.hasEnded()) {
      return messages.text("person.step.ended", text);
    }
    return step.isOwed()
        ? messages.text(
            "person.step.open", text, time.day(step.dueOn()), time.left(step.dueOn(), today))
        : messages.text("person.step.done", text, time.day(step.doneOn()));
  }

  PaperLine paper(Care care, Paper paper) {
    DossierItem item = paper.item();
    boolean missing = item.state() == DossierItem.State.MISSING;
    return new PaperLine(
        item,
        messages.text("kind." + care.measure().kind().code() + ".short"),
        messages.language() == Language.ENGLISH ? paper.english() : paper.name(),
        words(paper),
        missing && paper.dueOn() != null && paper.dueOn().isBefore(today),
        paper.need(),
        paper.ending(),
        paper.carries());
  }

  private String words(Paper paper) {
    if (paper.need() != Paper.Need.EXPECTED) {
      return messages.text(needKey(paper.need()));
    }
    DossierItem item = paper.item();
    return switch (item.state()) {
      case PRESENT -> present(paper);
      case MISSING ->
          paper.dueOn() == null
              ? messages.text("dossier.missing")
              : messages.text(
                  "person.paper.due", time.day(paper.dueOn()), time.left(paper.dueOn(), today));
      case NOT_APPLICABLE -> item.reason();
    };
  }

  // A paper that carries neither number nor day is there all the same.
  private String present(Paper paper) {
    String marks = joined(", ", paper.item().paperNumber(), time.day(paper.item().paperDate()));
    return joined(
        " · ",
        marks.isEmpty() ? messages.text("person.paper.there") : marks,
        paper.typed() ? messages.text("person.paper.by-basis") : "");
  }

  private static String needKey(Paper.Need need) {
    return switch (need) {
      case EXPECTED -> "dossier.missing";
      case AWAITED -> "person.paper.awaited";
      case NEVER_CAME -> "person.paper.never-came";
      case NO_LONGER -> "person.paper.no-longer";
    };
  }

  HistoryLine history(ShowHistory.Line line, ZoneId zone) {
    return new HistoryLine(
        time.moment(line.at(), zone),
        line.who(),
        joined(
            " · ",
            messages.text("ledger." + line.action().code()),
            new LedgerWords(messages).detail(line.action(), line.detail())),
        new ChangeWords(messages).of(line.changes()));
  }

  List<Fact> facts(PersonFile file) {
    Person person = file.person();
    List<Fact> facts = new ArrayList<>();
    add(facts, "person.fact.number", person.id().display());
    add(facts, "person.fact.other-name", person.otherName());
    add(facts, "person.fact.phone", PhoneNumber.shown(person.phone()));
    add(facts, "person.fact.address", place(person));
    add(
        facts,
        "person.fact.old-address",
        person.address() == null ? "" : person.address().oldText());
    add(facts, "person.fact.occupation", person.occupation());
    add(facts, "person.fact.employment", messages.text("employment." + person.employment().code()));
    add(facts, "person.fact.education", person.education());
    add(
        facts,
        "person.fact.number-issued",
        joined(", ", time.day(person.numberIssuedOn()), person.numberIssuer()));
    for (PreviousNumber number : person.previousNumbers()) {
      add(
          facts,
          "person.fact.previous-number",
          joined(", ", number.number(), time.day(number.issuedOn()), number.issuer()));
    }
    for (Contact contact : person.contacts()) {
      add(
          facts,
          "person.fact.contact",
          joined(" · ", contact.name(), contact.relation(), PhoneNumber.shown(contact.phone())));
    }
    add(facts, "person.fact.external", person.externalRef());
    return facts;
  }

  private void add(List<Fact> facts, String key, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(messages.text(key), value));
    }
  }

  private static String joined(String between, String... parts) {
    return String.join(
        between,
        Arrays.stream(parts)
            .filter(Objects::nonNull)
            .filter(Predicate.not(String::isBlank))
            .toList());
  }
}

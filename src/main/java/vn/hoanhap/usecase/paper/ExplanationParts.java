package vn.hoanhap.usecase.paper;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.i18n.LengthText;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.law.ExpungementAnswer;
import vn.hoanhap.report.form.LawExplanation.Fact;
import vn.hoanhap.report.form.LawExplanation.Part;
import vn.hoanhap.report.form.LawExplanation.Step;
import vn.hoanhap.store.LeaveRepository.Granted;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.measure.LegalClock;

/// The answers of the law as an explanation on paper says them: one part a measure, and one for the
/// conviction behind it.
final class ExplanationParts {

  private final Messages messages;
  private final LegalClock legal;
  private final LocalDate today;
  private final ReasonText reasons;

  ExplanationParts(Messages messages, LegalClock legal, LocalDate today) {
    this.messages = messages;
    this.legal = legal;
    this.today = today;
    this.reasons = new ReasonText(messages);
  }

  /// `all` are the person's measures that may be shown, among them the explained ones.
  List<Part> of(Person person, List<Measure> explained, List<Measure> all, List<Granted> leaves) {
    List<Part> parts = new ArrayList<>();
    for (Measure measure : explained) {
      // The term of help to a released person is that of the conviction: one part says both.
      if (measure.kind() != MeasureKind.CHX || measure.conviction() == null) {
        parts.add(term(measure, legal.answer(measure, person, all, today), leaves));
      }
      if (measure.conviction() != null) {
        parts.add(record(measure, legal.expungement(measure, person, all, today)));
      }
    }
    return parts;
  }

  private Part term(Measure measure, TermAnswer answer, List<Granted> leaves) {
    return new Part(
        messages.text("kind." + measure.kind().code()),
        basis(measure.basis()),
        answer(measure, answer, leaves),
        steps(answer.reasons()),
        steps(answer.warnings()),
        answer.missing().stream().map(reasons::missing).toList(),
        measure.closing() == null ? steps(answer.moves()) : List.of());
  }

  private Part record(Measure measure, ExpungementAnswer answer) {
    return new Part(
        messages.text("paper.law.record"),
        judgment(measure),
        answer(measure.conviction(), answer),
        steps(answer.reasons()),
        steps(answer.warnings()),
        answer.missing().stream().map(reasons::missing).toList(),
        answer.status() == ExpungementAnswer.Status.NO_RECORD
                || answer.status() == ExpungementAnswer.Status.EXPUNGED
            ? List.of()
            : steps(legal.whatMovesARecord(today)));
  }

  private List<Fact> answer(Measure measure, TermAnswer answer, List<Granted> leaves) {
    MeasureKind kind = measure.kind();
    List<Fact> facts = new ArrayList<>();
    add(facts, kind.isSanction() ? "paper.law.decided" : "paper.law.start", day(answer.start()));
    if (answer.statedGoverns()) {
      add(facts, "paper.law.stated", day(answer.statedEnd()));
    }
    add(facts, computedKey(kind), day(answer.computedEnd()));
    if (answer.governingEnd() != null) {
      String which = answer.statedGoverns() ? "paper.law.by-paper" : "paper.law.by-law";
      add(
          facts,
          "paper.law.governs",
          messages.text(which, DayFirst.of(answer.governingEnd()), left(answer.governingEnd())));
    }
    if (answer.reductionFrom() != null) {
      add(facts, askable(kind), day(answer.reductionFrom()));
    }
    if (answer.mustServeUntil() != null) {
      add(facts, "paper.law.must-serve", day(answer.mustServeUntil()));
    }
    Absence.of(answer, measure.id(), leaves).ifPresent(absence -> add(facts, absence));
    return facts;
  }

  private void add(List<Fact> facts, Absence absence) {
    add(facts, "paper.law.absence", said(absence));
    if (absence.workDays() > 0) {
      add(
          facts,
          "paper.law.absence.work",
          messages.text("paper.law.absence.work.days", absence.workDays()));
    }
  }

  private static String absenceKey(Absence absence) {
    if (!absence.hasTotal()) {
      return "paper.law.absence.each";
    }
    return absence.overDays() > 0 ? "paper.law.absence.over" : "paper.law.absence.days";
  }

  private String said(Absence absence) {
    String words =
        messages.text(
            absenceKey(absence),
            absence.eachDays(),
            absence.totalDays(),
            absence.usedDays(),
            absence.leftDays(),
            absence.overDays());
    return absence.undated() == 0
        ? words
        : messages.text("paper.law.absence.undated", words, absence.undated());
  }

  private List<Fact> answer(Conviction conviction, ExpungementAnswer answer) {
    List<Fact> facts = new ArrayList<>();
    if (conviction.mainPenalty() != null) {
      add(facts, "paper.law.penalty", new ListRows(messages, today).penalty(conviction));
    }
    boolean court = answer.status() == ExpungementAnswer.Status.COURT;
    add(facts, "paper.law.standing", messages.text("paper.law.standing." + answer.status().code()));
    add(facts, "paper.law.path", messages.text("paper.law.path." + answer.path().code()));
    if (answer.period() != null) {
      add(facts, "paper.law.period", new LengthText(messages).of(answer.period()));
    }
    if (answer.start() != null) {
      add(facts, "paper.law.start", day(answer.start()));
    }
    if (answer.earliest() != null) {
      String key = court ? "paper.law.apply-from" : "paper.law.last-day";
      add(facts, key, DayFirst.of(answer.earliest()));
    }
    if (answer.reapplyFrom() != null) {
      add(facts, "paper.law.reapply-from", DayFirst.of(answer.reapplyFrom()));
    }
    return facts;
  }

  private void add(List<Fact> facts, String key, String value) {
    facts.add(new Fact(messages.text(key), value));
  }

  private String day(LocalDate day) {
    return day == null ? messages.text("paper.law.unknown") : DayFirst.of(day);
  }

  private String left(LocalDate end) {
    long days = ChronoUnit.DAYS.between(today, end);
    return days < 0
        ? messages.text("paper.law.past", -days)
        : messages.text("paper.law.left", days);
  }

  private static String computedKey(MeasureKind kind) {
    return kind.isSanction() ? "paper.law.lapse" : "paper.law.computed";
  }

  private static String askable(MeasureKind kind) {
    return switch (kind) {
      case AT, TTH -> "paper.law.ask-from.shorten";
      case CTKGG -> "paper.law.ask-from.reduce";
      default -> "paper.law.ask-from.exempt";
    };
  }

  private List<Step> steps(List<Reason> answers) {
    return answers.stream().map(this::step).toList();
  }

  private Step step(Reason reason) {
    ReasonText.Line line = reasons.line(reason);
    // Arithmetic rests on no article; that it is arithmetic is seen. The paper itself says of what
    // is not confirmed that it is not.
    String sure = line.confirmed() ? reasons.sureness(line.source(), reason.confidence()) : "";
    String source =
        line.article().isEmpty() && line.source().isEmpty()
            ? ""
            : Stream.of(line.article(), line.source(), sure)
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    return new Step(line.sentence(), source, line.confirmed());
  }

  /// The judgment as far as it is known, else the paper behind the measure.
  private String judgment(Measure measure) {
    Conviction conviction = measure.conviction();
    return blank(conviction.judgmentNumber())
            || blank(conviction.court())
            || conviction.judgmentDate() == null
        ? basis(measure.basis())
        : messages.text(
            "paper.law.judgment",
            conviction.judgmentNumber(),
            DayFirst.of(conviction.judgmentDate()),
            conviction.court());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private String basis(LegalBasis basis) {
    return basis == null
        ? messages.text("paper.law.no-basis")
        : new ListRows(messages, today).basis(basis);
  }
}

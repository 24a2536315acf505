package vn.hoanhap.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.i18n.ReasonText;
import vn.hoanhap.ui.person.MeasureCard.Mark;
import vn.hoanhap.ui.person.MeasureCard.Say;
import vn.hoanhap.ui.person.MeasureCard.Tone;
import vn.hoanhap.ui.words.MissingFact;
import vn.hoanhap.ui.words.TimeText;
import vn.hoanhap.usecase.measure.Absence;
import vn.hoanhap.usecase.person.OpenPerson.Care;

/// Says a measure and what the legal clock makes of it, as of one day.
final class MeasureCards {

  private static final Set<String> ARITHMETIC =
      Set.of("term.length-doubled", "term.length-limited", "term.end", "term.detention");

  private static final Set<String> ENDS =
      Set.of(
          "term.start",
          "term.length-doubled",
          "term.length-limited",
          "term.end",
          "term.not-counted",
          "term.paused",
          "xat.end",
          "xat.extended",
          "lapse.executed",
          "lapse.unexecuted");
  private static final Set<String> REDUCTION = Set.of("term.reduction-from", "term.must-serve");
  private static final Set<String> ABSENCE = Set.of("term.absence-each", "term.absence-total");

  /// Inferred, and not confirmed; the second is the less sure.
  private static final Set<Character> UNSURE = Set.of('C', 'U');

  private final Messages messages;
  private final Communes communes;
  private final TimeText time;
  private final ReasonText reasons;
  private final LocalDate today;

  MeasureCards(Messages messages, Communes communes, LocalDate today) {
    this.messages = messages;
    this.communes = communes;
    this.time = new TimeText(messages);
    this.reasons = new ReasonText(messages);
    this.today = today;
  }

  MeasureCard card(Care care) {
    Measure measure = care.measure();
    TermAnswer clock = care.clock();
    MeasureStatus status = measure.statusOn(today);
    boolean open = status.isOpen();
    String code = measure.kind().code();
    LocalDate end = clock.governingEnd();
    return new MeasureCard(
        measure,
        messages.text("kind." + code + ".short"),
        messages.text("kind." + code),
        messages.text("status." + status.nameFor(measure.kind()) + ".short"),
        open,
        status == MeasureStatus.ENDED_AWAITING_PAPERS,
        paper(measure.basis()),
        details(care),
        clock.start(),
        end,
        open ? marks(clock) : List.of(),
        open ? time.left(end, today) : "",
        open ? sentence(care, status) : List.of(),
        reasons.lines(clock.reasons()),
        open ? reasons.lines(clock.moves()) : List.of(),
        clock.warnings().stream().map(warning -> said(warning, clock)).toList(),
        open ? MissingFact.of(clock.missing(), messages) : List.of());
  }

  // A stated end that differs from the computed one stands with the arithmetic behind it.
  private String said(Reason warning, TermAnswer clock) {
    String sentence = reasons.line(warning).sentence();
    if (!warning.key().startsWith("term.mismatch")) {
      return sentence;
    }
    List<String> parts = new ArrayList<>(List.of(sentence));
    clock.reasons().stream()
        .filter(reason -> ARITHMETIC.contains(reason.key()))
        .forEach(reason -> parts.add(reasons.line(reason).sentence()));
    return String.join(" ", parts);
  }

  private String paper(LegalBasis basis) {
    if (basis == null) {
      return messages.text("person.paper.none");
    }
    String type = messages.text("basis." + basis.type().code());
    String day = time.day(basis.date());
    return basis.issuer().isBlank()
        ? messages.text("person.paper.no-issuer", type, basis.number(), day)
        : messages.text("person.paper", type, basis.number(), day, basis.issuer());
  }

  private List<String> details(Care care) {
    Measure measure = care.measure();
    List<String> details = new ArrayList<>();
    Conviction conviction = measure.conviction();
    if (conviction != null && isSaid(conviction.offenceName())) {
      details.add(offence(conviction));
    }
    if (measure.sanction() != null && isSaid(measure.sanction().act())) {
      details.add(messages.text("person.sanction", measure.sanction().act()));
    }
    measure.adjustments().forEach(adjustment -> details.add(adjusted(adjustment)));
    if (measure.closing() != null) {
      details.add(closed(measure.closing()));
    }
    return details;
  }

  private String offence(Conviction conviction) {
    return isSaid(conviction.offenceArticle())
        ? messages.text("person.offence", conviction.offenceName(), conviction.offenceArticle())
        : conviction.offenceName();
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  private String adjusted(Adjustment adjustment) {
    String what = messages.text("adjustment." + adjustment.type().code());
    String howLong =
        adjustment.length() != null
            ? time.length(adjustment.length())
            : adjustment.days() > 0 ? messages.text("time.days", adjustment.days()) : "";
    String said = howLong.isEmpty() ? what : what + " " + howLong;
    return adjustment.decisionNumber() == null || adjustment.decisionNumber().isBlank()
        ? said
        : messages.text(
            "person.adjusted", said, adjustment.decisionNumber(), time.day(adjustment.decidedOn()));
  }

  private String closed(Closing closing) {
    String why = messages.text("close." + closing.reason().code());
    if (closing.reason() == CloseReason.TRANSFERRED) {
      why = messages.text("person.closed.to", why, communes.inLine(closing.destination()));
    }
    String day = time.day(closing.endedOn());
    return closing.paperNumber() == null || closing.paperNumber().isBlank()
        ? messages.text("person.closed", why, day)
        : messages.text("person.closed.paper", why, day, closing.paperNumber());
  }

  // The half and the three quarters of a suspended sentence, the third and the half of
  // non-custodial
  // reform: the clock knows the days, the label only names the part of the way.
  private List<Mark> marks(TermAnswer clock) {
    List<Mark> marks = new ArrayList<>();
    for (LocalDate day : new LocalDate[] {clock.reductionFrom(), clock.mustServeUntil()}) {
      if (day != null && clock.start() != null && clock.governingEnd() != null) {
        String part = part(TimeText.share(clock.start(), clock.governingEnd(), day));
        marks.add(new Mark(day, part.isEmpty() ? time.day(day) : part + " · " + time.day(day)));
      }
    }
    return marks;
  }

  private static String part(double share) {
    double[] shares = {1 / 4.0, 1 / 3.0, 2 / 5.0, 1 / 2.0, 2 / 3.0, 3 / 4.0};
    String[] names = {"¼", "⅓", "⅖", "½", "⅔", "¾"};
    for (int at = 0; at < shares.length; at++) {
      if (Math.abs(shares[at] - share) < 0.01) {
        return names[at];
      }
    }
    return "";
  }

  private List<Say> sentence(Care care, MeasureStatus status) {
    Measure measure = care.measure();
    TermAnswer clock = care.clock();
    List<Say> said = new ArrayList<>();
    LocalDate end = clock.governingEnd();
    if (end == null) {
      said.add(new Say(messages.text("person.end.unknown"), Tone.PLAIN));
    } else if (status == MeasureStatus.ENDED_AWAITING_PAPERS) {
      said.add(new Say(messages.text("person.end.over", time.day(end)), Tone.STRONG));
      said.add(new Say(messages.text("person.end.papers"), Tone.PLAIN));
    } else {
      said.add(new Say(messages.text(endKey(measure.kind())), Tone.PLAIN));
      said.add(new Say(marked(time.day(end), clock, ENDS), Tone.STRONG));
      sayChances(said, measure, clock);
      sayAbsence(said, care);
    }
    return said;
  }

  private void sayChances(List<Say> said, Measure measure, TermAnswer clock) {
    if (clock.reductionFrom() != null && clock.reductionFrom().isBefore(clock.governingEnd())) {
      boolean now = !today.isBefore(clock.reductionFrom());
      said.add(
          new Say(
              marked(
                  messages.text(reductionKey(measure.kind()), time.day(clock.reductionFrom())),
                  clock,
                  REDUCTION),
              now ? Tone.CHANCE : Tone.QUIET));
    }
  }

  private void sayAbsence(List<Say> said, Care care) {
    Absence absence = care.absence();
    if (absence == null) {
      return;
    }
    String words =
        messages.text(absenceKey(absence), absence.count(), absence.eachDays(), absence.overDays());
    if (absence.undated() > 0) {
      words = messages.text("person.absence.undated", words, absence.undated());
    }
    said.add(
        new Say(marked(words, care.clock(), ABSENCE), absence.isOver() ? Tone.ALERT : Tone.QUIET));
    if (absence.workDays() > 0) {
      said.add(new Say(messages.text("person.absence.work", absence.workDays()), Tone.QUIET));
    }
  }

  private static String absenceKey(Absence absence) {
    if (!absence.isOver()) {
      return "person.absence";
    }
    return absence.overDays() > 0 ? "person.absence.over" : "person.absence.over.each";
  }

  /// The text, followed by how sure the law behind it is when it was not read in full.
  private String marked(String text, TermAnswer clock, Set<String> steps) {
    return clock.reasons().stream()
        .filter(reason -> steps.contains(reason.key()))
        .map(Reason::confidence)
        .filter(UNSURE::contains)
        .max(Character::compare)
        .map(sure -> messages.text("law.marked", text, sureness(sure)))
        .orElse(text);
  }

  private String sureness(char confidence) {
    return messages.text("law.confidence." + confidence).toLowerCase(Locale.ROOT);
  }

  private static String endKey(MeasureKind kind) {
    return switch (kind) {
      case AT, TTH -> "person.end.probation";
      case VPHC_CB, VPHC_MD -> "person.end.lapse";
      case CHX -> "person.end.expunged";
      default -> "person.end.term";
    };
  }

  private static String reductionKey(MeasureKind kind) {
    return switch (kind) {
      case AT, TTH -> "person.chance.shorten";
      case CTKGG -> "person.chance.reduce";
      default -> "person.chance.exempt";
    };
  }
}

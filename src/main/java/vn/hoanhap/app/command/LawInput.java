package vn.hoanhap.app.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.law.ConvictionFacts;
import vn.hoanhap.law.CriminalRecord;

/// The facts that the legal calculators read, from the JSON of the command line.
final class LawInput {

  private LawInput() {}

  /// The day the question is about: `asOf`, or today.
  static LocalDate asOf(JsonObject in, Clock clock) {
    LocalDate asOf = in.day("asOf");
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /// The convictions and open prosecutions, or null when none are given.
  static CriminalRecord record(JsonObject in, LocalDate birthDate) {
    List<ConvictionFacts> convictions = in.list("convictions", LawInput::conviction);
    List<CriminalRecord.Prosecution> pending =
        in.list(
            "pendingProsecutions", one -> new CriminalRecord.Prosecution(one.day("offenceDate")));
    return convictions == null && pending == null
        ? null
        : new CriminalRecord(birthDate, convictions, pending);
  }

  static String iso(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static ConvictionFacts conviction(JsonObject in) {
    return new ConvictionFacts(
        in.text("id"),
        in.text("offenceArticle"),
        in.day("offenceDate"),
        in.code("fault", Codes.FAULT),
        in.code("severity", Codes.SEVERITY),
        in.day("judgmentDate"),
        in.day("effectiveDate"),
        mainPenalty(in.object("mainPenalty")),
        probation(in.object("probation")),
        in.day("completedOn"),
        in.flag("amnestied"),
        in.flag("neverExecuted"),
        in.day("reappearedOn"),
        in.list("additionalPenalties", LawInput::additionalPenalty),
        in.list("obligations", LawInput::obligation),
        in.list("courtApplications", LawInput::application),
        merit(in.object("merit")));
  }

  private static MainPenalty mainPenalty(JsonObject in) {
    if (in == null) {
      return null;
    }
    MainPenalty.Type type = in.code("type", MainPenalty.Type::of);
    Integer years = in.count("years");
    Integer months = in.count("months");
    Integer days = in.count("days");
    in.end();
    if (type == null) {
      throw new BadInput("command.input.missing", in.at("type"));
    }
    boolean pronounced = years != null || months != null || days != null;
    return new MainPenalty(type, pronounced ? Period.of(or0(years), or0(months), or0(days)) : null);
  }

  private static ConvictionFacts.Probation probation(JsonObject in) {
    if (in == null) {
      return null;
    }
    Integer months = in.count("months");
    ConvictionFacts.Probation probation =
        new ConvictionFacts.Probation(
            in.day("start"), months == null ? null : Period.ofMonths(months), in.day("endedOn"));
    in.end();
    return probation;
  }

  private static AdditionalPenalty additionalPenalty(JsonObject in) {
    String type = in.code("type", Codes.ADDITIONAL_PENALTY);
    return new AdditionalPenalty(type, "", in.day("endsOn"), in.day("doneOn"));
  }

  private static Obligation obligation(JsonObject in) {
    String status = in.code("status", Codes.OBLIGATION);
    return new Obligation(in.text("type"), status, in.day("doneOn"));
  }

  private static ConvictionFacts.CourtApplication application(JsonObject in) {
    return new ConvictionFacts.CourtApplication(
        in.day("decidedOn"), in.code("outcome", Codes.COURT_OUTCOME));
  }

  private static LocalDate merit(JsonObject in) {
    if (in == null) {
      return null;
    }
    LocalDate proposedOn = in.day("proposedOn");
    in.end();
    return proposedOn;
  }

  private static int or0(Integer number) {
    return number == null ? 0 : number;
  }
}

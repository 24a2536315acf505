package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.time.Period;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Conviction;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Sanction;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.measure.MeasureCommand;

/// A measure as one JSON object in the register's own names, which are also those of its answers.
final class MeasureLine {

  private MeasureLine() {}

  static MeasureCommand read(JsonObject in, PersonId person) {
    Integer detention = in.number("detention_days");
    MeasureCommand command =
        new MeasureCommand(
            person,
            in.code("kind", MeasureKind::of),
            basis(in.object("basis")),
            in.day("legal_start"),
            in.day("managed_from"),
            in.day("presented_on"),
            in.period("length"),
            detention == null ? 0 : detention,
            in.day("stated_end"),
            conviction(in.object("conviction")),
            sanction(in.object("sanction")),
            in.code("rehab", RehabKind::of),
            in.text("ground"),
            closing(in.object("closed")),
            in.text("ref"));
    in.end();
    return command;
  }

  /// A closing; null when there is none.
  static Closing closing(JsonObject in) {
    if (in == null) {
      return null;
    }
    CloseReason reason = in.code("reason", CloseReason::of);
    LocalDate endedOn = in.day("ended_on");
    Closing closing =
        new Closing(
            reason,
            endedOn,
            text(in, "paper_number"),
            in.day("paper_date"),
            text(in, "destination"));
    in.end();
    if (reason == null || endedOn == null) {
      throw new BadInput("command.input.missing", in.at(reason == null ? "reason" : "ended_on"));
    }
    return closing;
  }

  private static MeasureCommand.Basis basis(JsonObject in) {
    if (in == null) {
      return null;
    }
    MeasureCommand.Basis basis =
        new MeasureCommand.Basis(
            in.code("type", BasisType::of),
            in.text("number"),
            in.day("date"),
            in.text("issuer"),
            in.day("in_force_on"),
            in.text("article"));
    in.end();
    return basis;
  }

  private static Conviction conviction(JsonObject in) {
    if (in == null) {
      return null;
    }
    Conviction conviction =
        new Conviction(
            in.text("offence_article"),
            in.text("offence_name"),
            in.day("offence_date"),
            in.code("fault", Codes.FAULT),
            in.code("severity", Codes.SEVERITY),
            in.text("judgment_number"),
            in.day("judgment_date"),
            in.text("court"),
            in.day("effective_date"),
            mainPenalty(in.object("main_penalty")),
            in.day("completed_on"),
            in.flag("amnestied"),
            in.list("additional_penalties", MeasureLine::additionalPenalty),
            in.list("obligations", MeasureLine::obligation));
    in.end();
    return conviction;
  }

  private static MainPenalty mainPenalty(JsonObject in) {
    if (in == null) {
      return null;
    }
    MainPenalty.Type type = in.code("type", MainPenalty.Type::of);
    Period length = in.period("length");
    in.end();
    if (type == null) {
      throw new BadInput("command.input.missing", in.at("type"));
    }
    return new MainPenalty(type, length);
  }

  private static AdditionalPenalty additionalPenalty(JsonObject in) {
    return new AdditionalPenalty(
        in.code("type", Codes.ADDITIONAL_PENALTY),
        text(in, "text"),
        in.day("ends_on"),
        in.day("done_on"));
  }

  private static Obligation obligation(JsonObject in) {
    return new Obligation(in.text("type"), in.code("status", Codes.OBLIGATION), in.day("done_on"));
  }

  private static Sanction sanction(JsonObject in) {
    if (in == null) {
      return null;
    }
    Sanction sanction =
        new Sanction(
            text(in, "decree"),
            text(in, "citation"),
            text(in, "act"),
            in.flag("warning"),
            in.day("executed_on"));
    in.end();
    return sanction;
  }

  private static String text(JsonObject in, String name) {
    String text = in.text(name);
    return text == null ? "" : text;
  }
}

package vn.hoanhap.app.command;

import java.time.YearMonth;
import java.util.List;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.activity.Leave;
import vn.hoanhap.domain.activity.NextStep;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.usecase.activity.LogActivity;

/// An entry of the log as one JSON object in the register's own names.
final class ActivityLine {

  private ActivityLine() {}

  /// `measure` may be null: the entry then serves the person as a whole.
  static LogActivity.Command read(JsonObject in, PersonId person, MeasureId measure) {
    YearMonth period = in.code("period", YearMonth::parse);
    String grade = in.code("grade", Codes.GRADE);
    LogActivity.Command command =
        new LogActivity.Command(
            List.of(person),
            measure,
            in.code("type", ActivityType::of),
            in.day("date"),
            text(in, "place"),
            text(in, "with_whom"),
            text(in, "result"),
            text(in, "note"),
            period == null ? "" : period.toString(),
            grade == null ? "" : grade,
            leave(in.object("leave")),
            nextStep(in.object("next_step")),
            in.text("ref"));
    in.end();
    return command;
  }

  private static Leave leave(JsonObject in) {
    if (in == null) {
      return null;
    }
    Leave leave = new Leave(in.day("from"), in.day("to"), in.flag("treatment"), in.flag("work"));
    in.end();
    return leave;
  }

  private static NextStep nextStep(JsonObject in) {
    if (in == null) {
      return null;
    }
    NextStep step = new NextStep(text(in, "text"), in.day("due_on"), in.day("done_on"));
    in.end();
    return step;
  }

  private static String text(JsonObject in, String name) {
    String text = in.text(name);
    return text == null ? "" : text;
  }
}

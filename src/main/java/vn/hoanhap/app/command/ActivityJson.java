package vn.hoanhap.app.command;

import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.NextStep;

/// An entry of the log in the names that `activity add` reads.
final class ActivityJson {

  private ActivityJson() {}

  static void put(ObjectNode out, Activity activity) {
    out.put("activity", activity.id().value());
    out.put("ref", activity.externalRef());
    out.put(
        "measure", activity.measure() == null ? null : Long.valueOf(activity.measure().value()));
    out.put("type", activity.type().code());
    out.put("date", PersonJson.iso(activity.date()));
    out.put("place", activity.place());
    out.put("with_whom", activity.withWhom());
    out.put("result", activity.result());
    out.put("note", activity.note());
    out.put("period", activity.period());
    out.put("grade", activity.grade());
    if (activity.leave() != null) {
      out.putObject("leave")
          .put("from", PersonJson.iso(activity.leave().from()))
          .put("to", PersonJson.iso(activity.leave().to()))
          .put("treatment", activity.leave().treatment())
          .put("work", activity.leave().work());
    }
    NextStep step = activity.nextStep();
    if (step == null) {
      out.putNull("next_step");
    } else {
      out.putObject("next_step")
          .put("text", step.text())
          .put("due_on", PersonJson.iso(step.dueOn()))
          .put("done_on", PersonJson.iso(step.doneOn()));
    }
  }
}

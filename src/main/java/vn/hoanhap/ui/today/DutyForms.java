package vn.hoanhap.ui.today;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.measure.CloseViewModel;
import vn.hoanhap.ui.person.HelperViewModel;
import vn.hoanhap.ui.person.PaperViewModel;
import vn.hoanhap.usecase.today.ShowToday;

/// Which form settles which duty: what a line's button says is what opens.
public final class DutyForms {

  /// Opens the forms; the composition root implements it.
  public interface Opening {

    /// A form over a person's page, by the name its draft would have.
    void form(DraftName form);

    /// The log for one person with its type chosen; saving it settles the agreed step, when there
    /// is one (`step` may be null).
    void log(PersonId person, ActivityType type, ActivityId step);

    /// The log for several people at once with its type chosen.
    void logTogether(List<PersonId> people, ActivityType type);

    /// A person's page at the papers that are missing.
    void papers(PersonId person);

    /// The list of the work as a paper; `officer` narrows to one officer's people, or is null.
    void workList(UserId officer);

    /// The people who were entered without a measure; `officer` narrows, or is null.
    void withoutMeasure(UserId officer);

    /// The file of a juvenile, which asks for a reason.
    void sealedFile(PersonId person);
  }

  /// The duty to complete the file, which the list of its papers settles.
  static final String MISSING_PAPERS = "papers";

  /// Settled by an entry of the log.
  private static final Map<String, ActivityType> ENTRIES =
      Map.of(
          "verify", ActivityType.XM,
          "residence", ActivityType.XM,
          "chx-present", ActivityType.XM,
          "roll-call", ActivityType.DD,
          "comment", ActivityType.NX,
          "chx-group", ActivityType.NX,
          "review", ActivityType.HOP,
          "guide", ActivityType.XAT);

  /// Settled by a paper of the checklist, under its code.
  private static final Map<String, String> PAPERS =
      Map.of(
          "helper-report", "helper-report",
          "plan", "plan",
          "hand-over", "hand-over",
          "end-propose", "end-proposal",
          "final-report", "final-report",
          "chx-file", "HCD-01",
          "rehab-notice", "rehab-notice",
          "scn-propose", "after-care-proposal",
          "scn-certificate", "certificate");

  /// Settled by a form of the measure.
  private static final Map<String, String> MEASURE_FORMS =
      Map.of(
          "helper-propose", HelperViewModel.DRAFT,
          "helper-decide", HelperViewModel.DRAFT,
          "close", CloseViewModel.DRAFT,
          "transfer", CloseViewModel.TRANSFER);

  private DutyForms() {}

  /// The type of entry that settles the duty.
  static Optional<ActivityType> entry(ShowToday.Line line) {
    return entry(line.code());
  }

  /// The type of entry that settles duties of a code.
  static Optional<ActivityType> entry(String code) {
    return Optional.ofNullable(ENTRIES.get(code));
  }

  /// The form over the person's page that settles the duty.
  static Optional<DraftName> form(ShowToday.Line line) {
    if (line.person() == null || line.measure() == null) {
      return Optional.empty();
    }
    String measure = Long.toString(line.measure().value());
    String paper = PAPERS.get(line.code());
    if (paper != null) {
      return Optional.of(
          new DraftName(
              PaperViewModel.DRAFT, line.person(), PaperViewModel.detail(line.measure(), paper)));
    }
    return Optional.ofNullable(MEASURE_FORMS.get(line.code()))
        .map(form -> new DraftName(form, line.person(), measure));
  }
}

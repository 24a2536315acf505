package vn.hoanhap.ui.today;

import java.util.Optional;
import java.util.function.Consumer;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.usecase.today.ShowToday;

/// Does what the button of a line about one person says, on the day's page and on the person's own.
final class DutySettler {

  private final DutyForms.Opening forms;
  private final Consumer<PersonId> file;

  /// `file` opens the person's page, where nothing else settles the duty.
  DutySettler(DutyForms.Opening forms, Consumer<PersonId> file) {
    this.forms = forms;
    this.file = file;
  }

  /// Opens what settles the duty.
  void settle(ShowToday.Line line) {
    Optional<ActivityType> entry = DutyForms.entry(line);
    Optional<DraftName> form = DutyForms.form(line);
    if (line.isSealed()) {
      forms.sealedFile(line.person());
    } else if (line.activity() != null) {
      forms.log(line.person(), ActivityType.GAP, line.activity());
    } else if (entry.isPresent()) {
      forms.log(line.person(), entry.get(), null);
    } else if (form.isPresent()) {
      forms.form(form.get());
    } else if (line.code().equals(DutyForms.MISSING_PAPERS)) {
      forms.papers(line.person());
    } else {
      file.accept(line.person());
    }
  }

  /// Whether something else than the person's page settles the duty.
  static boolean hasForm(ShowToday.Line line) {
    return line.activity() != null
        || line.code().equals(DutyForms.MISSING_PAPERS)
        || DutyForms.entry(line).isPresent()
        || DutyForms.form(line).isPresent();
  }
}

package vn.hoanhap.ui.care;

import java.time.LocalDate;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.words.TimeText;

/// The sentences that say what was saved, and for whom.
final class SavedWords {

  private final Messages messages;
  private final TimeText time;
  private final Communes communes;

  SavedWords(Messages messages, Communes communes) {
    this.messages = messages;
    this.time = new TimeText(messages);
    this.communes = communes;
  }

  String edited(String name) {
    return messages.text("person.saved", name);
  }

  String died(String name, LocalDate day) {
    return messages.text("person.saved.death", name, time.day(day));
  }

  String helper(String helper, String name) {
    return messages.text("person.saved.helper", helper, name);
  }

  String paper(String paper, DossierItem.State state, String name) {
    return messages.text(
        "person.saved.paper", paper, name, messages.text("dossier." + state.code()));
  }

  String adjusted(Adjustment.Type type, Measure measure, String name) {
    return messages.text(
        "measure.saved.adjusted", messages.text("adjustment." + type.code()), kind(measure), name);
  }

  String closed(Closing closing, Measure measure, String name) {
    if (closing.reason() == CloseReason.TRANSFERRED) {
      return messages.text(
          "measure.saved.transferred", kind(measure), name, communes.inLine(closing.destination()));
    }
    return messages.text("measure.saved.closed", kind(measure), name, time.day(closing.endedOn()));
  }

  /// `key` has room for what was done, its day and the name.
  String entry(String key, Activity entry, String name) {
    return messages.text(
        key, messages.text("activity." + entry.type().code()), time.day(entry.date()), name);
  }

  /// An entry was corrected, for the person of that name alone or for several.
  String corrected(Activity entry, String name, int people) {
    String one = entry("activity.edit.saved", entry, name);
    return people > 1 ? messages.text("activity.edit.saved.all", one, people) : one;
  }

  private String kind(Measure measure) {
    return messages.text("kind." + measure.kind().code() + ".plain");
  }
}

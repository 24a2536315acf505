package vn.hoanhap.usecase.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.clock.Phrase;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.Stigma;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Restriction;
import vn.hoanhap.usecase.measure.FirstDay;

/// What is odd about an entry of the log but may be right all the same: whoever saves it is asked
/// once, and the command line says it.
final class EntryDoubts {

  private final MeasureRepository measures = new MeasureRepository();
  private final Stigma stigma = new Stigma();

  /// What is odd about an entry, each point for whom it is about.
  List<Doubt> of(Tx tx, Activity entry) {
    List<Doubt> doubts = new ArrayList<>();
    List<Measure> all = measures.ofPerson(tx, entry.person());
    // With a file hidden beside, nobody is asked: neither its day nor its kind is told.
    if (Restriction.visible(all, false).size() == all.size()) {
      beforeMeasure(all, entry).ifPresent(doubts::add);
      notCalled(all, entry).ifPresent(doubts::add);
    }
    empty(entry).ifPresent(doubts::add);
    doubts.addAll(labels(entry));
    return doubts;
  }

  /// Those of an entry that did not hold of the stored one already.
  List<Doubt> added(Tx tx, Activity before, Activity after) {
    List<Doubt> known = of(tx, before);
    return of(tx, after).stream()
        .filter(doubt -> !known.contains(doubt))
        .collect(Collectors.toList());
  }

  // A residence check may prepare a decision; years before it the day is a slip.
  private static Optional<Doubt> beforeMeasure(List<Measure> all, Activity entry) {
    LocalDate first =
        all.stream()
            .filter(one -> entry.measure() == null || one.id().equals(entry.measure()))
            .flatMap(one -> FirstDay.of(one).stream())
            .min(LocalDate::compareTo)
            .orElse(null);
    return first != null && entry.date().isBefore(first)
        ? Optional.of(doubt(entry.person(), "before-measure", entry.date(), first))
        : Optional.empty();
  }

  /// The words of an entry that do not belong in a register, field by field as they are typed.
  private List<Doubt> labels(Activity entry) {
    List<Doubt> labels = new ArrayList<>();
    label(labels, "place", entry.place());
    label(labels, "withWhom", entry.withWhom());
    label(labels, "result", entry.result());
    label(labels, "note", entry.note());
    label(labels, "nextStep", entry.nextStep() == null ? "" : entry.nextStep().text());
    return labels;
  }

  private void label(List<Doubt> labels, String field, String text) {
    List<String> words = stigma.words(text);
    if (!words.isEmpty()) {
      labels.add(doubt(null, Doubt.WORDS, String.join(", ", words), field));
    }
  }

  // The roll-call of each month is for sentences served in the community; a fine gives no power to
  // call anybody.
  private static Optional<Doubt> notCalled(List<Measure> all, Activity entry) {
    boolean called = all.stream().anyMatch(one -> one.kind().underMonthlyCycle());
    return entry.type() == ActivityType.DD && !called
        ? Optional.of(doubt(entry.person(), "not-called"))
        : Optional.empty();
  }

  private static Optional<Doubt> empty(Activity entry) {
    boolean told = !entry.result().isEmpty() || !entry.note().isEmpty() || entry.nextStep() != null;
    Optional<Phrase> says = ResultRules.says(entry.type());
    return told ? Optional.empty() : says.map(words -> doubt(null, "empty", words));
  }

  private static Doubt doubt(PersonId person, String code, Object... arguments) {
    return new Doubt(person, code, List.of(arguments));
  }
}

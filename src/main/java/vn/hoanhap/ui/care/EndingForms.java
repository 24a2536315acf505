package vn.hoanhap.ui.care;

import java.util.List;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.ui.measure.CloseViewModel;
import vn.hoanhap.ui.measure.EndingQuestion;
import vn.hoanhap.ui.measure.MeasurePanels;
import vn.hoanhap.ui.person.DeathViewModel;
import vn.hoanhap.ui.person.PersonPanels;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.usecase.person.OpenPerson.Paper;

/// The forms that end a measure, or all of a person's: the closing, the move to another commune and
/// the death.
final class EndingForms {

  private final Desk desk;
  private final CareUseCases use;
  private final Dialogs dialogs;
  private final OverPage over;
  private final SavedWords words;
  private final PersonPanels people;
  private final MeasurePanels measures;

  EndingForms(
      Desk desk,
      CareUseCases use,
      Dialogs dialogs,
      OverPage over,
      SavedWords words,
      PersonPanels people,
      MeasurePanels measures) {
    this.desk = desk;
    this.use = use;
    this.dialogs = dialogs;
    this.over = over;
    this.words = words;
    this.people = people;
    this.measures = measures;
  }

  /// The form that closes a measure.
  void close(PersonViewModel page, Measure measure) {
    CloseViewModel model = model(page, measure).offer(usual(measure));
    over.open(
        measures.close(model, () -> closed(page, measure, model), () -> deathInstead(page, model)),
        model);
  }

  /// The form for somebody who moved away.
  void transfer(PersonViewModel page, Measure measure) {
    CloseViewModel model = model(page, measure).transferring();
    over.open(measures.transfer(model, () -> closed(page, measure, model)), model);
  }

  private void closed(PersonViewModel page, Measure measure, CloseViewModel model) {
    over.ended(page, words.closed(model.closing(), measure, over.said(page)));
  }

  private CloseViewModel model(PersonViewModel page, Measure measure) {
    return new CloseViewModel(
        use.measures().close(),
        question(page),
        desk.actor(),
        desk.tasks(),
        desk.clock(),
        desk.messages(),
        new CloseViewModel.Filed(measure, lacking(page, measure)));
  }

  private EndingQuestion question(PersonViewModel page) {
    return new EndingQuestion(
        dialogs, desk.messages(), desk.reference().communes(), OverPage.name(page));
  }

  private static List<CloseViewModel.Lacking> lacking(PersonViewModel page, Measure measure) {
    return page.shown().papers().stream()
        .filter(line -> line.item().measure().equals(measure.id()))
        .filter(line -> line.item().state() == DossierItem.State.MISSING)
        .filter(line -> !line.isAwaited() || line.ending() != Paper.Ending.NONE)
        .map(
            line ->
                new CloseViewModel.Lacking(
                    line.item().code(), line.name(), line.ending(), line.isAwaited()))
        .toList();
  }

  // A prison sentence put off is not served when the time is over: which of its ends it was,
  // somebody
  // must say.
  private static CloseReason usual(Measure measure) {
    if (measure.kind().isSanction()) {
      return CloseReason.LAPSED;
    }
    return switch (measure.kind()) {
      case CHX -> CloseReason.EXPUNGED;
      case HOAN, TDC -> null;
      default -> CloseReason.EXPIRED;
    };
  }

  /// The form for a death.
  void death(PersonViewModel page) {
    death(page, deathModel(page));
  }

  // What was typed already goes along.
  private void deathInstead(PersonViewModel page, CloseViewModel typed) {
    DeathViewModel model = deathModel(page);
    typed.handOver(model::take);
    over.leave();
    death(page, model);
  }

  private void death(PersonViewModel page, DeathViewModel model) {
    over.open(
        people.death(model, () -> over.ended(page, words.died(over.said(page), model.day()))),
        model);
  }

  private DeathViewModel deathModel(PersonViewModel page) {
    return new DeathViewModel(
        use.people().death(),
        question(page),
        desk.actor(),
        desk.tasks(),
        desk.clock(),
        desk.messages(),
        page.id());
  }
}

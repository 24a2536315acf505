package vn.hoanhap.ui.care;

import java.util.Optional;
import vn.hoanhap.ui.people.PeopleView;
import vn.hoanhap.ui.people.PeopleViewModel;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.usecase.person.SearchPeople.Query;

/// Makes the lists of people, each with a model of its own.
final class PeoplePages {

  private final Desk desk;
  private final CareUseCases use;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final PeopleView.Ways ways;

  // The list that an Undo may change while it stands on the screen.
  private Optional<PeopleViewModel> last = Optional.empty();

  PeoplePages(
      Desk desk, CareUseCases use, Navigator navigator, Dialogs dialogs, PeopleView.Ways ways) {
    this.desk = desk;
    this.use = use;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.ways = ways;
  }

  /// The list of the people whom a query finds.
  PageView list(Query query) {
    PeopleViewModel model =
        new PeopleViewModel(
            new PeopleViewModel.UseCases(
                use.people().search(), use.post().filters(), use.post().users()),
            desk.actor(),
            desk.tasks(),
            desk.clock(),
            desk.messages());
    if (!query.equals(Query.of(""))) {
      model.takeOver(query);
    }
    last = Optional.of(model);
    return new PeopleView(model, navigator, dialogs, desk.messages(), ways);
  }

  /// Reads the list that was made last again.
  void readAgain() {
    last.ifPresent(PeopleViewModel::load);
  }
}

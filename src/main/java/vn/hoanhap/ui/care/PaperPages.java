package vn.hoanhap.ui.care;

import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.paper.OnePaper;
import vn.hoanhap.ui.paper.PapersView;
import vn.hoanhap.ui.paper.PapersViewModel;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.PageView;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.person.SearchPeople.Query;

/// Makes the pages of papers: the lists and books, and the papers about one person.
final class PaperPages {

  private final Desk desk;
  private final CareUseCases use;
  private final Navigator navigator;
  private final Dialogs dialogs;

  PaperPages(Desk desk, CareUseCases use, Navigator navigator, Dialogs dialogs) {
    this.desk = desk;
    this.use = use;
    this.navigator = navigator;
    this.dialogs = dialogs;
  }

  /// The lists and books, of the people a query finds.
  PageView lists(Query query) {
    PapersViewModel model = papersModel(null);
    model.filter().show(query);
    return new PapersView(model, navigator, dialogs, desk.messages());
  }

  /// The list of what the office owes; `officer` narrows to one officer's people, or is null.
  PageView work(UserId officer) {
    PapersViewModel model = papersModel(null);
    model.choose(ListPapers.DUTY_LIST);
    model.filter().officerProperty().set(officer);
    return new PapersView(model, navigator, dialogs, desk.messages());
  }

  /// A person's own extract; `name` stands over it on the screen, `reason` is why the file was
  /// opened, if that had to be said.
  PageView extract(PersonId person, String name, String reason) {
    Messages messages = desk.messages();
    PreparePaper.ExtractRequest request =
        new PreparePaper.ExtractRequest(person, reason, messages.language());
    return aboutOne(
        new OnePaper(
            messages.text("papers.extract.title", name),
            messages.text("papers.extract.purpose"),
            messages.text("papers.file.extract"),
            draft -> use.papers().prepare().extract(desk.actor(), request, draft)));
  }

  /// How the dates of a measure were reckoned; `name` is the person's, `reason` is why the file was
  /// opened, if that had to be said.
  PageView explanation(PersonId person, String name, MeasureId measure, String reason) {
    Messages messages = desk.messages();
    ExplainTerm.Request request =
        new ExplainTerm.Request(person, measure, reason, messages.language());
    ExplainTerm explain = use.papers().explain();
    return aboutOne(
        new OnePaper(
            messages.text("papers.law.title", name),
            messages.text("papers.law.purpose"),
            messages.text("papers.file.law"),
            draft ->
                draft
                    ? explain.preview(desk.actor(), request)
                    : explain.print(desk.actor(), request)));
  }

  private PageView aboutOne(OnePaper one) {
    return new PapersView(papersModel(one), navigator, dialogs, desk.messages());
  }

  private PapersViewModel papersModel(OnePaper one) {
    return new PapersViewModel(
        new PapersViewModel.UseCases(
            use.papers().prepare(),
            use.papers().catalogue(),
            use.papers().view(),
            use.papers().printer(),
            use.papers().save(),
            use.people().search(),
            use.post().users(),
            use.post().settings()),
        desk.actor(),
        desk.tasks(),
        desk.clock(),
        desk.messages(),
        one);
  }
}

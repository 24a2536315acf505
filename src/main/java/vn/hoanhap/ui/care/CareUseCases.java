package vn.hoanhap.ui.care;

import vn.hoanhap.usecase.activity.ActivityTemplates;
import vn.hoanhap.usecase.activity.CheckLeave;
import vn.hoanhap.usecase.activity.DoNextStep;
import vn.hoanhap.usecase.activity.EditActivity;
import vn.hoanhap.usecase.activity.ListActivities;
import vn.hoanhap.usecase.activity.LogActivity;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.desk.SavedFilters;
import vn.hoanhap.usecase.dossier.AssignHelper;
import vn.hoanhap.usecase.dossier.SetDossierItem;
import vn.hoanhap.usecase.measure.AddMeasure;
import vn.hoanhap.usecase.measure.AdjustMeasure;
import vn.hoanhap.usecase.measure.CloseMeasure;
import vn.hoanhap.usecase.measure.EditMeasure;
import vn.hoanhap.usecase.measure.KnownIssuers;
import vn.hoanhap.usecase.measure.PreviewMeasure;
import vn.hoanhap.usecase.measure.TakeOverMeasure;
import vn.hoanhap.usecase.paper.ExplainTerm;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.paper.SavePaper;
import vn.hoanhap.usecase.paper.SendToPrinter;
import vn.hoanhap.usecase.paper.ViewPages;
import vn.hoanhap.usecase.person.EditPerson;
import vn.hoanhap.usecase.person.FindLikelySame;
import vn.hoanhap.usecase.person.OpenPerson;
import vn.hoanhap.usecase.person.RecordDeath;
import vn.hoanhap.usecase.person.RegisterPerson;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.person.ShowHistory;
import vn.hoanhap.usecase.person.UndoLast;
import vn.hoanhap.usecase.session.ManageUsers;

/// The use cases behind the pages of people, by what they work on.
public record CareUseCases(
    OfPeople people, OfMeasures measures, OfActivities activities, OfPapers papers, OfPost post) {

  /// Finding, adding, opening and changing people.
  public record OfPeople(
      SearchPeople search,
      FindLikelySame likely,
      RegisterPerson register,
      OpenPerson open,
      EditPerson edit,
      RecordDeath death,
      ShowHistory history,
      UndoLast undo) {}

  /// Adding, moving and closing measures, and what belongs to them.
  public record OfMeasures(
      AddMeasure add,
      TakeOverMeasure takeOver,
      EditMeasure edit,
      PreviewMeasure preview,
      KnownIssuers issuers,
      AdjustMeasure adjust,
      CloseMeasure close,
      AssignHelper helper,
      SetDossierItem dossier) {}

  /// The log.
  public record OfActivities(
      LogActivity log,
      ListActivities list,
      ActivityTemplates templates,
      DoNextStep steps,
      EditActivity edit,
      CheckLeave leaves) {}

  /// Printing.
  public record OfPapers(
      PreparePaper prepare,
      ExplainTerm explain,
      ListPapers catalogue,
      ViewPages view,
      SendToPrinter printer,
      SavePaper save) {}

  /// The post and its users.
  public record OfPost(SavedFilters filters, PostSettings settings, ManageUsers users) {}
}

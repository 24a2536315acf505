package vn.hoanhap.ui.care;

import java.util.List;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.ui.form.DraftName;
import vn.hoanhap.ui.person.PersonViewModel;
import vn.hoanhap.ui.today.DutyForms;

/// What settles a duty from the page of the person whom it concerns: the page is open, with its
/// reason given, so that every form opens right over it.
final class OwedForms implements DutyForms.Opening {

  private final CarePages pages;
  private final PersonForms forms;
  private final PersonViewModel page;
  private final Runnable papers;

  /// `papers` opens the page's leaf of papers.
  OwedForms(CarePages pages, PersonForms forms, PersonViewModel page, Runnable papers) {
    this.pages = pages;
    this.forms = forms;
    this.page = page;
    this.papers = papers;
  }

  @Override
  public void form(DraftName form) {
    forms.resume(page, form);
  }

  @Override
  public void log(PersonId person, ActivityType type, ActivityId step) {
    pages.logOver(page, type, step);
  }

  @Override
  public void logTogether(List<PersonId> people, ActivityType type) {
    pages.logTogether(people, type);
  }

  @Override
  public void workList(UserId officer) {
    pages.workList(officer);
  }

  @Override
  public void withoutMeasure(UserId officer) {
    pages.withoutMeasure(officer);
  }

  @Override
  public void papers(PersonId person) {
    papers.run();
  }

  @Override
  public void sealedFile(PersonId person) {
    pages.sealedFile(person);
  }
}

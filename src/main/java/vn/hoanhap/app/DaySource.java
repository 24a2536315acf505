package vn.hoanhap.app;

import java.util.List;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.ui.today.DayReading;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.today.ShowToday;

/// The day of the open register, as the one who sits here may read it.
record DaySource(ShowToday today, ManageUsers users, Actor actor) implements DayReading {

  @Override
  public ShowToday.Today day(ShowToday.Wanted wanted) {
    return today.show(actor, wanted);
  }

  @Override
  public List<ShowToday.Line> together(UserId officer, ShowToday.Line shared) {
    return today.together(actor, officer, shared);
  }

  @Override
  public List<ShowToday.Line> leftOfMonth(UserId officer, String code) {
    return today.leftOfMonth(actor, officer, code);
  }

  @Override
  public List<ShowToday.MayAsk> mayAsk(UserId officer) {
    return today.mayAsk(actor, officer);
  }

  @Override
  public List<ShowToday.EndingSoon> endingSoon(UserId officer) {
    return today.endingSoon(actor, officer);
  }

  @Override
  public List<ShowToday.EndingSoon> awaitingPapers(UserId officer) {
    return today.awaitingPapers(actor, officer);
  }

  @Override
  public List<User> officers() {
    return users.officers(actor);
  }
}

package vn.hoanhap.ui.today;

import java.util.List;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.usecase.today.ShowToday;

/// Where the page reads from; `officer` narrows to one officer's people, null shows all.
public interface DayReading {

  /// The day as wanted.
  ShowToday.Today day(ShowToday.Wanted wanted);

  /// The people behind a line that many share.
  List<ShowToday.Line> together(UserId officer, ShowToday.Line shared);

  /// The people whose duty of a code is left over of the month's bar.
  List<ShowToday.Line> leftOfMonth(UserId officer, String code);

  /// Everybody who may ask for something.
  List<ShowToday.MayAsk> mayAsk(UserId officer);

  /// Everybody whose term ends soon.
  List<ShowToday.EndingSoon> endingSoon(UserId officer);

  /// Everybody whose term is over and whose papers are missing.
  List<ShowToday.EndingSoon> awaitingPapers(UserId officer);

  /// Whose work can be chosen.
  List<User> officers();
}

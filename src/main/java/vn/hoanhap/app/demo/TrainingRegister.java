package vn.hoanhap.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.law.RuleBook;
import vn.hoanhap.usecase.measure.LegalClock;
import vn.hoanhap.usecase.session.CreateRegister;
import vn.hoanhap.usecase.session.ManageUsers;
import vn.hoanhap.usecase.session.OpenRegister;
import vn.hoanhap.usecase.session.Unlock;

/// Makes a register of fictitious people, marked as training for good: a chief, two officers, and
/// some sixty people in every situation. What the register's own rules would refuse today, such as
/// a measure that began years ago and is closed, is written as it would stand by now.
public final class TrainingRegister {

  /// The password of every user of the trial. It guards nothing: nobody in the register exists.
  public static final String PASSWORD = "tap huan 2026";

  private static final String COMMUNE = "yen mo ninh binh";

  private final Reference reference;
  private final Clock clock;

  public TrainingRegister(Reference reference, Clock clock) {
    this.reference = reference;
    this.clock = clock;
  }

  /// Makes it in a folder without a register and returns it open, as the chief.
  public OpenRegister make(Path folder) {
    return make(folder, people -> people.post().iterator());
  }

  /// The same with the people that `choice` picks: as many as a benchmark asks for.
  public OpenRegister make(
      Path folder, Function<FictitiousPeople, Iterator<FictitiousFile>> choice) {
    Commune commune = reference.communes().search(COMMUNE, 1).getFirst();
    CreateRegister create = new CreateRegister(reference.communes(), clock);
    CreateRegister.Done done =
        create.handle(
            new CreateRegister.Command(
                folder,
                commune.code(),
                commune.policePost(),
                "Trần Thị Thu",
                "Đại úy",
                PASSWORD.toCharArray(),
                create.freshRecoveryCode(),
                true));
    OpenRegister open = new Unlock(clock).handle(folder, done.chief().id(), PASSWORD.toCharArray());
    fill(open, commune, choice);
    return open;
  }

  private void fill(
      OpenRegister open,
      Commune commune,
      Function<FictitiousPeople, Iterator<FictitiousFile>> choice) {
    Actor chief = open.user().actor();
    List<UserId> officers =
        Stream.concat(
                Stream.of(open.user().id()),
                officers(new ManageUsers(open, clock), chief).map(User::id))
            .toList();
    LocalDate today = LocalDate.now(clock);
    Iterator<FictitiousFile> people =
        choice.apply(new FictitiousPeople(reference, commune, today, officers));
    LegalClock law = new LegalClock(RuleBook.shipped());
    new FillRegister(open.database(), law).fill(chief, people);
  }

  private static Stream<User> officers(ManageUsers users, Actor chief) {
    return Stream.of(
        users.add(chief, "Nguyễn Văn Nam", "Trung úy", Role.OFFICER, PASSWORD.toCharArray()),
        users.add(chief, "Lê Thị Hạnh", "Thiếu úy", Role.OFFICER, PASSWORD.toCharArray()));
  }
}

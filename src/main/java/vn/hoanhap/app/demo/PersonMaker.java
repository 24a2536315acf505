package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.CitizenNumber;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.BirthPlaces;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.CommuneType;
import vn.hoanhap.domain.reference.OldCommune;
import vn.hoanhap.domain.time.PartialDate;

/// Makes the facts of fictitious people of one commune. The same seed makes the same people.
final class PersonMaker {

  private static final List<String> VILLAGES =
      List.of(
          "Thôn Đông",
          "Thôn Đoài",
          "Thôn Trung",
          "Thôn Thượng",
          "Thôn Hạ",
          "Xóm 1",
          "Xóm 2",
          "Xóm 3",
          "Xóm 4");

  private final Random random;
  private final LocalDate today;
  private final Commune commune;
  private final List<OldCommune> formerCommunes;
  private final List<UserId> officers;
  private final FictitiousNames names = new FictitiousNames();
  private final List<String[]> work = DemoFile.rows("work.txt");
  private int made;

  PersonMaker(
      Random random,
      LocalDate today,
      Commune commune,
      List<OldCommune> formerCommunes,
      List<UserId> officers) {
    this.random = random;
    this.today = today;
    this.commune = commune;
    this.formerCommunes = formerCommunes;
    this.officers = officers;
  }

  /// The next person, of the given age in years.
  Person next(int age) {
    Sex sex = random.nextInt(100) < 85 ? Sex.MALE : Sex.FEMALE;
    return next(sex, birthAt(age), null);
  }

  /// The next person; `name` is drawn when it is null.
  Person next(Sex sex, PartialDate birth, String name) {
    made++;
    String fullName = name == null ? names.next(random, sex, birth.year()) : name;
    String[] job = work.get(random.nextInt(work.size()));
    LocalDate issued = today.minusDays(200 + random.nextInt(1_500));
    return new Person(
        new PersonId(made),
        new UUID(random.nextLong(), random.nextLong()).toString(),
        1,
        fullName,
        random.nextInt(25) == 0 ? "Út" : "",
        sex,
        birth,
        number(sex, birth.year()),
        issued,
        "Bộ Công an",
        birth.year() < 1998 && random.nextInt(4) == 0 ? List.of(oldNumber()) : List.of(),
        phone(),
        job[1],
        job[2],
        Employment.of(job[0]),
        address(),
        contacts(sex, birth.year()),
        officers.isEmpty() ? null : officers.get(made % officers.size()),
        null,
        "TH-%06d".formatted(made));
  }

  /// A day of birth that makes a person `age` years old.
  PartialDate birthAt(int age) {
    LocalDate day = today.minusYears(age).minusDays(random.nextInt(360) + 1L);
    return age > 62 && random.nextInt(3) == 0
        ? new PartialDate(day.getYear(), 0, 0)
        : PartialDate.of(day);
  }

  private CitizenNumber number(Sex sex, int year) {
    int digit = (year - 1900) / 100 * 2 + (sex == Sex.MALE ? 0 : 1);
    return new CitizenNumber(
        "%s%d%02d%06d".formatted(BirthPlaces.FICTITIOUS, digit, year % 100, made));
  }

  private PreviousNumber oldNumber() {
    return new PreviousNumber(
        "099%06d".formatted(made),
        LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_800)),
        "Công an tỉnh");
  }

  private String phone() {
    return "0900%06d".formatted(random.nextInt(1_000_000));
  }

  private List<Contact> contacts(Sex sex, int year) {
    if (random.nextInt(10) < 3) {
      return List.of();
    }
    boolean spouse = random.nextBoolean();
    Sex other = spouse ? (sex == Sex.MALE ? Sex.FEMALE : Sex.MALE) : Sex.MALE;
    String relation = spouse ? (sex == Sex.MALE ? "vợ" : "chồng") : "anh trai";
    return List.of(new Contact(names.next(random, other, year), relation, phone()));
  }

  private Address address() {
    String hamlet =
        commune.type() == CommuneType.PHUONG
            ? "Tổ dân phố " + (1 + random.nextInt(9))
            : VILLAGES.get(random.nextInt(VILLAGES.size()));
    String old =
        formerCommunes.isEmpty()
            ? null
            : hamlet
                + ", "
                + formerCommunes.get(random.nextInt(formerCommunes.size())).inDistrict();
    return new Address(
        commune.code(),
        hamlet,
        hamlet + ", " + commune.inLine(),
        old,
        LocalDate.of(2025, 7, 1),
        null);
  }
}

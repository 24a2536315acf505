package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;

/// People to search among.
final class ManyPeople {

  private ManyPeople() {}

  private static void add(
      TestRegister register,
      String name,
      String other,
      String number,
      String oldNumber,
      String hamlet) {
    Person p = TestRegister.aPerson(name, hamlet, number);
    List<PreviousNumber> old =
        oldNumber.isEmpty() ? List.of() : List.of(new PreviousNumber(oldNumber, null, null));
    Person full =
        new Person(
            null,
            null,
            0,
            name,
            other,
            Sex.MALE,
            p.birth(),
            p.citizenNumber(),
            null,
            "",
            old,
            "",
            "",
            "",
            Employment.UNKNOWN,
            p.address(),
            List.of(),
            null,
            null,
            null);
    PersonId id = register.<Person>write(tx -> new PersonRepository().insert(tx, full)).id();
    register.measure(id, MeasureKind.AT);
  }

  /// Five people whose names, numbers and hamlets share words.
  static void five(TestRegister register) {
    add(register, "Nguyễn Văn Đức", "", "037085001234", "", "Xóm 3");
    add(register, "Đặng Thị Hòa", "Hoà Béo", "037185004321", "", "Xóm 12");
    add(register, "Nguyễn Đức Anh", "", null, "162993798", "Thôn Đông");
    add(register, "Trần Văn Đông", "", "001099000012", "", "Xóm 3");
    add(register, "Lê Thị Thủy", "Quý", null, "", "Tổ 5");
  }

  /// Many people of a few names and hamlets.
  static List<Person> many(TestRegister register, Random random, int count) {
    String[] family = {
      "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Đặng", "Đỗ", "Vũ", "Phạm", "Hoàng"
    };
    String[] middle = {"Văn", "Thị", "Đức", "Ngọc", "Minh", "Hữu"};
    String[] given = {
      "Anh", "Đức", "Hòa", "Thủy", "Nguyên", "Khuê", "Đông", "Ánh", "Ân", "Vân", "Dũng", "Đào"
    };
    String[] hamlet = {"Xóm 1", "Xóm 2", "Xóm 12", "Thôn Đông", "Tổ dân phố Nguyễn Du", ""};
    return register.write(
        tx -> {
          List<Person> all = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            String name =
                family[random.nextInt(family.length)]
                    + " "
                    + middle[random.nextInt(middle.length)]
                    + " "
                    + given[random.nextInt(given.length)];
            Person p = TestRegister.aPerson(name, hamlet[random.nextInt(hamlet.length)], null);
            Person born =
                new Person(
                    null,
                    null,
                    0,
                    name,
                    random.nextInt(10) == 0 ? "Tí" : "",
                    Sex.MALE,
                    new PartialDate(1950 + random.nextInt(50), 0, 0),
                    null,
                    null,
                    "",
                    List.of(),
                    "",
                    "",
                    "",
                    Employment.UNKNOWN,
                    p.address(),
                    List.of(),
                    null,
                    null,
                    null);
            Person stored = new PersonRepository().insert(tx, born);
            new MeasureRepository().insert(tx, TestRegister.aMeasure(stored.id(), MeasureKind.AT));
            all.add(stored);
          }
          return all;
        });
  }
}

package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.Changed;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.text.SearchKey;
import vn.hoanhap.domain.text.VietnameseNames;
import vn.hoanhap.store.PersonFilter.Scope;

/// What is typed finds the people it should and nobody else, in list order, with the reason; and
/// the fast ways through the index agree with the plain definition.
class PersonSearchTest {

  private final PersonSearch search = new PersonSearch();
  private final PersonList list = new PersonList();
  private TestRegister register;

  @BeforeEach
  void open(@TempDir Path folder) {
    register = new TestRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private List<String> names(String typed) {
    return register.read(
        tx ->
            list.rows(tx, search.search(tx, typed, PersonFilter.of(Scope.OPEN), 50).ids()).stream()
                .map(PersonRow::name)
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # typed            | found, in order
          duc                | Nguyễn Đức Anh, Nguyễn Văn Đức
          nguyen van d       | Nguyễn Văn Đức
          d v n              | Nguyễn Văn Đức
          ĐỨC nguyễn         | Nguyễn Đức Anh, Nguyễn Văn Đức
          dang               | Đặng Thị Hòa
          hoà                | Đặng Thị Hòa
          beo                | Đặng Thị Hòa
          thuy le            | Lê Thị Thủy
          quí                | Lê Thị Thủy
          dong               | Trần Văn Đông, Nguyễn Đức Anh
          xom 3              | Trần Văn Đông, Nguyễn Văn Đức
          xom 3 duc          | Nguyễn Văn Đức
          duc 1985           | Nguyễn Đức Anh, Nguyễn Văn Đức
          037085001234       | Nguyễn Văn Đức
          037 085 001 234    | Nguyễn Văn Đức
          '037085001234      | Nguyễn Văn Đức
          037                | Nguyễn Văn Đức, Đặng Thị Hòa
          1234               | Nguyễn Văn Đức
          162993798          | Nguyễn Đức Anh
          798                | Nguyễn Đức Anh
          HN-000002          | Đặng Thị Hòa
          hn 2               | Đặng Thị Hòa
          uc                 | ``
          xyz                | ``
          duc xyz            | ``
          " * OR name:       | ``
          """)
  void typed_findsInListOrder(String typed, String expected) {
    ManyPeople.five(register);
    assertThat(String.join(", ", names(typed))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          duc,          NAME
          duc ng,       NAME
          beo,          OTHER_NAME
          beo dang,     OTHER_NAME
          xom 12,       HAMLET
          1985,         HAMLET
          0371850,      CITIZEN_NUMBER
          4321,         CITIZEN_NUMBER
          162993798,    OLD_NUMBER
          HN-000002,    REGISTER_NUMBER
          '',           NONE
          """)
  void everyResult_saysWhy(String typed, MatchReason expected) {
    ManyPeople.five(register);
    PersonRow first =
        register.read(
            tx ->
                list.rows(
                        tx,
                        search
                            .search(
                                tx,
                                typed.isEmpty() ? "duc" : typed,
                                PersonFilter.of(Scope.OPEN),
                                50)
                            .ids())
                    .getFirst());
    assertThat(MatchReason.of(first, typed)).isEqualTo(expected);
  }

  @Test
  void changedAndClosedPeople_leaveTheirOldWords() {
    ManyPeople.five(register);
    PersonId id = new PersonId(1);
    register.write(
        tx -> {
          Person p = new PersonRepository().find(tx, id).orElseThrow();
          return new PersonRepository().update(tx, renamed(p, "Phạm Minh Khôi"));
        });
    assertThat(names("duc")).containsExactly("Nguyễn Đức Anh");
    assertThat(names("khoi ph")).containsExactly("Phạm Minh Khôi");
    register.write(
        tx -> {
          Measure m = new MeasureRepository().ofPerson(tx, id).getFirst();
          return new MeasureRepository().update(tx, TestRegister.closed(m));
        });
    assertThat(names("khoi")).isEmpty();
    assertThat(
            register
                .<PersonSearch.Found>read(
                    tx -> search.search(tx, "khoi", PersonFilter.of(Scope.CLOSED), 50))
                .ids())
        .containsExactly(id);
  }

  @Test
  void capped_saysHowManyThereAre() {
    ManyPeople.five(register);
    PersonSearch.Found found =
        register.read(tx -> search.search(tx, "n", PersonFilter.of(Scope.OPEN), 1));
    assertThat(found).isEqualTo(new PersonSearch.Found(List.of(new PersonId(3)), 2));
  }

  private static Person renamed(Person p, String name) {
    return Changed.with(p, "fullName", name);
  }

  /// A person's words, for the definition without any index: every typed word begins a word of the
  /// text.
  private record Worded(Person person, String sortKey, Set<String> name, Set<String> all) {
    static Worded of(Person p) {
      Set<String> name = words(p.fullName() + " " + p.otherName());
      Set<String> all = words(p.address().hamlet() + " " + p.birth().year());
      all.addAll(name);
      return new Worded(p, VietnameseNames.sortKey(p.fullName()), name, all);
    }

    boolean isNamed(Set<String> typed) {
      return typed.stream().allMatch(word -> name.stream().anyMatch(own -> own.startsWith(word)));
    }

    boolean matches(Set<String> typed) {
      return typed.stream().allMatch(word -> all.stream().anyMatch(own -> own.startsWith(word)));
    }
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(SearchKey.fold(text).split(" ")));
  }

  @Test
  void randomQueriesOverManyPeople_agreeWithTheDefinition() {
    Random random = new Random(20261122);
    List<Worded> people =
        ManyPeople.many(register, random, 3_500).stream()
            .map(Worded::of)
            .sorted(
                Comparator.comparing(Worded::sortKey).thenComparing(p -> p.person().id().value()))
            .toList();
    for (int i = 0; i < 400; i++) {
      String typed = query(random, people.get(random.nextInt(people.size())).person());
      Set<String> words = words(typed);
      List<PersonId> expected =
          Stream.concat(
                  people.stream().filter(p -> p.isNamed(words)),
                  people.stream().filter(p -> p.matches(words) && !p.isNamed(words)))
              .map(p -> p.person().id())
              .toList();
      PersonSearch.Found found =
          register.read(tx -> search.search(tx, typed, PersonFilter.of(Scope.OPEN), 200));
      assertThat(found)
          .as(typed)
          .isEqualTo(
              new PersonSearch.Found(expected.stream().limit(200).toList(), expected.size()));
    }
  }

  private static String query(Random random, Person p) {
    String[] words =
        (p.fullName() + " " + p.address().hamlet() + " " + p.birth().year()).split(" ");
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String word = words[random.nextInt(words.length)];
      typed.append(word, 0, Math.min(word.length(), 1 + random.nextInt(4))).append(' ');
    }
    // Digits alone are also numbers, which these people do not have; "hn 1" would be a register
    // number.
    return typed.toString().strip();
  }
}

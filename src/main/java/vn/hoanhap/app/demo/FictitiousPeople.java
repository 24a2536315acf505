package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.time.PartialDate;

/// Fictitious people of one post, around a given day. The same seed, day and commune give the same
/// people.
public final class FictitiousPeople {

  private static final long SEED = 20261122;
  private final LocalDate today;
  private final Random random = new Random(SEED);
  private final PersonMaker people;
  private final PaperMaker papers;
  private final LogMaker logs;

  /// `officers` are given the people in turn; without any, nobody is in charge.
  public FictitiousPeople(
      Reference reference, Commune commune, LocalDate today, List<UserId> officers) {
    this.today = today;
    this.people =
        new PersonMaker(
            random, today, commune, reference.oldCommunes().madeInto(commune), officers);
    this.papers = new PaperMaker(random, commune, reference, today);
    this.logs = new LogMaker(random, today, commune);
  }

  /// A small post: some sixty people in every kind of measure and situation, two of one name and
  /// year.
  public List<FictitiousFile> post() {
    List<FictitiousFile> files = new ArrayList<>();
    for (List<Situations.Situation> group : Situations.all()) {
      for (Situations.Situation situation : group) {
        FileMaker file = file(people.next(situation.age()));
        situation.teller().tell(file);
        files.add(file.make());
      }
    }
    files.addAll(namesakes());
    return List.copyOf(files);
  }

  private List<FictitiousFile> namesakes() {
    PartialDate birth = people.birthAt(36);
    PartialDate sameYear = new PartialDate(birth.year(), 0, 0);
    FileMaker one = file(people.next(Sex.MALE, birth, "Nguyễn Văn Đức"));
    one.add(one.measure(MeasureKind.CHX, one.ago(7, 0)).offence("173").helped());
    FileMaker other = file(people.next(Sex.MALE, sameYear, "Nguyễn Văn Đức"));
    other.add(other.measure(MeasureKind.SDTP, other.ago(2, 0)).statedEnd(other.ago(-10, 0)));
    return List.of(one.make(), other.make());
  }

  /// Any number of people in every kind of measure, most in force, each with `activitiesEach`
  /// entries, one after the other so that they need no memory. For the benchmark.
  public Iterator<FictitiousFile> many(int count, int activitiesEach) {
    CrowdMaker crowd = new CrowdMaker(random, today, papers, logs);
    Stream<FictitiousFile> files =
        IntStream.range(0, count)
            .mapToObj(place -> crowd.next(people.next(20 + random.nextInt(50)), activitiesEach));
    return files.iterator();
  }

  private FileMaker file(Person person) {
    return new FileMaker(random, today, papers, logs, person);
  }
}

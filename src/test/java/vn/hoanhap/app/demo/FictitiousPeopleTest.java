package vn.hoanhap.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.domain.text.Stigma;

/// Focus: the fictitious post shows every situation, can be taken for nobody real, and is the same
/// each time.
class FictitiousPeopleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Reference REFERENCE = new Reference();
  private static final Commune COMMUNE =
      REFERENCE.communes().search("yen mo ninh binh", 1).getFirst();

  private static FictitiousPeople people() {
    return new FictitiousPeople(REFERENCE, COMMUNE, TODAY, List.of(new UserId(1), new UserId(2)));
  }

  private static List<Measure> measures(List<FictitiousFile> files) {
    return files.stream()
        .flatMap(file -> file.cares().stream())
        .map(FictitiousFile.Care::measure)
        .toList();
  }

  @Test
  void post_hasEveryKindAndSituation() {
    List<FictitiousFile> post = people().post();
    assertThat(post).hasSizeBetween(60, 70);
    List<Measure> measures = measures(post);
    assertThat(measures).extracting(Measure::kind).containsAll(EnumSet.allOf(MeasureKind.class));
    assertThat(measures)
        .extracting(Measure::status)
        .contains(MeasureStatus.ACTIVE, MeasureStatus.SUSPENDED, MeasureStatus.CLOSED);
    assertThat(measures)
        .filteredOn(measure -> measure.closing() != null)
        .extracting(measure -> measure.closing().reason())
        .contains(
            CloseReason.TRANSFERRED, CloseReason.DIED, CloseReason.EXPUNGED, CloseReason.LAPSED);
    assertThat(measures).filteredOn(Measure::sealed).hasSize(2);
    assertThat(post).filteredOn(file -> file.cares().size() > 1).isNotEmpty();
    assertThat(post.stream().flatMap(file -> file.activities().stream()))
        .anyMatch(
            entry ->
                entry.nextStep() != null
                    && entry.nextStep().doneOn() == null
                    && entry.nextStep().dueOn().isBefore(TODAY));
  }

  @Test
  void nobody_canBeTakenForSomebodyReal() {
    assertThat(people().post())
        .allSatisfy(
            file -> {
              assertThat(file.person().citizenNumber().digits()).startsWith("099");
              assertThat(file.person().phone()).startsWith("0900");
              assertThat(file.person().externalRef()).startsWith("TH-");
              assertThat(file.person().contacts())
                  .allSatisfy(contact -> assertThat(contact.phone()).startsWith("0900"));
            });
  }

  @Test
  void sameDayAndCommune_giveTheSamePeople() {
    assertThat(people().post()).isEqualTo(people().post());
  }

  @Test
  void log_holdsNoWordsOfStigma() {
    Stigma stigma = new Stigma();
    Set<String> notes =
        people().post().stream()
            .flatMap(file -> file.activities().stream())
            .map(entry -> entry.note() + ". " + entry.result())
            .collect(Collectors.toSet());
    assertThat(notes)
        .hasSizeGreaterThan(15)
        .allSatisfy(note -> assertThat(stigma.in(note)).isEmpty());
  }

  @Test
  void log_staysBetweenReceptionAndToday() {
    for (FictitiousFile file : people().post()) {
      for (Activity entry : file.activities()) {
        Measure measure = file.cares().get((int) entry.measure().value() - 1).measure();
        assertThat(entry.date()).isBetween(measure.term().managedFrom().minusDays(1), TODAY);
      }
    }
  }

  @Test
  void fines_restOnTheDecreeOfTheirDay() {
    assertThat(measures(people().post()))
        .filteredOn(measure -> measure.kind().isSanction())
        .allSatisfy(
            measure ->
                assertThat(measure.sanction().decree())
                    .isEqualTo(
                        measure.term().legalStart().isBefore(LocalDate.of(2025, 12, 15))
                            ? "144/2021/NĐ-CP"
                            : "282/2025/NĐ-CP"));
  }

  @Test
  void many_areAllDifferentAndAsManyAsAsked() {
    Iterator<FictitiousFile> files = people().many(2_000, 20);
    Set<String> keys = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    while (files.hasNext()) {
      FictitiousFile file = files.next();
      keys.add(file.person().key());
      numbers.add(file.person().citizenNumber().digits());
      assertThat(file.activities()).hasSize(20);
    }
    assertThat(keys).hasSize(2_000);
    assertThat(numbers).hasSize(2_000);
  }
}

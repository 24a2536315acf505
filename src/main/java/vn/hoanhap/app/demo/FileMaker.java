package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoanhap.domain.activity.Activity;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;

/// Tells one fictitious file step by step: the person, then each measure with its log.
final class FileMaker {

  private final Random random;
  private final LocalDate today;
  private final PaperMaker papers;
  private final LogMaker logs;
  private final Person person;
  private final List<FictitiousFile.Care> cares = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private Person finished;

  FileMaker(Random random, LocalDate today, PaperMaker papers, LogMaker logs, Person person) {
    this.random = random;
    this.today = today;
    this.papers = papers;
    this.logs = logs;
    this.person = person;
    this.finished = person;
  }

  /// A day some months and days ago.
  LocalDate ago(int months, int days) {
    return today.minusMonths(months).minusDays(days);
  }

  /// Begins a measure of this person; [#add(MeasureMaker)] finishes it.
  MeasureMaker measure(MeasureKind kind, LocalDate start) {
    return new MeasureMaker(random, papers, kind, start);
  }

  /// Takes the measure into the file, with its regular log up to today.
  FileMaker add(MeasureMaker maker) {
    return addUntil(maker, today);
  }

  /// Takes the measure into the file; the regular log stops after `lastLogged`, or at the end of
  /// the measure.
  FileMaker addUntil(MeasureMaker maker, LocalDate lastLogged) {
    FictitiousFile.Care care = maker.make(person.id(), cares.size() + 1);
    cares.add(care);
    Measure measure = care.measure();
    LocalDate end =
        measure.closing() == null ? measure.term().governingEnd() : measure.closing().endedOn();
    LocalDate until = end != null && end.isBefore(lastLogged) ? end : lastLogged;
    activities.addAll(logs.monthly(measure, person.officer(), until));
    return this;
  }

  /// One more entry on the last measure.
  FileMaker did(ActivityType type, int daysAgo) {
    activities.add(
        logs.entry(cares.getLast().measure(), type, today.minusDays(daysAgo), person.officer()));
    return this;
  }

  /// An entry on the last measure whose next step is owed in `dueIn` days; negative means late.
  FileMaker owes(ActivityType type, int daysAgo, int dueIn) {
    LocalDate day = today.minusDays(daysAgo);
    activities.add(
        logs.owing(cares.getLast().measure(), type, day, person.officer(), today.plusDays(dueIn)));
    return this;
  }

  FileMaker died(LocalDate on) {
    finished = person.withDiedOn(on);
    return this;
  }

  FictitiousFile make() {
    return new FictitiousFile(finished, cares, activities);
  }
}

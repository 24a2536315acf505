package vn.hoanhap.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.measure.AdditionalPenalty;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.Obligation;
import vn.hoanhap.law.ConvictionFacts.CourtApplication;
import vn.hoanhap.law.ConvictionFacts.Probation;
import vn.hoanhap.law.CriminalRecord.Prosecution;

/// Reads a criminal record from a line of a table: `born 1985-06-15, art 173, act 2019-03-01,
/// intentional serious, judged 2019-09-10, prison P3Y, done 2024-06-20, paid`, convictions
/// separated by `//`.
final class RecordLine {
  private static final List<String> SEVERITIES =
      List.of("less-serious", "serious", "very-serious", "especially-serious");

  private final List<AdditionalPenalty> additional = new ArrayList<>();
  private final List<CourtApplication> applications = new ArrayList<>();
  private List<Obligation> obligations;
  private String article;
  private LocalDate act;
  private String fault;
  private String severity;
  private LocalDate judged;
  private LocalDate effective;
  private MainPenalty penalty;
  private LocalDate probationStart;
  private Period probationLength;
  private LocalDate probationEnd;
  private LocalDate done;
  private boolean amnestied;
  private boolean neverExecuted;
  private LocalDate reappeared;
  private LocalDate merit;

  private static final class Person {
    private LocalDate born;
    private final List<Prosecution> pending = new ArrayList<>();
  }

  static CriminalRecord parse(String text) {
    Person person = new Person();
    List<ConvictionFacts> convictions = new ArrayList<>();
    for (String conviction : text.split("//")) {
      RecordLine line = new RecordLine();
      for (String part : conviction.strip().split(",\\s*")) {
        line.read(part.strip().split("\\s+"), person);
      }
      convictions.add(line.facts("c" + (convictions.size() + 1)));
    }
    return new CriminalRecord(person.born, convictions, person.pending);
  }

  private void read(String[] words, Person person) {
    String first = words[0];
    switch (first) {
      case "born" -> person.born = LocalDate.parse(words[1]);
      case "pending" -> person.pending.add(new Prosecution(day(words, 1)));
      case "art" -> article = String.join(" ", List.of(words).subList(1, words.length));
      case "act" -> act = LocalDate.parse(words[1]);
      case "intentional", "negligent" -> {
        fault = first;
        severity = words.length > 1 ? words[1] : null;
      }
      case "judged" -> judged = LocalDate.parse(words[1]);
      case "effective" -> effective = LocalDate.parse(words[1]);
      case "probation" -> {
        probationStart = LocalDate.parse(words[1]);
        probationLength = Period.parse(words[2]);
      }
      case "probation-ended" -> probationEnd = LocalDate.parse(words[1]);
      case "done" -> done = LocalDate.parse(words[1]);
      case "amnestied" -> amnestied = true;
      case "never-executed" -> neverExecuted = true;
      case "reappeared" -> reappeared = LocalDate.parse(words[1]);
      case "merit" -> merit = LocalDate.parse(words[1]);
      case "granted", "refused" ->
          applications.add(new CourtApplication(LocalDate.parse(words[1]), first));
      default -> readPenalty(words);
    }
  }

  private void readPenalty(String[] words) {
    switch (words[0]) {
      case "paid" -> obligations = new ArrayList<>();
      case "owes" -> {
        obligations = obligations == null ? new ArrayList<>() : obligations;
        obligations.add(new Obligation(words[1], words[2], day(words, 3)));
      }
      case "residence-surveillance", "residence-ban", "post-ban", "civic-rights" ->
          additional.add(new AdditionalPenalty(words[0], "", day(words, 1), day(words, 2)));
      case "fine-extra" -> additional.add(new AdditionalPenalty("fine", "", null, day(words, 1)));
      case "confiscation-extra" ->
          additional.add(new AdditionalPenalty("confiscation", "", null, day(words, 1)));
      default ->
          penalty =
              new MainPenalty(
                  MainPenalty.Type.of(words[0]), words.length > 1 ? Period.parse(words[1]) : null);
    }
  }

  private static LocalDate day(String[] words, int at) {
    return words.length > at ? LocalDate.parse(words[at]) : null;
  }

  private ConvictionFacts facts(String id) {
    if (severity != null && !SEVERITIES.contains(severity)) {
      throw new IllegalArgumentException(severity);
    }
    return new ConvictionFacts(
        id,
        article,
        act,
        fault,
        severity,
        judged,
        effective,
        penalty,
        new Probation(probationStart, probationLength, probationEnd),
        done,
        amnestied,
        neverExecuted,
        reappeared,
        additional,
        obligations,
        applications,
        merit);
  }
}

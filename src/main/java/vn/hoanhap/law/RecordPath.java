package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.law.ExpungementAnswer.Path;

/// The first two questions about a conviction: is there a record at all, and which path leads out.
/// A question the facts leave open raises a doubt.
final class RecordPath {

  private static final String NEGLIGENT = "negligent";
  private static final String VERY_SERIOUS = "very-serious";
  private static final List<String> LESSER = List.of("less-serious", "serious");

  private final ConvictionFacts own;
  private final CriminalRecord record;
  private final Rules rules;
  private final Explanation why;
  private boolean doubt;
  private boolean unread;

  RecordPath(ConvictionFacts own, CriminalRecord record, Rules rules, Explanation why) {
    this.own = own;
    this.record = record;
    this.rules = rules;
    this.why = why;
  }

  /// The facts or the law leave the answer open: a person must decide.
  boolean doubt() {
    return doubt;
  }

  /// The law that governs was not read, or the facts contradict it: nothing may be computed.
  boolean beyondTheLawRead() {
    return unread;
  }

  /// The path; NONE when there is no record.
  Path find() {
    if (own.mainPenalty() != null && own.mainPenalty().type() == MainPenalty.Type.EXEMPTED) {
      return none("XAT.none.exempted");
    }
    Integer age = ageAtOffence();
    if (age != null && age < number("AGE.adult")) {
      return juvenile(age);
    }
    if (NEGLIGENT.equals(own.fault())) {
      if (own.severity() == null) {
        doubt("severity");
      } else if (LESSER.contains(own.severity())) {
        return none("XAT.none.negligent");
      }
    }
    if (own.fault() == null && mayBeNegligent()) {
      why.miss("fault");
      why.warn("xat.fault-unknown", rules.get("XAT.negligence"));
      doubt = true;
    }
    return needsCourt() ? Path.COURT : Path.AUTOMATIC;
  }

  private Path none(String rule) {
    why.quote(rules.get(rule));
    return Path.NONE;
  }

  private Path juvenile(int age) {
    Rule applies = rules.get("XAT107.applies");
    why.quote(applies);
    if (age < 0) {
      why.warn("xat.not-born", applies, DayFirst.of(own.offenceDate()));
      unread = true;
      return Path.JUVENILE;
    }
    why.because("xat.age", applies, age);
    if (!applies.holds()) {
      why.warn("xat.juvenile-law", applies, number("AGE.adult"));
      unread = true;
      return Path.JUVENILE;
    }
    if (age < number("AGE.fourteen")) {
      why.warn("xat.under-fourteen", rules.get("AGE.fourteen"), age);
      unread = true;
      return Path.JUVENILE;
    }
    if (age < number("AGE.sixteen")) {
      return none("XAT.none.under-16");
    }
    if (own.severity() == null) {
      doubt("severity");
    } else if (LESSER.contains(own.severity()) || isNegligentVerySerious()) {
      return none("XAT.none.under-18");
    } else if (VERY_SERIOUS.equals(own.severity()) && own.fault() == null) {
      doubt("fault");
    }
    return Path.JUVENILE;
  }

  private boolean isNegligentVerySerious() {
    return VERY_SERIOUS.equals(own.severity()) && NEGLIGENT.equals(own.fault());
  }

  /// Age counts at the offence, not at the judgment. Without the day of the offence it is open only
  /// when the person was young at the judgment.
  private Integer ageAtOffence() {
    LocalDate birth = record.birthDate();
    if (birth == null) {
      why.miss("birthDate");
    }
    if (own.offenceDate() == null) {
      why.miss("offenceDate");
    }
    if (birth == null) {
      return null;
    }
    if (own.offenceDate() != null) {
      return DateMath.age(birth, own.offenceDate());
    }
    LocalDate judged = own.convictedOn();
    Rule margin = rules.get("AGE.doubt");
    if (judged != null
        && DateMath.age(birth, judged.minus(margin.period())) < number("AGE.adult")) {
      why.warn("xat.age-unknown", margin);
      doubt = true;
    }
    return null;
  }

  private boolean mayBeNegligent() {
    if (isOldCode()) {
      return false;
    }
    boolean grave = own.severity() != null && !LESSER.contains(own.severity());
    return !grave && articles().anyMatch(rules.get("XAT.negligence")::includes);
  }

  /// Chapters XIII and XXVI, and every crime judged together with one of them (BLHS 73.3).
  private boolean needsCourt() {
    if (own.offenceArticle() == null || articles().findAny().isEmpty()) {
      why.miss("offenceArticle");
      return false;
    }
    boolean court = inCourtChapters(own);
    boolean mixed =
        articles().count() > 1 || record.convictions().stream().anyMatch(this::together);
    if (court || mixed && record.convictions().stream().anyMatch(this::togetherInCourtChapters)) {
      why.quote(court && articles().count() == 1 ? chapters() : rules.get("XAT.mixed"));
      return true;
    }
    return false;
  }

  private boolean together(ConvictionFacts other) {
    return other != own
        && own.judgmentDate() != null
        && own.judgmentDate().equals(other.judgmentDate());
  }

  private boolean togetherInCourtChapters(ConvictionFacts other) {
    return together(other) && inCourtChapters(other);
  }

  private boolean inCourtChapters(ConvictionFacts conviction) {
    Rule chapters = chapters();
    boolean inside = articles(conviction).anyMatch(chapters::includes);
    if (conviction == own && isBetweenCodes()) {
      boolean inEither =
          rules.book().versions("XAT.court.chapters").stream()
              .anyMatch(version -> articles().anyMatch(version::includes));
      if (inEither) {
        Rule since = rules.get("XAT.code2015");
        why.warn("xat.which-code", since, since.date());
        doubt("offenceCode");
      }
    }
    return inside;
  }

  /// The list of the code the judgment quotes.
  private Rule chapters() {
    List<Rule> versions = rules.book().versions("XAT.court.chapters");
    return isOldCode() ? versions.getFirst() : versions.getLast();
  }

  private boolean isOldCode() {
    LocalDate since = rules.get("XAT.code2015").date();
    return own.judgmentDate() != null
        ? own.judgmentDate().isBefore(since)
        : own.convictedOn() != null && own.convictedOn().isBefore(since);
  }

  /// Committed under the old code, judged under the new: the article may be of either.
  private boolean isBetweenCodes() {
    LocalDate since = rules.get("XAT.code2015").date();
    boolean oldAct = own.offenceDate() != null && own.offenceDate().isBefore(since);
    return oldAct && !isOldCode();
  }

  private IntStream articles() {
    return articles(own);
  }

  /// The article numbers in `173`, `Điều 173 khoản 2`, `173.2` or `173, 117`.
  private static IntStream articles(ConvictionFacts conviction) {
    if (conviction.offenceArticle() == null) {
      return IntStream.empty();
    }
    return Arrays.stream(conviction.offenceArticle().split("[,;+]"))
        .map(part -> part.replaceFirst("^\\D*", "").replaceFirst("\\D.*$", ""))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt);
  }

  private void doubt(String fact) {
    why.miss(fact);
    doubt = true;
  }

  private int number(String rule) {
    return rules.get(rule).number();
  }
}

package vn.hoanhap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoanhap.domain.clock.TermAnswer;
import vn.hoanhap.domain.measure.MainPenalty;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.time.DayFirst;
import vn.hoanhap.law.ExpungementAnswer.Status;

/// Says which cases may not be entered: too young, no record by law, commune education without a
/// ground, a sanction that has lapsed, a term that is over. Each refusal names the article.
public final class Admission {

  private final RuleBook book;

  public Admission(RuleBook book) {
    this.book = book;
  }

  /// All refusals of a case typed today; empty when it may be entered. `ground` is the ground of
  /// commune education, possibly empty. A file taken over with its closing paper (`closed`) may be
  /// over already.
  public List<Refusal> check(TermFacts facts, String ground, boolean closed, LocalDate today) {
    Rules rules = book.on(facts.dates(today));
    List<Refusal> refusals = new ArrayList<>();
    age(facts, rules, refusals);
    beginning(facts, rules, refusals);
    ground(facts, ground, rules, refusals);
    penalty(facts, rules, refusals);
    if (facts.kind() == MeasureKind.CHX) {
      released(facts, today, closed, refusals);
    } else if (!closed) {
      over(facts, today, refusals);
    }
    return refusals;
  }

  private static void age(TermFacts facts, Rules rules, List<Refusal> refusals) {
    Rule youngest = youngest(facts.kind(), rules);
    LocalDate day = dayOfAge(facts);
    if (facts.birthDate() == null || day == null) {
      return;
    }
    if (day.isBefore(facts.birthDate())) {
      // No age of the law's: the two dates contradict each other.
      refusals.add(new Refusal("law.not-born", "birthDate", "", List.of(DayFirst.of(day))));
      return;
    }
    if (youngest == null) {
      return;
    }
    int age = DateMath.age(facts.birthDate(), day);
    if (age < youngest.number()) {
      refusals.add(refusal("law.too-young", "birthDate", youngest, age, youngest.number()));
    }
  }

  private static Rule youngest(MeasureKind kind, Rules rules) {
    return switch (kind) {
      case VPHC_CB, VPHC_MD -> rules.get("AGE.sanction");
      case GDX -> rules.get("AGE.education");
      case CNTN, CNBB, SCN, SDTP -> rules.get("AGE.drugs");
      case DTTT -> null;
      default -> rules.get("AGE.fourteen");
    };
  }

  /// The age counts at the offence; for administrative matters on the day of the decision.
  private static LocalDate dayOfAge(TermFacts facts) {
    boolean convicted = facts.record() != null && !facts.record().convictions().isEmpty();
    if (convicted) {
      ConvictionFacts conviction = facts.record().convictions().getFirst();
      if (conviction.offenceDate() != null) {
        return conviction.offenceDate();
      }
      if (conviction.judgmentDate() != null) {
        return conviction.judgmentDate();
      }
    }
    return facts.judgmentDate() != null ? facts.judgmentDate() : facts.decisionDate();
  }

  private static void beginning(TermFacts facts, Rules rules, List<Refusal> refusals) {
    Rule since = rules.get("SDTP.since");
    if (facts.kind() == MeasureKind.SDTP
        && facts.decisionDate() != null
        && facts.decisionDate().isBefore(since.date())) {
      refusals.add(refusal("law.no-such-measure", "basisDate", since, DayFirst.of(since.date())));
    }
  }

  private static void ground(TermFacts facts, String ground, Rules rules, List<Refusal> refusals) {
    if (facts.kind() != MeasureKind.GDX || ground == null) {
      return;
    }
    String said = ground.toLowerCase(Locale.ROOT);
    refuseGround(said.contains("bán dâm"), rules.get("GDX.sex-work"), refusals);
    refuseGround(
        said.contains("ma túy") || said.contains("ma tuý"), rules.get("GDX.drugs"), refusals);
  }

  private static void refuseGround(boolean named, Rule rule, List<Refusal> refusals) {
    if (named && !rule.holds()) {
      refusals.add(refusal("law.no-ground", "ground", rule));
    }
  }

  /// A measure that carries a penalty out cannot rest on a judgment that pronounced another one.
  private static void penalty(TermFacts facts, Rules rules, List<Refusal> refusals) {
    MainPenalty.Type pronounced = pronounced(facts);
    if (pronounced == null) {
      return;
    }
    if (facts.kind() == MeasureKind.AT && pronounced != MainPenalty.Type.SUSPENDED) {
      refusals.add(refusal("law.not-suspended", "mainPenalty", rules.get("AT.prison.max")));
    }
    if (facts.kind() == MeasureKind.CTKGG && pronounced != MainPenalty.Type.NON_CUSTODIAL) {
      refusals.add(refusal("law.not-reform", "mainPenalty", rules.get("CTKGG.min")));
    }
  }

  private static MainPenalty.Type pronounced(TermFacts facts) {
    boolean convicted = facts.record() != null && !facts.record().convictions().isEmpty();
    MainPenalty penalty = convicted ? facts.record().convictions().getFirst().mainPenalty() : null;
    return penalty == null ? null : penalty.type();
  }

  private void released(TermFacts facts, LocalDate today, boolean closed, List<Refusal> refusals) {
    if (facts.record() == null || facts.record().convictions().isEmpty()) {
      return;
    }
    ConvictionFacts conviction = facts.record().convictions().getFirst();
    if (isNotPrison(conviction)) {
      Rule scope = book.on(facts.dates(today)).get("START.CHX");
      refusals.add(refusal("law.not-prison", "mainPenalty", scope));
      return;
    }
    ExpungementAnswer answer =
        new ExpungementCalculator(book).answer(facts.record(), today).getFirst();
    String article = answer.reasons().isEmpty() ? "" : answer.reasons().getLast().article();
    if (answer.status() == Status.NO_RECORD) {
      refusals.add(new Refusal("law.no-record", "conviction", article, List.of()));
    } else if (answer.status() == Status.EXPUNGED && !closed) {
      String last = DayFirst.of(answer.lastDayOfRecord());
      refusals.add(new Refusal("law.expunged", "conviction", article, List.of(last)));
    }
  }

  private static boolean isNotPrison(ConvictionFacts conviction) {
    if (conviction.mainPenalty() == null) {
      return false;
    }
    MainPenalty.Type type = conviction.mainPenalty().type();
    return switch (type) {
      case PRISON, LIFE, DEATH_COMMUTED, EXEMPTED -> false;
      default -> true;
    };
  }

  private void over(TermFacts facts, LocalDate today, List<Refusal> refusals) {
    TermAnswer clock = new TermCalculator(book).answer(facts, today);
    if (!clock.over()) {
      return;
    }
    boolean sanction = facts.kind().isSanction();
    String key = sanction ? "law.lapsed" : "law.term-over";
    String article =
        sanction
            ? book.on(facts.dates(today)).get("VPHC.other").article()
            : book.on(facts.dates(today)).get("START." + facts.kind().code()).article();
    refusals.add(
        new Refusal(
            key, endField(facts, clock), article, List.of(DayFirst.of(clock.governingEnd()))));
  }

  /// The fact the last day comes from; a fine runs from its execution, else from its decision.
  private static String endField(TermFacts facts, TermAnswer clock) {
    if (clock.statedGoverns()) {
      return "statedEnd";
    }
    if (!facts.kind().isSanction()) {
      return "legalStart";
    }
    boolean executed = facts.sanction() != null && facts.sanction().executedOn() != null;
    return executed ? "executedOn" : "basisDate";
  }

  private static Refusal refusal(String key, String field, Rule rule, Object... arguments) {
    return new Refusal(key, field, rule.article(), List.of(arguments));
  }
}

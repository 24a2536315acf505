package vn.hoanhap.app.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.dossier.Helper;
import vn.hoanhap.domain.measure.Adjustment;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.Closing;
import vn.hoanhap.domain.measure.LegalBasis;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.RehabKind;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.PersonId;

/// Puts one fictitious measure together, step by step; what is not said is drawn. The computed end
/// is left to the legal clock.
final class MeasureMaker {

  private static final int USUALLY_COMPLETE = 7;

  private final Random random;
  private final PaperMaker papers;
  private final MeasureKind kind;
  private final LocalDate start;
  private final List<Adjustment> adjustments = new ArrayList<>();
  private final List<Helper> helpers = new ArrayList<>();
  private Period length;
  private LocalDate statedEnd;
  private MeasureStatus status = MeasureStatus.ACTIVE;
  private Closing closing;
  private String offence;
  private boolean sealed;
  private boolean executed = true;
  private boolean amnestied;
  private String obligation = "done";
  private RehabKind rehab;

  /// `start` is the legal start; the post received the papers a few days after it.
  MeasureMaker(Random random, PaperMaker papers, MeasureKind kind, LocalDate start) {
    this.random = random;
    this.papers = papers;
    this.kind = kind;
    this.start = start;
    this.length = usualLength(random, kind);
    this.rehab = kind == MeasureKind.SCN ? RehabKind.COMPULSORY : null;
  }

  private static Period usualLength(Random random, MeasureKind kind) {
    return switch (kind) {
      case AT -> Period.ofMonths(12 + 6 * random.nextInt(5));
      case CTKGG -> Period.ofMonths(9 + 3 * random.nextInt(6));
      case TTH -> Period.ofMonths(8 + 2 * random.nextInt(6));
      case QC, CCT, TQCD -> Period.ofYears(1 + random.nextInt(3));
      case HOAN, TDC -> Period.ofMonths(6 + 6 * random.nextInt(2));
      case SDTP -> Period.ofYears(1);
      case SCN -> Period.ofYears(2);
      case CNTN -> Period.ofMonths(24);
      case CNBB -> Period.ofMonths(18);
      case GDX -> Period.ofMonths(3 + random.nextInt(4));
      case CHX, DTTT, VPHC_CB, VPHC_MD -> null;
    };
  }

  MeasureMaker length(Period pronounced) {
    length = pronounced;
    return this;
  }

  MeasureMaker statedEnd(LocalDate end) {
    statedEnd = end;
    return this;
  }

  MeasureMaker offence(String article) {
    offence = article;
    return this;
  }

  MeasureMaker obligation(String state) {
    obligation = state;
    return this;
  }

  MeasureMaker amnestied() {
    amnestied = true;
    return this;
  }

  MeasureMaker sealed() {
    sealed = true;
    return this;
  }

  MeasureMaker notExecuted() {
    executed = false;
    return this;
  }

  MeasureMaker rehab(RehabKind before) {
    rehab = before;
    return this;
  }

  MeasureMaker status(MeasureStatus state) {
    status = state;
    return this;
  }

  MeasureMaker adjusted(Adjustment.Type type, Period by, int days, LocalDate decidedOn) {
    LocalDate from =
        type == Adjustment.Type.PAUSED || type == Adjustment.Type.DETAINED ? decidedOn : null;
    adjustments.add(
        new Adjustment(
            0,
            type,
            by,
            days,
            from,
            null,
            papers.number("QĐ-TA", decidedOn),
            decidedOn,
            papers.court(decidedOn)));
    return this;
  }

  /// A helper with the Chairman's decision, in charge since a few days after the start.
  MeasureMaker helped() {
    LocalDate proposed = start.plusDays(4);
    LocalDate decided = proposed.plusDays(3);
    helpers.add(papers.helper(proposed, papers.number("QĐ-UBND", decided), decided));
    return this;
  }

  /// A helper who was proposed and not decided yet.
  MeasureMaker helperProposed(LocalDate on) {
    helpers.add(papers.helper(on, null, null));
    return this;
  }

  MeasureMaker closed(CloseReason reason, LocalDate on, String destination) {
    status = MeasureStatus.CLOSED;
    closing = new Closing(reason, on, papers.number("GCN", on), on, destination);
    return this;
  }

  /// The finished measure of a person, as the `place`th of the file.
  FictitiousFile.Care make(PersonId person, int place) {
    MeasureId id = new MeasureId(place);
    LegalBasis basis = papers.basis(kind, start, amnestied);
    LocalDate received = papers.received(kind, start);
    Term term =
        new Term(start, received, received.plusDays(random.nextInt(3)), length, statedEnd, null);
    Measure measure =
        new Measure(
            id,
            new UUID(random.nextLong(), random.nextLong()).toString(),
            1,
            person,
            kind,
            basis,
            term,
            status,
            papers.conviction(
                new PaperMaker.Sentence(kind, start, length, offence, amnestied, obligation)),
            papers.sanction(kind, start, executed),
            rehab,
            kind == MeasureKind.GDX ? "Vi phạm trật tự công cộng nhiều lần" : "",
            adjustments,
            closing,
            sealed,
            null);
    List<Helper> ofThis = helpers.stream().map(helper -> withMeasure(helper, id)).toList();
    boolean complete = closing != null || random.nextInt(USUALLY_COMPLETE) > 0;
    List<DossierItem> onFile = papers.onFile(measure, !helpers.isEmpty(), complete);
    return new FictitiousFile.Care(measure, ofThis, onFile);
  }

  private static Helper withMeasure(Helper helper, MeasureId measure) {
    return new Helper(
        0,
        measure,
        helper.name(),
        helper.organisation(),
        helper.phone(),
        helper.proposedOn(),
        helper.decisionNumber(),
        helper.decidedOn(),
        helper.from(),
        helper.until());
  }
}

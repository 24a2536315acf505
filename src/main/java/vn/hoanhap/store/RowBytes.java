package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.store.DutySource.Filed;
import vn.hoanhap.store.DutySource.Reckoned;
import vn.hoanhap.store.DutySource.Row;

/// Packs rows into bytes and back: numbers in as few bytes as they need, days as numbers, every
/// code written out once. A change of the form is a new number at its head, and what has another
/// number there is not read.
public final class RowBytes {

  private static final int FORM = 1;

  private RowBytes() {}

  /// The rows as bytes.
  public static byte[] write(List<Row> rows) {
    Packer body = new Packer();
    body.number(rows.size());
    for (Row row : rows) {
      write(body, row);
    }
    return body.bytes(FORM);
  }

  /// The rows; nothing when there are no bytes, or those of another form.
  public static Optional<List<Row>> read(byte[] bytes) {
    Unpacker from = new Unpacker(bytes);
    if (!from.begins(FORM)) {
      return Optional.empty();
    }
    int count = (int) from.number();
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(from));
    }
    return Optional.of(rows);
  }

  private static void write(Packer to, Row row) {
    to.number(row.measure().value());
    to.number(row.person().value());
    to.number(row.officer() == null ? 0 : row.officer().value());
    to.word(row.kind().code());
    to.word(row.status().code());
    to.day(row.managedFrom());
    to.day(row.presentedOn());
    to.day(row.legalStart());
    to.day(row.governingEnd());
    to.day(row.helperProposedOn());
    to.day(row.helperDecidedOn());
    to.word(row.commentedMonth());
    for (ActivityType type : OpenMeasures.MARKED) {
      to.day(row.latest().get(type));
    }
    to.day(row.reckoned().reductionFrom());
    to.day(row.reckoned().mayApplyFrom());
    to.word(row.reckoned().by());
    to.day(row.afterCareOn());
    to.day(row.movedOn());
    to.number(row.papers().size());
    for (Filed paper : row.papers()) {
      to.word(paper.code());
      to.day(paper.day());
    }
  }

  private static Row row(Unpacker from) {
    MeasureId measure = new MeasureId(from.number());
    PersonId person = new PersonId(from.number());
    long officer = from.number();
    return new Row(
        measure,
        person,
        officer == 0 ? null : new UserId(officer),
        from.kind(),
        from.status(),
        from.day(),
        from.day(),
        from.day(),
        from.day(),
        from.day(),
        from.day(),
        from.word(),
        from.latest(),
        new Reckoned(measure, from.day(), from.day(), from.word()),
        from.day(),
        from.day(),
        papers(from));
  }

  private static List<Filed> papers(Unpacker from) {
    int count = (int) from.number();
    if (count == 0) {
      return List.of();
    }
    List<Filed> papers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      papers.add(new Filed(from.word(), from.day()));
    }
    return papers;
  }
}

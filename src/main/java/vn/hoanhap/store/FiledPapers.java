package vn.hoanhap.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.person.PersonId;

/// What the files hold: for the whole post in one pass, or for one person.
public final class FiledPapers {

  // One text a file, for the reason told in DutySource.
  private static final String SETTLED =
      """
      SELECT measure_id || '|' || group_concat(
        code || '|' || iif(state = 'present', coalesce(paper_date, '0001-01-01'), ''), '|')
      FROM dossier_item WHERE state <> 'missing'
      """;

  static final String ALL = SETTLED + " GROUP BY measure_id";

  static final String OF_PERSON =
      SETTLED
          + " AND measure_id IN (SELECT id FROM measure WHERE person_id = :person) GROUP BY"
          + " measure_id";

  /// A paper that is settled: in the file since a day (the first of the calendar when it bears
  /// none), or not applicable, and then the day is null.
  public record Filed(String code, LocalDate day) {}

  /// The settled papers of each file.
  public Map<MeasureId, List<Filed>> all(Tx tx) {
    return read(tx.handle().createQuery(ALL));
  }

  /// The same for one person.
  public Map<MeasureId, List<Filed>> of(Tx tx, PersonId person) {
    return read(tx.handle().createQuery(OF_PERSON).bind("person", person.value()));
  }

  private static Map<MeasureId, List<Filed>> read(Query query) {
    Map<MeasureId, List<Filed>> files = new HashMap<>();
    for (String line : query.mapTo(String.class).list()) {
      Cells cells = new Cells(line);
      MeasureId measure = new MeasureId(cells.number());
      List<Filed> papers = new ArrayList<>();
      while (cells.hasMore()) {
        papers.add(new Filed(cells.text(), cells.date()));
      }
      files.put(measure, papers);
    }
    return files;
  }
}

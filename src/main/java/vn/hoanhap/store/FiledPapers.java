package vn.hoanhap.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import vn.hoanhap.domain.measure.MeasureId;

/// What the files hold: for the whole post in one pass, or for some people.
final class FiledPapers {

  // One text a file, for the reason told in DutySource.
  private static final String SETTLED =
      """
      SELECT measure_id || '|' || group_concat(
        code || '|' || iif(state = 'present', coalesce(paper_date, '0001-01-01'), ''), '|')
      FROM dossier_item WHERE state <> 'missing'
      """;

  static final String ALL = SETTLED + " GROUP BY measure_id";

  static final String OF_PEOPLE =
      SETTLED
          + " AND measure_id IN (SELECT id FROM measure WHERE person_id IN"
          + " (SELECT value FROM json_each(:people))) GROUP BY measure_id";

  private FiledPapers() {}

  /// The settled papers of each file.
  static Map<MeasureId, List<DutySource.Filed>> all(Tx tx) {
    return read(tx.handle().createQuery(ALL));
  }

  /// The same for some people, whose numbers come as a JSON list.
  static Map<MeasureId, List<DutySource.Filed>> of(Tx tx, String people) {
    return read(tx.handle().createQuery(OF_PEOPLE).bind("people", people));
  }

  private static Map<MeasureId, List<DutySource.Filed>> read(Query query) {
    Map<MeasureId, List<DutySource.Filed>> files = new HashMap<>();
    for (String line : query.mapTo(String.class).list()) {
      Cells cells = new Cells(line);
      MeasureId measure = new MeasureId(cells.number());
      List<DutySource.Filed> papers = new ArrayList<>();
      while (cells.hasMore()) {
        papers.add(new DutySource.Filed(cells.text(), cells.date()));
      }
      files.put(measure, papers);
    }
    return files;
  }
}

package vn.hoanhap.usecase.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.MeasureRepository;
import vn.hoanhap.store.Tx;

/// Finds a measure by the reference of the list it came from (`BP-000123`) or by its number in this
/// register.
public final class FindMeasure {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final Database database;
  private final MeasureRepository measures = new MeasureRepository();

  public FindMeasure(Database database) {
    this.database = database;
  }

  /// The measure, or the fault that there is none.
  public MeasureId handle(String reference) {
    return database
        .read(tx -> find(tx, reference.strip()))
        .orElseThrow(() -> new Fault.NotFound("measure.not-found"));
  }

  private Optional<MeasureId> find(Tx tx, String reference) {
    Optional<MeasureId> named = measures.withExternalRef(tx, reference);
    return named.isEmpty() && NUMBER.matcher(reference).matches()
        ? measures.find(tx, new MeasureId(Long.parseLong(reference))).map(Measure::id)
        : named;
  }
}

package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoanhap.domain.measure.Measure;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.measure.Term;
import vn.hoanhap.domain.person.PersonId;

/// Who is told to the province by name, who by identifier and who only as a number.
class DisclosureTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind,   status,                sealed, told
          AT,       active,                false,  NAMED
          AT,       ended-awaiting-papers, false,  NAMED
          AT,       closed,                false,  BY_ID
          AT,       erased,                false,  BY_ID
          AT,       draft,                 false,  COUNTED
          AT,       active,                true,   COUNTED
          CHX,      needs-review,          false,  NAMED
          SDTP,     active,                false,  NAMED
          SDTP,     active,                true,   COUNTED
          SCN,      suspended,             false,  NAMED
          GDX,      active,                false,  BY_ID
          GDX,      closed,                true,   COUNTED
          DTTT,     active,                false,  COUNTED
          VPHC_CB,  active,                false,  COUNTED
          VPHC_MD,  closed,                false,  COUNTED
          """)
  void told(String kind, String status, boolean sealed, Disclosure told) {
    Measure measure =
        new Measure(
            new MeasureId(1),
            "measure-1",
            1,
            new PersonId(1),
            MeasureKind.of(kind),
            null,
            new Term(null, null, null, null, null, LocalDate.of(2027, 1, 1)),
            MeasureStatus.of(status),
            null,
            null,
            null,
            "",
            List.of(),
            null,
            sealed,
            null);

    assertThat(Disclosure.of(measure)).isEqualTo(told);
  }
}

package vn.hoanhap.domain.measure;

import java.time.LocalDate;

/// Another decision of the judgment: court fee, compensation, confiscation. `status` is one of
/// done, waived-by-court, enforcement-stopped, waived-by-victim, unpaid, unknown (the four closing
/// papers of NQ01/2018 Điều 2.5b). `doneOn` may be null.
public record Obligation(String type, String status, LocalDate doneOn) {}

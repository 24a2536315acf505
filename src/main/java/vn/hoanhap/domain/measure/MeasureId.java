package vn.hoanhap.domain.measure;

/// The number of a measure in this register.
public record MeasureId(long value) {}

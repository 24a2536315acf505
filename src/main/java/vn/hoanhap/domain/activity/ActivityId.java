package vn.hoanhap.domain.activity;

/// The number of an activity in this register.
public record ActivityId(long value) {}

package vn.hoanhap.domain.access;

/// The number of a user of this register.
public record UserId(long value) {}

package vn.hoanhap.domain.clock;

/// An argument of a [Reason] that comes from the rule data in both languages.
public record Phrase(String vietnamese, String english) {}

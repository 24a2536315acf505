package vn.hoanhap.domain.clock;

/// An argument of a [Reason] that is itself a word of the message files, such as `penalty.fine`: it
/// is shown in the reader's language.
public record Word(String key) {}

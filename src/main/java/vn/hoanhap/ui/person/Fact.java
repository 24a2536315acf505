package vn.hoanhap.ui.person;

/// A named fact about the person, for the leaf of contacts and particulars.
public record Fact(String name, String value) {}

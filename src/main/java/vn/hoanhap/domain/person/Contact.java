package vn.hoanhap.domain.person;

/// A relative or other person to call, and nothing more about them. `relation` is a plain word
/// ("vợ", "anh trai"); `phone` may be empty.
public record Contact(String name, String relation, String phone) {}

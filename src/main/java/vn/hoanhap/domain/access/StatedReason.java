package vn.hoanhap.domain.access;

/// Why a closed or a sealed file is opened, as it goes into the ledger: the purpose chosen and the
/// reason in words, which [WrittenReason] has found to be enough.
public record StatedReason(Purpose purpose, String words) {}

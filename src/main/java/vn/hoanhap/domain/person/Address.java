package vn.hoanhap.domain.person;

import java.time.LocalDate;

/// A place of residence with its validity. `communeCode` is the five-digit code of QĐ
/// 19/2025/QĐ-TTg; `hamlet` is the thôn, xóm or tổ dân phố that lists are sorted by; `text` is the
/// whole line as papers write it; `oldText` is the three-level form used before 2025-07-01, or
/// null. `validTo` is null while the person lives there.
public record Address(
    String communeCode,
    String hamlet,
    String text,
    String oldText,
    LocalDate validFrom,
    LocalDate validTo) {}

package vn.hoanhap.law;

import java.time.LocalDate;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.clock.Reason;
import vn.hoanhap.domain.measure.MeasureId;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;

/// A person who may ask for something and was not proposed: the text is `may-ask.CODE`. `from` is
/// the day the right arose, `until` the last day of a window, or null.
public record MayAsk(
    String code,
    MeasureId measure,
    PersonId person,
    MeasureKind kind,
    LocalDate from,
    LocalDate until,
    Reason reason,
    UserId officer) {}

/// The rule book and the calculators that use it: terms, deadlines, expungement, lapse, each answer
/// with its reasons. Pure functions of facts, rules and a date.
package vn.hoanhap.law;

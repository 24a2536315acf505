/// Dates as papers state them: whole, or only a month or a year.
package vn.hoanhap.domain.time;

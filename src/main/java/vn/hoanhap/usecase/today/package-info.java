/// What the office owes.
package vn.hoanhap.usecase.today;

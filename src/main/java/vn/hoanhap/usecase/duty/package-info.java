/// What the office owes over one person, read from the person's own file.
package vn.hoanhap.usecase.duty;

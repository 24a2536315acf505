/// Printed lists, the person's own extract, spreadsheets.
package vn.hoanhap.usecase.paper;

/// How printed papers look: lists, books and the person's own extract as PDF in the layout of
/// NĐ30/2020 Phụ lục I, their pages as pictures for the preview, and the way to the printer. What
/// stands on a paper comes as plain data from `report.form`; nothing here reads the register.
package vn.hoanhap.report;

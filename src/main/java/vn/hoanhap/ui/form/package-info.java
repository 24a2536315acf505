/// What every form has in common: fields with what was typed and what is wrong with it, drafts,
/// saving, and which field to look at first. Form models hold no control and are tested without a
/// toolkit; only [vn.hoanhap.ui.form.InputGrid] and [vn.hoanhap.ui.form.FormPanel] put one on the
/// screen.
package vn.hoanhap.ui.form;

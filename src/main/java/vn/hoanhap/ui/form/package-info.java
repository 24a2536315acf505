/// What every form has in common: fields with what was typed and what is wrong with it, drafts,
/// saving, and which field to look at first. Form models hold no control, so they are tested
/// without a toolkit; [vn.hoanhap.ui.form.InputGrid] alone puts one on the screen.
package vn.hoanhap.ui.form;

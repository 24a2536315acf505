/// What every form has in common: fields with what was typed and what is wrong with it, drafts, and
/// which field to look at first. Form models hold no control and are tested without a toolkit; only
/// [vn.hoanhap.ui.form.InputGrid] puts one on the screen. saving, and which field to look at first.
/// No control lives here, so forms are tested without a toolkit.
package vn.hoanhap.ui.form;

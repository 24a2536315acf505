/// What every form has in common: fields with what was typed and what is wrong with it, drafts,
/// saving, and which field to look at first. No control lives here, so forms are tested without a
/// toolkit.
package vn.hoanhap.ui.form;

/// A person's page: who, on what paper and until when, what was done, which papers are missing, who
/// changed what; and the forms that add or change a person.
package vn.hoanhap.ui.person;

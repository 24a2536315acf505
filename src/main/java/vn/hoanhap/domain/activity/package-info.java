/// The dated log of what was done with and for a person, and the next step that was agreed.
package vn.hoanhap.domain.activity;

/// Người được quản lý: find anybody by a few letters, narrow the list, and go on from there to a
/// person's page, the log, or the printed list.
package vn.hoanhap.ui.people;

/// Quản trị, for the chief: people with access, backups, the ledger, settings, and the law the
/// program follows; and what every user may change for themselves.
package vn.hoanhap.ui.admin;

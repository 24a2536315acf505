/// Backup, restore, verification, ledger.
package vn.hoanhap.usecase.safety;

/// The encrypted register on disk: open, migrate, transact, read, write, keep the ledger, back up.
/// The only home of SQL, JDBI and Flyway. One file, one connection, one writer; repositories hold
/// SQL as constants, take the transaction as their first argument and keep no state.
package vn.hoanhap.store;

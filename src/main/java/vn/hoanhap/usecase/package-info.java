/// One class per thing a person does: it opens the transaction, applies the rules, writes the
/// ledger line. No text, only keys; no control, no SQL.
package vn.hoanhap.usecase;

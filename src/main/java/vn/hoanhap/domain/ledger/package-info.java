/// What the ledger (nhật ký) records: every view, change, print, export, log-in and refusal.
package vn.hoanhap.domain.ledger;

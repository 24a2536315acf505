/// What the window keeps between sittings: drafts, saved filters, settings.
package vn.hoanhap.usecase.desk;

/// The legal notes: every rule the program counts with, its source and how sure it is.
package vn.hoanhap.usecase.notes;

/// The frame around every page: rail, top line, status line, history, keys, help, dialogs,
/// background work, and the lock. It knows no feature; pages are handed to it.
package vn.hoanhap.ui.shell;

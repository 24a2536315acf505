/// The window: one `…View` and one `…ViewModel` per screen, written in code. Views build nodes and
/// bind them; view models hold what is shown and call the use cases, and never touch a control.
package vn.hoanhap.ui;

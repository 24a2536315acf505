/// The speed table (`hoanhap bench`): each gate of the design measured together with its floor, in
/// one run and turn by turn, so that a slow or busy machine is fair to both. Only registers of
/// fictitious people are measured.
package vn.hoanhap.app.bench;

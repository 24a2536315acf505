/// `main`, the command line, the wiring of all parts by hand, settings, single instance and crash
/// net: the only package that knows every other.
package vn.hoanhap.app;

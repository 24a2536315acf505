/// Before the register is open: choosing one, making one, unlocking one, and the way back in when a
/// password is forgotten.
package vn.hoanhap.ui.access;

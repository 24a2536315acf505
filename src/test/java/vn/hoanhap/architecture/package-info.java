/// Tests about the shape of the code itself: which package may use which, what lives where, what no
/// class may do. `planted` holds one small offence per rule, so that a rule which stopped biting is
/// noticed.
package vn.hoanhap.architecture;

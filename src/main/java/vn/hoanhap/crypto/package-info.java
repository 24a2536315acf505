/// Passwords and key wrapping, signing and sealing keys. The only home of Bouncy Castle and of
/// `javax.crypto`; it knows no file format and no person.
package vn.hoanhap.crypto;

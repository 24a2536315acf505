/// Putting whole files on the disk: a reader finds the old file or the new one, never half of one.
/// Knows nothing of what the files hold.
package vn.hoanhap.file;

/// Fictitious people for training registers, demonstrations and the benchmark. Nobody here exists:
/// their citizen numbers begin with 099, a place code of no province, and their telephones with
/// 0900.
package vn.hoanhap.app.demo;

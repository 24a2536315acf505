/// One ground of management over one person for a time: its kind, the paper behind it, its term,
/// its end.
package vn.hoanhap.domain.measure;

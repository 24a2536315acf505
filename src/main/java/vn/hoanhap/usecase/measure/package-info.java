/// Measures: preview with the arithmetic, add, adjust, close, transfer.
package vn.hoanhap.usecase.measure;

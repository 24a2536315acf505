/// The forms of a measure: adding it on its legal basis, papers that move its end, and its closing.
/// The law answers while one types.
package vn.hoanhap.ui.measure;

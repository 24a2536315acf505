/// Hôm nay: what the post owes, by its deadline, with a button that does each thing.
package vn.hoanhap.ui.today;

/// Ghi hoạt động: what was done, for one person or several, by keyboard in less than half a minute.
package vn.hoanhap.ui.activity;

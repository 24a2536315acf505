/// In và báo cáo: choose a paper, narrow it, see it exactly as it will leave the printer, and print
/// or save it for a stated purpose.
package vn.hoanhap.ui.paper;

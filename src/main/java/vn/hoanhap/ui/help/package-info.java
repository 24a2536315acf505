/// Help for the page one is on, and the list of keys.
package vn.hoanhap.ui.help;

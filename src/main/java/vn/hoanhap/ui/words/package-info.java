/// How screens say days, terms and the law's answers: plain text from values, no control.
package vn.hoanhap.ui.words;

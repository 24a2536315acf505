/// How the window looks: three sets of colours, one style sheet, one family of type, and a text
/// scale up to 150 %, all switchable while the program runs.
package vn.hoanhap.ui.theme;

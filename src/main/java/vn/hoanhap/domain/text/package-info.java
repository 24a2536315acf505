/// Vietnamese words as a register needs them: the order of names, what a search finds, and the
/// words that do not belong in a note. No texts for the screen live here.
package vn.hoanhap.domain.text;

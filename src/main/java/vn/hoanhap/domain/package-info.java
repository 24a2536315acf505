/// People, measures, activities, names, dates, states and the rules between them. Plain Java: no
/// database, no screen, no text for the eye, no library.
package vn.hoanhap.domain;

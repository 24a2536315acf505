/// A human being, once, however many measures: who, how to reach, how to tell apart.
package vn.hoanhap.domain.person;

/// Finding, adding, reading and changing people.
package vn.hoanhap.usecase.person;

/// Who may do what, asked at the start of every use case.
package vn.hoanhap.usecase.access;

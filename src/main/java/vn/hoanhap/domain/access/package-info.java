/// Who works with the register and what each may do.
package vn.hoanhap.domain.access;

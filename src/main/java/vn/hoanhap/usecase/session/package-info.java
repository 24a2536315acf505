/// Making a register, unlocking and locking it, and the people who may.
package vn.hoanhap.usecase.session;

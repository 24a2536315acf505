/// The log of what was done, and the next steps it leaves.
package vn.hoanhap.usecase.activity;

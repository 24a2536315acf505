/// The monthly file for the province.
package vn.hoanhap.usecase.bundle;

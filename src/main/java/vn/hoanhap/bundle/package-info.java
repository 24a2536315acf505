/// The monthly file: its model, its codec, and the sealed envelope around it. The only home of
/// Jackson and of the JOSE library. It reads no register; what goes into a file is decided by the
/// use case that builds it, within the limits that [Disclosure] sets.
package vn.hoanhap.bundle;

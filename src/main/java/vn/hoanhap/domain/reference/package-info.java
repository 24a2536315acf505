/// Shipped lists of the State that do not belong to one post: provinces, communes and where the old
/// ones went, offences, administrative violations, places of birth registration. Each file under
/// `vn/hoanhap/reference` carries its version and source in its head; [Reference] reads a list when
/// it is first asked for.
package vn.hoanhap.domain.reference;

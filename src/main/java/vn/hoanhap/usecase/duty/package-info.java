/// The facts behind what the office owes, over one person or over the whole post.
package vn.hoanhap.usecase.duty;

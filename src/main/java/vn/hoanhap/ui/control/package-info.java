/// The building blocks of every screen: fields, cards, chips, bars, headers, messages. They hold no
/// rule of the register and no text of their own.
package vn.hoanhap.ui.control;

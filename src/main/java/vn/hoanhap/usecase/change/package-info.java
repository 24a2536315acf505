/// What a change did to a record, field by field, so that history can show it and undo can take it
/// back.
package vn.hoanhap.usecase.change;

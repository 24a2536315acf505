/// The papers a file must hold (hồ sơ) and the person or organisation assigned to help.
package vn.hoanhap.domain.dossier;

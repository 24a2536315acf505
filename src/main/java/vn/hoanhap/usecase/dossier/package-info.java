/// The papers of a file and the person assigned to help.
package vn.hoanhap.usecase.dossier;

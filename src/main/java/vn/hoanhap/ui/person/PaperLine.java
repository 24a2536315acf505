package vn.hoanhap.ui.person;

import vn.hoanhap.domain.dossier.DossierItem;

/// A paper of the checklist: its name, the measure it belongs to, and what is known of it in words.
public record PaperLine(
    DossierItem item, String measure, String name, String words, boolean late) {}

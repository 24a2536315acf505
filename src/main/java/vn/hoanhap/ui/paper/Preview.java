package vn.hoanhap.ui.paper;

import vn.hoanhap.usecase.paper.ViewPages;

/// A paper on the screen: its pages, opened; how many people it names; -1 for a person's own paper.
public record Preview(String title, int people, ViewPages.Pages pages) {}

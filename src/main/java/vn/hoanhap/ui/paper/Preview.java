package vn.hoanhap.ui.paper;

import java.util.List;
import vn.hoanhap.usecase.paper.ViewPages;

/// A paper on the screen: its pages, opened; how many people it names, -1 for a person's own paper;
/// and whom it leaves out by its definition, in sentences.
public record Preview(String title, int people, List<String> leftOut, ViewPages.Pages pages) {}

package vn.hoanhap.architecture.planted.ui;

import javafx.scene.control.Label;

/// Breaks, on purpose: a view model without nodes.
final class OffendingViewModel {
  Label label;
}

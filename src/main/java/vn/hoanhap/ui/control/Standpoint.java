package vn.hoanhap.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where one stood on a page: the leaves that were open and the control that had the focus. Both
/// are known by their ids, so that the same page can be brought to it when it was built anew.
///
/// @param leaves the ids of the open leaves, outer ones first
/// @param focus the id of the control with the focus; empty when it had none
public record Standpoint(List<String> leaves, String focus) {

  /// Where one stands now.
  public static Standpoint in(Scene scene) {
    Node owner = scene.getFocusOwner();
    return new Standpoint(
        scene.getRoot().lookupAll(".hn-tabs").stream()
            .map(TabStrip.class::cast)
            .map(TabStrip::openLeaf)
            .toList(),
        owner == null || owner.getId() == null ? "" : owner.getId());
  }

  /// Opens the leaves and gives the focus back, as far as the page has them.
  public void takeIn(Scene scene) {
    for (String leaf : leaves) {
      scene.getRoot().lookupAll(".hn-tabs").forEach(strip -> ((TabStrip) strip).open(leaf));
      // What stands in a scrolled leaf is on the page only once the leaf has its skin.
      scene.getRoot().applyCss();
    }
    scene.getRoot().lookupAll("*").stream()
        .filter(node -> focus.equals(node.getId()) && node.isFocusTraversable())
        .findFirst()
        .ifPresent(FirstFocus::on);
  }
}

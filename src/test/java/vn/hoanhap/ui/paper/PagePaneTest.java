package vn.hoanhap.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.PageWriter;
import vn.hoanhap.report.SamplePapers;
import vn.hoanhap.ui.care.CareRegister;
import vn.hoanhap.usecase.paper.PreparePaper;

/// Focus: of a long paper only the pages near the sight exist, and each of them is drawn at its
/// place.
class PagePaneTest {

  @TempDir Path folder;
  private CareRegister register;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    register = new CareRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void longPaper_hasAFewPagesAtATime_fromTheFirstToTheLast() {
    byte[] pdf =
        new PageWriter(new Messages(Language.VIETNAMESE))
            .write(SamplePapers.list("CASE_LIST", 400));
    PapersViewModel model =
        register.papers(
            new OnePaper(
                "Danh sách", "", "danh-sach", draft -> new PreparePaper.Paper("", pdf, 400, "")));
    new FxRobot()
        .interact(
            () -> {
              PagePane pane = new PagePane(model, CareRegister.MESSAGES);
              new Scene(pane, 900, 500);
              lay(pane);
              int count = model.previewProperty().get().pages().count();
              assertThat(count).isGreaterThan(15);
              assertThat(shown(pane)).hasSizeBetween(2, 6).startsWith("Trang 1 trên " + count);
              pane.setVvalue(1);
              lay(pane);
              assertThat(shown(pane))
                  .hasSizeBetween(2, 6)
                  .endsWith("Trang " + count + " trên " + count);
              assertThat(pane.lookupAll(".image-view"))
                  .allMatch(picture -> ((ImageView) picture).getImage() != null);
              Sheet last = (Sheet) pane.lookupAll(".hn-sheet").toArray()[shown(pane).size() - 1];
              assertThat(last.getBoundsInParent().getMaxY())
                  .isLessThanOrEqualTo(pane.getContent().getLayoutBounds().getHeight());
            });
    model.close();
  }

  private static void lay(PagePane pane) {
    pane.applyCss();
    pane.layout();
    pane.applyCss();
    pane.layout();
  }

  private static List<String> shown(PagePane pane) {
    return pane.lookupAll(".hn-sheet").stream().map(sheet -> sheet.getAccessibleText()).toList();
  }
}

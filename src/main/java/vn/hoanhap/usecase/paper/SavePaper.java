package vn.hoanhap.usecase.paper;

import java.nio.file.Path;
import vn.hoanhap.file.AtomicFile;

/// Writes a finished paper to a file, whole or not at all.
public final class SavePaper {

  /// Writes the PDF; a file of that name is replaced only once the new one is safe on the disk.
  public void handle(PreparePaper.Paper paper, Path file) {
    new AtomicFile(file).write(paper.pdf());
  }
}

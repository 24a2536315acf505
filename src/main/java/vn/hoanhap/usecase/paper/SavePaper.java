package vn.hoanhap.usecase.paper;

import java.nio.file.Path;
import java.util.Locale;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.file.AtomicFile;
import vn.hoanhap.store.Database;

/// Writes a finished paper to a file, whole or not at all, and writes down that it did.
public final class SavePaper {

  private static final String ENDING = ".pdf";

  private final PaperTrail trail;

  public SavePaper(Database database) {
    this.trail = new PaperTrail(database);
  }

  /// Writes the PDF and answers where: a name without an ending gets `.pdf`. A file of that name is
  /// replaced only once the new one is safe on the disk.
  public Path handle(Actor actor, PreparePaper.Paper paper, Path file) {
    Path target = withEnding(file, ENDING);
    new AtomicFile(target).write(paper.pdf());
    trail.line(actor, LedgerAction.SAVE_PAPER, paper);
    return target;
  }

  /// A file of that ending: a name without it gets it, for no program opens a file whose kind it
  /// cannot tell.
  static Path withEnding(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }
}

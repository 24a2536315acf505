package vn.hoanhap.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.app.demo.TrainingRegister;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.EnvelopeReader;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.bundle.BuildBundle;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.person.SearchPeople;

/// The tour of the program without a person at it: a register of fictitious people, the lists as
/// pages and as spreadsheets, one person's own extract, the month's sealed file, and a
/// demonstration province that opens and verifies it.
final class DemoTour {

  private static final String REGISTER = "so-dang-ky";
  private static final String PAPERS = "danh-sach";
  private static final String SENT = "gui-tinh";
  private static final String PROVINCE = "tinh";
  private static final String PICTURES = "man-hinh";

  private final Terminal terminal;
  private final Messages messages;
  private final Screens screens;
  private final KeyText keys = new KeyText();

  /// What the tour left, by kind.
  record Left(
      Path register,
      List<Path> papers,
      Path bundle,
      Path provinceKey,
      EnvelopeReader.Opened opened,
      List<Path> pictures) {}

  DemoTour(Terminal terminal, Screens screens) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.screens = screens;
  }

  /// Makes everything in a folder; one that holds a register already is refused.
  Left make(Path folder) {
    Path home = folder.toAbsolutePath();
    terminal.say(messages.text("command.demo.register", home.resolve(REGISTER)));
    TrainingRegister training = new TrainingRegister(new Reference(), terminal.clock());
    List<Path> papers;
    BuildBundle.Done built;
    KeyText.Verifying post;
    SealingKey province = SealingKey.fresh();
    try (Register register =
        new Register(training.make(home.resolve(REGISTER)), terminal.clock())) {
      terminal.say(messages.text("command.demo.password", TrainingRegister.PASSWORD));
      papers = papers(register, home.resolve(PAPERS));
      built = bundle(register, home, province);
      post = keys.readVerifying(register.showPostKey().handle(register.actor()));
    }
    Path key = keep(home.resolve(PROVINCE), "khoa-bi-mat.json", keys.write(province, true));
    EnvelopeReader.Opened opened =
        new EnvelopeReader()
            .open(
                new BundleFile().read(built.file()),
                keys.readSealing(keys.write(province, true)),
                post);
    terminal.say(messages.text("command.demo.opened", built.file(), opened.bundle().records()));
    return new Left(home.resolve(REGISTER), papers, built.file(), key, opened, pictures(home));
  }

  private List<Path> papers(Register register, Path folder) {
    makeFolder(folder);
    PreparePaper prepare = register.preparePaper();
    Actor chief = register.actor();
    List<Path> files = new ArrayList<>();
    for (ListPapers.Entry entry : new ListPapers().handle()) {
      PreparePaper.ListRequest request =
          new PreparePaper.ListRequest(
              entry.code(),
              SearchPeople.Query.of(""),
              messages.text("command.demo.purpose"),
              messages.language());
      Path page = folder.resolve(entry.code() + ".pdf");
      register.savePaper().handle(chief, prepare.printList(chief, request), page);
      Path sheet = folder.resolve(entry.code() + ".xlsx");
      prepare.exportList(chief, request, sheet);
      files.add(page);
      files.add(sheet);
    }
    var first = register.searchPeople().everybody(chief, SearchPeople.Query.of("")).getFirst();
    Path extract = folder.resolve("PERSON_EXTRACT.pdf");
    register
        .savePaper()
        .handle(
            chief,
            prepare.extract(
                chief,
                new PreparePaper.ExtractRequest(
                    first, messages.text("paper.extract.purpose"), messages.language()),
                false),
            extract);
    files.add(extract);
    terminal.say(messages.text("command.demo.papers", files.size(), folder));
    return files;
  }

  private BuildBundle.Done bundle(Register register, Path home, SealingKey province) {
    String open = keys.write(province.publicHalf(), true);
    keep(home.resolve(PROVINCE), "khoa-cong-khai.json", open);
    keep(
        home.resolve(PROVINCE),
        "khoa-cong-an-xa.json",
        register.showPostKey().handle(register.actor()));
    return register
        .buildBundle()
        .handle(
            register.actor(),
            new BuildBundle.Command(YearMonth.now(terminal.clock()), open, home.resolve(SENT)));
  }

  private List<Path> pictures(Path home) {
    if (screens.areVisible()) {
      return List.of();
    }
    terminal.say(messages.text("command.demo.drawing"));
    List<Path> pictures = screens.draw(home.resolve(PICTURES), terminal.clock());
    terminal.say(
        pictures.isEmpty()
            ? messages.text("command.demo.no-pictures")
            : messages.text("command.demo.pictures", pictures.size(), home.resolve(PICTURES)));
    return pictures;
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new Fault.NotSaved("command.output-not-saved", refused, folder.toString());
    }
  }

  private static Path keep(Path folder, String name, String text) {
    makeFolder(folder);
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException refused) {
      throw new Fault.NotSaved("command.output-not-saved", refused, name);
    }
  }
}

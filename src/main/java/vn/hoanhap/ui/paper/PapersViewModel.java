package vn.hoanhap.ui.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.form.Form;
import vn.hoanhap.ui.form.Input;
import vn.hoanhap.ui.people.PeopleFilter;
import vn.hoanhap.ui.shell.Latest;
import vn.hoanhap.ui.shell.Tasks;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.paper.ListPapers;
import vn.hoanhap.usecase.paper.ListPapers.Entry;
import vn.hoanhap.usecase.paper.PreparePaper;
import vn.hoanhap.usecase.paper.PreparePaper.ListRequest;
import vn.hoanhap.usecase.paper.PreparePaper.Paper;
import vn.hoanhap.usecase.paper.SavePaper;
import vn.hoanhap.usecase.paper.SendToPrinter;
import vn.hoanhap.usecase.paper.ViewPages;
import vn.hoanhap.usecase.person.SearchPeople;
import vn.hoanhap.usecase.session.ManageUsers;

/// The papers: the chosen one is previewed as it will be, marked as a preview; printing and saving
/// ask for the purpose, and go into the ledger with a serial.
public final class PapersViewModel {

  /// The use cases behind the page.
  public record UseCases(
      PreparePaper prepare,
      ListPapers catalogue,
      ViewPages view,
      SendToPrinter printer,
      SavePaper save,
      SearchPeople search,
      ManageUsers users,
      PostSettings post) {}

  private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final UseCases use;
  private final Actor actor;
  private final Tasks tasks;
  private final Clock clock;
  private final Messages messages;
  private final Latest previews;
  private final OnePaper one;
  private final List<Entry> entries;
  private final ObjectProperty<Entry> chosen = new SimpleObjectProperty<>();
  private final PeopleFilter filter = new PeopleFilter();
  private final ObservableList<String> hamlets = FXCollections.observableArrayList();
  private final ObservableList<User> officers = FXCollections.observableArrayList();
  private final Form form = new Form();
  private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  private String postName = "";

  final Input purpose = form.text("purpose");

  /// `one` is the paper about one person that is wanted, or null for the lists.
  public PapersViewModel(
      UseCases use, Actor actor, Tasks tasks, Clock clock, Messages messages, OnePaper one) {
    this.use = use;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.messages = messages;
    this.one = one;
    this.previews = tasks.latest();
    this.entries = one == null ? use.catalogue().handle() : List.of();
    chosen.set(entries.isEmpty() ? null : entries.getFirst());
    chosen.addListener((entry, before, now) -> refresh());
    filter.onChange(changed -> refresh());
  }

  /// The lists to choose from; none for a paper about one person.
  public List<Entry> entries() {
    return entries;
  }

  /// Chooses the list of that code.
  public void choose(String code) {
    entries.stream().filter(entry -> entry.code().equals(code)).forEach(chosen::set);
  }

  /// The list that is shown.
  public ObjectProperty<Entry> chosenProperty() {
    return chosen;
  }

  public PeopleFilter filter() {
    return filter;
  }

  public ObservableList<String> hamlets() {
    return hamlets;
  }

  public ObservableList<User> officers() {
    return officers;
  }

  /// The pages as they will be, or null while nothing is ready.
  public ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Why there is no paper, or null.
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// A paper is being made or printed.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// The paper about one person; null for the lists.
  public OnePaper one() {
    return one;
  }

  /// This is a paper about one person, not a list.
  public boolean isAboutOne() {
    return one != null;
  }

  /// What a saved file is called: the paper, the post and the day. No name of a person ever goes
  /// into it, for a file's name is seen by whoever sees the stick.
  String fileName() {
    String paper = isAboutOne() ? one.fileName() : messages.text(chosen.get().nameKey());
    String day = FILE_DAY.format(LocalDate.now(clock));
    String name =
        postName.isEmpty()
            ? messages.text("papers.file.name.short", paper, day)
            : messages.text("papers.file.name", paper, postName, day);
    return name.replaceAll("[\\\\/:*?\"<>|]", "-");
  }

  /// Loads what the filters offer, the name of the post, and the preview.
  public void load() {
    tasks.run(() -> use.post().read(actor).postName()).onDone(name -> postName = name).start();
    if (!isAboutOne()) {
      tasks.run(() -> use.search().hamlets(actor)).onDone(hamlets::setAll).start();
      tasks.run(() -> use.users().officers(actor)).onDone(officers::setAll).start();
    }
    refresh();
  }

  private void refresh() {
    Callable<Paper> make = previewed();
    if (make == null) {
      return;
    }
    busy.set(true);
    previews.run(() -> tried(make), this::show);
  }

  private Callable<Paper> previewed() {
    if (isAboutOne()) {
      return () -> one.maker().make(true);
    }
    if (chosen.get() == null) {
      return null;
    }
    ListRequest request = request();
    return () -> use.prepare().previewList(actor, request);
  }

  private ListRequest request() {
    return new ListRequest(
        chosen.get().code(), filter.query(), purpose.value(), messages.language());
  }

  // A fault here belongs on the page, where the paper would be, and to the newest question alone.
  private record Tried(Preview preview, Fault fault) {}

  private Tried tried(Callable<Paper> make) throws Exception {
    try {
      Paper paper = make.call();
      int people = isAboutOne() ? -1 : paper.people();
      ViewPages.Pages pages = use.view().handle(paper.pdf());
      return new Tried(new Preview(paper.title(), people, paper.leftOut(), pages), null);
    } catch (Fault refused) {
      return new Tried(null, refused);
    }
  }

  private void show(Tried tried) {
    busy.set(false);
    close();
    fault.set(tried.fault());
    preview.set(tried.preview());
  }

  /// Where a page is to be shown. [#read] turns a PNG picture into one of the screen's, away from
  /// the screen.
  public interface Slot<T> {

    /// How many picture points a point of the page gets.
    float scale();

    /// False once nobody looks there any more; asked away from the screen.
    boolean isWanted();

    T read(byte[] png);

    void take(T picture);
  }

  /// Draws a page away from the screen and gives it to its slot. A page that nobody looks at any
  /// more, or of a preview that was closed meanwhile, is not drawn.
  public <T> void draw(Preview from, int page, Slot<T> slot) {
    tasks
        .run(
            () ->
                from == preview.get() && slot.isWanted()
                    ? slot.read(from.pages().png(page, slot.scale()))
                    : null)
        .onDone(
            picture -> {
              if (picture != null) {
                slot.take(picture);
              }
            })
        .start();
  }

  /// Prints after the system's own dialog; `said` gets what happened.
  public void print(Consumer<String> said) {
    make(
        paper ->
            tasks
                .runLong(
                    messages.text("papers.printing"),
                    progress -> use.printer().handle(actor, paper))
                .onDone(
                    sent ->
                        said.accept(
                            sent
                                ? messages.text("papers.printed")
                                : messages.text("papers.not-printed")))
                .onFault(fault::set)
                .onEnd(() -> busy.set(false))
                .start());
  }

  /// Saves the paper as a PDF file.
  public void savePdf(Path file, Consumer<String> said) {
    make(
        paper ->
            tasks
                .run(() -> use.save().handle(actor, paper, file))
                .onDone(written -> said.accept(saved(written)))
                .onFault(fault::set)
                .onEnd(() -> busy.set(false))
                .start());
  }

  /// Saves the list as a spreadsheet.
  public void saveSheet(Path file, Consumer<String> said) {
    if (lacksPurpose()) {
      return;
    }
    busy.set(true);
    ListRequest request = request();
    tasks
        .run(() -> use.prepare().exportList(actor, request, file))
        .onDone(written -> said.accept(saved(written)))
        .onFault(fault::set)
        .onEnd(() -> busy.set(false))
        .start();
  }

  private String saved(Path file) {
    return messages.text(
        "papers.saved",
        file.getFileName().toString(),
        file.toAbsolutePath().getParent().toString());
  }

  // The final paper: with its serial, without the preview mark, written into the ledger.
  private void make(Consumer<Paper> next) {
    if (lacksPurpose()) {
      return;
    }
    busy.set(true);
    Callable<Paper> work;
    if (isAboutOne()) {
      work = () -> one.maker().make(false);
    } else {
      ListRequest request = request();
      work = () -> use.prepare().printList(actor, request);
    }
    tasks
        .run(work)
        .onDone(next)
        .onFault(
            refused -> {
              busy.set(false);
              fault.set(refused);
            })
        .start();
  }

  /// Puts a fault under the purpose when it is needed and missing.
  boolean lacksPurpose() {
    boolean lacks = !isAboutOne() && purpose.isBlank();
    if (lacks) {
      purpose.fail(messages.text("papers.purpose.missing"));
    }
    return lacks;
  }

  /// Lets go of the pages; the page is left.
  public void close() {
    if (preview.get() != null) {
      preview.get().pages().close();
      preview.set(null);
    }
  }
}

package vn.hoanhap.ui.person;

import java.time.Clock;
import java.util.Arrays;
import javafx.scene.Node;
import vn.hoanhap.domain.dossier.DossierItem;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Panel;
import vn.hoanhap.ui.form.FormPanel;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The short forms of a person that stand in a panel beside the page.
public final class PersonPanels {

  private final Messages messages;
  private final Clock clock;
  private final Communes communes;

  public PersonPanels(Messages messages, Clock clock, Communes communes) {
    this.messages = messages;
    this.clock = clock;
    this.communes = communes;
  }

  /// The particulars.
  public Panel edit(EditPersonViewModel model, Runnable saved) {
    PersonFields fields =
        new PersonFields(model.inputs(), messages, clock)
            .identity(model::checkNumber, model.storedNumber(), model.replacesNumberProperty())
            .residence(model.hamlets(), communes)
            .rest(model.officers());
    return new FormPanel(
            messages.text("person.edit.title"),
            model,
            fields.grid(),
            messages.text("person.edit.save"),
            messages,
            saved)
        .panel();
  }

  /// Who is assigned to help.
  public Panel helper(HelperViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.wideName(model.name, messages.text("person.helper.name"));
    grid.text(model.organisation, messages.text("person.helper.organisation"));
    grid.text(model.phone, messages.text("person.helper.phone"));
    grid.date(model.proposedOn, messages.text("person.helper.proposed"));
    grid.section(messages.text("person.helper.decision"));
    grid.text(model.decisionNumber, messages.text("person.helper.number"));
    grid.date(model.decidedOn, messages.text("person.helper.decided"));
    grid.date(model.from, messages.text("person.helper.from"));
    grid.date(model.until, messages.text("person.helper.until"));
    return new FormPanel(
            messages.text("person.helper.title"),
            model,
            grid,
            messages.text("person.helper.save"),
            messages,
            saved)
        .panel();
  }

  /// A death.
  public Panel death(DeathViewModel model, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.date(model.diedOn, messages.text("person.death.day"));
    grid.text(model.paperNumber, messages.text("person.death.paper"));
    grid.date(model.paperDate, messages.text("person.death.paper-date"));
    return new FormPanel(
            messages.text("person.death.title"),
            model,
            grid,
            messages.text("person.death.save"),
            messages,
            saved)
        .panel();
  }

  /// A paper of the checklist.
  public Panel paper(PaperViewModel model, String name, Runnable saved) {
    InputGrid grid = new InputGrid(2, messages, clock);
    grid.wideChoice(
        model.state,
        messages.text("person.paper.state"),
        Arrays.stream(DossierItem.State.values())
            .map(state -> new Option(state.code(), messages.text("dossier." + state.code())))
            .toList());
    Field number = grid.text(model.paperNumber, messages.text("person.paper.number"));
    Field date = grid.date(model.paperDate, messages.text("person.paper.date"));
    Field reason = grid.wideText(model.reason, messages.text("person.paper.reason"));
    model
        .state
        .textProperty()
        .subscribe(
            code -> {
              only(number, model.asksForNumber());
              only(date, model.asksForDay());
              only(reason, model.needsReason());
            });
    return new FormPanel(name, model, grid, messages.text("person.paper.save"), messages, saved)
        .panel();
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

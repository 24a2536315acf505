package vn.hoanhap.ui.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.control.Field;
import vn.hoanhap.ui.control.Picker;
import vn.hoanhap.ui.control.SuggestingInput;
import vn.hoanhap.ui.control.TextInput;
import vn.hoanhap.ui.form.InputGrid;
import vn.hoanhap.ui.form.Option;

/// The fields of a person on the screen, in two parts: who it is, and everything else.
final class PersonFields {

  private static final int FOUND = 8;

  private final PersonInputs inputs;
  private final Messages messages;
  private final InputGrid grid;

  PersonFields(PersonInputs inputs, Messages messages, Clock clock) {
    this.inputs = inputs;
    this.messages = messages;
    this.grid = new InputGrid(2, messages, clock);
  }

  InputGrid grid() {
    return grid;
  }

  /// Name, sex, birth, numbers; `leftNumber` runs when the number is left.
  PersonFields identity(Runnable leftNumber) {
    return identity(leftNumber, () -> {});
  }

  /// The same for a stored person: when the number is replaced, what it was is asked under it.
  PersonFields identity(Runnable leftNumber, String stored, ReadOnlyBooleanProperty replaced) {
    return identity(leftNumber, () -> formerNumber(stored, replaced));
  }

  private PersonFields identity(Runnable leftNumber, Runnable underNumber) {
    grid.section(messages.text("person.form.identity"));
    grid.name(inputs.fullName, messages.text("person.form.name"));
    grid.choice(
        inputs.sex,
        messages.text("person.form.sex"),
        options(Sex.values(), Sex::code, code -> messages.text("sex." + code)));
    grid.date(inputs.birth, messages.text("person.form.birth"));
    TextInput number = new TextInput();
    number.textProperty().bindBidirectional(inputs.citizenNumber.textProperty());
    number
        .focusedProperty()
        .addListener(
            (field, had, has) -> {
              if (!has) {
                leftNumber.run();
              }
            });
    grid.put(inputs.citizenNumber, messages.text("person.form.citizen-number"), number, false);
    underNumber.run();
    grid.text(inputs.oldNumber, messages.text("person.form.old-number"));
    grid.name(inputs.otherName, messages.text("person.form.other-name"));
    return this;
  }

  private void formerNumber(String stored, ReadOnlyBooleanProperty replaced) {
    Field former =
        grid.wideChoice(
            inputs.formerNumber,
            messages.text("person.former", stored),
            List.of(
                new Option(PersonInputs.MISTYPED, messages.text("person.former.mistyped")),
                new Option(PersonInputs.HELD, messages.text("person.former.held"))));
    former.visibleProperty().bind(replaced);
    former.managedProperty().bind(replaced);
  }

  /// Where the person lives.
  PersonFields residence(ObservableList<String> hamlets, Communes communes) {
    grid.section(messages.text("person.form.residence"));
    hamlet(hamlets);
    grid.put(inputs.commune, messages.text("person.form.commune"), communePicker(communes), false);
    grid.wideText(inputs.addressText, messages.text("person.form.address"));
    grid.wideText(inputs.oldAddress, messages.text("person.form.old-address"));
    return this;
  }

  /// Telephone, work, card, people to call, and who is in charge.
  PersonFields rest(ObservableList<User> officers) {
    grid.section(messages.text("person.form.contact"));
    grid.text(inputs.phone, messages.text("person.form.phone"));
    grid.text(inputs.occupation, messages.text("person.form.occupation"));
    grid.choice(
        inputs.employment,
        messages.text("person.form.employment"),
        options(
            Employment.values(), Employment::code, code -> messages.text("employment." + code)));
    grid.text(inputs.education, messages.text("person.form.education"));
    grid.date(inputs.issuedOn, messages.text("person.form.issued-on"));
    grid.text(inputs.issuer, messages.text("person.form.issuer"));
    grid.put(inputs.officer, messages.text("person.form.officer"), officerBox(officers), false);
    int number = 1;
    for (PersonInputs.ContactInputs contact : inputs.contacts) {
      grid.section(messages.text("person.form.contact.of", number++));
      grid.name(contact.name(), messages.text("person.form.contact.name"));
      grid.text(contact.relation(), messages.text("person.form.contact.relation"));
      grid.text(contact.phone(), messages.text("person.form.contact.phone"));
    }
    return this;
  }

  // The hamlets in use are offered while one types, and all of them stand in a menu beside the
  // line. One typed in another way is taken, with a word about the one it comes near to.
  private void hamlet(ObservableList<String> hamlets) {
    SuggestingInput hamlet = new SuggestingInput(hamlets);
    TextInput line = hamlet.input();
    line.setId(inputs.hamlet.name() + ".line");
    line.setAccessibleText(messages.text("person.form.hamlet"));
    line.textProperty().bindBidirectional(inputs.hamlet.textProperty());
    HBox.setHgrow(hamlet, Priority.ALWAYS);
    MenuButton menu = new MenuButton();
    menu.setAccessibleText(messages.text("person.form.hamlet.choose"));
    Runnable fill = () -> menu.getItems().setAll(hamlets.stream().map(this::hamletItem).toList());
    hamlets.addListener((ListChangeListener<String>) change -> fill.run());
    fill.run();
    grid.put(inputs.hamlet, messages.text("person.form.hamlet"), new HBox(4, hamlet, menu), false)
        .offers(
            hamlet
                .nearProperty()
                .map(name -> name.isEmpty() ? "" : messages.text("person.form.hamlet.near", name)),
            () -> {
              inputs.hamlet.set(hamlet.nearProperty().get());
              hamlet.requestFocus();
            });
  }

  private MenuItem hamletItem(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> inputs.hamlet.set(name));
    return item;
  }

  private Picker<Commune> communePicker(Communes communes) {
    Picker<Commune> picker =
        new Picker<>(
                typed -> communes.search(typed, FOUND),
                Commune::inProvince,
                messages.text("person.form.commune.change"))
            .nothing(messages.text("commune.nothing"));
    picker.input().setId("communeCode");
    return picker.keepsIn(inputs.commune.textProperty(), Commune::code, communes::byCode);
  }

  private ComboBox<Option> officerBox(ObservableList<User> officers) {
    ComboBox<Option> box = new ComboBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    Runnable fill =
        () -> {
          List<Option> options = new ArrayList<>();
          officers.forEach(
              user -> options.add(new Option(Long.toString(user.id().value()), user.name())));
          String chosen = inputs.officer.value();
          box.setItems(FXCollections.observableArrayList(options));
          options.stream()
              .filter(one -> one.code().equals(chosen))
              .findFirst()
              .ifPresent(box::setValue);
        };
    box.valueProperty()
        .addListener(
            (value, before, now) -> {
              if (now != null) {
                inputs.officer.set(now.code());
              }
            });
    officers.addListener((ListChangeListener<User>) change -> fill.run());
    inputs.officer.textProperty().addListener((text, before, now) -> fill.run());
    fill.run();
    return box;
  }

  private static <T> List<Option> options(
      T[] values, Function<T, String> code, Function<String, String> words) {
    return Arrays.stream(values).map(code).map(one -> new Option(one, words.apply(one))).toList();
  }
}

package vn.hoanhap.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.domain.person.PreviousNumber;
import vn.hoanhap.domain.person.Sex;
import vn.hoanhap.domain.time.PartialDate;
import vn.hoanhap.usecase.person.RegisterPerson;

/// A person as one JSON object: the names of `format/json-lines.md`, with the other names that
/// lists in use give the same facts.
final class PersonLine {

  /// Not kept: what the law does not want stored, and what other fields say already.
  private static final List<String> NOT_KEPT =
      List.of(
          "ethnic",
          "religion",
          "marital",
          "spouse",
          "children",
          "relation_to_head",
          "birth_registered_place_code",
          "old_commune_code",
          "quality_issue",
          "synthetic");

  private static final Pattern HAMLET =
      Pattern.compile("(?iu)(thôn|xóm|ấp|bản|buôn|làng|khóm|khu phố|khu|tổ dân phố|tổ)\\s.*");

  private final LeftOut leftOut;

  PersonLine(LeftOut leftOut) {
    this.leftOut = leftOut;
  }

  RegisterPerson.Command read(JsonObject in) {
    leftOut.skip(in, NOT_KEPT);
    RegisterPerson.Command command =
        new RegisterPerson.Command(
            required(in, "full_name"),
            in.text("other_name"),
            sex(in),
            birth(in),
            in.text("citizen_id", "cccd"),
            in.day("id_issued", "cccd_issued"),
            in.text("id_issuer", "cccd_issuer"),
            previousNumbers(in),
            in.text("phone"),
            in.text("occupation"),
            in.text("education"),
            in.code("employment", Employment::of),
            address(in),
            in.list("contacts", PersonLine::contact),
            null,
            in.text("ref", "id"),
            in.texts("different_from").stream().map(text -> register(in, text)).toList());
    in.end();
    return command;
  }

  private static String required(JsonObject in, String name) {
    String text = in.text(name);
    if (text == null || text.isBlank()) {
      throw new BadInput("command.input.missing", in.at(name));
    }
    return text;
  }

  private static Sex sex(JsonObject in) {
    return in.code(
        "sex",
        text ->
            switch (Person.clean(text).toLowerCase(Locale.ROOT)) {
              case "nam" -> Sex.MALE;
              case "nữ" -> Sex.FEMALE;
              default -> Sex.of(text);
            });
  }

  private static PartialDate birth(JsonObject in) {
    PartialDate date = in.code("birth_date", PartialDate::parse);
    Integer year = in.number("birth_year");
    if (date != null && year != null && date.year() != year) {
      throw new BadInput("command.input.two-years", in.at("birth_year"));
    }
    if (date == null && year != null) {
      return in.code("birth_year", PartialDate::parse);
    }
    return date;
  }

  private static List<PreviousNumber> previousNumbers(JsonObject in) {
    List<PreviousNumber> numbers = new ArrayList<>();
    String old = in.text("old_id", "old_cmnd");
    if (old != null) {
      numbers.add(new PreviousNumber(old, null, null));
    }
    List<PreviousNumber> more =
        in.list(
            "previous_ids",
            one ->
                new PreviousNumber(required(one, "number"), one.day("issued"), one.text("issuer")));
    if (more != null) {
      numbers.addAll(more);
    }
    return numbers;
  }

  private static Contact contact(JsonObject in) {
    String phone = in.text("phone");
    String relation = in.text("relation");
    return new Contact(
        required(in, "name"), relation == null ? "" : relation, phone == null ? "" : phone);
  }

  /// The hamlet, by which lists are sorted, is taken out of the address line when it has no field
  /// of its own; the line itself stays as it is.
  private static Address address(JsonObject in) {
    String commune = in.text("commune_code");
    String line = in.text("address");
    String hamlet = in.text("hamlet");
    String old = in.text("old_address", "address_before_2025_07");
    LocalDate since = in.day("lives_there_from");
    if (commune == null && line == null && hamlet == null) {
      return null;
    }
    String text = line == null ? "" : line;
    return new Address(commune, hamlet == null ? hamletIn(text) : hamlet, text, old, since, null);
  }

  private static String hamletIn(String address) {
    for (String part : address.split(",")) {
      if (HAMLET.matcher(part.strip()).matches()) {
        return part.strip();
      }
    }
    return "";
  }

  private static PersonId register(JsonObject in, String text) {
    return PersonReference.number(text)
        .orElseThrow(() -> new BadInput("command.input.not-person", in.at("different_from")));
  }
}

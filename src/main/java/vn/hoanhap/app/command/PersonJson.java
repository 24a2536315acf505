package vn.hoanhap.app.command;

import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.person.Address;
import vn.hoanhap.domain.person.Contact;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PreviousNumber;

/// A person in the names that `person add` reads, so that an answer can be read back as a line.
final class PersonJson {

  private PersonJson() {}

  /// `citizenNumber` is the number as it may be shown: masked, or whole when that was asked for.
  static void put(ObjectNode out, Person person, String citizenNumber) {
    out.put("id", person.id().display());
    out.put("ref", person.externalRef());
    out.put("version", person.version());
    out.put("full_name", person.fullName());
    out.put("other_name", person.otherName());
    out.put("sex", person.sex().code());
    out.put("birth_date", person.birth() == null ? null : person.birth().iso());
    out.put("citizen_id", citizenNumber);
    out.put("id_issued", iso(person.numberIssuedOn()));
    out.put("id_issuer", person.numberIssuer());
    ArrayNode numbers = out.putArray("previous_ids");
    for (PreviousNumber number : person.previousNumbers()) {
      numbers
          .addObject()
          .put("number", number.number())
          .put("issued", iso(number.issuedOn()))
          .put("issuer", number.issuer());
    }
    out.put("phone", person.phone());
    out.put("occupation", person.occupation());
    out.put("education", person.education());
    out.put("employment", person.employment().code());
    address(out, person.address());
    ArrayNode contacts = out.putArray("contacts");
    for (Contact contact : person.contacts()) {
      contacts
          .addObject()
          .put("name", contact.name())
          .put("relation", contact.relation())
          .put("phone", contact.phone());
    }
    out.put("died_on", iso(person.diedOn()));
  }

  static String iso(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void address(ObjectNode out, Address address) {
    out.put("commune_code", address == null ? null : address.communeCode());
    out.put("hamlet", address == null ? null : address.hamlet());
    out.put("address", address == null ? null : address.text());
    out.put("old_address", address == null ? null : address.oldText());
    out.put("lives_there_from", address == null ? null : iso(address.validFrom()));
  }
}

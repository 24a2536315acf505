package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.person.PersonId;

/// Something odd about an entry that is asked about before it is saved. `person` is who it is about
/// when an entry is for several people, null when it is about the entry as it stands; `code` names
/// the sentence, which the arguments fill.
public record Doubt(PersonId person, String code, List<Object> arguments) {

  /// The code of words that do not belong in a register; its second argument is the field.
  public static final String WORDS = "words";
}

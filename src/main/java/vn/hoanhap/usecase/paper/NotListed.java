package vn.hoanhap.usecase.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.PersonId;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.store.PersonFilter;
import vn.hoanhap.store.PersonSearch;
import vn.hoanhap.store.Tx;

/// Who is on no list by its definition, counted, because the list would else seem whole: people
/// with sealed files, and on the list of everybody those under an administrative sanction alone,
/// who stand in a book of their own. Counted in the whole register: narrowed to a name or a hamlet,
/// the number would tell of somebody.
final class NotListed {

  private final PersonSearch search = new PersonSearch();

  /// One sentence for each reason for which somebody is left out; none if nobody is.
  List<String> words(Tx tx, ListCriteria criteria, Messages messages) {
    List<String> words = new ArrayList<>();
    add(words, messages, "paper.criteria.sealed", sealed(tx, criteria));
    add(words, messages, "paper.criteria.fined", finedOnly(tx, criteria));
    return List.copyOf(words);
  }

  private int sealed(Tx tx, ListCriteria criteria) {
    PersonFilter kinds = new PersonFilter(PersonFilter.Scope.SEALED, criteria.kinds(), "", null);
    return search.search(tx, "", kinds, Integer.MAX_VALUE).total();
  }

  private int finedOnly(Tx tx, ListCriteria criteria) {
    if (criteria.fines().isEmpty()) {
      return 0;
    }
    Set<PersonId> fined = new HashSet<>(under(tx, criteria, criteria.fines()));
    if (!criteria.kinds().isEmpty()) {
      under(tx, criteria, criteria.kinds()).forEach(fined::remove);
    }
    return fined.size();
  }

  private List<PersonId> under(Tx tx, ListCriteria criteria, Set<MeasureKind> kinds) {
    PersonFilter.Scope scope = PersonFilter.Scope.valueOf(criteria.query().scope().name());
    return search.search(tx, "", new PersonFilter(scope, kinds, "", null), Integer.MAX_VALUE).ids();
  }

  private static void add(List<String> words, Messages messages, String key, int people) {
    if (people > 0) {
      words.add(messages.text(key, people));
    }
  }
}

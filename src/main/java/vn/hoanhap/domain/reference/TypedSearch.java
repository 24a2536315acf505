package vn.hoanhap.domain.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.hoanhap.domain.text.SearchKey;

/// Finds entries of a list while their names are being typed, without marks, any word a prefix.
final class TypedSearch<T> {

  private record Key<T>(T entry, String name, String words) {}

  private record Hit<T>(T entry, int rank, int place) {}

  private final List<Key<T>> keys;

  /// `name` is what is looked for first, `context` what may be typed as well (the province).
  TypedSearch(List<T> entries, Function<T, String> name, Function<T, String> context) {
    keys =
        entries.stream().map(entry -> key(entry, name.apply(entry), context.apply(entry))).toList();
  }

  private static <T> Key<T> key(T entry, String name, String context) {
    String folded = SearchKey.fold(name);
    return new Key<>(entry, folded, " " + folded + " " + SearchKey.fold(context) + " ");
  }

  /// At most `limit` entries, best first: the name itself, names that start with the text, names
  /// that hold it, then those found through other words; within each, in the order of the list.
  List<T> find(String typed, int limit) {
    String text = SearchKey.fold(typed);
    if (text.isEmpty()) {
      return keys.stream().limit(limit).map(Key::entry).toList();
    }
    String[] words = text.split(" ");
    List<Hit<T>> hits = new ArrayList<>();
    for (int place = 0; place < keys.size(); place++) {
      Key<T> key = keys.get(place);
      if (holdsAll(key.words, words)) {
        hits.add(new Hit<>(key.entry, rank(key, text), place));
      }
    }
    hits.sort(Comparator.<Hit<T>>comparingInt(Hit::rank).thenComparingInt(Hit::place));
    return hits.stream().limit(limit).map(Hit::entry).toList();
  }

  private static boolean holdsAll(String spaced, String[] words) {
    for (String word : words) {
      if (!spaced.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  private static <T> int rank(Key<T> key, String text) {
    if (key.name.equals(text)) {
      return 0;
    }
    if (key.name.startsWith(text)) {
      return 1;
    }
    return key.words.contains(" " + text) ? 2 : 3;
  }
}

package vn.hoanhap.domain.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The 315 offences in force of the Penal Code.
public final class Offences {

  private final Map<String, Offence> byArticle = new LinkedHashMap<>();
  private final TypedSearch<Offence> search;

  /// Reads the shipped list.
  public Offences() {
    for (String[] row : ReferenceFile.read("offences.txt").rows()) {
      byArticle.put(row[0], new Offence(row[0], row[1], row[2], row[3].equals("court")));
    }
    search =
        new TypedSearch<>(
            List.copyOf(byArticle.values()), Offence::name, offence -> "Điều " + offence.article());
  }

  /// The offence of an article, for example `173` or `256a`.
  public Optional<Offence> byArticle(String article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /// Offences that fit what is typed so far: words of the name, or the number of the article.
  public List<Offence> search(String typed, int limit) {
    return search.find(typed, limit);
  }
}

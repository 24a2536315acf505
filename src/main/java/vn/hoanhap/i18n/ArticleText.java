package vn.hoanhap.i18n;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Articles as papers cite them: the rule book's `BLHS 70.2b` is said "điểm b khoản 2 Điều 70 Bộ
/// luật Hình sự". A document that has no name here keeps its abbreviation, so that a newer rule
/// book can cite what this program does not know.
public final class ArticleText {

  private static final Pattern PROVISION =
      Pattern.compile("(\\d+)(?:\\.(\\d+)(\\p{L})?)?( đoạn cuối)?");
  private static final Pattern NAMED = Pattern.compile("(Điều|Mẫu|Chương|Phụ lục) .*");

  private final Messages messages;

  public ArticleText(Messages messages) {
    this.messages = messages;
  }

  /// The citation in words; several, parted by `;`, stay parted so. Empty for none.
  public String of(String article) {
    return Arrays.stream(article.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(this::citation)
        .collect(joining("; "));
  }

  /// A sentence with the citation in brackets before its full stop; as it is when there is none.
  public String after(String sentence, String article) {
    if (article.isEmpty()) {
      return sentence;
    }
    boolean stops = sentence.endsWith(".");
    String words = stops ? sentence.substring(0, sentence.length() - 1) : sentence;
    return messages.text("form.with-article", words, of(article)) + (stops ? "." : "");
  }

  private String citation(String part) {
    int space = part.indexOf(' ');
    if (space < 0) {
      return document(part);
    }
    String document = document(part.substring(0, space));
    String place = part.substring(space + 1);
    if (NAMED.matcher(place).matches()) {
      return messages.text("law.article.of", place, document);
    }
    String[] provisions = place.split(", ");
    return Arrays.stream(provisions).allMatch(one -> PROVISION.matcher(one).matches())
        ? messages.text(
            "law.article.of",
            Arrays.stream(provisions).map(this::provision).collect(joining(", ")),
            document)
        : document + " " + place;
  }

  private String provision(String text) {
    Matcher found = PROVISION.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException("no provision: " + text);
    }
    String said;
    if (found.group(2) == null) {
      said = messages.text("law.article.whole", found.group(1));
    } else if (found.group(3) == null) {
      said = messages.text("law.article.clause", found.group(1), found.group(2));
    } else {
      said = messages.text("law.article.point", found.group(1), found.group(2), found.group(3));
    }
    return found.group(4) == null ? said : messages.text("law.article.last", said);
  }

  private String document(String abbreviation) {
    String key = "law.document." + abbreviation;
    return messages.has(key) ? messages.text(key) : abbreviation;
  }
}

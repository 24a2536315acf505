package vn.hoanhap.domain.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The parts of a Vietnamese name and the order of lists: by given name, then family name, then
/// middle names, word by word. Letters come in the order of the alphabet (a ă â … d đ … o ô ơ … u ư
/// … y), and only words with equal letters are told apart by their tone: ngang, huyền, hỏi, ngã,
/// sắc, nặng. The two spellings of one syllable (hòa, hoà) are equal, as is upper and lower case.
public final class VietnameseNames {

  /// Sorts a list of full names as a Vietnamese reader expects, exactly as [#sortKey(String)] does.
  public static final Comparator<String> ORDER = Comparator.comparing(VietnameseNames::sortKey);

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "̣̀̉̃́";
  private static final String QUALITIES = "̛̂̆";

  // Ascending in ASCII: end of word, end of letters, digits of tones and numbers, letters, the
  // rest.
  private static final char WORD_END = ' ';
  private static final char LETTERS_END = '.';
  private static final char FIRST_LETTER = 'A';
  private static final char FOREIGN = '~';

  private VietnameseNames() {}

  /// Sorts things by their names, those with equal names as they were. Each key is made once: a
  /// comparison that makes both would make them a dozen times each in a list of thousands.
  public static <T> List<T> inOrder(Collection<T> things, Function<T, String> name) {
    record Keyed<T>(String key, T thing) {}
    return things.stream()
        .map(thing -> new Keyed<>(sortKey(name.apply(thing)), thing))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::thing)
        .toList();
  }

  /// Họ, chữ đệm, tên: the first word, the words between, the last word. A name of one word is a
  /// given name; `family` and `middle` are then empty.
  public record Parts(String family, String middle, String given) {}

  /// Splits a full name at its words. The spelling is kept, only white space is tidied.
  public static Parts split(String fullName) {
    String name = normalise(fullName);
    int last = name.lastIndexOf(' ');
    if (last < 0) {
      return new Parts("", "", name);
    }
    int first = name.indexOf(' ');
    String middle = first == last ? "" : name.substring(first + 1, last);
    return new Parts(name.substring(0, first), middle, name.substring(last + 1));
  }

  /// Compares two full names in list order.
  public static int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  /// A plain ASCII key that sorts byte by byte as [#ORDER] sorts the names. It is stored beside the
  /// name, so it must never change for a name that has one: a change needs a migration.
  public static String sortKey(String fullName) {
    Parts parts = split(fullName);
    StringBuilder key = new StringBuilder(64);
    appendWord(key, parts.given());
    appendWord(key, parts.family());
    if (!parts.middle().isEmpty()) {
      for (String word : parts.middle().split(" ")) {
        appendWord(key, word);
      }
    }
    return key.toString();
  }

  /// The same order for a text that is no name of a person, from its first word on: hamlets,
  /// places.
  public static String textKey(String text) {
    StringBuilder key = new StringBuilder(64);
    for (String word : normalise(text).split(" ")) {
      appendWord(key, word);
    }
    return key.toString();
  }

  /// A name that was typed in small letters alone, with a capital at the head of each word and
  /// after an apostrophe or a hyphen ("h'nhung" → "H'Nhung"). A name with any capital in it stays
  /// as it is: whoever typed one knew what they wanted.
  public static String capitalised(String typed) {
    if (typed == null || typed.codePoints().anyMatch(Character::isUpperCase)) {
      return typed;
    }
    StringBuilder name = new StringBuilder(typed.length());
    boolean head = true;
    for (int letter : typed.codePoints().toArray()) {
      name.appendCodePoint(head ? Character.toUpperCase(letter) : letter);
      head = Character.isWhitespace(letter) || "'’-".indexOf(letter) >= 0;
    }
    return name.toString();
  }

  /// The usual form of a name that was typed in capitals or in small letters alone ("NGUYỄN VĂN A"
  /// → "Nguyễn Văn A"); any other name as it is.
  public static String usual(String typed) {
    boolean hasLetters = typed != null && typed.codePoints().anyMatch(Character::isLetter);
    return hasLetters && typed.codePoints().noneMatch(Character::isLowerCase)
        ? capitalised(typed.toLowerCase(Locale.ROOT))
        : capitalised(typed);
  }

  private static String normalise(String text) {
    String composed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
    return composed.strip().replaceAll("\\s+", " ");
  }

  private static void appendWord(StringBuilder key, String word) {
    StringBuilder tones = new StringBuilder();
    String lower = Letters.lower(word);
    for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
      appendLetter(key, tones, lower.codePointAt(at));
    }
    key.append(LETTERS_END).append(tones).append(WORD_END);
  }

  private static void appendLetter(StringBuilder key, StringBuilder tones, int letter) {
    String pieces = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder().appendCodePoint(pieces.codePointAt(0));
    for (int i = bare.length(); i < pieces.length(); i++) {
      char mark = pieces.charAt(i);
      if (TONES.indexOf(mark) >= 0) {
        tones.append(TONES.indexOf(mark) + 1);
      } else if (QUALITIES.indexOf(mark) >= 0) {
        bare.append(mark);
      }
    }
    String quality = Normalizer.normalize(bare, Normalizer.Form.NFC);
    int place = quality.length() == 1 ? ALPHABET.indexOf(quality.charAt(0)) : -1;
    if (place < 0) {
      place = ALPHABET.indexOf(pieces.charAt(0));
    }
    if (place >= 0) {
      key.append((char) (FIRST_LETTER + place));
    } else if (letter >= '0' && letter <= '9') {
      key.append((char) letter);
    } else if (Character.isLetterOrDigit(letter)) {
      key.append(FOREIGN).append("%06x".formatted(letter).toLowerCase(Locale.ROOT));
    }
  }
}

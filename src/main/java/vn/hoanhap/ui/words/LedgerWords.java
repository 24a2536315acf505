package vn.hoanhap.ui.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.i18n.Messages;

/// Says what a ledger line keeps as a code: why somebody looked, which kind of record it was, what
/// was undone, what was refused. Texts that people typed stay as they are.
public final class LedgerWords {

  private static final List<String> CODES =
      List.of("kind.%s.short", "activity.%s", "adjustment.%s", "close.%s", "role.%s");

  private static final Pattern PRINTED_LIST = Pattern.compile("(\\S+) ([A-Z_]+) (.+)");

  private final Messages messages;

  public LedgerWords(Messages messages) {
    this.messages = messages;
  }

  /// The detail of a line in words; empty when the action says it all.
  public String detail(LedgerAction action, String stored) {
    String detail = stored == null ? "" : stored;
    return switch (action) {
      case HAND_OVER -> messages.text("ledger.detail.handed-to", detail);
      case LOCK, SETTINGS, EDIT_USER -> "";
      case UNDO -> said("ledger." + detail, detail);
      case REFUSE -> said("ledger.refused." + detail, detail);
      case LOG_IN_REFUSED -> messages.text("ledger.detail.wrong-tries", detail);
      case CREATE_REGISTER -> messages.text("ledger.detail.commune", detail);
      case BUILD_BUNDLE -> new TimeText(messages).month(YearMonth.parse(detail).toString());
      case BACK_UP -> detail.isEmpty() ? "" : messages.text("ledger.detail.to-folder", detail);
      case RESTORE -> messages.text("ledger.detail.from-backup", detail);
      case PRINT, EXPORT -> paper(detail);
      default -> coded(detail);
    };
  }

  /// `IN-2026-000001 COMMUNITY_LIST PURPOSE`: the list by its name.
  private String paper(String detail) {
    Matcher parts = PRINTED_LIST.matcher(detail);
    if (!parts.matches()) {
      return detail;
    }
    String list = parts.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
    String name = said("paper." + list + ".subject", parts.group(2));
    return String.join(" · ", parts.group(1), name, parts.group(3));
  }

  /// A purpose may be followed by a reason, a search by its scope and a reason.
  private String coded(String detail) {
    int colon = detail.indexOf(": ");
    String code = colon < 0 ? detail : detail.substring(0, colon);
    String word = word(code);
    return word.isEmpty()
        ? detail
        : colon < 0
            ? word
            : messages.text("ledger.detail.because", word, detail.substring(colon + 2));
  }

  private String word(String code) {
    if (code.isEmpty() || code.indexOf(' ') >= 0 && !code.startsWith("search ")) {
      return "";
    }
    for (String place : List.of("purpose." + code, "ledger.detail." + code.replace(' ', '.'))) {
      if (messages.has(place)) {
        return messages.text(place);
      }
    }
    return CODES.stream()
        .map(pattern -> pattern.formatted(code))
        .filter(messages::has)
        .findFirst()
        .map(messages::text)
        .orElse("");
  }

  private String said(String key, String otherwise) {
    return messages.has(key) ? messages.text(key) : otherwise;
  }
}

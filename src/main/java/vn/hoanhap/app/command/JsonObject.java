package vn.hoanhap.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One JSON object of the input, read field by field. A field that is missing or null is not known
/// and comes back as null; a field that nobody asked for is refused by name, so that a slip of the
/// pen loses nothing.
final class JsonObject {

  private static final int LIFETIME_DAYS = 36_525;
  private static final int LIFETIME_MONTHS = 1_200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final JsonNode node;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  JsonObject(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new BadInput("command.input.not-object", path);
    }
    this.node = node;
    this.path = path;
  }

  /// Whether the field is there and not null.
  boolean has(String name) {
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  /// A text; numbers are taken as they are written, because lists often hold numbers as numbers.
  String text(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    throw new BadInput("command.input.not-text", at(name));
  }

  Integer number(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new BadInput("command.input.not-number", at(name));
    }
    return value.asInt();
  }

  /// A count of years, months or days: neither negative nor longer than a lifetime.
  Integer count(String name) {
    Integer number = number(name);
    if (number != null && (number < 0 || number > LIFETIME_DAYS)) {
      throw new BadInput("command.input.not-count", at(name), LIFETIME_DAYS);
    }
    return number;
  }

  boolean flag(String name) {
    JsonNode value = value(name);
    if (value != null && !value.isBoolean()) {
      throw new BadInput("command.input.not-flag", at(name));
    }
    return value != null && value.asBoolean();
  }

  LocalDate day(String name) {
    return parsed(name, JsonObject::dayOfARegister, "command.input.not-day");
  }

  Period period(String name) {
    return parsed(name, JsonObject::lengthOfATerm, "command.input.not-period");
  }

  /// A code of an enumeration, by its `of` function.
  <T> T code(String name, Function<String, T> of) {
    return parsed(name, of, "command.input.not-code");
  }

  /// An object, or null.
  JsonObject object(String name) {
    JsonNode value = value(name);
    return value == null ? null : new JsonObject(value, at(name));
  }

  /// The objects of an array, each read whole by `read`; null when the field is not there.
  <T> List<T> list(String name, Function<JsonObject, T> read) {
    JsonNode array = value(name);
    if (array == null) {
      return null;
    }
    if (!array.isArray()) {
      throw new BadInput("command.input.not-list", at(name));
    }
    List<T> items = new ArrayList<>();
    for (JsonNode item : array) {
      JsonObject object = new JsonObject(item, at(name) + "[" + items.size() + "]");
      items.add(read.apply(object));
      object.end();
    }
    return items;
  }

  /// The texts of an array; empty when the field is not there.
  List<String> texts(String name) {
    JsonNode array = value(name);
    if (array == null) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (JsonNode item : array) {
      if (!item.isString()) {
        throw new BadInput("command.input.not-text", at(name) + "[" + items.size() + "]");
      }
      items.add(item.asString());
    }
    return items;
  }

  /// A text that goes by either of two names; both at once would leave open which one counts.
  String text(String name, String alias) {
    if (has(name) && has(alias)) {
      throw new BadInput("command.input.two-names", at(name), alias);
    }
    String text = text(name);
    String other = text(alias);
    return text == null ? other : text;
  }

  /// A day that goes by either of two names.
  LocalDate day(String name, String alias) {
    if (has(name) && has(alias)) {
      throw new BadInput("command.input.two-names", at(name), alias);
    }
    LocalDate day = day(name);
    LocalDate other = day(alias);
    return day == null ? other : day;
  }

  /// Recognises a field without reading it; true when it holds something.
  boolean skip(String name) {
    asked.add(name);
    return has(name);
  }

  /// The names of the fields.
  Iterable<String> names() {
    return node.propertyNames();
  }

  /// The path of a field, for words about it.
  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /// Refuses what nobody asked for.
  void end() {
    for (String name : node.propertyNames()) {
      if (!asked.contains(name)) {
        throw new BadInput("command.input.unknown", at(name));
      }
    }
  }

  private static LocalDate dayOfARegister(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("no day of a living person");
    }
    return day;
  }

  private static Period lengthOfATerm(String text) {
    Period length = Period.parse(text);
    if (length.isNegative()
        || length.toTotalMonths() > LIFETIME_MONTHS
        || length.getDays() > LIFETIME_DAYS) {
      throw new IllegalArgumentException("no length of a term");
    }
    return length;
  }

  private <T> T parsed(String name, Function<String, T> parse, String key) {
    String text = text(name);
    try {
      return text == null ? null : parse.apply(text);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException bad) {
      throw new BadInput(key, at(name));
    }
  }

  private JsonNode value(String name) {
    asked.add(name);
    return has(name) ? node.get(name) : null;
  }
}

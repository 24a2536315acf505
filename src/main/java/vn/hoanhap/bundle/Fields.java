package vn.hoanhap.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.hoanhap.domain.Fault;

/// One JSON object, read field by field with its path at hand: each getter demands that its field
/// is there and of its form, and [#end()] refuses every field nobody asked for. Faults name the
/// path (`people[3].measures[0].from`) and never the value, which may be personal.
final class Fields {

  private static final int MAX_COUNT = 10_000_000;

  private final JsonNode node;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  Fields(JsonNode node, String path) {
    if (!node.isObject()) {
      throw fault("bundle.field-type", path);
    }
    this.node = node;
    this.path = path;
  }

  /// The fault `key` about the value at `path`.
  static Fault.Unusable fault(String key, String path) {
    return new Fault.Unusable(key, null, path);
  }

  String text(String name) {
    JsonNode value = value(name);
    if (!value.isString()) {
      throw fault("bundle.field-type", at(name));
    }
    return value.asString();
  }

  String textOrNull(String name) {
    return value(name).isNull() ? null : text(name);
  }

  int count(String name) {
    return (int) number(name, MAX_COUNT);
  }

  Integer countOrNull(String name) {
    return value(name).isNull() ? null : Integer.valueOf(count(name));
  }

  long number(String name, long max) {
    JsonNode value = value(name);
    if (!value.isIntegralNumber()) {
      throw fault("bundle.field-type", at(name));
    }
    if (!value.canConvertToLong() || value.asLong() < 0 || value.asLong() > max) {
      throw fault("bundle.field-range", at(name));
    }
    return value.asLong();
  }

  boolean flag(String name) {
    JsonNode value = value(name);
    if (!value.isBoolean()) {
      throw fault("bundle.field-type", at(name));
    }
    return value.asBoolean();
  }

  LocalDate day(String name) {
    return canonical(name, LocalDate::parse);
  }

  LocalDate dayOrNull(String name) {
    return value(name).isNull() ? null : day(name);
  }

  YearMonth month(String name) {
    return canonical(name, YearMonth::parse);
  }

  Instant instant(String name) {
    return canonical(name, Instant::parse);
  }

  /// A code of an enumeration, by its `of` function.
  <T> T code(String name, Function<String, T> of) {
    return parsed(name, of);
  }

  Fields object(String name) {
    return new Fields(value(name), at(name));
  }

  Fields objectOrNull(String name) {
    return value(name).isNull() ? null : object(name);
  }

  /// The objects of an array, each read by `read`.
  <T> List<T> list(String name, Function<Fields, T> read) {
    JsonNode array = value(name);
    if (!array.isArray()) {
      throw fault("bundle.field-type", at(name));
    }
    List<T> items = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      items.add(read.apply(new Fields(array.get(i), at(name) + "[" + i + "]")));
    }
    return items;
  }

  /// The texts of an array.
  List<String> texts(String name) {
    JsonNode array = value(name);
    if (!array.isArray()) {
      throw fault("bundle.field-type", at(name));
    }
    List<String> items = new ArrayList<>(array.size());
    for (JsonNode item : array) {
      if (!item.isString()) {
        throw fault("bundle.field-type", at(name) + "[" + items.size() + "]");
      }
      items.add(item.asString());
    }
    return items;
  }

  /// An object whose names are codes and whose values are counts.
  <K> Map<K, Integer> counts(String name, Function<String, K> of) {
    Fields inner = object(name);
    Map<K, Integer> counts = new TreeMap<>();
    for (String code : inner.node.propertyNames()) {
      counts.put(inner.read(code, () -> of.apply(code), "bundle.field-unknown"), inner.count(code));
    }
    return counts;
  }

  /// Refuses what nobody asked for, then builds the record; a check of the record that fails is
  /// told with the path of the value at fault.
  <T> T build(Supplier<T> record) {
    end();
    try {
      return record.get();
    } catch (Fault.RuleBroken broken) {
      throw new Fault.Unusable(broken.key(), broken, at(broken.field()));
    }
  }

  void end() {
    for (String name : node.propertyNames()) {
      if (!asked.contains(name)) {
        throw fault("bundle.field-unknown", at(name));
      }
    }
  }

  /// A date or time in the one form it is written in: four-digit year, seconds, UTC.
  private <T> T canonical(String name, Function<String, T> parse) {
    T value = parsed(name, parse);
    if (!value.toString().equals(text(name)) || !Character.isDigit(text(name).charAt(0))) {
      throw fault("bundle.field-form", at(name));
    }
    return value;
  }

  private <T> T parsed(String name, Function<String, T> parse) {
    String text = text(name);
    return read(name, () -> parse.apply(text), "bundle.field-form");
  }

  private <T> T read(String name, Supplier<T> value, String key) {
    try {
      return value.get();
    } catch (DateTimeException | IllegalArgumentException bad) {
      throw new Fault.Unusable(key, bad, at(name));
    }
  }

  private JsonNode value(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    if (value == null) {
      throw fault("bundle.field-missing", at(name));
    }
    return value;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}

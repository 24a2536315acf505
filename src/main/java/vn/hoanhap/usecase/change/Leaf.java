package vn.hoanhap.usecase.change;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.Period;
import vn.hoanhap.domain.time.PartialDate;

/// A value that is one text: texts, numbers, dates, and enums by the code they are stored with.
final class Leaf {

  private Leaf() {}

  /// A record that is written as one text all the same.
  static boolean is(Class<?> type) {
    return type == PartialDate.class;
  }

  static String text(Object value) {
    return switch (value) {
      case PartialDate date -> date.iso();
      case Enum<?> constant -> code(constant);
      default -> value.toString();
    };
  }

  /// The value of a text; null gives null, or the zero of a primitive type.
  static Object parse(Class<?> type, String text) {
    if (type.isPrimitive()) {
      return primitive(type, text);
    }
    if (text == null) {
      return null;
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Period.class) {
      return Period.parse(text);
    }
    return type == PartialDate.class ? PartialDate.parse(text) : text(type, text);
  }

  private static Object text(Class<?> type, String text) {
    if (type != String.class) {
      throw new IllegalArgumentException("no text form for " + type);
    }
    return text;
  }

  private static Object primitive(Class<?> type, String text) {
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == int.class) {
      return text == null ? 0 : Integer.parseInt(text);
    }
    if (type == long.class) {
      return text == null ? 0L : Long.parseLong(text);
    }
    throw new IllegalArgumentException("no text form for " + type);
  }

  private static Object constant(Class<?> type, String code) {
    for (Object constant : type.getEnumConstants()) {
      if (code((Enum<?>) constant).equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no such " + type.getSimpleName());
  }

  // Every enum of the domain that is stored has a code() that never changes.
  private static String code(Enum<?> constant) {
    try {
      return (String) constant.getDeclaringClass().getMethod("code").invoke(constant);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException noCode) {
      throw new IllegalStateException(
          "an enum without a code: " + constant.getDeclaringClass(), noCode);
    }
  }
}

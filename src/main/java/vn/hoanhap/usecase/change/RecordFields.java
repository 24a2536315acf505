package vn.hoanhap.usecase.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A domain record as named texts, and back: `fullName`, `address.hamlet`, `contacts[0].phone`. A
/// null has no entry; an identifier or number type of one component goes by the name of its field.
public final class RecordFields {

  // Asked of the class itself, the components are made anew each time.
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordFields() {}

  /// The fields of a record in the order it declares them.
  public static Map<String, String> of(Record value) {
    Map<String, String> fields = new LinkedHashMap<>();
    addRecord(fields, "", value);
    return fields;
  }

  /// The record that [#of(Record)] gives these fields for. The record's own constructor checks it.
  public static <R extends Record> R build(Class<R> type, Map<String, String> fields) {
    return type.cast(buildRecord(type, "", fields));
  }

  private static void addRecord(Map<String, String> fields, String prefix, Record value) {
    for (RecordComponent component : COMPONENTS.get(value.getClass())) {
      add(fields, prefix + component.getName(), read(component, value));
    }
  }

  private static void add(Map<String, String> fields, String name, Object value) {
    switch (value) {
      case null -> {
        // What is not known has no entry.
      }
      case List<?> list -> {
        for (int place = 0; place < list.size(); place++) {
          add(fields, name + "[" + place + "]", list.get(place));
        }
      }
      case Record record when !Leaf.is(record.getClass()) -> addNested(fields, name, record);
      default -> fields.put(name, Leaf.text(value));
    }
  }

  private static void addNested(Map<String, String> fields, String name, Record record) {
    RecordComponent[] components = COMPONENTS.get(record.getClass());
    if (components.length == 1) {
      add(fields, name, read(components[0], record));
    } else {
      addRecord(fields, name + ".", record);
    }
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException cannotRead) {
      throw new IllegalStateException("cannot read " + component, cannotRead);
    }
  }

  private static Object buildRecord(Class<?> type, String prefix, Map<String, String> fields) {
    RecordComponent[] components = COMPONENTS.get(type);
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int place = 0; place < components.length; place++) {
      types[place] = components[place].getType();
      values[place] =
          buildValue(
              types[place],
              components[place].getGenericType(),
              prefix + components[place].getName(),
              fields);
    }
    return construct(type, types, values);
  }

  private static Object construct(Class<?> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException cannotBuild) {
      throw new IllegalStateException("cannot build " + type, cannotBuild);
    }
  }

  private static Object buildValue(
      Class<?> type, Type generic, String name, Map<String, String> fields) {
    if (type == List.class) {
      return buildList(
          (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0], name, fields);
    }
    if (type.isRecord() && !Leaf.is(type)) {
      return buildNested(type, name, fields);
    }
    return Leaf.parse(type, fields.get(name));
  }

  private static Object buildNested(Class<?> type, String name, Map<String, String> fields) {
    RecordComponent[] components = COMPONENTS.get(type);
    if (components.length == 1) {
      Class<?> inner = components[0].getType();
      return fields.containsKey(name)
          ? construct(
              type, new Class<?>[] {inner}, new Object[] {Leaf.parse(inner, fields.get(name))})
          : null;
    }
    boolean known = fields.keySet().stream().anyMatch(field -> field.startsWith(name + "."));
    return known ? buildRecord(type, name + ".", fields) : null;
  }

  private static List<Object> buildList(Class<?> element, String name, Map<String, String> fields) {
    List<Object> list = new ArrayList<>();
    while (true) {
      String entry = name + "[" + list.size() + "]";
      if (fields.keySet().stream()
          .noneMatch(field -> field.equals(entry) || field.startsWith(entry + "."))) {
        return list;
      }
      list.add(buildValue(element, element, entry, fields));
    }
  }
}

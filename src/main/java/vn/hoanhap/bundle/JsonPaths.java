package vn.hoanhap.bundle;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import vn.hoanhap.domain.Fault;

/// Says where a parser stands, in the form that faults use: `people[3].measures[0].from`.
final class JsonPaths {

  private JsonPaths() {}

  static Fault.Unusable fault(String key, JsonParser json, Exception cause) {
    return new Fault.Unusable(key, cause, of(json.streamReadContext()));
  }

  /// The path of what the parser is reading in `context`, empty at the document itself.
  private static String of(TokenStreamContext context) {
    String before = context.getParent() == null ? "" : of(context.getParent());
    if (context.inArray()) {
      return before + "[" + context.getCurrentIndex() + "]";
    }
    if (!context.inObject() || context.currentName() == null) {
      return before;
    }
    return before.isEmpty() ? context.currentName() : before + "." + context.currentName();
  }
}

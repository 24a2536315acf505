package vn.hoanhap.app.command;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON that people and scripts write: one object, or one a line. The limits are the only
/// ones there are: an object is shallow, and no text in it is a document.
final class JsonInput {

  private static final int MAX_DEPTH = 8;
  private static final int MAX_NAME = 64;
  private static final int MAX_STRING = 4000;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNameLength(MAX_NAME)
                          .maxStringLength(MAX_STRING)
                          .build())
                  .build())
          .build();

  /// Reads one object; what follows it is refused.
  JsonObject object(String text) {
    try {
      return new JsonObject(mapper.readTree(text), "");
    } catch (JacksonException notJson) {
      throw new BadInput("command.input.not-json", "");
    }
  }

  /// Reads the whole of standard input as one object.
  JsonObject object(Terminal terminal) {
    return object(String.join("\n", new Input(terminal).lines()));
  }
}

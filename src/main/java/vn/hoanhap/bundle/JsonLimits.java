package vn.hoanhap.bundle;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The one place that says how much a file from outside may ask of the reader. A payload of 50,000
/// people stays a tenth below each limit; a hostile one is refused before it costs memory.
final class JsonLimits {

  /// The largest sealed file that is opened, in bytes (20 MB; a commune's file is about 50 kB).
  static final int MAX_FILE = 20 * 1024 * 1024;

  /// The largest payload after unpacking, in bytes: a small file cannot blow up into more.
  static final long MAX_PAYLOAD = 256L * 1024 * 1024;

  private static final int MAX_DEPTH = 8;
  private static final int MAX_NAME = 40;
  private static final int MAX_STRING = 400;
  private static final int MAX_NUMBER = 12;
  private static final long MAX_TOKENS = 20_000_000;

  private JsonLimits() {}

  /// Reads and writes payloads: short strings, shallow, no name twice in one object.
  static JsonMapper payload() {
    return mapper(MAX_STRING, MAX_PAYLOAD);
  }

  /// Reads envelopes and keys, whose strings are the sealed content itself.
  static JsonMapper envelope() {
    return mapper(MAX_FILE, MAX_FILE);
  }

  /// A reader of one value in the middle of a stream; more may follow it.
  static ObjectReader oneValue(JsonMapper mapper) {
    return mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  private static JsonMapper mapper(int maxString, long maxDocument) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNameLength(MAX_NAME)
            .maxStringLength(maxString)
            .maxNumberLength(MAX_NUMBER)
            .maxDocumentLength(maxDocument)
            .maxTokenCount(MAX_TOKENS)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory).build();
  }
}
